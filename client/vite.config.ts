// How the page is bundled. The paths in it are relative, because the base path is known only when it is served.
// In development Vite takes the sources of shared/ (export condition `development`), in production what tsc compiled.

import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const outDir = fileURLToPath(new URL('dist', import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react(), freshAssets()],
  build: {
    outDir,
    // tsc keeps its own output in dist/types, so only the bundle's folder is emptied.
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: false,
    // The policy of the page allows no data: fonts, and every file is cached by its own name.
    assetsInlineLimit: 0,
    license: { fileName: 'assets/licenses.md' },
  },
});

/** Removes the bundle of the build before: its files have other names and nothing refers to them. */
function freshAssets(): Plugin {
  return {
    name: 'fresh-assets',
    apply: 'build',
    buildStart: () => rm(`${outDir}/assets`, { recursive: true, force: true }),
  };
}
