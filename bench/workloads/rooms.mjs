// Five hundred learners in twelve classes of one process. What they typed and what came back must all be in the logs that
// their teachers see.
import { percentile } from '../figures.mjs';
import { openClass, typeLines } from './classScene.mjs';

export const name = 'rooms';

export async function run({ isQuick, mail, start }) {
  const classesCount = isQuick ? 3 : 12;
  const learnersCount = isQuick ? 4 : 42;
  const seconds = isQuick ? 2 : 20;
  const [mailterm] = await start(['mailterm'], { port: mail.ports.smtp });
  const classes = [];
  for (let at = 0; at < classesCount; at++) classes.push(await openClass(mailterm, learnersCount));
  const clients = classes.flatMap(({ learners }) => learners.map(({ client }) => client));
  const tookMs = await typeLines(clients, seconds, (index, second) => `NOOP ${index} ${second}`);
  const missing = await Promise.all(classes.map((each) => countMissing(each, seconds)));
  for (const each of classes) each.close();
  const lost = missing.reduce((sum, count) => sum + count, 0);
  const learners = classesCount * learnersCount;
  return [
    {
      workload: `${learners} learners in ${classesCount} classes: lines and replies that are missing`,
      unit: '',
      mailterm: lost,
      promise: '0',
      ok: lost === 0,
      isExact: true,
    },
    { workload: `${learners} learners: round trip, p95`, unit: 'µs', mailterm: percentile(tookMs, 0.95) * 1_000 },
  ];
}

/** Lines and replies that the teacher does not find in the learners' logs, looking at one after the other. */
async function countMissing({ desk, learners }, seconds) {
  let missing = 0;
  for (const { place } of learners) {
    const units = { client: 0, server: 0 };
    const numbers = new Set();
    const isWhole = new Promise((resolve) => {
      const late = setTimeout(resolve, 5_000);
      desk.onSaid = ({ kind, seat, events }) => {
        if (kind !== 'look' || seat !== place) return;
        for (const event of events) {
          numbers.add(event.seq);
          if (event.kind === 'unit') units[event.from] += 1;
        }
        // The greeting is a reply to nothing.
        if (units.client < seconds || units.server < seconds + 1) return;
        clearTimeout(late);
        resolve();
      };
    });
    desk.say({ kind: 'look', seat: place });
    await isWhole;
    missing += Math.abs(seconds - units.client) + Math.abs(seconds + 1 - units.server);
    missing += Math.max(-1, ...numbers) + 1 - numbers.size;
  }
  return missing;
}
