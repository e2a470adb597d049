// The weight of the first load: every script that index.html brings before anything is clicked, with all they import
// statically, compressed as a server sends them. Fonts and style sheets are reported; scripts have a budget.
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export const scriptBudgetKb = 200;

/**
 * @param {string} page path of the built index.html
 * @returns {{ scriptsKb: number, stylesKb: number, scripts: { file: string, kb: number }[] }}
 */
export function firstLoad(page) {
  const folder = dirname(page);
  const html = readFileSync(page, 'utf8');
  const scripts = new Set();
  for (const file of linked(
    html,
    /<script\b[^>]*\bsrc="([^"]+)"|<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g,
  )) {
    follow(folder, file, scripts);
  }
  const styles = linked(html, /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g);
  const weighed = [...scripts].map((file) => ({ file, kb: compressedKb(join(folder, file)) }));
  return {
    scripts: weighed.sort((a, b) => b.kb - a.kb),
    scriptsKb: weighed.reduce((total, { kb }) => total + kb, 0),
    stylesKb: styles.reduce((total, file) => total + compressedKb(join(folder, file)), 0),
  };
}

function linked(html, pattern) {
  return [...html.matchAll(pattern)].map((match) => (match[1] ?? match[2]).replace(/^\.?\//, ''));
}

// A static import in a bundle is `import…"./x.js"` or `export…from"./x.js"`; a dynamic one has a parenthesis.
function follow(folder, file, found) {
  if (found.has(file)) return;
  found.add(file);
  const source = readFileSync(join(folder, file), 'utf8');
  for (const [, target] of source.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
    follow(folder, posix.join(posix.dirname(file), target), found);
  }
}

function compressedKb(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length / 1000;
}
