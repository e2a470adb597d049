// The example of docs/wire.md, run as a program of its own against a live gateway: the document tells the truth.

import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startGateway } from '../../testing/startGateway.ts';

const root = path.resolve(import.meta.dirname, '../../..');

it('a client made from docs/wire.md alone holds a whole dialog', async () => {
  const document = await readFile(path.join(root, 'docs/wire.md'), 'utf8');
  const example = /```js\n([\s\S]*?)```/.exec(document)?.[1] ?? '';
  const gateway = await startGateway();
  const folder = await mkdtemp(path.join(root, 'server/dist/stranger-'));
  const program = path.join(folder, 'client.mjs');
  await writeFile(program, example.replace('ws://127.0.0.1:8023/ws', gateway.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program], { timeout: 10_000 });
  await rm(folder, { recursive: true });
  await gateway.stop();
  const lines = stdout.split('\r\n');
  expect(lines[0]).toMatch(/^S: 220 /);
  expect(lines).toContain('C: EHLO stranger.example');
  expect(lines.at(-2)).toMatch(/^S: 221 /);
});
