// How the page is bundled. The paths in it are relative, because the base path is known only when it is served.
// In development Vite takes the sources of shared/ (export condition `development`), in production what tsc compiled.

import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { HtmlTagDescriptor, Plugin } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react(), freshAssets(), earlyLinks()],
  build: {
    outDir: 'dist',
    // tsc keeps its own output in dist/types, so only the bundle's folder is emptied.
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: false,
    // Which chunk is which, for the weight of the first load (scripts/budget.mjs).
    manifest: true,
    // The policy of the page allows no data: fonts, and every file is cached by its own name.
    assetsInlineLimit: 0,
    // Browsers without it fetch the modules a moment later: the script that stands in for it weighs more than it is worth.
    modulePreload: { polyfill: false },
    license: { fileName: 'assets/licenses.md' },
    // What the page needs at once is one file: in pieces it compresses worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } } },
  },
});

/** Removes the bundle of the build before: its files have other names and nothing refers to them. */
function freshAssets(): Plugin {
  return {
    name: 'fresh-assets',
    apply: 'build',
    // As late as possible: a build that fails, or writes nothing, leaves the page that is there.
    async generateBundle({ dir }, _bundle, isWrite) {
      if (isWrite && dir !== undefined) await rm(`${dir}/assets`, { recursive: true, force: true });
    },
  };
}

/** What the page imports while it starts, and where: `terminal`, or in pages of this language. */
const early: readonly (readonly [forWhat: string, module: RegExp])[] = [
  ['terminal', /\/client\/src\/terminal\/screen\.ts$/],
  ['en', /\/client\/src\/words\/en\.ts$/],
  ['zh', /\/client\/src\/words\/zh\.ts$/],
];

/**
 * Names in index.html what the script would ask for later, so that the browser fetches it beside the script. The server
 * leaves out what is for another page or language than the one it gives out.
 */
function earlyLinks(): Plugin {
  const link = (forWhat: string, attributes: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { ...attributes, crossorigin: true, 'data-for': forWhat },
    injectTo: 'head',
  });
  return {
    name: 'early-links',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const files = Object.values(bundle);
        const modules = early.map(([forWhat, module]) => {
          const chunk = files.find((file) => file.type === 'chunk' && module.test(file.facadeModuleId ?? ''));
          if (!chunk) throw new Error(`Cannot link the page: the build has no ${module}`);
          return link(forWhat, { rel: 'modulepreload', href: `./${chunk.fileName}` });
        });
        const font = files.find(({ fileName }) => /ibm-plex-mono-latin-400-normal.*\.woff2$/.test(fileName));
        if (!font) throw new Error('Cannot link the page: the build has no font for the terminal');
        return [
          ...modules,
          link('terminal', { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${font.fileName}` }),
        ];
      },
    },
  };
}
