// Limits of what is kept, each hit in a store on a file of its own.

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { limits } from '../../src/limits.ts';
import type { LimitName } from '../../src/limits.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { dayMs, event, startedMs, unit, write } from '../transcripts.ts';
import type { LimitCases } from './limitCase.ts';

export const transcriptCases: LimitCases<'recordingDays' | 'ownerOctets' | 'recordingsPerOwner'> = {
  recordingDays: () =>
    keeping({ recordingDays: 2 }, async (store) => {
      expect(await store.recordings('me', startedMs + 2 * dayMs - 1)).toHaveLength(3);
      expect(await store.recordings('me', startedMs + 2 * dayMs + 2)).toHaveLength(0);
      expect(await store.sweep(startedMs + 2 * dayMs + 2)).toMatchObject({ recordings: 3 });
    }),

  ownerOctets: () =>
    keeping({ ownerOctets: 5_000 }, async (store) => {
      await store.sweep(startedMs);
      expect((await store.recordings('me', startedMs)).map(({ id }) => id)).toEqual(['r2', 'r1']);
    }),

  recordingsPerOwner: () =>
    keeping({ recordingsPerOwner: 1 }, async (store) => {
      await store.sweep(startedMs);
      expect((await store.recordings('me', startedMs)).map(({ id }) => id)).toEqual(['r2']);
    }),
};

/** A store with three recordings of about 2,000 octets each. */
async function keeping(changed: Partial<Record<LimitName, number>>, play: (store: Store) => Promise<void>) {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'mailterm-store-'));
  const log = createLog({ logLevel: 'silent' });
  const store = await openStore({ dataFolder, limits: { ...limits, ...changed }, log, now: () => startedMs });
  try {
    for (const [index, id] of ['r0', 'r1', 'r2'].entries()) {
      const events = [event(0, unit(0, randomBytes(1_000).toString('hex')))];
      await store.record([write(id, 'me', { events, startedMs: startedMs + index, endedMs: startedMs + 9 })]);
    }
    await play(store);
    return undefined;
  } finally {
    await store.close();
    await rm(dataFolder, { recursive: true });
  }
}
