// What somebody may try who is not the teacher, or not in this room: each attempt gets its reason, and changes nothing.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoomMessage } from '@mailterm/shared/wire/room/codec';
import type { RoomOpened } from '@mailterm/shared/wire/room/messages';
import { TestClient } from '../../testing/client.ts';
import { startFakeUpstream } from '../../testing/fakeUpstream.ts';
import type { FakeUpstream } from '../../testing/fakeUpstream.ts';
import { joinRoom, openFrom, openRoom, RoomPage, teachRoom } from '../../testing/roomPage.ts';
import type { Learner } from '../../testing/roomPage.ts';
import { startGateway } from '../../testing/startGateway.ts';
import type { RunningGateway } from '../../testing/startGateway.ts';

let gateway: RunningGateway;
let room: RoomOpened;
let other: RoomOpened;
let desk: RoomPage;
let ana: Learner;
let ben: Learner;

beforeAll(async () => {
  gateway = await startGateway({ MAILTERM_TARGETS: 'any' });
  room = openRoom(gateway);
  other = openRoom(gateway);
  desk = await teachRoom(gateway.url, room);
  ana = await joinRoom(gateway.url, room, 'Ana');
  ben = await joinRoom(gateway.url, room, 'Ben');
});

afterAll(async () => {
  for (const page of [desk, ana.page, ben.page]) page.cut();
  await gateway.stop();
});

/** What a new page is answered. */
async function attempt(...messages: RoomMessage[]): Promise<string> {
  const page = await RoomPage.connect(gateway.url);
  for (const message of messages.slice(0, -1)) page.say(message);
  const { reason } = await page.ask(messages.at(-1) as RoomMessage, 'fault');
  page.cut();
  return reason.id;
}

const powers: readonly RoomMessage[] = [
  { kind: 'hint', to: ['s02'], text: 'no' },
  { kind: 'chip', to: 'all', line: 'QUIT' },
  { kind: 'broadcast', session: 'x', token: 'x', mode: 'follow' },
  { kind: 'endBroadcast' },
  { kind: 'eyesUp', on: true },
  { kind: 'poll', question: '?', choices: ['a', 'b'] },
  { kind: 'endPoll' },
  { kind: 'lesson', text: '# no' },
  { kind: 'look', seat: 's02' },
  { kind: 'handled', seat: 's02' },
  { kind: 'kick', seat: 's02' },
  { kind: 'lock', on: true },
  { kind: 'extend' },
  { kind: 'targets', text: '127.0.0.1' },
  { kind: 'end' },
];

describe('a learner', () => {
  it.each(powers.map((message) => [message.kind, message] as const))('cannot say %s', async (_kind, message) => {
    const before = ben.page.heard.length;
    expect((await ana.page.ask(message, 'fault')).reason.id).toBe('room.notTeacher');
    expect(gateway.classrooms.seatOf(ben.seat)?.classroom.room.told).toMatchObject({
      isLocked: false,
      eyesUp: false,
      here: 2,
    });
    expect(ben.page.heard.slice(before)).toEqual([]);
  });

  it('cannot become the teacher on the way', async () => {
    const { code } = room;
    expect((await ana.page.ask({ kind: 'teach', code, secret: room.secret }, 'fault')).reason.id).toBe(
      'wire.sessionRunning',
    );
  });

  it('cannot see another’s terminal: neither by its seat, nor by a session whose token it does not have', async () => {
    const session = await openFrom(gateway.url, ben.seat);
    const { session: id } = session.session;
    const forged = { kind: 'session', session: id, token: 'A'.repeat(32) } as const;
    expect((await ana.page.ask(forged, 'fault')).reason.id).toBe('wire.sessionGone');
    const watcher = await TestClient.connect(gateway.url);
    watcher.say({ kind: 'resume', session: id, token: ana.seat, seq: 0 });
    await watcher.until(() => watcher.message('fault') !== undefined);
    expect(watcher.message('fault')?.reason.id).toBe('wire.sessionGone');
    expect(JSON.stringify(ana.page.heard)).not.toContain('220');
    expect(JSON.stringify(ana.page.heard)).not.toContain('Ben');
    watcher.cut();
    session.cut();
  });

  it('reaches practice servers only, whatever the instance allows', async () => {
    const session = await openFrom(gateway.url, ana.seat, 25, '127.0.0.1');
    await session.until(() => session.ended);
    expect(session.events.find(({ kind }) => kind === 'refuse')).toMatchObject({
      reason: { id: 'target.practiceOnly' },
    });
    session.cut();
  });
});

describe('the teacher', () => {
  it('types into no session: what comes to a seat is an offer that its page may take', async () => {
    const session = await openFrom(gateway.url, ana.seat);
    const before = session.events.length;
    desk.say({ kind: 'chip', to: [ana.place], line: 'QUIT' });
    expect(await ana.page.next('chip')).toMatchObject({ line: 'QUIT' });
    expect((await desk.ask({ kind: 'raise' }, 'fault')).reason.id).toBe('room.notLearner');
    expect(session.events.length).toBe(before);
    session.cut();
  });

  it('sees no secret', async () => {
    const session = await openFrom(gateway.url, ana.seat, 110);
    await session.command('USER alice');
    await session.command('PASS my-own-secret');
    desk.say({ kind: 'look', seat: ana.place });
    await desk.next('look');
    await desk.until(() => desk.tiles.get(ana.place)?.turns.some(({ said }) => said.startsWith('PASS')) === true);
    const wall = JSON.stringify(desk.heard);
    const decoded = [...wall.matchAll(/"octets":"([^"]*)"/g)]
      .map(([, base64 = '']) => Buffer.from(base64, 'base64').toString())
      .join('');
    expect(decoded).toContain('USER');
    expect(wall + decoded).not.toContain('my-own-secret');
    session.cut();
  });
});

describe('somebody else', () => {
  it.each<[string, () => readonly RoomMessage[], string]>([
    ['says something before they are anybody', () => [{ kind: 'raise' }], 'room.notSeated'],
    ['teaches without a secret', () => [{ kind: 'teach', code: room.code, secret: 'A'.repeat(22) }], 'room.secret'],
    [
      'teaches with another room’s secret',
      () => [{ kind: 'teach', code: room.code, secret: other.secret }],
      'room.secret',
    ],
    ['teaches with a seat’s secret', () => [{ kind: 'teach', code: room.code, secret: ana.seat }], 'room.secret'],
    [
      'forges a seat',
      () => [{ kind: 'join', code: room.code, nickname: 'Eve', seat: 'A'.repeat(22) }],
      'room.seatGone',
    ],
    [
      'brings a seat of another room',
      () => [{ kind: 'join', code: other.code, nickname: 'Eve', seat: ana.seat }],
      'room.seatGone',
    ],
    [
      'sits down with the teacher’s secret',
      () => [{ kind: 'join', code: room.code, nickname: 'Eve', seat: room.secret }],
      'room.seatGone',
    ],
    [
      'names a place instead of a secret',
      () => [{ kind: 'join', code: room.code, nickname: 'Eve', seat: 's01' }],
      'room.seatGone',
    ],
    [
      'takes a nickname that is taken',
      () => [{ kind: 'join', code: room.code, nickname: 'ａｎａ' }],
      'room.nicknameTaken',
    ],
  ])('%s', async (_what, messages, why) => {
    expect(await attempt(...messages())).toBe(why);
  });

  it('opens no session from a seat that is none', async () => {
    const client = await TestClient.connect(gateway.url);
    client.say({ kind: 'open', target: { host: 'practice', port: 25, security: 'plain' }, seat: 'A'.repeat(22) });
    await client.until(() => client.message('fault') !== undefined);
    expect(client.message('fault')?.reason.id).toBe('room.seatGone');
    expect(client.message('session')).toBeUndefined();
    client.cut();
  });

  it('is not heard from a page of another site', async () => {
    await expect(RoomPage.connect(gateway.url, { origin: 'https://evil.example' })).rejects.toThrow('403');
  });

  it.each([
    ['no JSON', 'x', 'wire.notJson'],
    ['a list', '[]', 'wire.malformed'],
    ['an unknown kind', '{"kind":"toString"}', 'wire.unknownKind'],
    ['a code that is none', '{"kind":"join","code":"12345a","nickname":"x"}', 'wire.badField'],
    ['a chip of two lines', '{"kind":"chip","to":"all","line":"RSET\\r\\nQUIT"}', 'wire.badField'],
    ['octets', Buffer.from([1, 2, 3]), 'wire.badFrame'],
  ])('says %s', async (_what, data, why) => {
    const page = await RoomPage.connect(gateway.url);
    page.sayRaw(data);
    expect((await page.next('fault')).reason.id).toBe(why);
    page.cut();
  });
});

/** Why a session from this seat does not come about; '' where it does. */
async function attemptFrom(url: string, seat: string, host: string, port: number): Promise<string> {
  const client = await TestClient.connect(url);
  client.say({ kind: 'open', target: { host, port, security: 'plain' }, seat });
  await client.until(() => client.ended || client.events.some(({ kind }) => kind === 'connect'));
  const refuse = client.events.find((event) => event.kind === 'refuse');
  client.cut();
  return refuse?.reason.id ?? '';
}

describe('a class that the teacher has opened to a server', () => {
  let open: RunningGateway;
  let theirs: RoomOpened;
  let teacher: RoomPage;
  let learner: Learner;
  let upstream: FakeUpstream;
  let port: number;

  beforeAll(async () => {
    upstream = await startFakeUpstream(() => undefined);
    port = upstream.port;
    open = await startGateway({ MAILTERM_TARGETS: 'any' });
    theirs = openRoom(open);
    teacher = await teachRoom(open.url, theirs);
    learner = await joinRoom(open.url, theirs, 'Ana');
    teacher.say({ kind: 'targets', text: ` 127.0.0.1:${port}， mail.example:25` });
    const targets = [`127.0.0.1:${port}`, 'mail.example:25'];
    await teacher.until(() => JSON.stringify(teacher.last('room')?.room.targets) === JSON.stringify(targets));
  });

  afterAll(async () => {
    for (const page of [teacher, learner.page]) page.cut();
    await open.stop();
    await upstream.stop();
  });

  it.each<[string, string, () => number, string]>([
    ['reaches the server that is named', '127.0.0.1', () => port, ''],
    ['reaches practice, as before', 'practice', () => 25, ''],
    ['does not reach another port of it', '127.0.0.1', () => port + 1, 'room.notAllowed'],
    ['does not reach the same port elsewhere', '127.0.0.2', () => port, 'room.notAllowed'],
    ['does not reach a name that begins with it', '127.0.0.1.example', () => port, 'room.notAllowed'],
    ['does not reach a name below one that is named', 'sub.mail.example', () => 25, 'room.notAllowed'],
  ])('%s', async (_what, host, at, why) => {
    expect(await attemptFrom(open.url, learner.seat, host, at())).toBe(why);
  });

  it('opens no other class', async () => {
    const next = await joinRoom(open.url, openRoom(open), 'Ben');
    expect(await attemptFrom(open.url, next.seat, '127.0.0.1', port)).toBe('target.practiceOnly');
    next.page.cut();
  });

  it('says so to the learners, and is closed again', async () => {
    await learner.page.until(() => learner.page.last('room')?.room.targets?.length === 2);
    teacher.say({ kind: 'targets', text: '' });
    await learner.page.until(() => learner.page.last('room')?.room.targets === undefined);
    expect(await attemptFrom(open.url, learner.seat, '127.0.0.1', port)).toBe('target.practiceOnly');
  });
});

it.each<[string, string, string]>([
  ['practice', 'mail.example', 'target.practiceOnly'],
  ['public', 'mail.example:8080', 'target.port'],
  ['public', 'mail.example 127.0.0.1:25', 'target.refused'],
  ['any', 'mail.example:99999', 'name.malformed'],
])('the policy %s wins over a teacher who allows %s', async (targets, text, why) => {
  const strict = await startGateway({ MAILTERM_TARGETS: targets });
  const theirs = openRoom(strict);
  const teacher = await teachRoom(strict.url, theirs);
  expect((await teacher.ask({ kind: 'targets', text }, 'fault')).reason.id).toBe(why);
  expect(strict.classrooms.desk(theirs.code, theirs.secret, '192.0.2.1')).toMatchObject({ room: { targets: [] } });
  teacher.cut();
  await strict.stop();
});

describe('a kicked learner', () => {
  it('is told why, does not come back, and opens no session', async () => {
    const eve = await joinRoom(gateway.url, room, 'Eve');
    desk.say({ kind: 'kick', seat: eve.place });
    expect((await eve.page.next('out')).reason.id).toBe('room.kicked');
    await eve.page.until(() => eve.page.closeCode !== undefined);
    expect(await attempt({ kind: 'join', code: room.code, nickname: 'Eve', seat: eve.seat })).toBe('room.seatGone');
    expect(gateway.classrooms.seatOf(eve.seat)).toBeUndefined();
  });
});

describe('codes', () => {
  it('cannot be guessed: after some wrong ones, no code of this address is looked at, and who has a seat still comes back', async () => {
    const small = await startGateway({}, { wrongCodes: 3 });
    const theirs = openRoom(small);
    const { code, secret } = theirs;
    const learner = await joinRoom(small.url, theirs, 'Ana');
    const wrong = code === '000000' ? '000001' : '000000';
    const page = await RoomPage.connect(small.url);
    const reasons: string[] = [];
    for (const guess of [wrong, wrong, wrong, wrong, code]) {
      reasons.push((await page.ask({ kind: 'join', code: guess, nickname: 'Eve' }, 'fault')).reason.id);
    }
    expect(reasons).toEqual([
      'room.notFound',
      'room.notFound',
      'room.notFound',
      'limit.wrongCodes',
      'limit.wrongCodes',
    ]);
    const back = await RoomPage.connect(small.url);
    expect(await back.ask({ kind: 'join', code, nickname: '', seat: learner.seat }, 'seated')).toMatchObject({
      place: 's01',
    });
    const teacher = await RoomPage.connect(small.url);
    expect(await teacher.ask({ kind: 'teach', code, secret }, 'room')).toBeDefined();
    for (const one of [page, back, teacher, learner.page]) one.cut();
    await small.stop();
  });
});
