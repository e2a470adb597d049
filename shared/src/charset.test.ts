// Charsets and glyphs: what a peer sends is shown, and no terminal obeys it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, visible } from './charset.ts';
import type { Gb18030 } from './charset.ts';
import { toUtf8 } from './octets.ts';

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
