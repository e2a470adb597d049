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
  const charset = agreedCharset([fitting(octets, whole, gb18030)]);
  return { text: decodeAs(octets, charset, gb18030), charset };
}

/** The charsets that some octets fit. ASCII fits every one and decides nothing. */
export interface Fitting {
  readonly ascii: boolean;
  readonly utf8: boolean;
  readonly gb18030: boolean;
}

/** Where octets were cut off, at a limit or because more is still to come: a character that was cut does not count. */
export interface Cuts {
  readonly before: boolean;
  readonly after: boolean;
}

const whole: Cuts = { before: false, after: false };
const anywhere: Cuts = { before: true, after: true };

/** The charsets that one unit fits. */
export function fitting(octets: Uint8Array, cuts: Cuts, gb18030: Gb18030): Fitting {
  if (octets.every((octet) => octet < 0x80)) return { ascii: true, utf8: true, gb18030: true };
  return {
    ascii: false,
    utf8: fit(octets, cuts, utf8Edges, fromUtf8) !== undefined,
    gb18030: fit(octets, cuts, gb18030Edges, gb18030) !== undefined,
  };
}

/**
 * The charset of a reply: the first that all its units fit. One line may fit a charset by accident; that all of them do is
 * a better reason.
 */
export function agreedCharset(units: readonly Fitting[]): Charset {
  if (units.every(({ ascii }) => ascii)) return 'us-ascii';
  if (units.every(({ utf8 }) => utf8)) return 'utf-8';
  return units.every(({ gb18030 }) => gb18030) ? 'gb18030' : 'latin-1';
}

/** A character, and its first octet. */
export type PlacedCharacter = readonly [character: string, at: number];

/**
 * The characters of a unit in a charset, each with the octet it begins at, so that a span that begins within a line finds
 * its own. What is left at an edge of a character that was cut is one U+FFFD. Octets that do not fit the charset are read
 * as Latin-1: nothing ever throws.
 */
export function* charactersOf(octets: Uint8Array, charset: Charset, gb18030: Gb18030): Generator<PlacedCharacter> {
  const found = fitIn(octets, charset, gb18030);
  if (!found) {
    for (let at = 0; at < octets.length; at++) yield [String.fromCharCode(octets[at] as number), at];
    return;
  }
  if (found.head > 0) yield ['\ufffd', 0];
  let at = found.head;
  for (const character of found.text) {
    yield [character, at];
    at += octetsOf(character, octets, at, charset);
  }
  if (found.tail > 0) yield ['\ufffd', octets.length - found.tail];
}

/** The text of a unit in a charset; see {@link charactersOf} for what does not fit. */
export function decodeAs(octets: Uint8Array, charset: Charset, gb18030: Gb18030): string {
  const found = fitIn(octets, charset, gb18030);
  if (!found) return toLatin1(octets);
  return `${found.head > 0 ? '\ufffd' : ''}${found.text}${found.tail > 0 ? '\ufffd' : ''}`;
}

/** The text of octets without those at the edges that are left of a character. */
interface Fit {
  readonly head: number;
  readonly tail: number;
  readonly text: string;
}

function fitIn(octets: Uint8Array, charset: Charset, gb18030: Gb18030): Fit | undefined {
  if (charset === 'utf-8') return fit(octets, anywhere, utf8Edges, fromUtf8);
  return charset === 'gb18030' ? fit(octets, anywhere, gb18030Edges, gb18030) : undefined;
}

/** What may be left of a character at the beginning and at the end, as Latin-1. The longest character has four octets. */
interface Edges {
  readonly head: RegExp;
  readonly tail: RegExp;
}

/** RFC 3629 §4: UTF8-2, UTF8-3 and UTF8-4 without their last octets, and those octets alone. */
const utf8Edges: Edges = {
  head: /^[\x80-\xbf]{1,3}$/,
  tail: /^(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})$/,
};
/** GB 18030: two octets, or four of which the second and the last are digits. */
const gb18030Edges: Edges = {
  head: /^(?:[\x30-\x7e\x80-\xfe]|[\x81-\xfe][0-9]|[0-9][\x81-\xfe][0-9])$/,
  tail: /^(?:[\x81-\xfe]|[\x81-\xfe][0-9]|[\x81-\xfe][0-9][\x81-\xfe])$/,
};

function fit(
  octets: Uint8Array,
  cuts: Cuts,
  edges: Edges,
  decoder: (octets: Uint8Array) => string | undefined,
): Fit | undefined {
  const heads = [0, ...(cuts.before ? [1, 2, 3] : [])];
  const tails = [0, ...(cuts.after ? [1, 2, 3] : [])];
  for (const head of heads.filter((each) => isEdge(octets.subarray(0, each), each, edges.head))) {
    for (const tail of tails) {
      const end = octets.length - tail;
      if (end < head || !isEdge(octets.subarray(end), tail, edges.tail)) continue;
      const text = decoder(octets.subarray(head, end));
      if (text !== undefined) return { head, tail, text };
    }
  }
  return undefined;
}

function isEdge(octets: Uint8Array, length: number, pattern: RegExp): boolean {
  return octets.length === length && (length === 0 || pattern.test(toLatin1(octets)));
}

/** How many octets a decoded character took. */
function octetsOf(character: string, octets: Uint8Array, at: number, charset: Charset): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (charset === 'utf-8') return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  // GB18030 is told by its octets: 0x80 stands alone, a digit in the second place makes it four.
  const second = octets[at + 1] ?? 0;
  if (octets[at] === 0x80) return 1;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
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

/** Most of what mail servers say. */
const printable = /^[ -~]*$/;

/** The text with every control or invisible character as a visible glyph. The result holds none of them. */
export function visible(text: string): string {
  if (printable.test(text)) return text;
  let shown = '';
  for (const character of text) shown += glyph(character);
  return shown;
}
