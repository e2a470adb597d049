// A letter as the panel lists it: fields whose values can be read, the parts that have an explanation, what stands behind.

import { toUtf8 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import { letterOf } from './letter.ts';
import { letterUnit, lineUnit } from './letterUnits.ts';
import { decodedText } from './pieces.ts';

function valueOf(field: string | Uint8Array): string | undefined {
  return letterOf(letterUnit(field))?.fields[0]?.value;
}

describe('a value', () => {
  it.each([
    ['Subject: hello\r\n  world\r\n', 'hello world'],
    ['Subject: =?gb2312?B?xOO6ww==?=\r\n', '你好'],
    ['Subject: Re: =?utf-8?q?caf=C3=A9?= x\r\n', 'Re: café x'],
    // RFC 2047 §6.2: blanks between encoded words are none.
    ['Subject: =?utf-8?B?5L2g?=\r\n =?GBK?B?usM=?= !\r\n', '你好 !'],
    // One character in two words.
    ['Subject: =?utf-8?B?5L0=?= =?utf-8?B?oA==?=\r\n', '你'],
    ['Subject: =?klingon?B?5L0=?=\r\n', '=?klingon?B?5L0=?='],
    ['Subject: =?utf-8?B?!?=\r\n', '=?utf-8?B?!?='],
    ['From: =?UTF-8?B?5byg5LiJ?= <a@example.org>\r\n', '张三 <a@example.org>'],
    ["Content-Disposition: attachment; filename*=gbk''%c4%e3.txt\r\n", 'attachment; filename*=你.txt'],
    ['Subject: \xc4\xe3\xba\xc3\r\n', '你好'],
    ['Subject: a\x1b[6n\r\n', 'a␛[6n'],
    ['Subject: =?utf-8?B?G1s2bg==?=\r\n', '␛[6n'],
    ['Subject:\r\n', ''],
  ])('%j reads %j', (field, value) => expect(valueOf(field)).toBe(value));

  it('may be UTF-8 as it is', () => expect(valueOf(toUtf8('Subject: 你好\r\n'))).toBe('你好'));
});

describe('a letter', () => {
  const unit = letterUnit('To: a@b.test,\r\n c@d.test\r\nDKIM-Signature: b=AA\r\n BB\r\n\r\nhi\r\n..x\r\n..y\r\n.\r\n');
  const letter = letterOf(unit);

  it('lists the parts of each field, one that was folded once', () => {
    const listed = letter?.fields.map(({ name, parts }) => [name.text, ...parts.map(({ text }) => text)]);
    expect(listed).toEqual([
      ['To', 'a', 'b.test', 'c', 'd.test'],
      ['DKIM-Signature', 'b=AA'],
    ]);
  });

  it('numbers them anew in each field', () => {
    const numbers = letter?.fields.map(({ name, parts }) => [name.number, ...parts.map(({ number }) => number)]);
    expect(numbers).toEqual([
      [1, 2, 3, 4, 5],
      [1, 2],
    ]);
  });

  it('has a body and dots behind its header', () => {
    const rest = letter?.rest.map(({ piece, count }) => `${piece.span.id} ${count}`);
    expect(rest).toEqual(['letter.blank 1', 'letter.body 3', 'letter.stuffedDot 2', 'letter.dot 1']);
    expect(letter?.bodyLines).toBe(3);
  });

  it('is none in other units', () => expect(letterOf(lineUnit('250 OK'))).toBeUndefined());

  it('decodes the words that need tables', () => {
    const word = letterUnit('Subject: =?Big5?B?p0Gmbg==?=\r\n');
    const parts = letterOf(word)?.fields[0]?.parts ?? [];
    expect(parts.map((piece) => decodedText(piece, word.octets))).toEqual([undefined, undefined, '你好']);
  });
});
