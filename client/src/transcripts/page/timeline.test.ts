// Replay: what is shown when.

import { describe, expect, test } from 'vitest';
import type { Entry } from '../../session/model.ts';
import { atOf, positionOf, shownAt, stepFrom, timelineOf } from './timeline.ts';

function unit(from: 'client' | 'server', turn: number, atMs: number): Entry {
  return { kind: 'unit', key: `${from}-${atMs}`, from, turn, atMs, octets: new Uint8Array(0) };
}

const said: Entry = { kind: 'tool', key: 'said', atMs: 30, saying: { id: 'session.connected' }, tone: 'info' };
/** Connected, greeted, a command after ten seconds, two lines of an answer in one millisecond, and another command. */
const entries = [
  said,
  unit('server', 0, 150),
  unit('client', 1, 10_150),
  unit('server', 1, 10_250),
  unit('server', 1, 10_250),
  unit('client', 2, 10_900),
];

describe('with silences of at most two seconds', () => {
  const timeline = timelineOf(entries, 2000);

  test('every entry has its moment, none two at once', () => {
    expect(timeline.moments.map(({ playMs }) => playMs)).toEqual([0, 120, 2120, 2220, 2221, 2871]);
    expect(timeline.totalMs).toBe(2871);
    expect(timeline.moments.map(({ turn }) => turn)).toEqual([0, 0, 1, 1, 1, 2]);
  });

  test('a position shows what has come', () => {
    expect([0, 119, 120, 2119, 2220, 2871, 9999].map((at) => shownAt(timeline, at))).toEqual([1, 1, 2, 2, 4, 6, 6]);
  });

  test('steps go from speaker to speaker, turns from turn to turn', () => {
    const walk = (by: 'step' | 'turn', forward: boolean, from: number): number[] => {
      const found = [from];
      for (
        let next = stepFrom(timeline, from, by, forward);
        next !== found.at(-1);
        next = stepFrom(timeline, next, by, forward)
      )
        found.push(next);
      return found;
    };
    expect(walk('step', true, 0)).toEqual([0, 120, 2120, 2221, 2871]);
    expect(walk('step', false, 2871)).toEqual([2871, 2221, 2120, 120, 0]);
    expect(walk('turn', true, 0)).toEqual([0, 120, 2221, 2871]);
    expect(walk('turn', false, 2871)).toEqual([2871, 2221, 120]);
  });

  test('a moment of the recording and a position lead to each other', () => {
    expect(positionOf(timeline, 10_250)).toBe(2221);
    expect(atOf(timeline, 2221)).toBe(10_250);
    // Within the silence.
    expect(shownAt(timeline, positionOf(timeline, 9000))).toBe(2);
    expect(atOf(timeline, 1120)).toBe(1150);
    expect(positionOf(timeline, 99_999)).toBe(timeline.totalMs);
    expect(atOf(timeline, timeline.totalMs)).toBe(10_900);
  });
});

test('without a limit all takes its time', () => {
  expect(timelineOf(entries, Infinity).totalMs).toBe(10_871);
});

test('nothing is as long as nothing', () => {
  const timeline = timelineOf([], 2000);
  expect([
    timeline.totalMs,
    shownAt(timeline, 0),
    atOf(timeline, 0),
    positionOf(timeline, 5),
    stepFrom(timeline, 0, 'turn', true),
  ]).toEqual([0, 0, 0, 0, 0]);
});
