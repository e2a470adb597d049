// Which characters a peer's octets stand for (UTF-8, else GB18030, else Latin-1), and a form of them that no terminal
// obeys. Glyphs are made after decoding: U+009B can hide in UTF-8 and in GB18030 alike.

import { fromUtf8, toLatin1 } from './octets.ts';

export type Charset = 'us-ascii' | 'utf-8' | 'gb18030' | 'latin-1';

/** Decodes GB18030, or returns undefined when the octets are none. The platform's TextDecoder (fatal) does it. */
export type Gb18030 = (octets: Uint8Array) => string | undefined;

/**
 * Guesses the charset of a piece of text and decodes it. Never fails.
 * @param octets a whole line or reply, so that no character is cut
 */
export function decode(octets: Uint8Array, gb18030: Gb18030): { readonly text: string; readonly charset: Charset } {
  if (octets.every((octet) => octet < 0x80)) return { text: toLatin1(octets), charset: 'us-ascii' };
  const utf8 = fromUtf8(octets);
  if (utf8 !== undefined) return { text: utf8, charset: 'utf-8' };
  const chinese = gb18030(octets);
  if (chinese !== undefined) return { text: chinese, charset: 'gb18030' };
  return { text: toLatin1(octets), charset: 'latin-1' };
}

/** Code points, both ends included, that a terminal or a reader would obey or not see; C0 and DEL have pictures. */
const invisible: readonly (readonly [number, number])[] = [
  [0x80, 0x9f], // C1 controls: U+009B is a CSI to xterm
  [0xad, 0xad], // soft hyphen
  [0x61c, 0x61c], // bidi
  [0x115f, 0x1160], // Hangul fillers
  [0x17b4, 0x17b5],
  [0x180b, 0x180f], // Mongolian selectors
  [0x200b, 0x200f], // zero width, bidi
  [0x2028, 0x202e], // line and paragraph separators, bidi
  [0x2060, 0x206f], // invisible operators, bidi isolates
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff], // tags
];

/**
 * The visible form of one character: an arrow for the tab, which letters are full of, control pictures for the rest of
 * C0 and DEL (␛, ␀), `⟨U+009B⟩` for the others that a terminal or a reader would obey or not see. Everything else is
 * returned as it is.
 */
export function glyph(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (character === '\t') return '\u2192';
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  if (point === 0x7f) return '\u2421';
  if (point >= 0xd800 && point <= 0xdfff) return '\ufffd';
  if (invisible.some(([first, last]) => point >= first && point <= last))
    return `\u27e8U+${point.toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
  return character;
}

/** The text with every control or invisible character as a visible glyph. The result holds none of them. */
export function visible(text: string): string {
  let shown = '';
  for (const character of text) shown += glyph(character);
  return shown;
}
