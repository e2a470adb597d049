// Somebody reads a transcript and looks at their list, while the store is nearly empty and while it holds ten thousand
// transcripts of 200 turns: how much slower the slowest of twenty answers gets. There is no pipe beside it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { percentile } from '../figures.mjs';
import { startMailterm } from '../subjects.mjs';

export const name = 'transcripts';

const turns = 200;
/** Transcripts of the person who asks; all others are other people's. */
const own = 20;
/** A label as the cookie has it. */
const visitor = 'benchbenchbenchbenchb0';
/** What is asked, and how its row is called. */
const asked = { page: '/t/n1-own0', transcript: '/links/n1-own0', list: '/recordings', text: '/t/n1-own0.txt' };

export async function run({ isQuick }) {
  const count = isQuick ? 200 : 10_000;
  const subjects = { few: await startFilled(own), many: await startFilled(count) };
  try {
    const times = await measure(subjects, isQuick ? 50 : 500);
    return Object.keys(asked).map((what) => {
      const [few, many] = ['few', 'many'].map((which) => percentile(times[which][what], 0.95));
      return {
        workload: `${count} transcripts: ${what}, p95 (beside it: ${own})`,
        unit: 'ms',
        mailterm: many,
        pipe: few,
        ratio: many / few,
        must: { atMost: 5 },
      };
    });
  } finally {
    for (const { stop } of Object.values(subjects)) await stop();
  }
}

/** In turns, so that a busy machine is one for both. The first rounds load what all others use. */
async function measure(subjects, rounds) {
  const times = { few: {}, many: {} };
  for (let round = -20; round < rounds; round++) {
    for (const [which, { page }] of Object.entries(subjects)) {
      for (const [what, at] of Object.entries(asked)) {
        const tookMs = await timeOf(`${page}${at}`);
        if (round >= 0) (times[which][what] ??= []).push(tookMs);
      }
    }
  }
  return times;
}

async function timeOf(address) {
  const startMs = performance.now();
  const answer = await fetch(address, { headers: { cookie: `mailterm_visitor=${visitor}` } });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return performance.now() - startMs;
}

/** A server with so many transcripts. */
async function startFilled(count) {
  const folder = await mkdtemp(path.join(tmpdir(), 'mailterm-bench-'));
  await fill(folder, count);
  const subject = await startMailterm({ MAILTERM_DATA: folder, MAILTERM_LIMITS: 'readsPerMinute=1000000' });
  const stop = async () => {
    await subject.stop();
    await rm(folder, { recursive: true });
  };
  return { page: subject.page, stop };
}

/** Through the store itself, as sessions and shares fill it. */
async function fill(dataFolder, count) {
  const { openStore } = await import('../../server/dist/store/open.js');
  const { limits } = await import('../../server/dist/limits.js');
  const { createLog } = await import('../../server/dist/log.js');
  const { ownerOf } = await import('../../server/dist/http/visitor.js');
  const store = await openStore({ dataFolder, limits, log: createLog({ logLevel: 'silent' }) });
  const startedMs = Date.now();
  const owner = ownerOf(visitor);
  const events = conversation(startedMs);
  const target = { host: 'mx.example.org', port: 25, security: 'plain' };
  const hidden = { secrets: 0, addresses: 0, routes: 0, hosts: 0, bodyOctets: 0 };
  const document = { format: 'mailterm.transcript', v: 1, origin: 'recorded', hidden, events };
  const terms = { deleteDigest: 'd', createdMs: startedMs, visibility: 'link', comments: 'off' };
  for (let at = 0; at < count; at++) {
    const isOwn = at < own;
    const whose = isOwn ? owner : `owner ${at % 997}`;
    const id = isOwn ? `n1-own${at}` : `n1-other${at}`;
    // Half of them as recordings, half as links; of one's own, both.
    if (isOwn || at % 2 === 0) {
      const endedMs = startedMs + 1;
      await store.record([{ id: `${id}r`, owner: whose, target, isPractice: true, startedMs, events, endedMs }]);
    }
    if (isOwn || at % 2 === 1) await store.createLink({ id, owner: whose, title: `No ${at}`, document, ...terms });
  }
  await store.close();
}

/** A greeting, and 199 commands with their replies. */
function conversation(startedMs) {
  const target = { host: 'mx.example.org', port: 25, security: 'plain' };
  const facts = [
    { kind: 'open', target, startedMs },
    { kind: 'dialect', dialect: 'smtp', why: 'port' },
  ];
  for (let turn = 0; turn < turns; turn++) {
    if (turn > 0) facts.push(unit(turn, 'client', `RCPT TO:<user${turn}@example.org>`));
    facts.push(unit(turn, 'server', `250 2.1.5 <user${turn}@example.org> recipient ok`));
  }
  return facts.map((fact, seq) => ({ v: 1, seq, atMs: seq * 10, ...fact }));
}

function unit(turn, from, text) {
  const octets = Buffer.from(`${text}\r\n`);
  const spans = [{ id: 'line.text', start: 0, end: octets.length, kind: 'plain' }];
  const reading = { turn, spans, diagnoses: [], hints: [], effects: [] };
  return { kind: 'unit', from, turn, frame: 'line', octets: octets.toString('base64'), reading };
}
