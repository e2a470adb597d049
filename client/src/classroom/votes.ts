// How a vote stands, for those who asked and for those who were asked.

import type { Poll } from '@mailterm/shared/wire/room/messages';

/** One choice: how many chose it, and which part of all that is, in percent. */
export interface Standing {
  readonly choice: string;
  readonly count: number;
  readonly percent: number;
}

/** @returns each choice as it stands, and how many votes there are */
export function standingOf(
  { choices }: Poll,
  counts: Readonly<Record<string, number>>,
): { readonly standings: readonly Standing[]; readonly all: number } {
  // A choice may be called as what every object has.
  const given = choices.map((choice) => (Object.hasOwn(counts, choice) ? (counts[choice] ?? 0) : 0));
  const all = given.reduce((sum, count) => sum + count, 0);
  const standings = choices.map((choice, index) => {
    const count = given[index] ?? 0;
    return { choice, count, percent: (100 * count) / Math.max(1, all) };
  });
  return { standings, all };
}
