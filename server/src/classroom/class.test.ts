// A class as it goes: mail between seats, what the teacher sees and says, cut networks, and what is left when it is over.

import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RoomOpened } from '@mailterm/shared/wire/room/messages';
import type { TestClient } from '../../testing/client.ts';
import { joinRoom, openFrom, openRoom, RoomPage, teachRoom } from '../../testing/roomPage.ts';
import { startGateway } from '../../testing/startGateway.ts';
import type { RunningGateway } from '../../testing/startGateway.ts';

let gateway: RunningGateway;
let room: RoomOpened;

beforeEach(async () => {
  gateway = await startGateway({});
  room = openRoom(gateway);
});

afterEach(async () => {
  await gateway.stop();
});

async function talk(client: TestClient, ...lines: string[]): Promise<string> {
  let last = '';
  for (const line of lines) last = (await client.command(line)).text;
  return last;
}

async function write(client: TestClient, to: string): Promise<string> {
  await talk(client, 'EHLO lab.example', 'MAIL FROM:<alice@practice.test>');
  const taken = await talk(client, `RCPT TO:<${to}>`);
  if (!taken.startsWith('250')) return taken;
  await talk(client, 'DATA');
  client.type('Subject: hello');
  client.type('');
  client.type('Hi!');
  return talk(client, '.');
}

describe('mail in a class', () => {
  it('crosses from seat to seat, by place and by nickname, and nobody else logs in there', async () => {
    const ana = await joinRoom(gateway.url, room, 'Ana');
    const ben = await joinRoom(gateway.url, room, 'Ben');
    const smtp = await openFrom(gateway.url, ana.seat);
    expect(await write(smtp, 'ben@practice.test')).toMatch(/^250/);
    expect(await write(smtp, `${ben.place}@practice.test`)).toMatch(/^250/);
    expect(await write(smtp, 's99@practice.test')).toMatch(/^550/);
    const theirs = await openFrom(gateway.url, ben.seat, 110);
    expect(await talk(theirs, `USER ${ben.place}`, 'PASS practice-code', 'STAT')).toMatch(/^\+OK 2 /);
    const own = await openFrom(gateway.url, ana.seat, 110);
    expect(await talk(own, `USER ${ben.place}`, 'PASS practice-code')).toMatch(/^-ERR/);
    expect(await talk(own, `USER ${ana.place}`, 'PASS practice-code', 'STAT')).toMatch(/^\+OK 0 /);
    for (const one of [smtp, theirs, own, ana.page, ben.page]) one.cut();
  });

  it('each seat has an alice of its own: nobody waits for another’s lock, and nobody’s letter is in it', async () => {
    const ana = await joinRoom(gateway.url, room, 'Ana');
    const ben = await joinRoom(gateway.url, room, 'Ben');
    const first = await openFrom(gateway.url, ana.seat, 110);
    const before = await talk(first, 'USER alice', 'PASS practice-code', 'STAT');
    const smtp = await openFrom(gateway.url, ben.seat);
    expect(await write(smtp, 'alice@practice.test')).toMatch(/^250/);
    const second = await openFrom(gateway.url, ben.seat, 110);
    const after = await talk(second, 'USER alice', 'PASS practice-code', 'STAT');
    const lettersIn = (reply: string): number => Number(/^\+OK (\d+) /.exec(reply)?.[1]);
    expect(lettersIn(after)).toBe(lettersIn(before) + 1);
    for (const one of [first, second, smtp, ana.page, ben.page]) one.cut();
  });

  it('does not cross into another class', async () => {
    const other = openRoom(gateway);
    const ana = await joinRoom(gateway.url, room, 'Ana');
    const eve = await joinRoom(gateway.url, other, 'Eve');
    const smtp = await openFrom(gateway.url, ana.seat);
    expect(await write(smtp, 'eve@practice.test')).toMatch(/^550/);
    for (const one of [smtp, ana.page, eve.page]) one.cut();
  });
});

describe('the wall', () => {
  it('shows turns, where the session stands, and steps', async () => {
    const desk = await teachRoom(gateway.url, room);
    const ana = await joinRoom(gateway.url, room, 'Ana');
    const smtp = await openFrom(gateway.url, ana.seat);
    await talk(smtp, 'EHLO lab.example', 'MAIL FROM:<alice@practice.test>', 'RCPT TO:<bob@practice.test>', 'DATA');
    ana.page.say({ kind: 'progress', step: 2, of: 5, done: [true, true] });
    ana.page.say({ kind: 'raise', turn: 3, session: smtp.session.session });
    await desk.until(() => desk.tiles.get('s01')?.hand !== undefined && desk.tiles.get('s01')?.state === 'DATA│');
    expect(desk.tiles.get('s01')).toMatchObject({
      nickname: 'Ana',
      isHere: true,
      step: { at: 2, of: 5, done: 2 },
      hand: { turn: 3, session: smtp.session.session },
      mistakes: [],
    });
    const turns = desk.tiles.get('s01')?.turns ?? [];
    expect(turns.map(({ said }) => said)).toEqual([
      'EHLO lab.example',
      'MAIL FROM:<alice@practice.test>',
      'RCPT TO:<bob@practice.test>',
      'DATA',
    ]);
    expect(turns.at(-1)).toMatchObject({ turn: 4, replyClass: 'goOn', reply: expect.stringMatching(/^354/) as string });
    for (const one of [smtp, ana.page, desk]) one.cut();
  });

  it('groups those who made the same mistake, until they mend it', async () => {
    const desk = await teachRoom(gateway.url, room);
    const learners = await Promise.all(['Ana', 'Ben', 'Cai'].map((name) => joinRoom(gateway.url, room, name)));
    const sessions = await Promise.all(learners.map(({ seat }) => openFrom(gateway.url, seat)));
    const [first, second, third] = sessions as [TestClient, TestClient, TestClient];
    for (const session of [first, second]) await talk(session, 'MAILFROM:<alice@practice.test>');
    await talk(third, 'EHLO lab.example', 'MAIL FROM:<alice@practice.test>');
    await desk.until(() => (desk.last('clusters')?.clusters[0]?.seats.length ?? 0) === 2);
    const [cluster] = desk.last('clusters')?.clusters ?? [];
    const places = learners.slice(0, 2).map(({ place }) => place);
    expect(cluster?.mistake).toMatch(/^mistake\./);
    expect(cluster?.seats).toEqual(places.sort());
    // Told at once, and to them alone.
    desk.say({ kind: 'hint', to: cluster?.seats ?? [], ...(cluster && { mistake: cluster.mistake }) });
    for (const [at, { page }] of learners.slice(0, 2).entries()) {
      const session = sessions[at]?.session.session;
      expect(await page.next('hint')).toMatchObject({ mistake: cluster?.mistake, session, turn: 1 });
    }
    expect(learners[2]?.page.last('hint')).toBeUndefined();
    await talk(first, 'EHLO lab.example', 'MAIL FROM:<alice@practice.test>');
    await desk.until(() => desk.last('clusters')?.clusters.length === 0);
    // Who has mended it and is elsewhere by now is told of it where it was.
    const [ana] = learners as [(typeof learners)[0]];
    const other = await openFrom(gateway.url, ana.seat, 110);
    await talk(other, 'USER alice');
    await desk.until(() => desk.tiles.get(ana.place)?.turns.at(-1)?.said === 'USER alice');
    const heard = ana.page.heard.length;
    desk.say({ kind: 'hint', to: [ana.place], ...(cluster && { mistake: cluster.mistake }) });
    expect(await ana.page.next('hint', heard)).toMatchObject({ session: first.session.session, turn: 1 });
    other.cut();
    for (const one of [...sessions, ...learners.map(({ page }) => page), desk]) one.cut();
  });
});

describe('what the teacher shows', () => {
  it('the terminal is seen by all from its beginning, also by who comes late, and the class goes on when it ends', async () => {
    const desk = await teachRoom(gateway.url, room);
    const ana = await joinRoom(gateway.url, room, 'Ana');
    const shown = await openFrom(gateway.url, ana.seat, 25);
    await talk(shown, 'EHLO lab.example');
    desk.say({ kind: 'broadcast', ...shown.session, mode: 'follow' });
    expect(await ana.page.next('broadcast')).toMatchObject({ anew: true });
    await talk(shown, 'NOOP');
    const late = await joinRoom(gateway.url, room, 'Late');
    const first = await late.page.next('broadcast');
    expect(first.anew).toBe(true);
    expect(first.events.length).toBeGreaterThan(4);
    await talk(shown, 'QUIT');
    await shown.until(() => shown.ended);
    await late.page.until(() => JSON.stringify(late.page.heard).includes('"kind":"close"'));
    await sleep(50);
    expect(late.page.closeCode).toBeUndefined();
    desk.say({ kind: 'endBroadcast' });
    await late.page.until(() => late.page.last('room')?.room.broadcast === undefined);
    for (const one of [shown, ana.page, late.page, desk]) one.cut();
  });

  it('looking at a seat follows it into its next session', async () => {
    const desk = await teachRoom(gateway.url, room);
    const ana = await joinRoom(gateway.url, room, 'Ana');
    desk.say({ kind: 'look', seat: ana.place });
    expect(await desk.next('look')).toMatchObject({ anew: true, events: [] });
    const smtp = await openFrom(gateway.url, ana.seat);
    await desk.until(() => JSON.stringify(desk.last('look')).includes('"kind":"unit"'));
    const pop = await openFrom(gateway.url, ana.seat, 110);
    await desk.until(() =>
      JSON.stringify(desk.heard.filter(({ kind }) => kind === 'look')).includes('"dialect":"pop3"'),
    );
    desk.say({ kind: 'look', seat: undefined });
    await desk.ask({ kind: 'kick', seat: 's77' }, 'fault');
    const before = desk.heard.filter(({ kind }) => kind === 'look').length;
    await talk(pop, 'USER alice');
    await sleep(300);
    expect(desk.heard.filter(({ kind }) => kind === 'look').length).toBe(before);
    for (const one of [smtp, pop, ana.page, desk]) one.cut();
  });
});

describe('a network that was cut', () => {
  it('the learner comes back to the same seat, with what they were told and have not seen, and the same session', async () => {
    const desk = await teachRoom(gateway.url, room);
    const ana = await joinRoom(gateway.url, room, 'Ana');
    const smtp = await openFrom(gateway.url, ana.seat);
    await talk(smtp, 'EHLO lab.example');
    ana.page.cut();
    smtp.cut();
    await desk.until(() => desk.tiles.get(ana.place)?.isHere === false);
    desk.say({ kind: 'hint', to: [ana.place], text: 'while you were away' });
    desk.say({ kind: 'eyesUp', on: true });
    await desk.until(() => desk.last('room')?.room.eyesUp === true);
    const back = await RoomPage.connect(gateway.url);
    const seated = await back.ask({ kind: 'join', code: room.code, nickname: 'whatever', seat: ana.seat }, 'seated');
    expect(seated).toMatchObject({ place: ana.place, nickname: 'Ana', mailroom: ana.place });
    expect((await back.next('room')).room.eyesUp).toBe(true);
    expect(await back.next('hint')).toMatchObject({ text: 'while you were away' });
    await desk.until(() => desk.tiles.get(ana.place)?.isHere === true);
    // The turns of the session that runs are still on the tile.
    expect(desk.tiles.get(ana.place)?.turns.some(({ said }) => said === 'EHLO lab.example')).toBe(true);
    for (const one of [back, desk]) one.cut();
  });

  it('the teacher comes back to the same class, and the page that was there before is told', async () => {
    const desk = await teachRoom(gateway.url, room);
    const ana = await joinRoom(gateway.url, room, 'Ana');
    desk.say({ kind: 'lock', on: true });
    await ana.page.until(() => ana.page.last('room')?.room.isLocked === true);
    const back = await teachRoom(gateway.url, room);
    expect((await desk.next('out')).reason.id).toBe('room.elsewhere');
    expect(back.last('room')?.room.isLocked).toBe(true);
    await back.until(() => back.tiles.get(ana.place)?.nickname === 'Ana');
    back.cut();
    const again = await teachRoom(gateway.url, room);
    await again.until(() => again.tiles.has(ana.place));
    for (const one of [again, ana.page]) one.cut();
  });
});

describe('the end', () => {
  it('is told to everybody; seats open nothing then, and their mail is gone', async () => {
    const desk = await teachRoom(gateway.url, room);
    const ana = await joinRoom(gateway.url, room, 'Ana');
    const { visitor } = gateway.classrooms.seatOf(ana.seat) ?? { visitor: '' };
    const smtp = await openFrom(gateway.url, ana.seat);
    expect(gateway.practice.faultsOf(visitor)).toEqual([]);
    desk.say({ kind: 'end' });
    expect((await ana.page.next('out')).reason.id).toBe('room.ended');
    expect((await desk.next('out')).reason.id).toBe('room.ended');
    expect(gateway.classrooms.seatOf(ana.seat)).toBeUndefined();
    // The session stays the learner's own until they leave it.
    expect(await talk(smtp, 'NOOP')).toMatch(/^250/);
    smtp.cut();
    const page = await RoomPage.connect(gateway.url);
    expect((await page.ask({ kind: 'join', code: room.code, nickname: 'x' }, 'fault')).reason.id).toBe('room.notFound');
    page.cut();
  });
});
