// A server that is killed in the middle of a write, again and again: what it has called saved is in the store that the next
// one opens. Real processes, the real databases: a file of SQLite, and PostgreSQL.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from '../../testing/client.ts';
import { freePort } from '../../testing/freePort.ts';
import { redactedTo } from '../../testing/redacted.ts';
import { missingPostgres, startPostgres } from '../../testing/postgres.ts';
import type { Postgres } from '../../testing/postgres.ts';
import { killServers, runServer } from '../../testing/serverProcess.ts';
import { ownerOf } from '../http/visitor.ts';
import { limits } from '../limits.ts';
import { createLog } from '../log.ts';
import { openStore } from '../store/open.ts';

/** Two stores at the same time, each with so many servers one after the other. */
const rounds = 10;
const pages = 3;
const label = 'a-visitor-who-is-saved';
const cookie = `mailterm_visitor=${label}`;
const log = createLog({ logLevel: 'silent' });

/** Where one lane of servers keeps its recordings. */
interface Place {
  readonly dataFolder: string;
  readonly databaseUrl?: string;
}

const folders: string[] = [];

afterAll(async () => {
  killServers();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mailterm-killed-'));
  folders.push(folder);
  return folder;
}

/** Somebody who types without a pause, secrets and letters too, until the line is gone. No secret is said again. */
async function talk(client: TestClient): Promise<void> {
  await client.open('practice', 25);
  await client.command('EHLO me.example.test');
  for (let at = 0; !client.ended; at++) {
    const password = Buffer.from(`\0alice\0never-said-again-${at}`).toString('base64');
    for (const line of [`NOOP ${at}`, `AUTH PLAIN ${password}`, 'RSET']) await client.command(line);
    for (const line of ['MAIL FROM:<alice@practice.test>', 'RCPT TO:<bob@practice.test>', 'DATA']) {
      await client.command(line);
    }
    await client.command(`Subject: letter ${at}\r\n\r\n${'A line of it.\r\n'.repeat(at % 50)}.`);
    for (let more = 0; more < 5; more++) client.type('NOOP');
    for (let more = 0; more < 5; more++) await client.reply();
  }
}

interface Outcome {
  readonly saved: number;
  /** Events that a page had and that were not called saved. */
  readonly unsaved: number;
}

/** One server and its death; then what the pages were told is compared with what is stored. */
async function round(place: Place): Promise<Outcome> {
  const { dataFolder, databaseUrl } = place;
  const port = await freePort();
  const settings = {
    MAILTERM_DATA: dataFolder,
    MAILTERM_TRANSCRIPTS: 'on',
    MAILTERM_TARGETS: 'practice',
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  };
  const server = runServer({ PORT: String(port), LOG_LEVEL: 'error', ...settings });
  await server.ready;
  const url = `ws://127.0.0.1:${port}/ws`;
  const clients = await Promise.all(Array.from({ length: pages }, () => TestClient.connect(url, { cookie })));
  const talks = clients.map((client) => talk(client).catch(() => undefined));
  for (const client of clients) await client.until(() => client.message('saved') !== undefined);
  await sleep(Math.random() * 300);
  server.child.kill('SIGKILL');
  await server.exit;
  for (const client of clients) await client.until(() => client.closeCode !== undefined);
  await Promise.all(talks);
  expect(server.printed.err).toBe('');

  const store = await openStore({ ...place, limits, log });
  const outcomes: Outcome[] = [];
  for (const client of clients) {
    const seq = client.message('saved')?.seq ?? -1;
    const stored = await store.recording(ownerOf(label), client.session.session, Date.now());
    const acknowledged = redactedTo(client, seq);
    expect(acknowledged.length).toBeGreaterThan(2);
    expect(stored?.events.slice(0, acknowledged.length)).toEqual(acknowledged);
    outcomes.push({ saved: acknowledged.length, unsaved: client.events.filter((event) => event.seq > seq).length });
  }
  await store.close();
  return {
    saved: outcomes.reduce((sum, { saved }) => sum + saved, 0),
    unsaved: outcomes.reduce((sum, { unsaved }) => sum + unsaved, 0),
  };
}

async function lane(place: Place): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let at = 0; at < rounds; at++) outcomes.push(await round(place));
  return outcomes;
}

/** 20 deaths, in two lanes. */
async function expectNothingLost(newPlace: () => Promise<Place>): Promise<void> {
  const places = await Promise.all([newPlace(), newPlace()]);
  const outcomes = (await Promise.all(places.map(lane))).flat();
  expect(outcomes).toHaveLength(2 * rounds);
  // It was in the middle of something, mostly.
  expect(outcomes.filter(({ unsaved }) => unsaved > 0).length).toBeGreaterThan(rounds);
}

it('loses nothing that it has called saved, in 20 deaths', async () => {
  await expectNothingLost(async () => ({ dataFolder: await newFolder() }));
}, 180_000);

describe.skipIf(missingPostgres() !== undefined)('with PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => void (postgres = await startPostgres()), 60_000);
  afterAll(() => postgres?.stop());

  it('loses nothing that it has called saved, in 20 deaths', async () => {
    await expectNothingLost(async () => ({
      dataFolder: await newFolder(),
      databaseUrl: await postgres.createDatabase(),
    }));
  }, 180_000);
});
