// A reader that stops for ten seconds within a long letter: its socket stalls, or (Mailterm only) it reads and acknowledges
// nothing, like a page whose terminal is stuck. The server must not hold the letter for it; the mail server must be made
// to wait; and the letter must be whole in the end.
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from '../figures.mjs';
import { answerOctets } from '../letter.mjs';
import { memoryOf } from '../processes.mjs';

export const name = 'stall';

/** What the mail server may write beyond what was read: the buffers of the kernel on the way, and Mailterm's credit. */
const aheadMibMax = 32;

export async function run(bench) {
  const rounds = bench.isQuick ? 1 : 3;
  const runs = { pipe: [], socket: [], silent: [] };
  for (let round = 0; round < rounds; round++) {
    runs.pipe.push(await measure(bench, 'pipe', 'socket'));
    runs.socket.push(await measure(bench, 'mailterm', 'socket'));
    runs.silent.push(await measure(bench, 'mailterm', 'silent'));
  }
  return ['socket', 'silent'].flatMap((stall) => rows(stall, runs[stall], runs.pipe));
}

function rows(stall, mailterm, pipe) {
  const workload = `reader stops (${stall === 'socket' ? 'socket stalls' : 'acknowledges nothing'})`;
  const of = (runs, figure) => median(runs.map((each) => each[figure]));
  const ratio = of(mailterm, 'grownMib') / of(pipe, 'grownMib');
  return [
    {
      workload: `${workload}: server grows by (PSS)`,
      unit: 'MiB',
      mailterm: of(mailterm, 'grownMib'),
      pipe: of(pipe, 'grownMib'),
      ratio,
      must: { atMost: 1.5 },
    },
    {
      workload: `${workload}: mail server ahead by; letter whole`,
      unit: 'MiB',
      mailterm: of(mailterm, 'aheadMib'),
      pipe: of(pipe, 'aheadMib'),
      promise: `< ${aheadMibMax}, whole`,
      isExact: true,
      ok: mailterm.every(({ aheadMib, isWhole }) => aheadMib < aheadMibMax && isWhole),
    },
  ];
}

async function measure({ isQuick, mail, start, stop }, which, stall) {
  const mibs = isQuick ? 64 : 256;
  const stallMs = isQuick ? 500 : 10_000;
  const target = { port: mail.ports.pop3, dialect: 'pop3' };
  const [subject] = await start([which], target);
  const client = await subject.connect(target);
  await client.ask('NOOP');
  const before = memoryOf(subject.pid).pssKiB;
  let peak = before;
  const sampling = setInterval(() => (peak = Math.max(peak, memoryOf(subject.pid).pssKiB)), 100);
  const letter = client.retrieve(mibs);
  letter.catch(() => undefined);
  while (client.received() < (mibs / 8) * 2 ** 20) await sleep(1);
  if (stall === 'socket') client.hold();
  else client.fallSilent();
  await sleep(stallMs);
  const aheadMib = ((await mail.written()) - client.received()) / 2 ** 20;
  if (stall === 'socket') client.go();
  else client.speakAgain();
  const isWhole = await letter.then(
    (octets) => octets === answerOctets(mibs),
    () => false,
  );
  clearInterval(sampling);
  client.close();
  await stop([subject]);
  return { grownMib: (peak - before) / 1024, aheadMib, isWhole };
}
