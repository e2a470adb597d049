// Secrets in every place where one may stand, said to a real process by pages: no row, no octet of the database's files, no
// answer of the store, no watcher, no metric, no line of the log and no error holds one, in any disguise.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { disguisesIn } from '../../../shared/testing/secrets/disguises.ts';
import { places } from '../../../shared/testing/secrets/places.ts';
import { planted } from '../../../shared/testing/secrets/planting.ts';
import type { Planted } from '../../../shared/testing/secrets/planting.ts';
import { TestClient } from '../../testing/client.ts';
import { freePort } from '../../testing/freePort.ts';
import { killServers, runServer } from '../../testing/serverProcess.ts';
import { ownerOf } from '../http/visitor.ts';
import { limits } from '../limits.ts';
import { createLog } from '../log.ts';
import { openStore } from '../store/open.ts';

const label = 'a-visitor-with-secrets';
const cookie = `mailterm_visitor=${label}`;
/** Sessions at the same time. */
const atOnce = 6;

let folder: string | undefined;
const listening: (() => Promise<void>)[] = [];

afterEach(async () => {
  killServers();
  for (const stop of listening.splice(0)) await stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

/** A mail server that says its part of a conversation, each piece when it has heard what stands before it. */
async function partner({ says }: Planted): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let at = 0;
    let heard = 0;
    const go = (): void => {
      for (let next = says[at]; next; next = says[at]) {
        if (next.from === 'client') {
          if (heard < next.octets.length) return;
          heard -= next.octets.length;
        } else socket.write(next.octets);
        at++;
      }
      socket.end();
    };
    socket.on('data', (octets) => {
      heard += octets.length;
      go();
    });
    socket.on('error', () => undefined);
    go();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  listening.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return (server.address() as AddressInfo).port;
}

/** Has a conversation through Mailterm, with somebody who watches; gives what the watcher saw and was refused. */
async function converse(url: string, conversation: Planted): Promise<string> {
  const port = await partner(conversation);
  const client = await TestClient.connect(url, { cookie });
  const target = { host: '127.0.0.1', port, security: 'plain' } as const;
  client.say({ kind: 'open', target, dialect: conversation.dialect });
  await client.until(() => client.message('session') !== undefined);
  const watcher = await TestClient.connect(url);
  await watcher.resume({ ...client.session, seq: 0, watch: true });
  await client.until(() => client.events.some(({ kind }) => kind === 'connect') || client.ended);
  const before = conversation.name.includes('"before"');
  let wanted = 0;
  for (const { from, octets } of conversation.says) {
    if (from === 'client') client.typeOctets(octets);
    else {
      wanted += octets.length;
      const length = wanted;
      await client.until(() => client.stream('server').length >= length || client.ended);
      // What was said before the secret was given is on the disk by then, and must leave it.
      if (before) await sleep(60);
    }
  }
  watcher.raw(`{"kind":"note","note":"${conversation.secret}"}`);
  watcher.raw(JSON.stringify({ kind: 'resume', session: conversation.secret, token: conversation.secret, seq: 0 }));
  await client.until(() => client.closeCode !== undefined);
  await watcher.until(() => watcher.closeCode !== undefined);
  expect(client.message('saved')?.seq).toBe(client.events.at(-1)?.seq);
  const seen = watcher.publicEvents.flatMap((event) => {
    const units = event.kind === 'redact' ? [event.by] : event.kind === 'unit' ? [event] : [];
    return units.map(({ octets }) => Buffer.from(octets, 'base64').toString('utf8'));
  });
  // What was shown before the secret was given is replaced by watchers, and cannot be taken back.
  return before ? '' : [...seen, ...watcher.messages.map((message) => JSON.stringify(message))].join('\n');
}

it('are nowhere but in the memory of the process and the page that typed them', async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mailterm-secrets-'));
  const port = await freePort();
  const settings = { MAILTERM_DATA: folder, MAILTERM_TRANSCRIPTS: 'on', MAILTERM_TARGETS: 'any' };
  const generous = 'connectsPerMinute=10000,sessionsPerAddress=1000,socketsPerAddress=1000';
  const server = runServer({ PORT: String(port), LOG_LEVEL: 'trace', MAILTERM_LIMITS: generous, ...settings });
  await server.ready;
  const conversations = places.flatMap((place) => fc.sample(planted(place), 1));
  const watched: string[] = [];
  for (let at = 0; at < conversations.length; at += atOnce) {
    const some = conversations.slice(at, at + atOnce);
    watched.push(...(await Promise.all(some.map((each) => converse(`ws://127.0.0.1:${port}/ws`, each)))));
  }
  // One session goes on: its rows are not packed yet.
  const open = await TestClient.connect(`ws://127.0.0.1:${port}/ws`, { cookie });
  await open.open('practice', 25);
  for (const line of ['EHLO me.example.test', 'HELP me']) await open.command(line);
  await open.until(() => (open.message('saved')?.seq ?? -1) >= (open.events.at(-1)?.seq ?? 0));
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  // As the files are while it runs, its log written ahead included, and when it has ended.
  const running = await readAll(folder);
  server.child.kill('SIGTERM');
  await server.exit;
  const store = await openStore({ dataFolder: folder, limits, log: createLog({ logLevel: 'silent' }) });
  const recordings = await store.recordings(ownerOf(label), Date.now());
  const stored: string[] = [];
  for (const { id } of recordings) {
    const found = await store.recording(ownerOf(label), id, Date.now());
    for (const event of found?.events ?? []) {
      stored.push(JSON.stringify(event));
      if (event.kind === 'unit') stored.push(Buffer.from(event.octets, 'base64').toString('utf8'));
    }
  }
  await store.close();
  expect(recordings).toHaveLength(conversations.length + 1);
  expect(server.printed.err).toContain('message refused');
  const sinks = {
    watched: watched.join('\n'),
    stored: stored.join('\n'),
    files: `${running}\n${await readAll(folder)}`,
    log: server.printed.err,
    out: server.printed.out,
    metrics,
  };
  // There is something to find: what was said is in the files, in a form that is looked for.
  expect(disguisesIn(sinks.files, 'me.example.test')).not.toEqual([]);
  const found = Object.entries(sinks).flatMap(([sink, text]) =>
    conversations.flatMap(({ name, secret }) => disguisesIn(text, secret).map((how) => `${how} in ${sink}: ${name}`)),
  );
  expect(found).toEqual([]);
}, 180_000);

/** All octets of a folder's files, as text. The octets of units stand there in base64, which is one of the disguises. */
async function readAll(dataFolder: string): Promise<string> {
  const names = await readdir(dataFolder);
  const files = names.filter((name) => name.includes('sqlite'));
  expect(files.length).toBeGreaterThan(0);
  const texts = await Promise.all(
    files.map(async (name) => (await readFile(path.join(dataFolder, name))).toString('latin1')),
  );
  return texts.join('\n');
}
