// What every store does, whichever database it stands on: cases that run on SQLite (sqlite.test.ts) and on a real PostgreSQL
// (postgres.real.test.ts). Nothing of a database is named here.

import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { commentCases } from './commentCases.ts';
import { linkCases } from './linkCases.ts';
import { recordingCases } from './recordingCases.ts';
import { sweepCases } from './sweepCases.ts';

/** An empty store, opened anew for each case. */
export interface Bench {
  readonly store: Store;
  /** Sets the clock of the store. */
  at(nowMs: number): void;
  /** Another process that opens the same database. */
  again(): Promise<Store>;
  /** Takes everything away. */
  stop(): Promise<void>;
}

export type Case = (bench: Bench) => Promise<void>;
/** Name and what is tried. */
export type Cases = Readonly<Record<string, Case>>;

/** Runs all cases on stores that `open` makes. */
export function describeStore(name: string, open: () => Promise<Bench>): void {
  const parts = { recordings: recordingCases, links: linkCases, comments: commentCases, sweep: sweepCases };
  describe.each(Object.entries(parts))(`${name}: %s`, (_part, cases) => {
    let bench: Bench | undefined;
    afterEach(async () => {
      await bench?.stop();
      bench = undefined;
    });
    it.each(Object.entries(cases))('%s', async (_name, play) => {
      bench = await open();
      await play(bench);
      expect.hasAssertions();
    });
  });
}
