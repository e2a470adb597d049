// Learners who made the same mistake lately and have not mended it: who can be told the same thing at once.

import type { Cluster } from '@mailterm/shared/wire/room/messages';

/** A mistake is of the present for so long. */
export const latelyMs = 5 * 60_000;

/** Mistakes that several made come first; those of one learner are on the tile. */
export function clustersOf(
  seats: readonly { readonly seat: string; readonly mistakes: readonly string[] }[],
): Cluster[] {
  const groups = new Map<string, string[]>();
  for (const { seat, mistakes } of seats) {
    for (const mistake of mistakes) groups.set(mistake, [...(groups.get(mistake) ?? []), seat]);
  }
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .map(([mistake, members]) => ({ mistake, seats: members.sort() }))
    .sort((a, b) => b.seats.length - a.seats.length || (a.mistake < b.mistake ? -1 : 1));
}
