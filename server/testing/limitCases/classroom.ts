// Limits of classes, each hit: most of them in a gateway that runs, those of hours and days with a clock of their own.

import { expect } from 'vitest';
import type { RoomOpened } from '@mailterm/shared/wire/room/messages';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { Classrooms } from '../../src/classroom/classrooms.ts';
import type { classroomLimits } from '../../src/classroomLimits.ts';
import { limits } from '../../src/limits.ts';
import type { LimitName } from '../../src/limits.ts';
import { createPractice } from '../../src/practice/index.ts';
import { TestClient } from '../client.ts';
import { joinRoom, openFrom, RoomPage, teachRoom } from '../roomPage.ts';
import { startGateway } from '../startGateway.ts';
import type { RunningGateway } from '../startGateway.ts';
import { endOf, faultOf, pause } from './limitCase.ts';
import type { LimitCases } from './limitCase.ts';

export const classroomCases: LimitCases<keyof typeof classroomLimits> = {
  roomMembers: () =>
    inClass({ roomMembers: 1 }, async ({ url, room }) => {
      const first = await joinRoom(url, room, 'one');
      const page = await RoomPage.connect(url);
      const { reason } = await page.ask({ kind: 'join', code: room.code, nickname: 'two' }, 'fault');
      first.page.cut();
      page.cut();
      return reason.id;
    }),

  roomMs: () =>
    inClass({ roomMs: 300 }, async ({ url, room }) => {
      const { page } = await joinRoom(url, room, 'one');
      return (await page.next('out')).reason.id;
    }),

  roomMostMs: () =>
    inClass({ roomMs: 1_000, roomMostMs: 1_200 }, async ({ url, room }) => {
      const desk = await teachRoom(url, room);
      for (let times = 0; times < 3; times += 1) desk.say({ kind: 'extend' });
      return (await desk.next('out')).reason.id;
    }),

  roomExportMs: async () => {
    let nowMs = 0;
    const classrooms = classroomsAt(() => nowMs, { roomMs: 10, roomExportMs: 20 });
    const { code, secret } = opened(classrooms.open('192.0.2.1'));
    nowMs = 29;
    classrooms.sweep();
    expect(classrooms.desk(code, secret, '192.0.2.1')).toMatchObject({ room: { isOver: true } });
    nowMs = 30;
    classrooms.sweep();
    expect(classrooms.size).toBe(0);
    const why = classrooms.desk(code, secret, '192.0.2.1');
    return Promise.resolve('room' in why ? undefined : why.id);
  },

  roomsAtOnce: () => refused({ roomsAtOnce: 2 }, ['192.0.2.1', '192.0.2.2', '192.0.2.3']),

  roomsPerHour: () => refused({ roomsPerHour: 2 }, ['192.0.2.1', '192.0.2.1', '192.0.2.1']),

  wrongCodes: () =>
    inClass({ wrongCodes: 1 }, async ({ url, room }) => {
      const page = await RoomPage.connect(url);
      const guess = room.code === '000000' ? '000001' : '000000';
      await page.ask({ kind: 'join', code: guess, nickname: 'x' }, 'fault');
      const { reason } = await page.ask({ kind: 'join', code: room.code, nickname: 'x' }, 'fault');
      page.cut();
      return reason.id;
    }),

  roomSessions: () =>
    inClass({ roomSessions: 1, sessionsPerAddress: 0 }, async ({ url, room }) => {
      const { seat, page } = await joinRoom(url, room, 'one');
      const first = await openFrom(url, seat);
      expect(first.ended).toBe(false);
      const second = await openFrom(url, seat);
      const why = await refusalOf(second);
      for (const one of [first, second, page]) one.cut();
      return why;
    }),

  roomConnects: () =>
    inClass({ roomConnects: 1, connectsPerMinute: 0 }, async ({ url, room }) => {
      const { seat, page } = await joinRoom(url, room, 'one');
      const first = await openFrom(url, seat);
      const second = await openFrom(url, seat);
      const why = await refusalOf(second);
      for (const one of [first, second, page]) one.cut();
      return why;
    }),

  roomSockets: () =>
    inClass({ roomSockets: 2, socketsPerAddress: 1 }, async ({ url, room }) => {
      // Each is counted in the room once it says so, and no longer at the address that all of them share.
      const { seat, page } = await joinRoom(url, room, 'one');
      const first = await openFrom(url, seat);
      const second = await TestClient.connect(url);
      second.say({ kind: 'open', target: { host: 'practice', port: 25, security: 'plain' }, seat });
      const why = await faultOf(second);
      for (const one of [first, second, page]) one.cut();
      return why;
    }),

  tileTurns: () =>
    inClass({ tileTurns: 2 }, async ({ url, room }) => {
      const desk = await teachRoom(url, room);
      const { seat, page } = await joinRoom(url, room, 'one');
      const session = await openFrom(url, seat);
      for (const line of ['NOOP 1', 'NOOP 2', 'NOOP 3']) await session.command(line);
      await desk.until(() => desk.tiles.get('s01')?.turns.at(-1)?.said === 'NOOP 3');
      expect(desk.tiles.get('s01')?.turns.map(({ said }) => said)).toEqual(['NOOP 2', 'NOOP 3']);
      for (const one of [session, page, desk]) one.cut();
      return undefined;
    }),

  tilesMs: () =>
    inClass({ tilesMs: 400 }, async ({ url, room }) => {
      const desk = await teachRoom(url, room);
      const { page } = await joinRoom(url, room, 'one');
      const times: number[] = [];
      desk.onHeard = ({ kind }) => void (kind === 'tiles' && times.push(performance.now()));
      for (let step = 0; step < 20; step += 1) {
        page.say({ kind: 'progress', step, of: 30, done: [] });
        await pause(50);
      }
      await desk.until(() => desk.tiles.get('s01')?.step?.at === 19);
      expect(times.length).toBeGreaterThan(1);
      for (const [at, time] of times.entries()) if (at > 0) expect(time - (times[at - 1] ?? 0)).toBeGreaterThan(350);
      desk.cut();
      page.cut();
      return undefined;
    }),

  tilesOctets: () =>
    inClass({ tilesOctets: 1_024, tilesMs: 10 }, async ({ url, room }) => {
      const desk = await teachRoom(url, room);
      const pages = await Promise.all(['a', 'b', 'c', 'd'].map((name) => joinRoom(url, room, name)));
      await pause(1_000);
      const before = desk.octets;
      for (let step = 0; step < 60; step += 1) {
        for (const { page } of pages) page.say({ kind: 'progress', step, of: 60, done: [] });
        await pause(25);
      }
      // A second and a half of it, what was saved up before, and what it overdraws by.
      expect(desk.octets - before).toBeLessThan(4 * 1_024);
      await desk.until(() => pages.every(({ place }) => desk.tiles.get(place)?.step?.at === 59));
      for (const { page } of pages) page.cut();
      desk.cut();
      return undefined;
    }),
};

interface Scene {
  readonly url: string;
  readonly room: RoomOpened;
  readonly gateway: RunningGateway;
}

async function inClass<T>(changed: Partial<Record<LimitName, number>>, play: (scene: Scene) => Promise<T>): Promise<T> {
  const gateway = await startGateway({}, changed);
  try {
    return await play({ url: gateway.url, room: opened(gateway.classrooms.open('192.0.2.1')), gateway });
  } finally {
    await gateway.stop();
  }
}

/** What the last of these addresses is told that wants to open a room. */
function refused(
  changed: Partial<Record<LimitName, number>>,
  addresses: readonly string[],
): Promise<string | undefined> {
  const classrooms = classroomsAt(() => 0, changed);
  const answers = addresses.map((address) => classrooms.open(address));
  classrooms.close();
  for (const answer of answers.slice(0, -1)) opened(answer);
  const last = answers.at(-1);
  return Promise.resolve(last && 'id' in last ? last.id : undefined);
}

function classroomsAt(now: () => number, changed: Partial<Record<LimitName, number>>): Classrooms {
  const practice = createPractice({ now }).classes;
  return new Classrooms({ limits: { ...limits, ...changed }, practice, now });
}

function opened(answer: RoomOpened | Reason): RoomOpened {
  if ('id' in answer) throw new Error(answer.id);
  return answer;
}

async function refusalOf(client: TestClient): Promise<string | undefined> {
  await client.until(() => client.ended);
  const refusal = client.events.find((event) => event.kind === 'refuse');
  return refusal?.reason.id ?? (await endOf(client));
}
