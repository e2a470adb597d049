// The documents tell the truth about the tree: every link between files leads somewhere, and every path that is named in
// backquotes exists.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { root } from './process.mjs';

const documents = ['.', 'docs', 'lessons'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

const link = /\]\((?!https?:|#)([^)#\s]+)/g;
/** `shared/src/x.ts`, `e2e`, `server/src/practice`; no patterns and no inventions such as NAME. */
const namedPath = /`((?:shared|server|client|e2e|scripts|docs)(?:\/[\w.-]+)+)`/g;

for (const document of documents) {
  test(`${document} names only what exists`, () => {
    const text = readFileSync(join(root, document), 'utf8');
    const linked = [...text.matchAll(link)].map(([, to]) => join(dirname(document), to));
    const named = [...text.matchAll(namedPath)].map(([, path]) => path);
    const missing = [...linked, ...named].filter((path) => !existsSync(join(root, path)));
    assert.deepEqual(missing, []);
  });
}
