// Who comes first on the wall, and what the class as a whole has done.

import type { Tile } from '@mailterm/shared/wire/room/messages';
import { expect, test } from 'vitest';
import { handsUp, medianStep, ordered, stepsDone } from './order.ts';

const tile = (seat: string, more: Partial<Tile> = {}): Tile => ({
  seat,
  nickname: seat,
  isHere: true,
  turns: [],
  state: 'SMTP▸',
  movedMs: 1000,
  mistakes: [],
  ...more,
});

const step = (at: number, done = at - 1) => ({ step: { at, of: 7, done } });

const tiles: readonly Tile[] = [
  tile('Ana', { movedMs: 500, ...step(5) }),
  tile('through', { movedMs: 1, ...step(7, 7) }),
  tile('away', { movedMs: 2, isHere: false, ...step(1) }),
  tile('Bo', { movedMs: 300, hand: { raisedMs: 9, turn: 4 }, ...step(2) }),
  tile('Cy', { movedMs: 900, hand: { raisedMs: 3 }, ...step(4) }),
];
const seats = (list: readonly Tile[]) => list.map(({ seat }) => seat);

test('by how long they are stuck: who is through or away needs nobody', () => {
  expect(seats(ordered(tiles, 'stuck'))).toEqual(['Bo', 'Ana', 'Cy', 'through', 'away']);
});

test('by name, by step, and by who raised a hand first', () => {
  expect(seats(ordered(tiles, 'name'))).toEqual(['Ana', 'away', 'Bo', 'Cy', 'through']);
  expect(seats(ordered(tiles, 'step'))).toEqual(['Bo', 'Cy', 'Ana', 'through', 'away']);
  expect(seats(ordered(tiles, 'hand'))).toEqual(['Cy', 'Bo', 'Ana', 'through', 'away']);
  expect(seats(handsUp(tiles))).toEqual(['Cy', 'Bo']);
});

test('the same order every time, for people with one name, too', () => {
  const twins = [tile('s2', { nickname: 'Li' }), tile('s1', { nickname: 'Li' })];
  expect(seats(ordered(twins, 'name'))).toEqual(seats(ordered(twins.toReversed(), 'name')));
});

test('the median is of those who are here and in a lesson', () => {
  expect(medianStep(tiles)).toEqual({ at: 4, of: 7 });
  expect(medianStep([tile('Ana')])).toBeUndefined();
  expect(medianStep([])).toBeUndefined();
});

test('each step with how many have done it', () => {
  expect(stepsDone(tiles)).toEqual([4, 3, 3, 2, 1, 1, 1]);
  expect(stepsDone([])).toEqual([]);
});
