// How the page is bundled. The paths in it are relative, because the base path is known only when it is served.
// In development Vite takes the sources of shared/ (export condition `development`), in production what tsc compiled.

import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react(), freshAssets()],
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
