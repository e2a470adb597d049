// Every reply of the fault lab comes in every way that it says it does, and is explained by a text of its own: what
// `npm run faults` prints as a table.

import { beforeAll, describe, expect, it } from 'vitest';
import { playAll } from '../../../testing/faultPlay/play.ts';
import type { Outcome } from '../../../testing/faultPlay/play.ts';
import { failuresOf, printTable } from '../../../testing/faultPlay/table.ts';
import { rows } from './catalogue/index.ts';

let outcomes: readonly Outcome[] = [];

beforeAll(async () => {
  outcomes = await playAll();
  // Some two seconds; a busy machine takes longer.
}, 60_000);

describe('the fault lab', () => {
  it('provokes and explains everything that it says it does', () => {
    expect(failuresOf(outcomes)).toEqual([]);
  });

  it('plays every row by its host, by each stage of its switch, and says why where nature has no way', () => {
    for (const row of rows) {
      const ways = outcomes.filter((outcome) => outcome.row === row);
      const count = (way: string): number => ways.filter((outcome) => outcome.way === way).length;
      expect([row.id, count('natural'), count('host')]).toEqual([row.id, 1, 1]);
      expect([row.id, count('switch')]).toEqual([row.id, row.at.length + row.also.length]);
    }
    expect(outcomes.filter(({ way, none }) => way === 'natural' && none === undefined).length).toBeGreaterThan(30);
  });

  it('tells a reply that did not come, and one that nobody explains', () => {
    const [some] = outcomes;
    if (!some) throw new Error('Nothing was played');
    const { none: _, ...played } = some;
    const missing = { ...played, provoked: false, explained: false, heard: '250 Ok' };
    const bare = { ...played, provoked: true, explained: false };
    expect(failuresOf([missing, bare, { ...played, provoked: true, explained: true }])).toHaveLength(2);
    expect(printTable([missing])).toMatch(/\*\*NO\*\*.*NO/);
  });
});
