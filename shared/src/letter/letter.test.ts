import { describe, expect, it } from 'vitest';
import { fromLatin1, joinOctets } from '../octets.ts';
import { fieldId } from './fields.ts';
import { readLetter } from './letter.ts';
import type { LetterPiece } from './letter.ts';

function read(
  text: string,
  piece: Partial<LetterPiece> = {},
): { readonly spans: string[]; readonly oddities: string[] } {
  const reading = readLetter(fromLatin1(text), { from: 'client', ...piece });
  return {
    spans: reading.spans.map(({ id, start, end }) => `${id} ${JSON.stringify(text.slice(start, end))}`),
    oddities: reading.oddities.map(({ id, by }) => `${id} ${by}`),
  };
}

describe('a letter', () => {
  it('is header, empty line, body and dot', () => {
    expect(read('From: a\r\n b\r\n\r\nhi\r\n..\r\n.\r\n').spans).toEqual([
      'letter.from "From"',
      'letter.colon ":"',
      'letter.value " a"',
      'line.end "\\r\\n"',
      'letter.fold " b"',
      'line.end "\\r\\n"',
      'letter.blank "\\r\\n"',
      'letter.body "hi\\r\\n"',
      'letter.stuffedDot "."',
      'letter.body ".\\r\\n"',
      'letter.dot "."',
      'line.end "\\r\\n"',
    ]);
  });

  it('may be nothing at all', () => {
    expect(read('.\r\n')).toEqual({ spans: ['letter.dot "."', 'line.end "\\r\\n"'], oddities: [] });
  });

  it.each([
    ['Subject: a\r\nhello\r\n.\r\n', 'letter.noBlankLine client'],
    ['hello\r\n.\r\n', 'letter.noHeader client'],
    ['Subject\xef\xbc\x9aa\r\n\r\n.\r\n', 'letter.fullWidthColon client'],
    ['Subject\xa3\xbaa\r\n\r\n.\r\n', 'letter.fullWidthColon client'],
    ['A: b\r\n\r\nx\r\n. \r\n.\r\n', 'letter.dotWithBlank client'],
    ['A: b\r\n\r\nx\n.\r\n.\r\n', 'letter.bareLf client'],
    [`A: b\r\n\r\n${'x'.repeat(999)}\r\n.\r\n`, 'letter.longLine client'],
  ])('remarks on %j', (text, oddity) => {
    expect(read(text).oddities).toEqual([oddity]);
  });

  it('blames no server for what its users wrote', () => {
    expect(read('hello\r\n . \r\n.\r\n', { from: 'server' }).oddities).toEqual([]);
  });

  it('goes on as body in its later pieces, and has its dot in the last one', () => {
    expect(read('To: x\r\n', { continued: true, continues: true }).spans).toEqual(['letter.body "To: x\\r\\n"']);
    expect(read('.\r\n', { continued: true, continues: true }).spans).toEqual(['letter.body ".\\r\\n"']);
    expect(read('x\r\n.\r\n', { continued: true }).spans.slice(-2)).toEqual(['letter.dot "."', 'line.end "\\r\\n"']);
  });

  it('has a bounded number of spans', () => {
    const line = fromLatin1('X: y\r\n.z\r\n');
    const long = joinOctets(Array.from({ length: 20_000 }, () => line));
    expect(readLetter(long, { from: 'client' }).spans.length).toBeLessThan(1100);
    const header = joinOctets(Array.from({ length: 20_000 }, () => fromLatin1('X: y\r\n')));
    expect(readLetter(header, { from: 'client' }).spans.length).toBeLessThan(1100);
  });
});

it.each([
  ['FROM', 'letter.from'],
  ['X-Mood', 'letter.field'],
  ['Body', 'letter.field'],
  ['noHeader', 'letter.field'],
  ['constructor', 'letter.field'],
])('explains the field %s as %s', (name, id) => {
  expect(fieldId(name)).toBe(id);
});
