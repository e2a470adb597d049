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

/** C1 controls, line and paragraph separators, bidi controls, zero-width and other invisible formatting characters. */
const invisible =
  /[\u0080-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/u;

/**
 * The visible form of one character: control pictures for C0 and DEL (␛, ␀), `⟨U+009B⟩` for the others that a terminal
 * or a reader would obey or not see. Everything else is returned as it is.
 */
export function glyph(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  if (point === 0x7f) return '\u2421';
  if (point >= 0xd800 && point <= 0xdfff) return '\ufffd';
  if (invisible.test(character)) return `\u27e8U+${point.toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
  return character;
}

/** The text with every control or invisible character as a visible glyph. The result holds none of them. */
export function visible(text: string): string {
  let shown = '';
  for (const character of text) shown += glyph(character);
  return shown;
}
