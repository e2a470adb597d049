// The mono face that pages which are taken away have inside: the file that the page itself loads, from the client's build or,
// where there is none, from its package.

import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The repository, seen from here in src/ and in dist/ alike. */
const rootFolder = path.resolve(import.meta.dirname, '../../../..');

const faceName = 'ibm-plex-mono-latin-400-normal';

let font: Promise<string> | undefined;

/** A woff2 file in base64; '' where it is nowhere, and then a face of the reader's machine is used. */
export function readFont(): Promise<string> {
  font ??= findFont(path.join(rootFolder, 'client/dist/assets'));
  return font;
}

async function findFont(assets: string): Promise<string> {
  const names = await readdir(assets).catch(() => []);
  const name = names.find((each) => each.startsWith(faceName) && each.endsWith('.woff2'));
  const octets = await readFile(name === undefined ? packaged() : path.join(assets, name)).catch(() => undefined);
  return octets?.toString('base64') ?? '';
}

function packaged(): string {
  try {
    const require = createRequire(path.join(rootFolder, 'client/package.json'));
    return require.resolve(`@fontsource/ibm-plex-mono/files/${faceName}.woff2`);
  } catch {
    return '';
  }
}
