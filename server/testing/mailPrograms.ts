// Mail programs of the world, run against the practice ports. What this machine does not have is skipped and said; with CI=true
// its absence is a failure, so that no test is skipped unseen.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** What a program did. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** True where this program is to be had. */
export function has(program: string): boolean {
  const found = spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
  if (!found && process.env['CI'] === 'true') throw new Error(`Cannot test ${program}: it is not installed`);
  if (!found) process.stderr.write(`Tests with ${program} are skipped: it is not installed\n`);
  return found;
}

/** Runs a program to its end, within ten seconds. */
export async function run(
  program: string,
  words: readonly string[],
  { input = '', environment = {} }: { readonly input?: string; readonly environment?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const child = spawn(program, words, { env: { ...process.env, ...environment }, timeout: 10_000 });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += String(text)));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}
