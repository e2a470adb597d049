// Charsets and glyphs: what a peer sends is shown, and no terminal obeys it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedCharset, charactersOf, decode, decodeAs, fitting, visible } from './charset.ts';
import type { Charset, Gb18030 } from './charset.ts';
import { fromLatin1, toUtf8 } from './octets.ts';

const decoder = new TextDecoder('gb18030', { fatal: true });
const gb18030: Gb18030 = (octets) => {
  try {
    return decoder.decode(octets);
  } catch {
    return undefined;
  }
};

describe('decode', () => {
  it.each([
    ['us-ascii', [0x32, 0x35, 0x30], '250'],
    ['utf-8', [...toUtf8('请使用授权码登录')], '请使用授权码登录'],
    ['gb18030', [0xc7, 0xeb, 0xca, 0xb9, 0xd3, 0xc3], '请使用'],
    ['latin-1', [0xe9, 0x20, 0xff], 'é ÿ'],
  ])('recognises %s', (charset, octets, text) => {
    expect(decode(Uint8Array.from(octets), gb18030)).toEqual({ charset, text });
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.uint8Array(), (octets) => typeof decode(octets, gb18030).text === 'string'));
  });
});

/** `535 Error: 请使用授权码登录` as QQ sends it. */
const qq = fromLatin1('535 Error: \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc\r\n');
const lines = { before: false, after: false };

describe('the charset of a reply', () => {
  const agreed = (...units: readonly Uint8Array[]): Charset =>
    agreedCharset(units.map((octets) => fitting(octets, lines, gb18030)));

  it('is the one that all its lines fit', () => {
    // Two octets that are é in UTF-8 and a Chinese character in GB18030: alone nobody can tell.
    const either = fromLatin1('250-\xc3\xa9\r\n');
    expect(agreed(either)).toBe('utf-8');
    expect(agreed(either, qq)).toBe('gb18030');
    expect(agreed(either, toUtf8('250 é授权\r\n'))).toBe('utf-8');
    expect(agreed(fromLatin1('250-mx\r\n'), qq)).toBe('gb18030');
    expect(agreed(qq, fromLatin1('250 \xe9 \xff\r\n'))).toBe('latin-1');
    expect(agreed(fromLatin1('250 OK\r\n'))).toBe('us-ascii');
    expect(agreed()).toBe('us-ascii');
  });

  it('reads what QQ says', () => {
    expect(decode(qq, gb18030)).toEqual({ charset: 'gb18030', text: '535 Error: 请使用授权码登录\r\n' });
  });

  it.each([
    ['utf-8', toUtf8('授权码😀登录')],
    ['gb18030', qq.subarray(11, 27)],
    ['gb18030', Uint8Array.of(0xca, 0xda, 0x81, 0x30, 0x84, 0x36, 0xc8, 0xa8)],
  ] as const)('is %s wherever its octets are cut', (charset, octets) => {
    for (let cut = 1; cut < octets.length; cut++) {
      const parts = [
        fitting(octets.subarray(0, cut), { before: false, after: true }, gb18030),
        fitting(octets.subarray(cut), { before: true, after: false }, gb18030),
      ];
      expect(agreedCharset(parts)).toBe(charset);
    }
  });
});

describe('a character that was cut', () => {
  it('is one sign on each side, and the others are themselves', () => {
    const octets = toUtf8('授权码');
    expect(decodeAs(octets.subarray(0, 5), 'utf-8', gb18030)).toBe('授\ufffd');
    expect(decodeAs(octets.subarray(5), 'utf-8', gb18030)).toBe('\ufffd码');
    expect(decodeAs(qq.subarray(11, 14), 'gb18030', gb18030)).toBe('请\ufffd');
    expect([...charactersOf(octets.subarray(2, 8), 'utf-8', gb18030)]).toEqual([
      ['\ufffd', 0],
      ['权', 1],
      ['\ufffd', 4],
    ]);
  });

  it('leaves every other octet to its character, whatever the octets', () => {
    const charset = fc.constantFrom<Charset>('us-ascii', 'utf-8', 'gb18030', 'latin-1');
    const octets = fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.string({ unit: 'binary' }).map(toUtf8));
    fc.assert(
      fc.property(octets, charset, (octets, charset) => {
        const placed = [...charactersOf(octets, charset, gb18030)];
        expect(placed.map(([character]) => character).join('')).toBe(decodeAs(octets, charset, gb18030));
        const ends = [...placed.slice(1).map(([, at]) => at), octets.length];
        placed.forEach(([, at], index) => expect(ends[index]).toBeGreaterThan(at));
        expect(placed[0]?.[1] ?? 0).toBe(0);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('visible', () => {
  it.each([
    ['\x1b[6n', '␛[6n'],
    ['a\0b', 'a␀b'],
    ['\tfolded', '→folded'],
    ['\x7f', '␡'],
    ['\u009b6n', '⟨U+009B⟩6n'],
    ['\u202eabc', '⟨U+202E⟩abc'],
    ['a\u200bb', 'a⟨U+200B⟩b'],
    ['\u2028', '⟨U+2028⟩'],
    ['\u{e0041}', '⟨U+E0041⟩'],
    ['授权码 é 😀', '授权码 é 😀'],
  ])('shows %j as %j', (text, shown) => expect(visible(text)).toBe(shown));

  it('leaves no control and no format character, whatever the octets and their charset', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (octets) => {
        expect(visible(decode(octets, gb18030).text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
      }),
      { numRuns: 3_000 },
    );
  });
});
