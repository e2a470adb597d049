// The life of the server process: listens, says so on stdout, and stops in order. main.ts and dev.ts differ only in
// where the page comes from.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { collectDefaultMetrics } from 'prom-client';
import { createApp } from '../app.ts';
import { ConfigError, readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import type { Observers } from '../gateway/observers.ts';
import { attachGateway } from '../gateway/socket.ts';
import { openLessons } from '../lessons/index.ts';
import { createLog } from '../log.ts';
import { Metrics } from '../metrics.ts';
import { createPractice } from '../practice/index.ts';
import type { Practice } from '../practice/index.ts';
import { openPracticeTls } from '../practice/listening/certificate.ts';
import { openPorts } from '../practice/listening/ports.ts';
import type { OpenPorts } from '../practice/listening/ports.ts';
import { openTranscripts } from '../store/open.ts';
import { Gate } from './gate.ts';
import type { Pages } from './pages.ts';
import { describePosture } from './posture.ts';

/** The repository, seen from here in src/ and in dist/ alike. */
export const rootFolder = path.resolve(import.meta.dirname, '../../..');

/** Session ids begin with the label of their node; there is one node so far. */
const nodeLabel = 'n1';

/** Between two looks for HTTP requests that are late. */
const checkingMs = 1_000;

/** Makes the pages for a server that does not listen yet, and may listen to its upgrades. */
export type PreparePages = (server: Server, config: Config) => Promise<Pages>;

/** Starts the server and runs until it is told to stop. What keeps it from starting is one sentence on stderr. */
export async function serve(preparePages: PreparePages): Promise<void> {
  try {
    await start(readConfig(process.env), preparePages);
  } catch (error) {
    const sentence = explainStart(error as NodeJS.ErrnoException);
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exit(1);
  }
}

/**
 * Octets of sockets lie outside of the heap and count as its growth. With the small heap of this process, a letter that
 * passes would start a full collection every few milliseconds; what it leaves behind is dead after a young one.
 */
setFlagsFromString('--heap-growing-percent=250');

async function start(config: Config, preparePages: PreparePages): Promise<void> {
  const { limits } = config;
  const log = createLog(config);
  const version = await readVersion();
  const server = createServer({
    requestTimeout: limits.requestMs,
    headersTimeout: limits.requestMs,
    // Node looks for late ones every 30 seconds only.
    connectionsCheckingInterval: Math.min(checkingMs, limits.requestMs),
  });
  const pages = await preparePages(server, config);
  const metrics = new Metrics();
  // Memory, processor and the lag of the event loop.
  collectDefaultMetrics({ register: metrics.registry });
  const gate = new Gate(config);
  const store = await openTranscripts(config, log);
  const dataFolder = path.resolve(config.dataFolder);
  const tls = await openPracticeTls(dataFolder, log);
  const practice = createPractice({ tls });
  const lessons = await openLessons({ folder: path.join(rootFolder, 'lessons'), dataFolder, tls, log });
  const gateway = attachGateway(server, {
    config,
    log,
    practice,
    metrics,
    gate,
    version,
    node: nodeLabel,
    limits,
    ...(store && { store }),
  });
  let ports: OpenPorts | undefined;
  const { observers, classrooms } = gateway;
  const parts = { config, log, version, pages, metrics, gate, practice, lessons, observers, classrooms };
  const kept = store && { transcripts: { store, node: nodeLabel, now: Date.now } };
  server.on('request', createApp({ ...parts, ...kept, ports: () => ports }));
  await listen(server, config);
  if (config.practicePorts.length > 0) ports = await listenForPrograms(config, practice, gateway.observers);
  stopOnSignal(limits.shutdownMs, async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    await gateway.close();
    await ports?.close();
    server.closeAllConnections();
    await closed;
    await store?.close();
  });
  // Who reads this may send a signal at once.
  process.stdout.write(`${describePosture(config, ports?.ports).join('\n')}\n`);
}

async function listenForPrograms(config: Config, practice: Practice, observers: Observers): Promise<OpenPorts> {
  const { practiceHost: host, practicePorts: ports } = config;
  try {
    return await openPorts({ practice, host, ports, listenTo: (client) => observers.observe(client) });
  } catch (error) {
    const { code, port } = error as NodeJS.ErrnoException & { readonly port?: number };
    if (code === 'EADDRINUSE' || code === 'EACCES') {
      const why = code === 'EACCES' ? 'may not be opened by this user' : 'is taken by another program';
      throw new ConfigError(`Cannot use MAILTERM_PRACTICE_PORTS: port ${port} ${why}`);
    }
    throw new ConfigError(`Cannot use MAILTERM_PRACTICE_HOST "${host}": it is no address of this machine`);
  }
}

async function readVersion(): Promise<string> {
  const text = await readFile(path.join(rootFolder, 'package.json'), 'utf8');
  return String((JSON.parse(text) as { version?: unknown }).version);
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** The first signal stops in order, within a limit; the second stops at once. */
function stopOnSignal(shutdownMs: number, stop: () => Promise<void>): void {
  let isStopping = false;
  const handle = (): void => {
    if (isStopping) process.exit(0);
    isStopping = true;
    setTimeout(() => process.exit(0), shutdownMs).unref();
    void stop().finally(() => process.exit(0));
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
}

function explainStart(error: NodeJS.ErrnoException & { readonly port?: number; readonly address?: string }) {
  if (error instanceof ConfigError) return `${error.message}.`;
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${error.port} is taken by another program. Stop that one, or choose another port: PORT=8024 npm start`;
    case 'EACCES':
      return `Port ${error.port} may not be opened by this user. Choose one above 1023: PORT=8023 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST "${error.address ?? process.env['HOST']}" is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of them.`;
    default:
      return undefined;
  }
}
