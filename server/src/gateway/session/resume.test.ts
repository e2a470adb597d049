// A session outlives its WebSocket: what crossed meanwhile is not lost, one page has it, others watch, and only who has
// the token comes back.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from '../../../testing/client.ts';
import { startFakeUpstream } from '../../../testing/fakeUpstream.ts';
import { startGateway } from '../../../testing/startGateway.ts';
import type { RunningGateway } from '../../../testing/startGateway.ts';

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await startGateway({ MAILTERM_TARGETS: 'any' });
});
afterAll(() => gateway.stop());

const page = 'page-1';

async function openAt(host: string, port: number): Promise<TestClient> {
  const client = await TestClient.connect(gateway.url);
  client.say({ kind: 'open', target: { host, port, security: 'plain' }, page });
  await client.until(() => client.message('session') !== undefined);
  return client;
}

async function openPractice(): Promise<TestClient> {
  const client = await openAt('practice', 25);
  expect((await client.reply()).text).toMatch(/^220 /);
  return client;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a page that comes back', () => {
  it('goes on where it was, and what was said meanwhile is there', async () => {
    const before = await openPractice();
    await before.command('EHLO me.example');
    before.type('NOOP');
    before.cut();
    await pause(100);
    const after = await TestClient.connect(gateway.url);
    await after.continue(before, page);
    expect((await after.reply()).text).toMatch(/^250 /);
    expect((await after.command('MAIL FROM:<alice@practice.test>')).text).toMatch(/^250 /);
    expect(after.stream('client').toString()).toBe('EHLO me.example\r\nNOOP\r\nMAIL FROM:<alice@practice.test>\r\n');
    expect(after.message('attached')).toMatchObject({ role: 'owner' });
    await after.close();
  });

  it('learns how much of what it typed arrived', async () => {
    const before = await openPractice();
    await before.command('EHLO me.example');
    before.cut();
    const after = await TestClient.connect(gateway.url);
    await after.continue(before, page);
    expect(after.message('attached')?.typed).toBe('EHLO me.example\r\n'.length);
    await after.close();
  });

  it('loses no octet of a long transfer with many drops', async () => {
    const body = Buffer.alloc(10_485_760, 'A line of a long letter, with a number for its place: 0123456789.\r\n');
    const upstream = await startFakeUpstream((socket) => {
      socket.write('+OK ready\r\n');
      socket.once('data', () => socket.write(Buffer.concat([Buffer.from('+OK\r\n'), body, Buffer.from('\r\n.\r\n')])));
    });
    let client = await openAt('127.0.0.1', upstream.port);
    await client.reply();
    client.type('RETR 1');
    const whole = body.length + '+OK ready\r\n+OK\r\n\r\n.\r\n'.length;
    for (let drops = 0; drops < 20; drops++) {
      const reached = Math.min(whole, client.stream('server').length + Math.floor(Math.random() * 700_000));
      const current = client;
      await current.until(() => current.stream('server').length >= reached);
      client.cut();
      const next = await TestClient.connect(gateway.url);
      await next.continue(client, page);
      client = next;
    }
    await client.until(() => client.stream('server').length === whole);
    expect(
      client
        .stream('server')
        .subarray(16, 16 + body.length)
        .equals(body),
    ).toBe(true);
    await client.close();
    await upstream.stop();
  }, 60_000);

  it('gets the end that it missed', async () => {
    const before = await openPractice();
    before.type('QUIT');
    before.cut();
    await pause(100);
    const after = await TestClient.connect(gateway.url);
    await after.continue(before, page);
    await after.until(() => after.closeCode !== undefined);
    expect(after.endReason).toBe('close.server');
    expect(after.closeCode).toBe(1000);
    expect(after.stream('server').toString()).toMatch(/221 [^\r]*\r\n$/);
  });

  it('may begin anew: the whole log is replayed', async () => {
    const before = await openPractice();
    await before.command('EHLO me.example');
    await before.close();
    const after = await TestClient.connect(gateway.url);
    await after.resume({ ...before.session, seq: 0 });
    await after.until(() => after.readings().length === before.readings().length);
    expect(after.events).toEqual(before.events);
    expect(after.stream('server').equals(before.stream('server'))).toBe(true);
    expect((await after.reply()).text).toMatch(/^220 /);
    await after.close();
  });

  it('takes the place of itself, although the server thinks it is still there', async () => {
    const before = await openPractice();
    const after = await TestClient.connect(gateway.url);
    await after.continue(before, page);
    expect(after.message('attached')?.role).toBe('owner');
    await before.until(() => before.closeCode !== undefined);
    expect(before.closeCode).toBe(4001);
    expect((await after.command('NOOP')).text).toMatch(/^250 /);
    await after.close();
  });
});

describe('who may come back', () => {
  it.each([
    ['a wrong token', (session: string) => ({ session, token: 'x'.repeat(32) })],
    ['no such session', () => ({ session: 'test-nothing', token: 'x'.repeat(32) })],
  ])('is nobody with %s', async (_name, claim) => {
    const owner = await openPractice();
    const other = await TestClient.connect(gateway.url);
    await other.resume({ ...claim(owner.session.session), seq: 0 });
    expect(other.message('fault')?.reason.id).toBe('wire.sessionGone');
    expect(other.events).toEqual([]);
    await other.close();
    expect((await owner.command('NOOP')).text).toMatch(/^250 /);
    await owner.close();
  });

  it('is nobody after the time that the log is kept', async () => {
    const hasty = await startGateway({}, { keptMs: 50 });
    const owner = await TestClient.connect(hasty.url);
    await owner.open('practice', 25);
    await owner.command('QUIT');
    await owner.until(() => owner.closeCode !== undefined);
    await pause(150);
    const late = await TestClient.connect(hasty.url);
    await late.resume({ ...owner.session, seq: 0 });
    expect(late.message('fault')?.reason.id).toBe('wire.sessionGone');
    await late.close();
    await hasty.stop();
  });

  it('is an owner of few: the oldest logs of an address are forgotten first', async () => {
    const small = await startGateway({}, { sessionsPerAddress: 2 });
    const sessions: TestClient['session'][] = [];
    for (let i = 0; i < 3; i++) {
      const owner = await TestClient.connect(small.url);
      await owner.open('practice', 25);
      await owner.command('QUIT');
      await owner.until(() => owner.closeCode !== undefined);
      sessions.push(owner.session);
    }
    const answers: (string | undefined)[] = [];
    for (const session of sessions) {
      const late = await TestClient.connect(small.url);
      await late.resume({ ...session, seq: 0 });
      answers.push(late.message('fault')?.reason.id);
      await late.close();
    }
    expect(answers).toEqual(['wire.sessionGone', undefined, undefined]);
    await small.stop();
  });
});

describe('a second page', () => {
  it('watches what may be published, and does not disturb', async () => {
    const owner = await openPractice();
    await owner.command('EHLO me.example');
    owner.type('AUTH PLAIN AGFsaWNlAGNvcnJlY3QtaG9yc2U=');
    await owner.reply();
    const watcher = await TestClient.connect(gateway.url);
    await watcher.resume({ ...owner.session, seq: 0, page: 'page-2' });
    expect(watcher.message('attached')?.role).toBe('watcher');
    await owner.command('NOOP');
    const lines = () => watcher.publicEvents.filter(({ kind }) => kind === 'unit').length;
    await watcher.until(() => lines() === owner.readings().length);
    expect(watcher.events).toEqual([]);
    expect(JSON.stringify(watcher.messages)).not.toMatch(/AGFsaWNl|correct-horse/);
    watcher.typeOctets(Buffer.from('RSET\r\n'));
    await watcher.until(() => watcher.message('fault') !== undefined);
    expect(watcher.message('fault')?.reason.id).toBe('wire.watching');
    expect((await owner.command('NOOP')).text).toMatch(/^250 /);
    await watcher.close();
    await owner.close();
  });

  it('takes over on purpose, and the first one watches', async () => {
    const first = await openPractice();
    const second = await TestClient.connect(gateway.url);
    await second.resume({ ...first.session, seq: 0, page: 'page-2' });
    second.say({ kind: 'take' });
    await second.until(() => second.readings('server').length > 0);
    expect((await second.reply()).text).toMatch(/^220 /);
    expect((await second.command('NOOP')).text).toMatch(/^250 /);
    await first.until(() => first.publicEvents.some((event) => event.kind === 'unit' && event.turn === 1));
    expect(first.message('attached')?.role).toBe('watcher');
    first.say({ kind: 'take' });
    await first.until(() => first.message('attached')?.role === 'owner');
    await first.close();
    await second.close();
  });

  it('may ask to watch and no more, though nobody has the session', async () => {
    const owner = await openPractice();
    owner.cut();
    const watcher = await TestClient.connect(gateway.url);
    await watcher.resume({ ...owner.session, seq: 0, watch: true });
    expect(watcher.message('attached')?.role).toBe('watcher');
    await watcher.close();
  });

  it('hears the end, and its WebSocket is closed', async () => {
    const owner = await openPractice();
    const watcher = await TestClient.connect(gateway.url);
    await watcher.resume({ ...owner.session, seq: 0, watch: true });
    await owner.command('QUIT');
    await watcher.until(() => watcher.closeCode !== undefined);
    expect(watcher.publicEvents.at(-1)?.kind).toBe('close');
    expect(watcher.closeCode).toBe(1000);
  });

  it('that reads nothing holds up neither the owner nor other watchers', async () => {
    const upstream = await startFakeUpstream((socket) => {
      socket.write('+OK ready\r\n');
      socket.once('data', () => {
        socket.write('+OK\r\n');
        socket.write(Buffer.alloc(6_000_000, 'A line of a long letter.\r\n'));
      });
    });
    const owner = await openAt('127.0.0.1', upstream.port);
    await owner.reply();
    const [deaf, keen] = await Promise.all([TestClient.connect(gateway.url), TestClient.connect(gateway.url)]);
    for (const watcher of [deaf, keen]) await watcher.resume({ ...owner.session, seq: 0, watch: true });
    deaf.pause();
    owner.type('RETR 1');
    await owner.until(() => owner.stream('server').length > 6_000_000);
    const octets = () =>
      keen.publicEvents.reduce((sum, event) => {
        if (event.kind === 'omit') return sum + event.octets;
        return event.kind === 'unit' ? sum + Buffer.from(event.octets, 'base64').length : sum;
      }, 0);
    await keen.until(() => octets() > 5_000_000);
    for (const client of [deaf, keen, owner]) client.cut();
    await upstream.stop();
  }, 30_000);
});
