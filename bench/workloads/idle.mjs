// Thousands of people who have said one command and read on: what each session costs in memory, whether all of them could
// be opened, and how long that took.
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from '../figures.mjs';
import { memoryOf } from '../processes.mjs';
import { startMailServer } from '../subjects.mjs';

export const name = 'idle';

/** Sessions that are being opened at the same time. */
const atOnce = 50;
/** Addresses of this machine that clients come from, so that their ports do not run short. */
const addresses = Array.from({ length: 8 }, (_, i) => `127.0.0.${i + 1}`);

export async function run(bench) {
  const rounds = bench.isQuick ? 1 : 3;
  const count = bench.isQuick ? 100 : 5_000;
  const runs = { pipe: [], mailterm: [] };
  for (let round = 0; round < rounds; round++) {
    for (const which of round % 2 === 0 ? ['pipe', 'mailterm'] : ['mailterm', 'pipe']) {
      runs[which].push(await measure(bench, which, count));
    }
  }
  const of = (which, figure) => median(runs[which].map((each) => each[figure]));
  const failures = runs.mailterm.reduce((sum, each) => sum + each.failures, 0);
  const kib = of('mailterm', 'kib');
  return [
    {
      workload: `${count} idle sessions: PSS of each`,
      unit: 'KiB',
      mailterm: kib,
      pipe: of('pipe', 'kib'),
      ratio: kib / of('pipe', 'kib'),
      promise: '≤ 48 KiB',
      ok: kib <= 48,
    },
    {
      workload: `${count} idle sessions: failures`,
      unit: '',
      mailterm: failures,
      pipe: runs.pipe.reduce((sum, each) => sum + each.failures, 0),
      promise: '0',
      isExact: true,
      ok: failures === 0,
    },
    {
      workload: `${count} idle sessions: opened in`,
      unit: 's',
      mailterm: of('mailterm', 'seconds'),
      pipe: of('pipe', 'seconds'),
      ratio: of('mailterm', 'seconds') / of('pipe', 'seconds'),
      must: { atMost: 2.5 },
    },
  ];
}

async function measure({ isQuick, start, stop }, which, count) {
  const mail = await startMailServer();
  const target = { port: mail.ports.smtp, dialect: 'smtp' };
  const [subject] = await start([which], target);
  // The first session of a server loads what all of them use.
  const first = await subject.connect(target);
  await first.ask('NOOP');
  await sleep(isQuick ? 100 : 1_000);
  const before = memoryOf(subject.pid).pssKiB;
  const startMs = performance.now();
  const { clients, failures } = await openAll(subject, target, count);
  const seconds = (performance.now() - startMs) / 1000;
  await sleep(isQuick ? 100 : 5_000);
  const kib = (memoryOf(subject.pid).pssKiB - before) / count;
  for (const client of [first, ...clients]) client.close();
  await stop([subject]);
  await mail.stop();
  return { kib, failures, seconds };
}

async function openAll(subject, target, count) {
  const clients = [];
  let begun = 0;
  let failures = 0;
  const openOnes = async () => {
    while (begun < count) {
      const localAddress = addresses[begun++ % addresses.length];
      try {
        const client = await subject.connect(target, { localAddress });
        clients.push(client);
        await client.ask('NOOP');
      } catch {
        failures++;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, openOnes));
  return { clients, failures };
}
