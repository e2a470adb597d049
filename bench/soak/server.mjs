// The server of the soak: the real program in a process of its own, with a probe beside it that is asked over IPC.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { freePort, settingOf } from '../processes.mjs';
import { moreOf } from './ledger.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const probe = `import './server/testing/probe.mjs';`;
const built = `${probe} await import('./server/dist/main.js');`;
const fromSources = `${probe}
  const { serve } = await import('./server/src/http/serve.ts');
  const { refuseStrayUpgrades } = await import('./server/src/http/upgrades.ts');
  await serve(async (server, config) => {
    refuseStrayUpgrades(server, config.basePath);
    return { contentSecurity: 'strict', files: (request, response, next) => next(), page: async () => '' };
  });`;

/** Sessions come and go as fast as the machine allows, and what is kept for a page that is gone is kept briefly. */
const limits = {
  connectsPerMinute: 1_000_000,
  sessionsPerAddress: 1_000,
  socketsPerAddress: 1_000,
  sessionOctets: 2 ** 21,
  keptMs: 300,
  tlsMs: 500,
  dialMs: 500,
  pingMs: 500,
  requestMs: 500,
};

/** How long everything may take to go after the last page has. */
const settleMs = 20_000;

/** @param {{ fromSource: boolean }} options */
export async function startServer({ fromSource }) {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      ...(fromSource ? ['--conditions=development', '--import', 'tsx'] : []),
      '--input-type=module',
      '--eval',
      fromSource ? fromSources : built,
    ],
    {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        LOG_LEVEL: 'warn',
        PROBE: 'timers',
        MAILTERM_LIMITS: settingOf(limits),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let errors = '';
  child.stderr.on('data', (text) => (errors += text));
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const isUp = () => child.exitCode === null && child.signalCode === null;
  if (!isUp()) throw new Error(`Cannot start the server: ${errors}`);

  async function ask(question) {
    if (!isUp()) throw new Error('The server has ended');
    const gone = new AbortController();
    const answered = once(child, 'message', { signal: gone.signal });
    const ended = once(child, 'exit', { signal: gone.signal }).then(() => [undefined]);
    for (const promise of [answered, ended]) promise.catch(() => {});
    child.send(question);
    const [answer] = await Promise.race([answered, ended]);
    gone.abort();
    if (answer === undefined) throw new Error('The server has ended');
    return answer;
  }

  /** Waits until nothing is more than before (or, the first time, until nothing changes), and says what is held. */
  async function settle(before) {
    let held = await ask('settle');
    for (let waitedMs = 0; waitedMs < settleMs; waitedMs += 500) {
      await wait(500);
      const now = await ask('settle');
      const isStill = JSON.stringify(now.resources) === JSON.stringify(held.resources);
      held = now;
      // What is kept for pages that are gone is gone after `keptMs`, twice: a session, and then its log.
      if (waitedMs > 2_000 && (before ? moreOf(before.resources, now.resources).length === 0 : isStill)) break;
    }
    return held;
  }

  return {
    port,
    url: `ws://127.0.0.1:${port}/ws`,
    settle,
    /** What it said on standard error: warnings are written there, and what ended it. */
    complaints: () => (errors.trim() === '' ? [] : [`the server complained: ${errors.trim().slice(0, 1_000)}`]),
    async stop() {
      if (!isUp()) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}
