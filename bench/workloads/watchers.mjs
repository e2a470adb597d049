// One session that many watch. The owner must not notice a thousand of them, and a reply must be at the last of a hundred
// nearly as soon as with a bare fan-out that sends octets to everybody and masks nothing.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { median, percentile } from '../figures.mjs';
import { cores, startProgram } from '../processes.mjs';

export const name = 'watchers';

export async function run(bench) {
  return [await measureOwner(bench), await measureReach(bench)];
}

/** The owner's p50 alone and with a crowd, in turns, so that what else the machine does meets both. */
async function measureOwner({ isQuick, mail, start }) {
  const count = isQuick ? 20 : 1_000;
  const rounds = isQuick ? 1 : 5;
  const commands = isQuick ? 50 : 1_000;
  const target = { port: mail.ports.smtp, dialect: 'smtp' };
  const [mailterm] = await start(['mailterm'], target);
  const alone = [];
  const watched = [];
  for (let round = -1; round < rounds; round++) {
    const { client, session } = await openOwned(mailterm, target);
    const before = await p50(client, commands);
    const crowd = await startProgram(
      [
        process.execPath,
        path.join(import.meta.dirname, '../crowd.mjs'),
        count,
        mailterm.url,
        session.id,
        session.token,
      ].map(String),
      { core: cores.others, ready: /^ready$/ },
    );
    const during = await p50(client, commands);
    await crowd.stop();
    client.close();
    if (round < 0) continue;
    alone.push(before);
    watched.push(during);
  }
  const ratio = median(watched) / median(alone);
  return {
    workload: `${count} watchers: owner's NOOP p50 (beside it: alone)`,
    unit: 'µs',
    mailterm: median(watched),
    pipe: median(alone),
    ratio,
    must: { atMost: 1.2 },
  };
}

async function p50(client, commands) {
  const tookMs = [];
  for (let i = 0; i < commands; i++) {
    const startMs = performance.now();
    await client.ask('NOOP');
    tookMs.push(performance.now() - startMs);
  }
  return percentile(tookMs, 0.5) * 1000;
}

/** A client that has a session, with what others need to watch it. */
async function openOwned(mailterm, target) {
  let session;
  const client = mailterm.make();
  client.onEvent = (message) => {
    if (message.kind === 'session') session = message;
  };
  await client.open(target);
  return { client, session };
}

/** From the owner's Enter until the reply is at the last of a hundred. */
async function measureReach({ isQuick, mail, start }) {
  const count = isQuick ? 10 : 100;
  const commands = isQuick ? 5 : 60;
  const target = { port: mail.ports.smtp, dialect: 'smtp' };
  const [mailterm, fanOut] = await start(['mailterm', 'fanOut'], target);
  const { client, session } = await openOwned(mailterm, target);
  const bare = await fanOut.connect(target);
  const first = JSON.stringify({ kind: 'resume', session: session.id, token: session.token, seq: 0, watch: true });
  const ours = await watchAll(count, mailterm.url, first, (data) => serverUnits(JSON.parse(data)));
  const theirs = await watchAll(count, `${fanOut.url}/watch`, undefined, () => 1);
  const reachMs = { mailterm: [], bare: [] };
  for (let i = -5; i < commands; i++) {
    const bareMs = await timeReach(theirs, () => bare.ask('NOOP'));
    const oursMs = await timeReach(ours, () => client.ask('NOOP'));
    // A person reads before typing on.
    await sleep(isQuick ? 20 : 100);
    if (i < 0) continue;
    reachMs.bare.push(bareMs * 1000);
    reachMs.mailterm.push(oursMs * 1000);
  }
  for (const { web } of [...ours.all, ...theirs.all]) web.terminate();
  client.close();
  bare.close();
  const ratio = median(reachMs.mailterm) / median(reachMs.bare);
  return {
    workload: `a reply at the last of ${count} watchers (beside it: bare fan-out)`,
    unit: 'µs',
    mailterm: median(reachMs.mailterm),
    pipe: median(reachMs.bare),
    ratio,
    must: { atMost: 3 },
  };
}

/** Replies of the server in a message to a watcher. */
function serverUnits(message) {
  if (message.kind !== 'public') return 0;
  return message.events.filter(({ kind, from }) => kind === 'unit' && from === 'server').length;
}

/** Connects watchers; `count` says how many replies a message holds. */
async function watchAll(size, url, first, count) {
  const crowd = { all: [], onReply: () => undefined };
  for (let i = 0; i < size; i++) {
    const web = new WebSocket(url, first === undefined ? [] : 'mailterm.v1', { perMessageDeflate: false });
    const watcher = { web, replies: 0 };
    crowd.all.push(watcher);
    await new Promise((resolve, reject) => web.once('open', resolve).once('error', reject));
    web.on('message', (data) => {
      watcher.replies += count(data);
      crowd.onReply(watcher);
    });
    if (first !== undefined) web.send(first);
  }
  await sleep(200);
  return crowd;
}

/** Milliseconds until everybody has got one more reply. */
async function timeReach(crowd, ask) {
  const waiting = new Map(crowd.all.map((watcher) => [watcher, watcher.replies + 1]));
  const reached = new Promise((resolve) => {
    crowd.onReply = (watcher) => {
      if (watcher.replies < (waiting.get(watcher) ?? Infinity)) return;
      waiting.delete(watcher);
      if (waiting.size === 0) resolve();
    };
  });
  const startMs = performance.now();
  const asked = ask();
  await reached;
  const tookMs = performance.now() - startMs;
  await asked;
  return tookMs;
}
