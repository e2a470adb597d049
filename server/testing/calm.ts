// What hostility may do to everybody else: next to nothing. The bounds are generous, because a machine that tests is busy;
// what they keep out cost seconds and hundreds of mebibytes.

import { expect } from 'vitest';
import type { Ordeal } from './startProcess.ts';

/** What the slowest NOOP of a neighbour may take, and the usual one, and what a process may grow by. */
const calm = { slowestMs: 1_000, medianMs: 150, grownMiB: 96 };

/** The process is up, its memory is bounded, and the neighbour did not notice. */
export function expectCalm(ordeal: Ordeal, grownMiB = calm.grownMiB): void {
  const { isUp, roundTrips, medianMs, slowestMs } = ordeal;
  expect({ isUp, wasAnswered: roundTrips > 0 }).toEqual({ isUp: true, wasAnswered: true });
  expect(slowestMs, 'the slowest NOOP of the neighbour, in ms').toBeLessThan(calm.slowestMs);
  expect(medianMs, 'the usual NOOP of the neighbour, in ms').toBeLessThan(calm.medianMs);
  expect(ordeal.grownMiB, 'growth of the process, in MiB').toBeLessThan(grownMiB);
  if (process.env['CALM'] === 'print')
    process.stdout.write(`${expect.getState().currentTestName} ${JSON.stringify(ordeal)}\n`);
}
