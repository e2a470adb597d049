// The weight of the first load: every script that the page fetches before anybody has typed, compressed as a server
// sends it. A script that is split off but fetched at once weighs as much as before, so it counts; what it is called
// stands in `fetchedAtOnce`, and e2e/first-load.spec.ts compares the list with what a browser really fetches.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const scriptBudgetKb = 200;

/** Modules that the page imports by itself while it starts, in a language. Names as in the manifest of the build. */
const fetchedAtOnce = (language) => [
  'src/terminal/screen.ts',
  `src/words/${language}.ts`,
  'src/preflight/Preflight.tsx',
  `src/preflight/words/${language}.ts`,
];

/**
 * @param {string} folder the build, with .vite/manifest.json in it
 * @param {string} language the language of the page, which decides the texts
 * @returns {{ scripts: { file: string, kb: number }[], scriptsKb: number, stylesKb: number }}
 */
export function firstLoad(folder, language) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const chunks = new Map();
  for (const name of ['index.html', ...fetchedAtOnce(language)]) follow(manifest, name, chunks);
  const weigh = (files) => [...new Set(files)].map((file) => ({ file, kb: compressedKb(join(folder, file)) }));
  const scripts = weigh([...chunks.values()].map(({ file }) => file)).sort((a, b) => b.kb - a.kb);
  const styles = weigh([...chunks.values()].flatMap(({ css = [] }) => css));
  return { scripts, scriptsKb: total(scripts), stylesKb: total(styles) };
}

function follow(manifest, name, found) {
  if (found.has(name)) return;
  const chunk = manifest[name];
  if (chunk === undefined)
    throw new Error(`Cannot weigh the first load: the build has no "${name}" (see fetchedAtOnce)`);
  found.set(name, chunk);
  for (const next of chunk.imports ?? []) follow(manifest, next, found);
}

function total(weighed) {
  return weighed.reduce((sum, { kb }) => sum + kb, 0);
}

function compressedKb(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length / 1000;
}
