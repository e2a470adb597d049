// How far somebody is in a lesson: what counts, what stays, and what a browser gives back.

import { beforeEach, expect, test } from 'vitest';
import { beginning, counts, keepProgress, keptProgress, withPassed, withRecordings } from './progress.ts';

const beganMs = 1_800_000_000_000;

beforeEach(() => localStorage.clear());

test.each([
  ['one that was opened in the lesson', beganMs + 5000, true],
  ['one by a clock that is late', beganMs - 5000, true],
  ['one from long before', beganMs - 3_600_000, false],
  ['one that stood there when it began', beganMs - 1000, false],
  ['one that is not opened yet', undefined, false],
])('%s counts or not', (_which, startedMs, does) => {
  expect(counts(beginning(beganMs, [beganMs - 1000]), startedMs)).toBe(does);
});

test('what was done once stays done, and is told once', () => {
  const first = withPassed(beginning(beganMs, []), [2, 0]);
  expect(first.passed).toEqual([0, 2]);
  expect(withPassed(first, [0])).toBe(first);
  const recorded = withRecordings(first, ['a', 'b']);
  expect(withRecordings(recorded, ['b']).recordings).toEqual(['a', 'b']);
});

test('it survives a reload', () => {
  const progress = { ...withPassed(beginning(beganMs, [1]), [0]), answers: { q: 'x' }, nickname: 'Ana' };
  keepProgress('smtp', progress);
  expect(keptProgress('smtp')).toEqual(progress);
  expect(keptProgress('pop3')).toBeUndefined();
});

test.each(['', 'null', '[]', '{"step":1}', '{"step":"1","passed":[],"beganMs":1}', 'no JSON'])(
  'what is kept and cannot be read is no progress: %s',
  (word) => {
    localStorage.setItem('mailterm.lesson.smtp', word);
    expect(keptProgress('smtp')).toBeUndefined();
  },
);
