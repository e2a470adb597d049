// What is measured: the built Mailterm, the bare pipe, raw TCP, and other programs where the machine has them. A subject
// knows how to connect a client; the ones with a process also have its id.
import path from 'node:path';
import { connectPipe, connectRaw } from './clients.mjs';
import { MailtermClient } from './mailtermClient.mjs';
import { cores, findProgram, freePort, settingOf, startProgram } from './processes.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** The limits of a public instance would end a bench early. */
const limits = {
  sessionOctets: 2 ** 40,
  sessionUnits: 10 ** 9,
  logOctets: 2 ** 40,
  sessionsPerAddress: 100_000,
  socketsPerAddress: 100_000,
  connectsPerMinute: 1_000_000,
};

/** The mail server: `ports.pop3`, `ports.smtp`, and how much of the last letter it could write. */
export async function startMailServer() {
  const { words, child, stop } = await startProgram([process.execPath, path.join(root, 'bench/mailServer.mjs')], {
    core: cores.others,
    ready: /^ready (\d+) (\d+)$/,
    ipc: true,
  });
  const [pop3, smtp] = words.map(Number);
  const written = () =>
    new Promise((resolve) => {
      child.once('message', resolve);
      child.send('written');
    });
  return { ports: { pop3, smtp }, written, stop };
}

export const rawTcp = { name: 'raw', connect: ({ port }) => connectRaw(port), stop: async () => undefined };

export const startPipe = () => startBare('pipe');

/** A bare fan-out, for watchers. */
export const startFanOut = () => startBare('fanOut');

async function startBare(name) {
  const { pid, words, stop } = await startProgram([process.execPath, path.join(root, `bench/${name}.mjs`)], {
    core: cores.server,
    ready: /^ready (\d+)$/,
  });
  const origin = `127.0.0.1:${words[0]}`;
  return {
    name,
    pid,
    url: `ws://${origin}`,
    connect: ({ port }, options) => connectPipe(`ws://${origin}/${port}`, options),
    stop,
  };
}

/** Serves the minimal xterm page. */
export async function startPageServer() {
  const { pid, words, stop } = await startProgram([process.execPath, path.join(root, 'bench/pageServer.mjs')], {
    ready: /^ready (\d+)$/,
  });
  return { name: 'page', pid, page: `http://127.0.0.1:${words[0]}`, stop };
}

export async function startMailterm(environment = {}) {
  const port = await freePort();
  // MAILTERM_NODE_OPTIONS: `--cpu-prof` and the like, to see where the time goes.
  const nodeOptions = (process.env.MAILTERM_NODE_OPTIONS ?? '').split(' ').filter((option) => option !== '');
  const { pid, stop } = await startProgram([process.execPath, ...nodeOptions, path.join(root, 'server/dist/main.js')], {
    core: cores.server,
    env: {
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'error',
      MAILTERM_TARGETS: 'any',
      MAILTERM_LIMITS: settingOf(limits),
      ...environment,
    },
    ready: /^Mailterm is ready/,
  });
  const url = `ws://127.0.0.1:${port}/ws`;
  return {
    name: 'mailterm',
    pid,
    url,
    page: `http://127.0.0.1:${port}`,
    make: () => new MailtermClient(url),
    connect: (target, options) => new MailtermClient(url, options).open(target),
    stop,
  };
}

/** websockify leads to one port, given when it is started. */
export async function startWebsockify(target) {
  const program = findProgram('websockify');
  if (program === undefined) return undefined;
  const port = await freePort();
  const { pid, stop } = await startProgram([program, `127.0.0.1:${port}`, `127.0.0.1:${target}`], {
    core: cores.server,
    stdio: 'ignore',
  });
  return {
    name: 'websockify',
    pid,
    connect: () => patiently(() => connectPipe(`ws://127.0.0.1:${port}`, { protocol: 'binary' })),
    stop,
  };
}

/** A program that does not say when it listens is asked until it does, for two seconds. */
async function patiently(connect) {
  for (let tries = 0; ; tries++) {
    try {
      return await connect();
    } catch (error) {
      if (tries === 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
