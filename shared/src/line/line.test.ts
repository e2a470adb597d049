import { describe, expect, it } from 'vitest';
import { fromLatin1, toLatin1, toUtf8 } from '../octets.ts';
import { narrow } from './fullWidth.ts';
import { countEdits, nearestVerb } from './nearest.ts';
import { readWindow, windowOctets } from './window.ts';

const verbs = ['HELO', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'QUIT', 'STARTTLS'] as const;

describe('mistyped words', () => {
  it.each([
    ['hleo', 'HELO'],
    ['EHOL', 'EHLO'],
    ['rctp', 'RCPT'],
    ['STRATTLS', 'STARTTLS'],
    ['quit;', 'QUIT'],
    ['practice', undefined],
    ['to', undefined],
    ['', undefined],
    ['MAIL'.repeat(9), undefined],
  ])('%j is near %s', (word, verb) => {
    expect(nearestVerb(word, verbs)).toBe(verb);
  });

  it.each([
    ['', 'abc', 3],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
  ])('%j and %j are %i edits apart', (a, b, edits) => {
    expect(countEdits(a, b)).toBe(edits);
    expect(countEdits(b, a)).toBe(edits);
  });
});

describe('full-width characters', () => {
  it.each([
    ['UTF-8', toUtf8('ＭＡＩＬ　FROM：＜a＠b。c＞')],
    ['GB18030', fromLatin1('\xa3\xcd\xa3\xc1\xa3\xc9\xa3\xcc\xa1\xa1FROM\xa3\xba\xa3\xbca\xa3\xc0b\xa1\xa3c\xa3\xbe')],
  ])('are narrowed in %s, and spans find their way back', (_name, octets) => {
    const narrowed = narrow(octets, 1024);
    expect(toLatin1(narrowed.octets)).toBe('MAIL FROM:<a@b.c>');
    expect(narrowed.found.map(({ character }) => character).join('')).toBe('ＭＡＩＬ　：＜＠。＞');
    const [span] = narrowed.widen([{ id: 'x', start: 0, end: narrowed.octets.length, kind: 'plain' }]);
    expect(span).toMatchObject({ start: 0, end: octets.length });
  });

  it('leave Chinese text alone', () => {
    expect(narrow(toUtf8('NOOP 你好'), 1024).found).toEqual([]);
    expect(narrow(fromLatin1('NOOP \xc4\xe3\xba\xc3'), 1024).found).toEqual([]);
  });
});

describe('the window', () => {
  it('gives the rest of a very long line to the span that reached its edge', () => {
    const line = fromLatin1(`AB ${'x'.repeat(3000)}\r\n`);
    const spans = readWindow(line, (cursor) => {
      cursor.take(2, 'word');
      cursor.space();
      expect(cursor.rest.length).toBe(windowOctets - 3);
      cursor.takeRest('secret', { kind: 'credential' });
    });
    expect(spans.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['word', 0, 2],
      ['line.space', 2, 3],
      ['secret', 3, 3003],
      ['line.end', 3003, 3005],
    ]);
  });

  it('hides what comes after a window of blanks', () => {
    const spans = readWindow(fromLatin1(`A${' '.repeat(2000)}x\n`), (cursor) => {
      cursor.take(1, 'word');
      cursor.space();
    });
    expect(spans.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'word plain',
      'line.space plain',
      'line.unknown credential',
      'line.end.bare plain',
    ]);
  });
});
