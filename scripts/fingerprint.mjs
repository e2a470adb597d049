// "Did anything change since last time?", answered by content: a checkout or a copied tree changes times, not content.
// Only Node built-ins.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const generatedFolders = new Set(['node_modules', 'dist']);

/**
 * One hash over files and whole folders, names included. A path that does not exist counts as absent.
 * @param {string} base
 * @param {readonly string[]} paths relative to base
 * @param {{ salt?: string, ignore?: RegExp }} [options]
 */
export function fingerprint(base, paths, { salt = '', ignore } = {}) {
  const hash = createHash('sha256').update(salt);
  for (const path of paths) {
    for (const file of filesOf(base, path)) {
      if (ignore?.test(file)) continue;
      const content = readFileSync(join(base, file));
      hash.update(`\0${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** What `remember` wrote, or undefined. */
export function recall(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Keeps a fingerprint for the next run. */
export function remember(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
}

function filesOf(base, path) {
  const entry = statSync(join(base, path), { throwIfNoEntry: false });
  if (entry === undefined) return [];
  if (!entry.isDirectory()) return [path];
  return readdirSync(join(base, path))
    .filter((name) => !generatedFolders.has(name))
    .sort()
    .flatMap((name) => filesOf(base, `${path}/${name}`));
}
