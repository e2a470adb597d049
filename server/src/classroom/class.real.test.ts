// One teacher and forty learners who type a line each second: the wall is there in time and costs little, groups are right,
// learners do not notice it, and nothing is left of a class that is over. `npm run bench -- class` is the longer run.

import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TestClient } from '../../testing/client.ts';
import { joinRoom, openFrom, openRoom, teachRoom } from '../../testing/roomPage.ts';
import type { Learner, RoomPage } from '../../testing/roomPage.ts';
import { startGateway } from '../../testing/startGateway.ts';
import type { RunningGateway } from '../../testing/startGateway.ts';
import type { Classroom } from './classroom.ts';

const learnersCount = 40;
/** Who makes the same mistake. */
const mistaken = 11;
const seconds = 20;

let gateway: RunningGateway;

beforeEach(async () => {
  gateway = await startGateway({}, { socketsPerAddress: 1_000, sessionsPerAddress: 1_000, connectsPerMinute: 1_000 });
});

afterEach(async () => {
  await gateway.stop();
});

function percentile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;
}

/** Each types a line in every second, at a moment of its own. Gives how long each reply took. */
async function type(
  clients: readonly TestClient[],
  times: number,
  lineOf: (client: number, second: number) => string,
  sent: (line: string) => void = () => undefined,
): Promise<number[]> {
  const tookMs: number[] = [];
  const one = async (client: TestClient, index: number): Promise<void> => {
    await sleep((1_000 * index) / clients.length);
    const startMs = performance.now();
    for (let second = 0; second < times; second += 1) {
      const line = lineOf(index, second);
      const typedMs = performance.now();
      sent(line);
      await client.command(line);
      tookMs.push(performance.now() - typedMs);
      await sleep(Math.max(0, startMs + 1_000 * (second + 1) - performance.now()));
    }
  };
  await Promise.all(clients.map(one));
  return tookMs;
}

/** When each line was first on the wall. */
function followWall(desk: RoomPage): Map<string, number> {
  const shownMs = new Map<string, number>();
  desk.onHeard = (told) => {
    if (told.kind !== 'tiles') return;
    for (const { turns } of told.tiles) {
      for (const { said, reply } of turns) if (reply !== '' && !shownMs.has(said)) shownMs.set(said, performance.now());
    }
  };
  return shownMs;
}

it('forty learners at a line per second', { timeout: 90_000 }, async () => {
  const alone = await Promise.all(Array.from({ length: learnersCount }, () => TestClient.connect(gateway.url)));
  await Promise.all(alone.map((client) => client.open('practice', 25)));
  await type(alone, 2, (client, second) => `NOOP warm ${client} ${second}`);
  const aloneMs = await type(alone, 8, (client, second) => `NOOP alone ${client} ${second}`);
  for (const client of alone) client.cut();

  const room = openRoom(gateway);
  const desk = await teachRoom(gateway.url, room);
  const learners: Learner[] = [];
  for (let at = 0; at < learnersCount; at += 1) learners.push(await joinRoom(gateway.url, room, `learner ${at}`));
  const sessions = await Promise.all(learners.map(({ seat }) => openFrom(gateway.url, seat)));
  await type(sessions, 2, (client, second) => `NOOP warm ${client} ${second}`);
  const shownMs = followWall(desk);
  const sentMs = new Map<string, number>();
  const octetsBefore = desk.octets;
  const startMs = performance.now();
  const line = (client: number, second: number): string =>
    second === 5 && client < mistaken ? `MAILFROM:<learner${client}@practice.test>` : `NOOP ${client} ${second}`;
  const classMs = await type(sessions, seconds, line, (said) => sentMs.set(said, performance.now()));
  const kilobytesPerSecond = (desk.octets - octetsBefore) / 1_000 / ((performance.now() - startMs) / 1_000);
  await sleep(600);

  const delays = [...sentMs].map(([said, ms]) => (shownMs.get(said) ?? Number.POSITIVE_INFINITY) - ms);
  const ratio = percentile(classMs, 0.5) / percentile(aloneMs, 0.5);
  expect(sentMs.size).toBe(learnersCount * seconds);
  expect(percentile(delays, 0.95)).toBeLessThan(500);
  expect(kilobytesPerSecond).toBeLessThan(50);
  // Here pages and server share one process, and the suite the machine: the bench judges what is promised, 1.2.
  expect(ratio).toBeLessThan(2);
  const places = learners.slice(0, mistaken).map(({ place }) => place);
  const clusters = desk.heard.flatMap((told) => (told.kind === 'clusters' ? told.clusters : []));
  expect(new Set(clusters.map(({ mistake }) => mistake)).size).toBe(1);
  expect(clusters.find(({ seats }) => seats.length === mistaken)?.seats).toEqual(places.sort());
  for (const client of sessions) client.cut();
  for (const { page } of learners) page.cut();
  desk.cut();
});

it('nothing is left of classes that are over', { timeout: 90_000 }, async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const left: WeakRef<Classroom>[] = [];
  const hold = async (): Promise<void> => {
    const room = openRoom(gateway);
    const desk = await teachRoom(gateway.url, room);
    const learners = await Promise.all(['a', 'b', 'c'].map((name) => joinRoom(gateway.url, room, name)));
    const [first] = learners;
    if (!first) return;
    const session = await openFrom(gateway.url, first.seat);
    await session.command('EHLO lab.example');
    const { classroom } = gateway.classrooms.seatOf(first.seat) ?? {};
    if (classroom) left.push(new WeakRef(classroom));
    desk.say({ kind: 'end' });
    await desk.until(() => desk.closeCode !== undefined);
    session.say({ kind: 'keep', ended: false });
    session.type('QUIT');
    await session.until(() => session.closeCode !== undefined);
  };
  for (let times = 0; times < 5; times += 1) await hold();
  gateway.classrooms.close();
  await sleep(500);
  collect();
  await sleep(50);
  collect();
  expect(left).toHaveLength(5);
  expect(left.filter((classroom) => classroom.deref() !== undefined)).toEqual([]);
  expect(gateway.classrooms.size).toBe(0);
});
