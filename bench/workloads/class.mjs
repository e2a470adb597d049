// One teacher and forty learners who type a line each second. The wall must be there in time and cost little, and the
// learners must not notice that they are watched: the same forty without a class, in turns.
import { setTimeout as sleep } from 'node:timers/promises';
import { median, percentile } from '../figures.mjs';
import { openClass, typeLines } from './classScene.mjs';

export const name = 'class';

const learnersCount = 40;
/** Who makes the same mistake in every round. */
const mistaken = 11;

export async function run({ isQuick, mail, start }) {
  const rounds = isQuick ? 1 : 4;
  // The wall of two minutes altogether.
  const seconds = isQuick ? 3 : 30;
  const [mailterm] = await start(['mailterm'], { port: mail.ports.smtp });
  const alone = [];
  const watched = [];
  const delays = [];
  const rates = [];
  let isGrouped = true;
  for (let round = 0; round < rounds; round++) {
    alone.push(await typeAlone(mailterm, Math.ceil(seconds / 2)));
    const measured = await typeInClass(mailterm, seconds);
    watched.push(measured.p50Ms);
    delays.push(...measured.delays);
    rates.push(measured.kilobytesPerSecond);
    isGrouped &&= measured.isGrouped;
  }
  const p95 = percentile(delays, 0.95);
  const rate = Math.max(...rates);
  const row = (workload, mailtermValue, unit, promise, isKept) => ({
    workload,
    unit,
    mailterm: mailtermValue,
    promise,
    ok: isKept,
    isExact: true,
  });
  return [
    row(`class of ${learnersCount}: from Enter to the teacher's wall, p95`, p95 * 1_000, 'µs', '≤ 500 ms', p95 <= 500),
    row('class: what the teacher is sent, kB/s', rate, '', '≤ 50', rate <= 50),
    row(`class: the ${mistaken} with the same mistake are one group`, isGrouped ? 1 : 0, '', 'right', isGrouped),
    {
      workload: 'class: learners’ round trip, p50 (beside it: without a class)',
      unit: 'µs',
      mailterm: median(watched) * 1_000,
      pipe: median(alone) * 1_000,
      ratio: median(watched) / median(alone),
      must: { atMost: 1.2 },
    },
  ];
}

async function typeAlone(mailterm, seconds) {
  const clients = [];
  for (let at = 0; at < learnersCount; at++) {
    const client = mailterm.make();
    await client.open({ host: 'practice', port: 25 });
    clients.push(client);
  }
  await typeLines(clients, 1, (index, second) => `NOOP warm ${index} ${second}`);
  const tookMs = await typeLines(clients, seconds, (index, second) => `NOOP alone ${index} ${second}`);
  for (const client of clients) client.close();
  return percentile(tookMs, 0.5);
}

async function typeInClass(mailterm, seconds) {
  const { desk, learners, close } = await openClass(mailterm, learnersCount);
  const clients = learners.map(({ client }) => client);
  await typeLines(clients, 1, (index, second) => `NOOP warm ${index} ${second}`);
  const shownMs = new Map();
  const groups = [];
  desk.onSaid = (message) => {
    if (message.kind === 'clusters' && message.clusters.length > 0) groups.push(message.clusters);
    if (message.kind !== 'tiles') return;
    for (const { turns } of message.tiles) {
      for (const { said, reply } of turns) if (reply !== '' && !shownMs.has(said)) shownMs.set(said, performance.now());
    }
  };
  const sentMs = new Map();
  const before = desk.octets;
  const startMs = performance.now();
  const lineOf = (index, second) =>
    second === 1 && index < mistaken ? `MAILFROM:<learner${index}@practice.test>` : `NOOP ${index} ${second}`;
  const tookMs = await typeLines(clients, seconds, lineOf, (line) => sentMs.set(line, performance.now()));
  const kilobytesPerSecond = (desk.octets - before) / (performance.now() - startMs);
  await sleep(600);
  const wanted = learners
    .slice(0, mistaken)
    .map(({ place }) => place)
    .sort((a, b) => a.localeCompare(b));
  const isGrouped =
    groups.some(([first]) => first.seats.join() === wanted.join()) && groups.every((all) => all.length === 1);
  close();
  const delays = [...sentMs].map(([line, ms]) => (shownMs.get(line) ?? Infinity) - ms);
  return { p50Ms: percentile(tookMs, 0.5), delays, kilobytesPerSecond, isGrouped };
}
