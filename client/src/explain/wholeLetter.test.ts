// A letter put together from the units it crossed the wire in, as a mail program would store it.

import { toLatin1 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import type { Entry, UnitEntry } from '../session/model.ts';
import { letterUnit, lineUnit } from './letterUnits.ts';
import { storedOctets, wholeLetterOf, wholeLettersIn } from './wholeLetter.ts';

function stored(entries: readonly Entry[], unit: UnitEntry): string | undefined {
  const whole = wholeLetterOf(entries, unit);
  return whole && toLatin1(storedOctets(whole));
}

describe('a letter in one unit', () => {
  it('has no dots that were only for the road', () => {
    const letter = letterUnit('To: a\r\n\r\n..x\r\n...\r\n.y\r\n.\r\n');
    expect(stored([lineUnit('+OK'), letter], letter)).toBe('To: a\r\n\r\n.x\r\n..\r\ny\r\n');
    expect(wholeLetterOf([letter], letter)).toMatchObject({ hasHeader: true, complete: true });
  });

  it('keeps its dots where its octets were counted', () => {
    const letter = letterUnit('To: a\r\n\r\n..x\r\n.\r\n', { frame: 'octets' });
    expect(stored([letter], letter)).toBe('To: a\r\n\r\n..x\r\n.\r\n');
  });

  it('is none in other units', () => {
    const line = lineUnit('250 OK');
    expect(wholeLetterOf([line], line)).toBeUndefined();
  });
});

describe('a letter in several pieces', () => {
  const pieces = [
    letterUnit('To: a\r\n\r\nfirst\r\n.', { key: '1', continues: true }),
    letterUnit('.dot\r\nseco', { key: '2', continues: true, continued: true }),
    letterUnit('nd\r\n.\r\n', { key: '3', continued: true }),
  ];
  const entries = [lineUnit('+OK', { complete: false }), ...pieces, lineUnit('+OK 2', { complete: false })];
  const next = letterUnit('To: b\r\n\r\n.\r\n', { key: 'next' });

  it('is the same from each of them', () => {
    for (const piece of pieces) {
      expect(stored([...entries, next], piece)).toBe('To: a\r\n\r\nfirst\r\n.dot\r\nsecond\r\n');
    }
    expect(stored([...entries, next], next)).toBe('To: b\r\n\r\n');
  });

  it('is not complete before its end has come', () => {
    const [first, second] = pieces;
    if (first && second) expect(wholeLetterOf([first, second], second)).toMatchObject({ complete: false });
  });

  it('may have commands between its chunks', () => {
    const chunk = { from: 'client', frame: 'octets' } as const;
    const first = letterUnit('To: a\r\n\r\n..x', { ...chunk, key: '1', turn: 4 });
    const last = letterUnit('y\r\n', { ...chunk, key: '2', turn: 5, continued: true });
    const said = { from: 'client', complete: false } as const;
    const all = [lineUnit('BDAT 12', said), first, lineUnit('250 OK'), lineUnit('BDAT 3 LAST', said), last];
    expect(stored(all, first)).toBe('To: a\r\n\r\n..xy\r\n');
    expect(stored(all, last)).toBe('To: a\r\n\r\n..xy\r\n');
  });

  it('has no header when only its body was asked for', () => {
    const body = letterUnit('just words\r\n', { frame: 'octets', continued: true });
    const asked = lineUnit('* 1 FETCH (BODY[TEXT] {12}', { complete: false });
    expect(wholeLetterOf([asked, body, lineUnit(')')], body)).toMatchObject({ hasHeader: false, complete: true });
  });
});

it('finds all letters of a log, each once, and no part of one', () => {
  const [one, two] = [
    letterUnit('To: a\r\n\r\n..x\r\n', { key: '1', continues: true }),
    letterUnit('end\r\n.\r\n', { key: '2', continued: true }),
  ];
  const counted = letterUnit('To: b\r\n\r\n..y\0\xff\r\n', { key: '3', frame: 'octets' });
  const body = letterUnit('just words\r\n', { key: '4', frame: 'octets', continued: true });
  const cut = letterUnit('To: c\r\n\r\nfirst', { key: '5', continues: true });
  const all = [
    lineUnit('+OK', { complete: false }),
    one,
    two,
    lineUnit('* 1'),
    counted,
    lineUnit('* 2'),
    body,
    lineUnit(')'),
    cut,
  ];
  const letters = wholeLettersIn(all).map((whole) => toLatin1(storedOctets(whole)));
  expect(letters).toEqual(['To: a\r\n\r\n.x\r\nend\r\n', 'To: b\r\n\r\n..y\0\xff\r\n']);
});
