// Links into a transcript.

import { expect, test } from 'vitest';
import { fragmentOf, placeOf, turnsIn, withAsked } from './place.ts';

test.each([
  ['#5', { from: 5, to: 5 }],
  ['#5-8', { from: 5, to: 8 }],
  ['#8-5', { from: 5, to: 8 }],
  ['#0', { from: 0, to: 0 }],
  ['', undefined],
  ['#', undefined],
  ['#x', undefined],
  ['#5-', undefined],
  ['#-5', undefined],
  ['#5-8-9', undefined],
  ['#1234567', undefined],
])('%s names turns', (hash, turns) => expect(turnsIn(hash)).toEqual(turns));

test.each(['#5', '#5-8'])('%s is written as it is read', (hash) => {
  expect(fragmentOf(turnsIn(hash) ?? { from: -1, to: -1 })).toBe(hash);
});

test.each([
  ['?at=31', 31_000],
  ['?at=0:31', 31_000],
  ['?at=1:02:03', 3_723_000],
  ['?at=', undefined],
  ['?at=soon', undefined],
  ['?at=1:2:3:4', undefined],
  ['?at=-3', undefined],
])('%s is a moment', (search, atMs) => expect(placeOf(search, '').atMs).toBe(atMs));

test('notes are shown and steps are not taken, unless the address says so', () => {
  expect(placeOf('', '')).toEqual({ notes: true, step: false });
  expect(placeOf('?notes=0&step=1', '#2')).toEqual({ notes: false, step: true, turns: { from: 2, to: 2 } });
  expect(placeOf('?notes=no&step=yes&x=1', '#y')).toEqual({ notes: true, step: false });
});

test('a value of the query is changed alone', () => {
  expect(withAsked('?lang=zh&at=0:31', 'lang', '')).toBe('?at=0:31');
  expect(withAsked('?lang=zh', 'lang', '')).toBe('');
  expect(withAsked('', 'notes', '0')).toBe('?notes=0');
});
