// What real processes do to the file: several that write, some that are killed, and one whose disk is full.

import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acknowledged, openFile, startWriter } from '../../testing/store/file.ts';
import type { FileBench } from '../../testing/store/file.ts';
import { startedMs, write } from '../../testing/transcripts.ts';
import { limits } from '../limits.ts';
import { createLog } from '../log.ts';
import { openStore } from './open.ts';

const log = createLog({ logLevel: 'silent' });
let bench: FileBench;
beforeEach(async () => void (bench = await openFile()));
afterEach(() => bench.stop());

describe('several processes', () => {
  it('open a new file at the same time, and write into it', async () => {
    const dataFolder = path.join(bench.dataFolder, 'new');
    const writers = ['a', 'b', 'c'].map((prefix) => startWriter(dataFolder, prefix));
    try {
      for (const writer of writers) await writer.until((lines) => lines.length > 25);
    } finally {
      for (const writer of writers) await writer.kill();
    }
    const store = await openStore({ dataFolder, limits, log });
    for (const writer of writers) {
      expect(writer.lines().filter((line) => line.startsWith('refused'))).toEqual([]);
      for (const [id, seq] of acknowledged(writer.lines())) {
        expect((await store.recording('me', id, startedMs))?.events.length).toBeGreaterThan(seq);
      }
    }
    await store.close();
  }, 60_000);
});

describe('a process that is killed', () => {
  it('has lost nothing that was acknowledged, 20 times in mid-write', async () => {
    for (let round = 0; round < 20; round++) {
      const writer = startWriter(bench.dataFolder, `k${round}-`);
      await writer.until((lines) => lines.length > 1 + 3 * round);
      await writer.kill();
      const saved = acknowledged(writer.lines());
      expect(saved.size).toBeGreaterThan(0);
      const store = await bench.again();
      for (const [id, seq] of saved) {
        const found = await store.recording('me', id, startedMs);
        expect(found?.events.slice(0, seq + 1).map((each) => each.seq)).toEqual(
          Array.from({ length: seq + 1 }, (_, n) => n),
        );
        // What it left running has ended.
        expect(found?.recording.endedMs).toBeDefined();
      }
      await store.close();
    }
  }, 180_000);
});

describe('a disk that is full', () => {
  it('refuses what does not fit, keeps what was acknowledged, and goes on where there is room', async () => {
    // Two megabytes.
    const dataFolder = path.join(bench.dataFolder, 'small');
    const writer = startWriter(dataFolder, 'f', 4_000);
    try {
      await writer.until((lines) => lines.filter((line) => line.startsWith('refused')).length > 3);
    } finally {
      await writer.kill();
    }
    const saved = acknowledged(writer.lines());
    expect(saved.size).toBeGreaterThan(3);
    const store = await openStore({ dataFolder, limits, log });
    for (const [id, seq] of saved) {
      const kept = (await store.recording('me', id, startedMs))?.events.map((each) => each.seq);
      expect(kept).toContain(seq);
    }
    await store.record([write('after', 'me')]);
    expect(await store.recording('me', 'after', startedMs)).toBeDefined();
    await store.close();
  }, 60_000);
});
