// Spans: no gap, no overlap, and a cursor that takes no octet twice.

import { describe, expect, it } from 'vitest';
import type { Span } from './dialect.ts';
import { fromLatin1 } from './octets.ts';
import { SpanCursor, tile } from './spans.ts';

const span = (start: number, end: number): Span => ({ id: 'x', start, end, kind: 'plain' });

describe('tile', () => {
  it.each([
    [5, [], [[0, 5]]],
    [0, [], []],
    [
      5,
      [span(1, 2)],
      [
        [0, 1],
        [1, 2],
        [2, 5],
      ],
    ],
    [
      5,
      [span(0, 2), span(2, 2), span(2, 5)],
      [
        [0, 2],
        [2, 5],
      ],
    ],
  ])('fills the gaps of %i octets', (length, spans, expected) => {
    expect(tile(length, spans).map(({ start, end }) => [start, end])).toEqual(expected);
  });

  it('calls what nobody explains unknown', () => {
    expect(tile(1, [])).toEqual([{ id: 'line.unknown', start: 0, end: 1, kind: 'unknown' }]);
  });

  it.each([
    [[span(0, 3), span(2, 4)], 'Cannot tile spans: "x" begins at 2, before 3'],
    [[span(0, 6)], 'Cannot tile spans'],
  ])('refuses spans that overlap or end beyond the unit', (spans, message) => {
    expect(() => tile(5, spans)).toThrow(message);
  });
});

describe('SpanCursor', () => {
  it('collects what is taken, and adds the line end', () => {
    const cursor = new SpanCursor(fromLatin1('250 Ok then\r\n'));
    expect(cursor.match(/\d{3}/y, 'code')).toBe('250');
    expect(cursor.match(/\d{3}/y, 'code')).toBeUndefined();
    expect(cursor.space()).toBe(1);
    expect(cursor.take(2, 'ok', { params: { n: 1 } })).toBe('Ok');
    expect([cursor.at, cursor.rest, cursor.done]).toEqual([6, ' then', false]);
    cursor.takeRest('rest', { kind: 'content' });
    expect(cursor.done).toBe(true);
    expect(cursor.finish().map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'code plain',
      'line.space plain',
      'ok plain',
      'rest content',
      'line.end plain',
    ]);
  });

  it('takes no more than there is', () => {
    const cursor = new SpanCursor(fromLatin1('ab\n'));
    expect(cursor.take(9, 'all')).toBe('ab');
    expect(cursor.take(1, 'none')).toBe('');
    expect(cursor.finish().map(({ id }) => id)).toEqual(['all', 'line.end.bare']);
  });
});
