// Programs at the practice ports: real sockets, real TLS, and a page that watches what they do.

import type { PublicEvent } from '@mailterm/shared/transcript/event';
import { afterEach, describe, expect, it } from 'vitest';
import { TestClient } from '../../testing/client.ts';
import { Program, startPorts } from '../../testing/practicePorts.ts';
import type { RunningPorts } from '../../testing/practicePorts.ts';
import type { Observer } from './observer.ts';

const visitor = 'a-visitor-of-this-test';
let running: RunningPorts | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(...options: Parameters<typeof startPorts>): Promise<RunningPorts> {
  running = await startPorts(...options);
  return running;
}

/** The only session of a visitor, or of nobody. */
function onlySession({ gateway }: RunningPorts, whose: string | undefined): Observer {
  const sessions = gateway.observers.of(whose);
  expect(sessions).toHaveLength(1);
  return sessions[0] as Observer;
}

/** What a page sees that watches a session from its begin to its end. */
async function watch({ gateway }: RunningPorts, { session }: Observer): Promise<readonly PublicEvent[]> {
  const page = await TestClient.connect(gateway.url);
  await page.resume({ session: session.id, token: session.token, seq: 0 });
  expect(page.message('attached')).toMatchObject({ role: 'watcher', watchOnly: true });
  await page.until(() => page.publicEvents.some(({ kind }) => kind === 'close'));
  page.cut();
  return page.publicEvents;
}

/** The conversation as it is published, `C: ` and `S: ` lines. */
function dialogOf(events: readonly PublicEvent[]): string {
  const units = events.flatMap((event) => (event.kind === 'unit' ? [event] : []));
  return units
    .map(
      ({ from, octets }) =>
        `${from === 'client' ? 'C' : 'S'}: ${Buffer.from(octets, 'base64').toString('latin1').trim()}`,
    )
    .join('\n');
}

/** Logs in at a POP3 port as a program would. */
async function logIn(program: Program, name: string): Promise<void> {
  await program.hear(/^\+OK.*\r\n/);
  await program.say(`USER ${name}`, /^\+OK/);
  await program.say('PASS practice-code', /^\+OK/);
}

describe('a program at a practice port', () => {
  it('has a session that can be watched, without its password', async () => {
    const ports = await start(['pop3']);
    const program = Program.clear(ports.port('pop3'));
    const room = ports.gateway.practice.roomOf(visitor);
    expect(room).toMatch(/^[a-z]{6}$/);
    await logIn(program, `bob%${room}`);
    const observer = onlySession(ports, visitor);
    await program.say('QUIT', /^\+OK/);
    await program.closed();
    const events = await watch(ports, observer);
    expect(dialogOf(events)).toMatch(
      new RegExp(`^S: \\+OK [^]*C: USER bob%${room}\\nS: \\+OK[^]*C: PASS [^]*\\nS: \\+OK[^]*C: QUIT\\nS: \\+OK`),
    );
    expect(JSON.stringify(events)).not.toContain('practice-code');
    expect(dialogOf(events)).not.toContain('practice-code');
    expect(events).toContainEqual(expect.objectContaining({ kind: 'dialect', dialect: 'pop3' }));
    expect(events[0]).toMatchObject({ kind: 'open', target: { host: 'practice', port: ports.port('pop3') } });
  });

  it('sees the mail of the room that its login names, in any case, and no other', async () => {
    const ports = await start(['pop3', 'smtp']);
    const room = ports.gateway.practice.roomOf(visitor);
    const program = Program.clear(ports.port('pop3'));
    await logIn(program, `bob%${room.toUpperCase()}@practice.test`);
    const before = await program.say('STAT', /^\+OK \d+/);
    await program.say('DELE 1', /^\+OK/);
    await program.say('QUIT', /^\+OK/);
    const again = Program.clear(ports.port('pop3'));
    await logIn(again, `bob%${room}`);
    expect(await again.say('STAT', /^\+OK \d+/)).not.toBe(before);
    const other = Program.clear(ports.port('pop3'));
    await logIn(other, 'bob');
    expect(await other.say('STAT', /^\+OK \d+/)).toBe(before);
    expect(ports.gateway.observers.of(visitor)).toHaveLength(2);
    expect(ports.gateway.observers.of(undefined)).toHaveLength(1);
    for (const each of [again, other]) each.cut();
  });

  it('may name its room in IMAP without quotes, and its password is masked', async () => {
    const ports = await start(['imap']);
    const room = ports.gateway.practice.roomOf(visitor);
    const program = Program.clear(ports.port('imap'));
    await program.hear(/^\* OK/);
    await program.say(`a1 LOGIN bob%${room} "practice-code"`, /^a1 OK/m);
    const observer = onlySession(ports, visitor);
    await program.say('a2 LOGOUT', /^a2 OK/m);
    const published = dialogOf(await watch(ports, observer));
    expect(published).toMatch(/C: a1 LOGIN .*\n.*S: a1 OK/);
    expect(published).not.toContain('practice-code');
  });

  it.each([
    [
      'smtp',
      /^220 /,
      [
        ['EHLO pc', /^250 /m],
        ['STARTTLS', /^220/],
        ['EHLO pc', /^250 /m],
        ['QUIT', /^221/],
      ],
    ],
    [
      'pop3',
      /^\+OK/,
      [
        ['CAPA', /^\.\r$/m],
        ['STLS', /^\+OK/],
        ['CAPA', /^\.\r$/m],
        ['QUIT', /^\+OK/],
      ],
    ],
    [
      'imap',
      /^\* OK/,
      [
        ['a NOOP', /^a OK/m],
        ['b STARTTLS', /^b OK/m],
        ['c NOOP', /^c OK/m],
        ['d LOGOUT', /^d OK/m],
      ],
    ],
  ] as const)('%s: goes over to TLS when it asks, and the log stays in clear', async (name, greeting, lines) => {
    const ports = await start([name]);
    const program = Program.clear(ports.port(name));
    await program.hear(greeting);
    const observer = onlySession(ports, undefined);
    for (const [line, expected] of lines) {
      await program.say(line, expected);
      if (line.includes('TLS') || line === 'STLS') await program.secure(ports.authority);
    }
    await program.closed();
    const events = await watch(ports, observer);
    const kinds = events.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'tls')).toHaveLength(1);
    expect(kinds.lastIndexOf('unit')).toBeGreaterThan(kinds.indexOf('tls'));
    expect(kinds).not.toContain('drop');
    for (const [line] of lines) expect(dialogOf(events)).toContain(`C: ${line}`);
  });

  it('is not let into a room that nobody has', async () => {
    const ports = await start(['pop3']);
    const program = Program.clear(ports.port('pop3'));
    await program.hear(/^\+OK/);
    await program.say('USER bob%zzzzzz', /^\+OK/);
    await program.say('PASS practice-code', /^-ERR/);
    program.cut();
  });

  it('speaks TLS from the first octet, and the log is in clear', async () => {
    const ports = await start(['pop3s', 'smtps']);
    const program = Program.encrypted(ports.port('pop3s'), ports.authority);
    await program.hear(/^\+OK/);
    await program.say('CAPA', /\r\n\.\r\n$/);
    await program.say('QUIT', /^\+OK/);
    await program.closed();
    const events = await watch(ports, onlySession(ports, undefined));
    const tls = events.find((event) => event.kind === 'tls');
    expect(tls).toMatchObject({
      asked: false,
      own: true,
      facts: { version: 'TLS 1.3', host: 'mail.practice.test', chain: [{ issuer: 'Mailterm practice CA' }, {}] },
    });
    expect(tls).not.toHaveProperty('facts.distrust');
    expect(dialogOf(events)).toMatch(/^S: \+OK[^]*C: CAPA\nS: \+OK[^]*C: QUIT\nS: \+OK/);
  });

  it('sends a letter of any size that is taken', async () => {
    const ports = await start(['smtp', 'pop3']);
    const program = Program.clear(ports.port('smtp'));
    await program.hear(/^220 /);
    await program.say('EHLO pc.example.test', /^250 /m);
    await program.say('MAIL FROM:<me@example.test>', /^250/);
    await program.say('RCPT TO:<bob@practice.test>', /^250/);
    await program.say('DATA', /^354/);
    const line = `${'x'.repeat(76)}\r\n`;
    await program.say(`Subject: long\r\n\r\n${line.repeat(12_000)}.`, /^250 /);
    await program.say('QUIT', /^221/);
    await program.closed();
    const events = await watch(ports, onlySession(ports, undefined));
    expect(events.at(-1)).toMatchObject({ kind: 'close', by: 'client', reason: { id: 'close.program' } });
    expect(dialogOf(events)).toMatch(/\nS: 250 [^]*C: QUIT\nS: 221/);
  });

  it('may send all at once, and go without a word', async () => {
    const ports = await start(['smtp']);
    const program = Program.clear(ports.port('smtp'));
    await program.hear(/^220 /);
    await program.say(`EHLO pc\r\n${'NOOP\r\n'.repeat(500)}RSET\r\nHELP`, /^214/m);
    program.cut();
    const events = await watch(ports, onlySession(ports, undefined));
    expect(dialogOf(events).match(/^C: NOOP\nS: 250/gm)).toHaveLength(500);
  });

  it('has a session that nobody types into', async () => {
    const ports = await start(['smtp']);
    const program = Program.clear(ports.port('smtp'));
    await program.hear(/^220 /);
    const { session } = onlySession(ports, undefined);
    const page = await TestClient.connect(ports.gateway.url);
    await page.resume({ session: session.id, token: session.token, seq: 0 });
    page.say({ kind: 'take' });
    await page.until(() => page.message('fault') !== undefined);
    expect(page.message('fault')?.reason.id).toBe('wire.watchOnly');
    page.type('QUIT');
    await page.until(() => page.message('fault')?.reason.id === 'wire.watching');
    await program.say('NOOP', /^250/);
    page.cut();
    program.cut();
  });
});

describe('the limits of a session hold at a practice port', () => {
  it('who has too many is told so in words of the protocol', async () => {
    const ports = await start(['smtp', 'pop3', 'pop3s'], { sessionsPerAddress: 1 });
    const first = Program.clear(ports.port('smtp'));
    await first.hear(/^220 /);
    const second = Program.clear(ports.port('pop3'));
    await second.hear(/^-ERR \[SYS\/TEMP\] Too many/);
    await second.closed();
    const third = Program.encrypted(ports.port('pop3s'), ports.authority);
    await third.closed();
    first.cut();
  });

  it.each([
    ['idleMs', 1_200, 'limit.idleTime', 'smtp'],
    ['sessionMs', 1_200, 'limit.sessionTime', 'smtp'],
    ['sessionUnits', 3, 'limit.sessionUnits', 'smtp'],
    ['tlsMs', 200, 'tls.timeout', 'pop3s'],
  ] as const)('%s', async (name, value, id, port) => {
    const ports = await start([port], { [name]: value });
    const program = Program.clear(ports.port(port));
    if (port === 'smtp') await program.say('EHLO pc', /^250 /m);
    await program.closed();
    const events = await watch(ports, onlySession(ports, undefined));
    expect(events.at(-1)).toMatchObject({ kind: 'close', by: 'tool', reason: { id } });
  });
});
