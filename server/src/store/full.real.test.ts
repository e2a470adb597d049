// A full store answers like an empty one: 10,000 transcripts of 200 turns, each shared.

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, ownerOf, tenThousand } from '../../testing/store/fill.ts';
import { openFile } from '../../testing/store/file.ts';
import type { FileBench } from '../../testing/store/file.ts';
import { conversation, newLink, revision, startedMs, write } from '../../testing/transcripts.ts';
import { fileName } from './sqlite.ts';
import type { Store } from './store.ts';

const rounds = 200;
const nowMs = startedMs + 60_000;

let empty: FileBench;
let full: FileBench;
beforeEach(async () => {
  empty = await openFile();
  full = await openFile();
});
afterEach(async () => {
  await empty.stop();
  await full.stop();
});

type Question = (store: Store, round: number) => Promise<unknown>;

/** The 95th percentiles of what a question takes, in milliseconds. Asked in turns, so that a busy machine is busy for both. */
async function p95(question: Question): Promise<{ readonly few: number; readonly many: number }> {
  const times = { few: [] as number[], many: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, { store }] of [
      ['few', empty],
      ['many', full],
    ] as const) {
      const before = performance.now();
      await question(store, round);
      times[name].push(performance.now() - before);
    }
  }
  const of = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(rounds * 0.95)] ?? Infinity;
  return { few: of(times.few), many: of(times.many) };
}

describe('10,000 transcripts of 200 turns', () => {
  it('are listed, opened, read and added to as quickly as one', async () => {
    const events = conversation(tenThousand.turns);
    // An empty store has the transcripts of whom we ask for, and nobody else's.
    for (let index = 0; index < tenThousand.count; index += tenThousand.owners) {
      const shown = { ...revision('Filled', events), recording: `filled-${index}` };
      await empty.store.record([write(`filled-${index}`, ownerOf(0, tenThousand), { events, endedMs: nowMs })]);
      await empty.store.createLink(newLink(`linked-${index}`, ownerOf(0, tenThousand), shown));
    }
    const before = performance.now();
    await fill(full.store, full.dataFolder, tenThousand);
    const filledMs = Math.round(performance.now() - before);
    const size = (await stat(path.join(full.dataFolder, fileName))).size;

    const me = ownerOf(0, tenThousand);
    const nth = (round: number): number => (round * tenThousand.owners) % tenThousand.count;
    const questions: Readonly<Record<string, Question>> = {
      'list of recordings': (store) => store.recordings(me, nowMs),
      'list of links': (store) => store.links(me, nowMs),
      octets: (store) => store.usedOctets(me),
      recording: (store, round) => store.recording(me, `filled-${nth(round)}`, nowMs),
      link: (store, round) => store.link(`linked-${nth(round)}`, nowMs),
      'no link': (store, round) => store.link(`none-${round}`, nowMs),
      record: (store, round) => store.record([write(`new-${round}`, 'somebody', { startedMs: startedMs + round })]),
      rename: (store, round) => store.renameRecording(me, `filled-${nth(round)}`, `Title ${round}`),
    };
    expect(await full.store.recordings(me, nowMs)).toHaveLength(100);
    expect((await full.store.link(`linked-${9_900}`, nowMs))?.document.events).toEqual(events);
    const figures = [`filled in ${filledMs} ms, ${Math.round(size / 2 ** 20)} MiB`];
    const slow: string[] = [];
    for (const [name, question] of Object.entries(questions)) {
      const { few, many } = await p95(question);
      figures.push(`${name}: ${few.toFixed(2)} ms, in a full store ${many.toFixed(2)} ms`);
      // Below half a millisecond it is the machine that is measured.
      if (many > 5 * Math.max(few, 0.5)) slow.push(name);
    }
    process.stderr.write(`${figures.join('\n')}\n`);
    expect(slow).toEqual([]);
  }, 240_000);
});
