// The whole HTTP side with a real store on a free loopback port, and visitors who ask it as browsers do.

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import { Classrooms } from '../src/classroom/classrooms.ts';
import { readConfig } from '../src/config.ts';
import { Gate } from '../src/http/gate.ts';
import { fillPage } from '../src/http/pages.ts';
import { newVisitor, ownerOf } from '../src/http/visitor.ts';
import { openLessons } from '../src/lessons/index.ts';
import { createLog } from '../src/log.ts';
import { Metrics } from '../src/metrics.ts';
import { createPractice } from '../src/practice/index.ts';
import type { Practice } from '../src/practice/index.ts';
import { openPracticeTls } from '../src/practice/listening/certificate.ts';
import { openStore } from '../src/store/open.ts';
import type { Owner, Store } from '../src/store/store.ts';

/** The page, as the build leaves it: what the server changes in it is there. */
export const template = `<!doctype html>
<html lang="en">
  <head>
    <meta name="description" content="Speak SMTP and POP3 by hand, with every reply explained." />
    <meta name="csp-nonce" nonce="" />
    <meta name="base-path" content="" />
    <title>mailterm</title>
  </head>
  <body><div id="page"></div></body>
</html>`;

/** What a request is made with. Without `origin`, as a page of the instance does it; without `body`, a GET. */
export interface Asking {
  readonly method?: string;
  readonly body?: unknown;
  readonly origin?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface Visitor {
  /** What selects the practice mailroom; '' for nobody. */
  readonly label: string;
  readonly owner: Owner;
  ask(path: string, asking?: Asking): Promise<Response>;
  /** What JSON was answered; throws where the answer is no success. */
  told<T>(path: string, body?: unknown): Promise<T>;
}

export interface Site {
  /** Where it listens, with the base path. */
  readonly url: string;
  /** What its pages say they are. */
  readonly origin: string;
  readonly store: Store;
  readonly practice: Practice;
  readonly metrics: Metrics;
  readonly classrooms: Classrooms;
  /** What the log of the process got. */
  readonly logged: string[];
  /** Unix time for the site. */
  readonly clock: { nowMs: number };
  visitor(): Visitor;
  /** Somebody without a cookie. */
  readonly nobody: Visitor;
  stop(): Promise<void>;
}

/**
 * @param environment settings; with DATABASE_URL its store is on PostgreSQL, else in a file of SQLite
 * @param without what the site does not have: a store of recordings
 */
export async function startSite(
  environment: Readonly<Record<string, string>> = {},
  without?: 'transcripts',
): Promise<Site> {
  const origin = 'https://mail.example.org';
  const config = readConfig({ MAILTERM_ORIGINS: origin, MAILTERM_TARGETS: 'practice', ...environment });
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'mailterm-site-'));
  const clock = { nowMs: Date.UTC(2026, 10, 26, 8) };
  const now = (): number => clock.nowMs;
  const { limits, databaseUrl } = config;
  const place = { dataFolder, ...(databaseUrl !== undefined && { databaseUrl }) };
  const store = await openStore({ ...place, limits, log: createLog({ logLevel: 'silent' }), now });
  const logged: string[] = [];
  const log = pino({ level: 'trace', base: null }, { write: (line: string) => void logged.push(line) });
  const metrics = new Metrics();
  const pages = {
    contentSecurity: 'strict',
    files: (_request, _response, next) => next(),
    page: ({ nonce }) => Promise.resolve(fillPage(template, { nonce, basePath: config.basePath })),
  } satisfies Parameters<typeof createApp>[0]['pages'];
  const gate = new Gate(config);
  const transcripts = { store, node: 'n1', now };
  const tls = await openPracticeTls(dataFolder, log);
  const practice = createPractice({ tls });
  const lessons = await openLessons({
    folder: path.resolve(import.meta.dirname, '../../lessons'),
    dataFolder,
    tls,
    log,
  });
  const classrooms = new Classrooms({ limits: config.limits, practice: practice.classes, now });
  const parts = { config, log, version: '1.2.3', pages, metrics, gate, practice, lessons, classrooms };
  const server = createServer(createApp({ ...parts, ...(without !== 'transcripts' && { transcripts }) }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${config.basePath}`;
  return {
    url,
    origin,
    store,
    practice,
    metrics,
    classrooms,
    logged,
    clock,
    visitor: () => visitorOf(url, origin, newVisitor()),
    nobody: visitorOf(url, origin, undefined),
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      classrooms.close();
      await store.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}

function visitorOf(url: string, ownOrigin: string, label: string | undefined): Visitor {
  const ask: Visitor['ask'] = (at, asking = {}) => {
    const { body, method = body === undefined ? 'GET' : 'POST', headers = {}, signal } = asking;
    const origin = 'origin' in asking ? asking.origin : method === 'GET' ? undefined : ownOrigin;
    return fetch(`${url}${at}`, {
      method,
      redirect: 'manual',
      ...(signal && { signal }),
      headers: {
        ...(label !== undefined && { cookie: `mailterm_visitor=${label}` }),
        ...(origin !== undefined && { origin }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  };
  return {
    label: label ?? '',
    owner: label === undefined ? '' : ownerOf(label),
    ask,
    async told<T>(at: string, body?: unknown) {
      const answer = await ask(at, body === undefined ? {} : { body });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${at}: ${answer.status} ${text}`);
      return (text === '' ? undefined : JSON.parse(text)) as T;
    },
  };
}
