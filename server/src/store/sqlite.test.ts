// The store on SQLite: what every store does, and what is so of the file only.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeStore } from '../../testing/store/conformance.ts';
import type { Bench } from '../../testing/store/conformance.ts';
import { smallQuota } from '../../testing/store/sweepCases.ts';
import { startedMs } from '../../testing/transcripts.ts';
import { limits } from '../limits.ts';
import { createLog } from '../log.ts';
import { openStore } from './open.ts';

const log = createLog({ logLevel: 'silent' });

async function open(): Promise<Bench> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'mailterm-store-'));
  let nowMs = startedMs;
  const again = () => openStore({ dataFolder, limits: { ...limits, ...smallQuota }, log, now: () => nowMs });
  const store = await again();
  return {
    store,
    again,
    at: (ms) => void (nowMs = ms),
    async stop() {
      await store.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}

describeStore('SQLite', open);
