// The project's own lint rules, each shown a file that breaks it. The files lie in a temporary folder with the layout
// of the project, because the rules depend on where a file is; what is expected is the sentence the author will read.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { root, runTool } from './process.mjs';

const noConnection = 'Only server/src/upstream opens connections';
const apart = 'server/ and client/ meet only in shared/src/wire';

/** Path, source, and the start of the sentence or the name of the rule that must be reported. */
const offences = [
  [
    'shared/src/a.ts',
    `import fs from 'node:fs';\nexport const x = fs;`,
    'shared/ runs anywhere and depends on nothing',
  ],
  ['shared/src/b.ts', `import z from 'zod';\nexport const x = z;`, 'shared/ runs anywhere and depends on nothing'],
  ['shared/src/c.ts', `export * from '../../server/src/limits.ts';`, 'shared/ knows neither server/ nor client/'],
  ['shared/src/d.ts', `export const now = () => Date.now();`, 'Take the time as an argument: shared/ has no clock'],
  ['shared/src/e.ts', `export const now = () => new Date();`, 'Take the time as an argument: shared/ has no clock'],
  ['shared/src/f.ts', `export const now = () => globalThis.Date.now();`, 'Take the time as an argument'],
  ['shared/src/g.ts', `export const dice = () => Math.random();`, 'Take the random number as an argument'],
  ['shared/src/h.ts', `export const size = (x) => Buffer.byteLength(x);`, 'shared/ has no Node: octets are Uint8Array'],
  ['shared/src/dialects/smtp/a.ts', `export * from '../pop3/replies.ts';`, 'A dialect never imports another dialect'],
  ['shared/src/dialects/smtp/b.ts', `export * from '../../dialects/pop3/x.ts';`, 'A dialect never imports another'],
  ['shared/src/dialects/smtp/deep/a.ts', `export * from '../../pop3/x.ts';`, 'A dialect never imports another dialect'],
  ['shared/src/dialects/smtp/c.ts', `export * from '@mailterm/shared/spans';`, 'shared/ runs anywhere'],
  ['server/src/a.ts', `export * from '../../client/src/App.tsx';`, apart],
  ['server/src/gateway/a.ts', `import { connect } from 'node:net';\nexport const x = connect;`, noConnection],
  ['server/src/practice/a.ts', `import dns from 'node:dns/promises';\nexport const x = dns;`, noConnection],
  ['server/src/http/a.ts', `import tls from 'tls';\nexport const x = tls;`, noConnection],
  ['server/src/http/b.ts', `export const x = () => fetch('http://a.test');`, noConnection],
  ['server/src/upstream/a.ts', `export * from '../../../client/src/App.tsx';`, apart],
  ['client/src/a.ts', `export * from '../../server/src/limits.ts';`, apart],
  ['client/src/b.ts', `import fs from 'node:fs';\nexport const x = fs;`, 'The page runs in a browser'],
  [
    'client/src/session/a.ts',
    `export const x = () => new WebSocket('/ws');`,
    'Only client/src/link talks to the server',
  ],
  ['client/src/ui/a.tsx', `export const x = () => window.fetch('/x');`, 'Only client/src/link talks to the server'],
  ['server/src/long.ts', `export const x = 1;\n`.padEnd(400, '\n'), 'max-lines'],
  ['server/src/floating.ts', `async function f() {}\nf();`, 'no-floating-promises'],
  ['server/src/misused.ts', `[1].forEach(async () => {});\nif (Promise.resolve(1)) [].at(0);`, 'no-misused-promises'],
  [
    'server/src/switch.ts',
    `export function f(kind: 'a' | 'b') {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}`,
    'switch-exhaustiveness-check',
  ],
];

/** The same things where they belong. */
const innocents = [
  ['shared/src/ok.ts', `export * from './spans.ts';`],
  ['shared/src/dialects/index.ts', `export * from './smtp/index.ts';`],
  ['shared/src/dialects/smtp/ok.ts', `export * from '../../spans.ts';\nexport * from './replies.ts';`],
  ['shared/src/dialects/smtp/deep/ok.ts', `export * from '../replies.ts';\nexport * from '../../../spans.ts';`],
  ['server/src/upstream/ok.ts', `import { connect } from 'node:net';\nexport const x = connect;`],
  ['server/src/http/ok.ts', `import { createServer } from 'node:http';\nexport const x = createServer;`],
  ['server/src/http/type.ts', `import type { AddressInfo } from 'node:net';\nexport type X = AddressInfo;`],
  ['server/src/http/ok.test.ts', `export const x = () => fetch('http://127.0.0.1:1');`],
  ['client/src/link/ok.ts', `export const x = () => new WebSocket('/ws');\nexport const y = () => fetch('/x');`],
  ['client/src/words/long.ts', `export const x = 1;\n`.padEnd(400, '\n')],
];

const compilerOptions = { strict: true, module: 'ESNext', moduleResolution: 'Bundler', target: 'ES2022', types: [] };

let folder = '';
/** What the linter says about each file, as text. */
const reports = new Map();

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mailterm-lint-'));
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  for (const [path, source] of [...offences, ...innocents]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${source}\n`);
  }
  const env = { ...process.env, OXLINT_TSGOLINT_PATH: join(root, 'node_modules/.bin/tsgolint') };
  const { output } = await runTool('oxlint/bin/oxlint', ['--format=json'], { cwd: folder, env });
  for (const { filename, message, code, help } of JSON.parse(output).diagnostics) {
    reports.set(filename, `${reports.get(filename) ?? ''}${code}: ${message} ${help ?? ''}\n`);
  }
});

after(() => rmSync(folder, { recursive: true, force: true }));

for (const [path, source, expected] of offences) {
  test(`${path} is refused: ${source.trim().split('\n')[0]}`, () => {
    assert.match(reports.get(path) ?? 'nothing was reported', new RegExp(expected.replaceAll('.', '\\.')));
  });
}

for (const [path] of innocents) {
  test(`${path} is allowed`, () => {
    assert.doesNotMatch(reports.get(path) ?? '', /no-restricted|max-lines/);
  });
}
