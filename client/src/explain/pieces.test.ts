// Spans as text: in the charset of their reply, and each with its own characters, wherever it begins.

import type { Span } from '@mailterm/shared/dialect';
import { fromLatin1, toUtf8 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import type { UnitEntry } from '../session/model.ts';
import { charsetLabel } from './characters.ts';
import { letterUnit, lineUnit } from './letterUnits.ts';
import { piecesOf, plainText } from './pieces.ts';

/** A line whose spans begin at the given octets. */
function cut(octets: Uint8Array, starts: readonly number[], over: Partial<UnitEntry> = {}): UnitEntry {
  const unit = lineUnit('');
  const spans = starts.map((start, at): Span => ({
    id: `s${at}`,
    start,
    end: starts[at + 1] ?? octets.length,
    kind: 'plain',
  }));
  return { ...unit, octets, ...(unit.reading && { reading: { ...unit.reading, spans } }), ...over };
}

const texts = (unit: UnitEntry) => piecesOf(unit, false).map(({ text }) => text);

/** `535 Error: 请使用授权码登录`, as QQ says it. */
const qq = fromLatin1('535 Error: \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc');

describe('a span', () => {
  it('is read in the charset of its line, not in one that its own octets fit', () => {
    // The octets of 谩 alone are é in UTF-8.
    const octets = fromLatin1('550 \xc3\xa9 \xc7\xeb');
    expect(texts(cut(octets, [0, 4, 6]))).toEqual(['550 ', '茅', ' 请']);
  });

  it('is read in the charset of its reply, which another line may have decided', () => {
    const octets = fromLatin1('550-\xc3\xa9');
    expect(texts(cut(octets, [0, 4]))).toEqual(['550-', 'é']);
    expect(texts(cut(octets, [0, 4], { charset: 'gb18030' }))).toEqual(['550-', '茅']);
    expect(plainText(cut(octets, [0, 4], { charset: 'latin-1' }), false)).toBe('550-Ã©');
  });

  it('has every character that begins in it, where it was cut within one', () => {
    expect(texts(cut(qq, [0, 4, 12, 14, 27]))).toEqual(['535 ', 'Error: 请', '使', '用授权码登录', '']);
    expect(texts(cut(toUtf8('a授b'), [0, 2, 3]))).toEqual(['a授', '', 'b']);
  });

  it('is read, and labelled, when the reply was cut within a character', () => {
    const pending: UnitEntry = { ...lineUnit(''), octets: qq.subarray(0, 14), charset: 'gb18030' };
    delete (pending as { reading?: unknown }).reading;
    expect(plainText(pending, false)).toBe('535 Error: 请\ufffd');
    expect(charsetLabel(pending)).toBe('GB18030');
  });
});

describe('the label', () => {
  it('names the charset, but for ASCII', () => {
    expect(charsetLabel(cut(qq, [0]))).toBe('GB18030');
    expect(charsetLabel(cut(fromLatin1('250 OK\r\n'), [0]))).toBeUndefined();
    expect(charsetLabel(cut(fromLatin1('250 \xe9 \xff\r\n'), [0]))).toBe('LATIN-1');
  });

  it('names all charsets of a letter', () => {
    expect(charsetLabel(letterUnit('Subject: \xc7\xeb\r\n\r\n\xe8\xaf\xb7\r\n.\r\n'))).toBe('GB18030 · UTF-8');
  });
});
