// The real server as a process of its own, with a neighbour who says NOOP all the time: what hostile peers do to the
// memory, the event loop and everybody else is measured from outside.

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LimitName } from '../src/limits.ts';
import { freePort } from './freePort.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** serve() with a page of one word instead of a build, and the probe beside it. */
const program = `
  import './server/testing/probe.mjs';
  import { serve } from './server/src/http/serve.ts';
  import { refuseStrayUpgrades } from './server/src/http/upgrades.ts';
  await serve(async (server, config) => {
    refuseStrayUpgrades(server, config.basePath);
    return {
      contentSecurity: 'strict',
      files: (request, response, next) => next(),
      page: async () => 'hello',
    };
  });
`;

/** What the probe says of the process. */
export interface Probed {
  readonly rss: number;
  readonly peakOctets: number;
  readonly lateMs: number;
  readonly resources: Readonly<Record<string, number>>;
}

/** What the neighbour and the process went through. */
export interface Ordeal {
  /** The most memory beyond what was used before, in MiB. */
  readonly grownMiB: number;
  /** What NOOPs of the neighbour took, and how many were answered. */
  readonly medianMs: number;
  readonly slowestMs: number;
  readonly roundTrips: number;
  /** The process runs and the neighbour's session is open. */
  readonly isUp: boolean;
}

export interface RunningProcess {
  readonly port: number;
  /** ws://127.0.0.1:PORT/ws */
  readonly url: string;
  readonly child: ChildProcess;
  /** Everything it printed on standard error. */
  log(): string;
  probe(question?: 'mark' | 'settle' | 'report'): Promise<Probed>;
  /** Does something hostile and says what it did to the others. */
  endure(hostility: () => Promise<void>): Promise<Ordeal>;
  stop(): Promise<void>;
}

/**
 * Starts `serve()` in a process of its own. Where an access code is asked for, there is no neighbour.
 * @param changed limits that differ from those of the product
 */
export async function startProcess(
  changed: Partial<Record<LimitName, number>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningProcess> {
  const port = await freePort();
  const MAILTERM_LIMITS = Object.entries(changed)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
  // A heap that is bounded makes of every leak a crash.
  const flags = ['--expose-gc', '--max-old-space-size=256', '--conditions=development', '--import', 'tsx'];
  const child = spawn(process.execPath, [...flags, '--input-type=module', '--eval', program], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      MAILTERM_LIMITS,
      LOG_LEVEL: 'warn',
      MAILTERM_TRANSCRIPTS: 'off',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.on('data', (text: Buffer) => (errors += String(text)));
  await Promise.race([once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data'), once(child, 'exit')]);
  if (child.exitCode !== null) throw new Error(`Cannot start the server: ${errors}`);
  const url = `ws://127.0.0.1:${port}/ws`;
  const neighbour = environment['MAILTERM_ACCESS_CODE'] === undefined ? await startNeighbour(url) : undefined;
  const probe = (question: 'mark' | 'settle' | 'report' = 'report'): Promise<Probed> => ask(child, question);
  return {
    port,
    url,
    child,
    log: () => errors,
    probe,
    async endure(hostility) {
      if (!neighbour) throw new Error('Cannot measure without a neighbour: he does not know the code');
      const before = await probe('mark');
      neighbour.postMessage('mark');
      await hostility();
      const { count, medianMs, slowestMs, isOpen } = await askNeighbour(neighbour);
      const isUp = isOpen && child.exitCode === null && child.signalCode === null;
      const after = isUp ? await probe() : before;
      return {
        grownMiB: Math.round((after.peakOctets - before.rss) / 2 ** 20),
        medianMs: Math.round(medianMs),
        slowestMs: Math.round(slowestMs),
        roundTrips: count,
        isUp,
      };
    },
    async stop() {
      await neighbour?.terminate();
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function ask(child: ChildProcess, question: string): Promise<Probed> {
  const waiting = new AbortController();
  const answered = once(child, 'message', waiting) as Promise<[Probed]>;
  const gone = once(child, 'exit', waiting).then(() => {
    throw new Error('Cannot ask: the server process has ended');
  });
  child.send(question);
  try {
    const [answer] = await Promise.race([answered, gone]);
    return answer;
  } finally {
    // The one that lost the race is given up; nobody hears of it.
    answered.catch(() => undefined);
    gone.catch(() => undefined);
    waiting.abort();
  }
}

async function startNeighbour(url: string): Promise<Worker> {
  const worker = new Worker(path.join(import.meta.dirname, 'neighbour.mjs'), { workerData: { url, pauseMs: 20 } });
  const [word] = (await once(worker, 'message')) as [unknown];
  if (word !== 'ready') throw new Error('Cannot open the session of the neighbour');
  return worker;
}

interface Answered {
  readonly count: number;
  readonly medianMs: number;
  readonly slowestMs: number;
  readonly isOpen: boolean;
}

/** What the neighbour went through; he is given time for one NOOP at least. */
async function askNeighbour(worker: Worker): Promise<Answered> {
  for (let asked = 1; ; asked++) {
    worker.postMessage('report');
    const [answer] = (await once(worker, 'message')) as [Answered];
    if (answer.count > 0 || !answer.isOpen || asked === 20) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
