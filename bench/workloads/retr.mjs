// A long letter, and how many MiB of it arrive in a second: from the mail server through the server under test to a client
// that reads as fast as it can. Mailterm frames and annotates it, and the client acknowledges as the page does.
import { answerOctets } from '../letter.mjs';
import { median, rotated } from '../figures.mjs';
import { processorMs } from '../processes.mjs';

export const name = 'retr';

export async function run({ isQuick, mail, start }) {
  const rounds = isQuick ? 1 : 7;
  const mibs = isQuick ? 2 : 256;
  const target = { port: mail.ports.pop3, dialect: 'pop3' };
  const subjects = await start(['raw', 'pipe', 'mailterm', 'websockify'], target);
  const measured = new Map(subjects.map((subject) => [subject.name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const subject of rotated(subjects, round + 1)) {
      const figures = await measure(subject, target, mibs);
      // The first round is for the compilers.
      if (round >= 0) measured.get(subject.name).push(figures);
    }
  }
  const speed = mediansOf(measured, 'mibPerSecond');
  const processor = mediansOf(measured, 'msPerMib');
  return [
    { workload: `RETR of ${mibs} MiB`, unit: 'MiB/s', ...speed, must: { atLeast: 0.6 } },
    // On a machine that does other things, too, this ratio moves less.
    { workload: `RETR of ${mibs} MiB: processor time for one`, unit: 'ms', ...processor },
  ];
}

function mediansOf(measured, figure) {
  const { raw, pipe, mailterm, ...others } = Object.fromEntries(
    [...measured].map(([subject, each]) => [subject, median(each.map((values) => values[figure]))]),
  );
  const known = (value) => (value > 0 ? value : undefined);
  return {
    raw: known(raw),
    pipe: known(pipe),
    mailterm,
    others: figure === 'msPerMib' ? {} : others,
    ratio: mailterm / pipe,
  };
}

async function measure(subject, target, mibs) {
  const client = await subject.connect(target);
  await client.ask('NOOP');
  const usedMs = subject.pid === undefined ? 0 : processorMs(subject.pid);
  const startMs = performance.now();
  const octets = await client.retrieve(mibs);
  const tookMs = performance.now() - startMs;
  client.close();
  if (octets !== answerOctets(mibs)) throw new Error(`${subject.name} lost octets: ${octets} of ${answerOctets(mibs)}`);
  const spentMs = subject.pid === undefined ? 0 : processorMs(subject.pid) - usedMs;
  return { mibPerSecond: octets / 2 ** 20 / (tookMs / 1000), msPerMib: spentMs / mibs };
}
