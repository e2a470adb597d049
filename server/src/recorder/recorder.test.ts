// Sessions that are written down while they go on: what is stored, what their page is told, and that a store that is slow or
// fails costs no session anything. Through real WebSockets; how the store keeps it is tested beside the store.

import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestClient } from '../../testing/client.ts';
import { MemoryStore } from '../../testing/memoryStore.ts';
import { startGateway } from '../../testing/startGateway.ts';
import type { RunningGateway } from '../../testing/startGateway.ts';
import { ownerOf } from '../http/visitor.ts';

const label = 'somebody-with-a-cookie';
const cookie = `mailterm_visitor=${label}`;

let store: MemoryStore;
let gateway: RunningGateway;
const clients: TestClient[] = [];

beforeEach(async () => {
  store = new MemoryStore();
  gateway = await startGateway({}, {}, undefined, store);
});

afterEach(async () => {
  store.disturb = () => undefined;
  for (const client of clients.splice(0)) client.cut();
  await gateway.stop();
});

async function connect(options: object = { cookie }): Promise<TestClient> {
  const client = await TestClient.connect(gateway.url, options);
  clients.push(client);
  return client;
}

/** Somebody in the middle of a session. */
async function talking(options?: object): Promise<TestClient> {
  const client = await connect(options);
  await client.open('practice', 25);
  await client.command('EHLO me.example.test');
  return client;
}

function lastSeq(client: TestClient): number {
  return client.events.at(-1)?.seq ?? -1;
}

/** Everything that the page has is saved. */
function isSaved(client: TestClient): boolean {
  return (client.message('saved')?.seq ?? -1) >= lastSeq(client);
}

function kinds(id: string): string[] {
  return store.events(id).map(({ kind }) => kind);
}

describe('a session with a cookie', () => {
  it('is recorded as it goes on, and its page is told how far', async () => {
    const client = await talking();
    await client.until(() => isSaved(client));
    const { session } = client.session;
    expect(client.message('attached')?.recording).toBe(session);
    expect(kinds(session)).toEqual(expect.arrayContaining(['open', 'connect', 'dialect', 'unit']));
    expect(store.ownerOf(session)).toBe(ownerOf(label));
    expect(store.ownerOf(session)).not.toContain(label);
    expect(store.writes[0]?.[0]).toMatchObject({ isPractice: true, target: { host: 'practice', port: 25 } });
    expect(store.endedMs(session)).toBeUndefined();
  });

  it('says that the end is saved before the WebSocket is closed', async () => {
    const client = await talking();
    await client.command('QUIT');
    await client.until(() => client.closeCode !== undefined);
    expect(isSaved(client)).toBe(true);
    const { session } = client.session;
    expect(kinds(session).at(-1)).toBe('close');
    expect(store.endedMs(session)).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is saved up to what is read: half a line is not', async () => {
    const client = await talking();
    await client.until(() => isSaved(client));
    const before = lastSeq(client);
    client.typeOctets(Buffer.from('NOO'));
    await client.until(() => client.stream('client').toString().endsWith('NOO'));
    await sleep(200);
    expect(client.message('saved')?.seq).toBe(before);
    client.typeOctets(Buffer.from('P\r\n'));
    await client.until(() => lastSeq(client) > before + 2 && isSaved(client));
  });

  it('is told again how far to a page that comes back', async () => {
    const client = await talking();
    await client.until(() => isSaved(client));
    client.cut();
    const again = await connect();
    await again.resume({ ...client.session, seq: 0 });
    await again.until(() => again.message('saved') !== undefined);
    expect(again.message('saved')).toEqual(client.message('saved'));
    expect(again.message('attached')?.recording).toBe(client.session.session);
  });

  it('is not told to who watches', async () => {
    const client = await talking();
    const watcher = await connect();
    await watcher.resume({ ...client.session, seq: 0, watch: true });
    await client.command('NOOP');
    await client.until(() => isSaved(client));
    expect(watcher.message('saved')).toBeUndefined();
    expect(watcher.message('attached')).not.toHaveProperty('recording');
  });

  it('is written whole when the server stops', async () => {
    const client = await talking();
    client.type('NOOP');
    await client.until(() => client.stream('client').toString().endsWith('NOOP\r\n'));
    await gateway.stop();
    const { session } = client.session;
    expect(kinds(session).at(-1)).toBe('close');
    expect(store.endedMs(session)).toBeDefined();
    gateway = await startGateway();
  });
});

describe('nothing is recorded', () => {
  it('without a cookie', async () => {
    const client = await talking({});
    await sleep(150);
    expect(store.ids).toEqual([]);
    expect(client.message('attached')).not.toHaveProperty('recording');
    expect(client.message('saved')).toBeUndefined();
  });

  it('that is not to be kept: it is deleted at the end', async () => {
    const client = await talking();
    client.say({ kind: 'keep', ended: false });
    await client.until(() => isSaved(client));
    expect(store.ids).toHaveLength(1);
    await client.command('QUIT');
    await client.until(() => client.closeCode !== undefined);
    await expect.poll(() => store.ids).toEqual([]);
    await sleep(150);
    expect(store.ids).toEqual([]);
  });

  it('that is forgotten: it is gone when the answer comes, whatever was being written', async () => {
    const client = await talking();
    await client.until(() => isSaved(client));
    store.disturb = () => sleep(100);
    client.type('NOOP');
    await sleep(80);
    const other = await connect();
    other.say({ kind: 'forget', ...client.session });
    await other.until(() => other.message('forgotten') !== undefined);
    expect(store.ids).toEqual([]);
    await sleep(300);
    expect(store.ids).toEqual([]);
  });

  it('by a forget that the store did not confirm, and the page hears of it', async () => {
    const client = await talking();
    await client.until(() => isSaved(client));
    store.disturb = () => Promise.reject(new Error('the disk is gone'));
    const other = await connect();
    other.say({ kind: 'forget', ...client.session });
    await other.until(() => other.message('fault') !== undefined);
    expect(other.message('fault')?.reason.id).toBe('recording.notDeleted');
    expect(other.message('forgotten')).toBeUndefined();
  });
});

describe('the store', () => {
  it('is written to once at a time, by all sessions together', async () => {
    store.disturb = () => sleep(30);
    const many = await Promise.all(Array.from({ length: 8 }, () => talking()));
    for (let at = 0; at < 5; at++) await Promise.all(many.map((client) => client.command('NOOP')));
    for (const client of many) await client.until(() => isSaved(client));
    expect(store.busiest).toBe(1);
    expect(store.writes.some((writes) => writes.length > 4)).toBe(true);
    expect(store.writes.length).toBeLessThan(40);
  });

  it('that fails ends the recording, with its reason, and not the session', async () => {
    const client = await talking();
    await client.until(() => isSaved(client));
    const savedTo = client.message('saved')?.seq;
    store.disturb = () => Promise.reject(new Error('no space left'));
    await client.command('NOOP');
    await client.until(() => client.message('unsaved') !== undefined);
    expect(client.message('unsaved')?.reason.id).toBe('recording.lost');
    expect((await client.command('NOOP')).text).toMatch(/^250/);
    store.disturb = () => undefined;
    await client.command('NOOP');
    await sleep(150);
    expect(client.message('saved')?.seq).toBe(savedTo);
    expect(await gateway.metrics.registry.metrics()).toContain('mailterm_unrecorded_sessions_total 1\n');
  });

  it('that refuses one session stores the others', async () => {
    const [one, two] = [await talking(), await talking()];
    store.disturb = (writes) => {
      if (writes.some(({ id }) => id === one.session.session)) throw new Error('not this one');
    };
    await Promise.all([one.command('NOOP'), two.command('NOOP')]);
    await one.until(() => one.message('unsaved') !== undefined);
    await two.until(() => isSaved(two));
    expect(two.message('unsaved')).toBeUndefined();
  });

  it('that hangs holds no session up, not even at its end', async () => {
    const client = await talking();
    store.disturb = () => new Promise(() => undefined);
    for (let at = 0; at < 3; at++) await client.command('NOOP');
    const startedMs = performance.now();
    await client.command('QUIT');
    await client.until(() => client.closeCode !== undefined);
    expect(performance.now() - startedMs).toBeLessThan(3_000);
    expect(client.endReason).toBe('close.server');
  });

  it('never sees what was redacted while it waited', async () => {
    const client = await talking();
    await client.until(() => isSaved(client));
    let free = (): void => undefined;
    const stuck = new Promise<void>((resolve) => (free = resolve));
    store.disturb = () => stuck;
    await client.command('NOOP');
    await sleep(100);
    for (const line of ['NOOP geheim-geheim', 'AUTH LOGIN']) await client.command(line);
    for (const word of ['alice', 'geheim-geheim']) await client.command(Buffer.from(word).toString('base64'));
    free();
    await client.until(() => isSaved(client));
    const written = store.writes.flat().flatMap(({ events }) => events);
    const octets = written.flatMap((event) => (event.kind === 'unit' ? [atob(event.octets)] : []));
    expect(octets).toContain('NOOP ********\r\n');
    expect(octets.join('')).not.toContain('geheim');
    expect(JSON.stringify(written)).not.toContain('geheim');
  });
});
