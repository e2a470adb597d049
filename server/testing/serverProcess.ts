// The server as a process of its own, run from its sources with a page of one word instead of a build: for what only a whole
// process shows, such as what it prints and how it ends.

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { rootFolder } from '../src/http/serve.ts';

const program = `
  import { serve } from './server/src/http/serve.ts';
  await serve(async () => ({
    contentSecurity: 'strict',
    files: (request, response, next) => next(),
    page: async () => 'hello',
  }));
`;

export interface ServerProcess {
  readonly child: ChildProcess;
  /** Everything on its standard output and standard error so far. */
  readonly printed: { out: string; err: string };
  /** Its exit code, once it has ended. */
  readonly exit: Promise<number | null>;
  /** It listens, or it has ended. */
  readonly ready: Promise<void>;
}

const running = new Set<ChildProcess>();

/** Starts the server with these settings and no others, but that it records nothing unless it is told to. */
export function runServer(environment: Readonly<Record<string, string>>): ServerProcess {
  const child = spawn(
    process.execPath,
    ['--conditions=development', '--import', 'tsx', '--input-type=module', '--eval', program],
    {
      cwd: rootFolder,
      env: { PATH: process.env['PATH'], MAILTERM_TRANSCRIPTS: 'off', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  running.add(child);
  const printed = { out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => (printed.out += String(text)));
  child.stderr.on('data', (text: Buffer) => (printed.err += String(text)));
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', () => printed.out.includes('Mailterm is ready') && resolve());
  });
  return { child, printed, exit, ready: Promise.race([ready, exit.then(() => undefined)]) };
}

/** Ends what a test has left running. */
export function killServers(): void {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
}
