// Letters as a whole: header, blank line, body, dots, and what is odd about them. The parts of values have tests of their own.

import { describe, expect, it } from 'vitest';
import { fromLatin1, joinOctets } from '../octets.ts';
import { fieldId } from './fields/names.ts';
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
    expect(read('X-A: a\r\n b\r\n\r\nhi\r\n..\r\n.\r\n').spans).toEqual([
      'letter.vendor "X-A"',
      'letter.colon ":"',
      'line.space " "',
      'letter.value "a"',
      'line.end "\\r\\n"',
      'letter.fold " "',
      'letter.value "b"',
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
    expect(read('')).toEqual({ spans: [], oddities: [] });
  });

  it('may be a header alone', () => {
    expect(read('To: a\r\n.\r\n').spans.slice(-3)).toEqual([
      'line.end "\\r\\n"',
      'letter.dot "."',
      'line.end "\\r\\n"',
    ]);
  });

  it.each([
    ['Subject: a\r\nhello\r\n.\r\n', 'letter.noBlankLine client'],
    ['hello\r\n.\r\n', 'letter.noHeader client'],
    ['Subject\xef\xbc\x9aa\r\n\r\n.\r\n', 'letter.fullWidthColon client'],
    ['Subject\xa3\xbaa\r\n\r\n.\r\n', 'letter.fullWidthColon client'],
    ['A: b\r\n\r\nx\r\n. \r\n.\r\n', 'letter.dotWithBlank client'],
    ['A: b\r\n\r\n .\r\n.\r\n', 'letter.dotWithBlank client'],
    ['A: b\r\n\r\nx\n.\r\n.\r\n', 'letter.bareLf client'],
    ['A: b\n\r\nx\r\n.\r\n', 'letter.bareLf client'],
    [`A: b\r\n\r\n${'x'.repeat(999)}\r\n.\r\n`, 'letter.longLine client'],
    [`A: ${'x'.repeat(999)}\r\n\r\n.\r\n`, 'letter.longLine client'],
  ])('remarks on %j', (text, oddity) => {
    expect(read(text).oddities).toEqual([oddity]);
  });

  it.each([`A: b\r\n\r\n${'x'.repeat(998)}\r\n.\r\n`, 'A: b\r\n\r\n..\r\n\tx\r\n . .\r\n.\r\n', 'A: b\r\n\r\n'])(
    'has nothing to remark on %j',
    (text) => expect(read(text).oddities).toEqual([]),
  );

  it('blames no server for what its users wrote', () => {
    expect(read('hello\r\n . \r\n.\r\n', { from: 'server' }).oddities).toEqual([]);
  });

  it('goes on as body in its later pieces, and has its dot in the last one', () => {
    expect(read('To: x\r\n', { continued: true, continues: true }).spans).toEqual(['letter.body "To: x\\r\\n"']);
    expect(read('.\r\n', { continued: true, continues: true }).spans).toEqual(['letter.body ".\\r\\n"']);
    expect(read('x\r\n.\r\n', { continued: true }).spans.slice(-2)).toEqual(['letter.dot "."', 'line.end "\\r\\n"']);
    expect(read('\nx\r\n.\r\n', { continued: true }).oddities).toEqual([]);
  });

  it('has no dots where its octets are counted', () => {
    expect(read('A: b\r\n\r\n..x\r\n.\r\n', { frame: 'octets' }).spans.slice(-1)).toEqual([
      'letter.body "..x\\r\\n.\\r\\n"',
    ]);
  });

  it('of a server is looked through in its first piece, of a person to its end', () => {
    const text = 'x\n..y\r\n.\r\n';
    expect(read(text, { from: 'server', continued: true }).spans.slice(0, 1)).toEqual(['letter.body "x\\n..y\\r\\n"']);
    expect(read(text, { from: 'client', continued: true }).spans).toContain('letter.stuffedDot "."');
  });

  it('may be asked for without its header', () => {
    expect(read('To: x\r\n', { frame: 'octets', begins: 'body' }).spans).toEqual(['letter.body "To: x\\r\\n"']);
  });

  it('finds every dot, wherever its octets lie in memory', () => {
    const text = fromLatin1(`A: b\r\n\r\n${'..\r\n.a\r\nxyz\r\n\r\n.\t\r\n'.repeat(9)}.\r\n`);
    for (let shift = 0; shift < 8; shift++) {
      const room = new Uint8Array(text.length + 8);
      room.set(text, shift);
      const { spans } = readLetter(room.subarray(shift, shift + text.length), { from: 'server' });
      const dots = spans.filter(({ id }) => id === 'letter.stuffedDot');
      expect(dots).toHaveLength(27);
      for (const { start } of dots) expect(String.fromCharCode(text[start - 1] ?? 0, text[start] ?? 0)).toBe('\n.');
    }
  });

  it('has a bounded number of spans', () => {
    const letters = ['X: y\r\n.z\r\n', 'X: y\r\n', 'To: a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p\r\n', '\r\n.z\r\n'];
    for (const line of letters) {
      const long = joinOctets(Array.from({ length: 20_000 }, () => fromLatin1(line)));
      expect(readLetter(long, { from: 'client' }).spans.length).toBeLessThan(1300);
    }
  });

  it('is content, whatever it is made of', () => {
    const { spans } = readLetter(fromLatin1('MIME-Version:1.0\r\n\r\n.\r\n'), { from: 'server' });
    expect(spans.map(({ id, kind }) => `${id} ${kind}`)).toContain('letter.mime.version content');
  });
});

it.each([
  ['FROM', 'letter.from'],
  ['ARC-Seal', 'letter.arc-seal'],
  ['X-Mood', 'letter.vendor'],
  ['X-QQ-SSF', 'letter.vendor.qq'],
  ['X-CM-TRANSID', 'letter.vendor.netease'],
  ['X-MS-Exchange-Organization-SCL', 'letter.vendor.microsoft'],
  ['X-Gm-Message-State', 'letter.vendor.google'],
  ['X-Spam-Checker-Version', 'letter.vendor.spam'],
  ['Body', 'letter.field'],
  ['noHeader', 'letter.field'],
  ['vendor.qq', 'letter.field'],
  ['address.local', 'letter.field'],
  ['constructor', 'letter.field'],
])('explains the field %s as %s', (name, id) => {
  expect(fieldId(name)).toBe(id);
});
