// What the wall works out from its tiles: their order, the median step, how many have done each step. Pure, no clock: who
// has been stuck longest is who moved first.

import type { Tile } from '@mailterm/shared/wire/room/messages';

export const orders = ['stuck', 'name', 'step', 'hand'] as const;
export type Order = (typeof orders)[number];

type Rank = (tile: Tile) => number;

/** Who needs nobody comes last: those who are away, and before them those who are through. */
const needs: Rank = ({ isHere, step }) => (isHere ? (step && step.done >= step.of ? 1 : 0) : 2);
const moved: Rank = ({ movedMs }) => movedMs;

const ranks: Readonly<Record<Order, readonly Rank[]>> = {
  stuck: [needs, moved],
  name: [],
  step: [({ isHere }) => (isHere ? 0 : 1), ({ step }) => step?.at ?? 0, moved],
  hand: [({ hand }) => hand?.raisedMs ?? Infinity, needs, moved],
};

/** The tiles in an order. Where two are equal, by name and then by seat, so that the order is always the same. */
export function ordered(tiles: Iterable<Tile>, order: Order): readonly Tile[] {
  return [...tiles].sort((one, other) => {
    for (const rank of ranks[order]) {
      const [first, second] = [rank(one), rank(other)];
      if (first !== second) return first - second;
    }
    return one.nickname.localeCompare(other.nickname) || (one.seat < other.seat ? -1 : 1);
  });
}

/** Those whose hand is up, who raised it first coming first. */
export function handsUp(tiles: Iterable<Tile>): readonly Tile[] {
  return ordered(
    [...tiles].filter(({ hand }) => hand),
    'hand',
  );
}

/** Where half of those who are here have not come further; undefined where nobody is in a lesson. */
export function medianStep(tiles: Iterable<Tile>): { readonly at: number; readonly of: number } | undefined {
  const steps = [...tiles].flatMap(({ isHere, step }) => (isHere && step ? [step] : []));
  const middle = steps.sort((one, other) => one.at - other.at)[Math.floor((steps.length - 1) / 2)];
  return middle && { at: middle.at, of: middle.of };
}

/** How many of those who are here have done each step, the first step first. */
export function stepsDone(tiles: Iterable<Tile>): readonly number[] {
  const steps = [...tiles].flatMap(({ isHere, step }) => (isHere && step ? [step] : []));
  const count = Math.max(0, ...steps.map(({ of }) => of));
  return Array.from({ length: count }, (_, index) => steps.filter(({ done }) => done > index).length);
}
