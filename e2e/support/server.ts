// A server of a test's own, for settings that differ from those of the shared one. It runs the built program. Tests take
// the fixture `serve` of test.ts, which stops it once the page has left it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../server/testing/freePort.ts';

const program = path.resolve(import.meta.dirname, '../../server/dist/main.js');

export interface OwnServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** What it has printed and logged. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts the server with these settings on a free port and waits until it listens. */
export async function startServer(environment: Readonly<Record<string, string>>): Promise<OwnServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...environment, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const keep = (line: string): unknown => lines.push(line);
  createInterface({ input: child.stderr }).on('line', keep);
  // What a server complains about is seen with the test, unless it was asked to tell everything.
  if (environment['LOG_LEVEL'] !== 'trace') child.stderr.pipe(process.stderr);
  await once(createInterface({ input: child.stdout }).on('line', keep), 'line');
  return {
    url: `http://127.0.0.1:${port}`,
    log: () => lines.join('\n'),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
