// A command and its reply, one after the other: how long until the reply is there, and for Mailterm its reading. The
// server under test has one core.
import { median, percentile, rotated } from '../figures.mjs';

export const name = 'noop';

export async function run({ isQuick, mail, start }) {
  const rounds = isQuick ? 2 : 9;
  const commands = isQuick ? 50 : 3_000;
  const target = { port: mail.ports.smtp, dialect: 'smtp' };
  const all = await start(['raw', 'pipe', 'mailterm', 'websockify'], target);
  const clients = [];
  for (const subject of all)
    clients.push({ name: subject.name, client: await subject.connect(target), p50: [], p99: [] });
  for (const { client } of clients) await measure(client, commands);
  for (let round = 0; round < rounds; round++) {
    for (const { client, p50, p99 } of rotated(clients, round)) {
      const tookMs = await measure(client, commands);
      p50.push(percentile(tookMs, 0.5) * 1000);
      p99.push(percentile(tookMs, 0.99) * 1000);
    }
  }
  for (const { client } of clients) client.close();
  return ['p50', 'p99'].map((which) => row(which, clients));
}

function row(which, clients) {
  const figures = Object.fromEntries(clients.map((each) => [each.name, median(each[which])]));
  const { mailterm, pipe, raw, ...others } = figures;
  return {
    workload: `NOOP, ${which}`,
    unit: 'µs',
    mailterm,
    pipe,
    raw,
    others,
    ratio: mailterm / pipe,
    must: { atMost: 2 },
  };
}

async function measure(client, commands) {
  const tookMs = [];
  for (let i = 0; i < commands; i++) {
    const startMs = performance.now();
    await client.ask('NOOP');
    tookMs.push(performance.now() - startMs);
  }
  return tookMs;
}
