// Encoded words (RFC 2047): how letters beyond ASCII travel in header fields. Undoes B and Q, and decodes what needs no
// tables; the Chinese charsets are decoded where there is a platform to do it, from the octets that `wordOctets` gives.

import type { Params } from '../../../dialect.ts';
import { fromBase64, fromLatin1, fromUtf8, toLatin1 } from '../../../octets.ts';
import type { LetterId } from '../../citations.ts';
import type { ValueCursor } from '../cursor.ts';

/** How a text in a header field was packed: as base64, as quoted-printable, or with percent signs (RFC 2231). */
export type Packing = 'b' | 'q' | 'percent';

/** A word of 75 octets is the longest that is allowed; programs write longer ones. */
const wordPattern = /=\?([!#-'+\-0-9A-Z^-~]{1,40})(\*[A-Za-z0-9-]{1,20})?\?([BbQq])\?([!->@-~]{0,512})\?=/y;

/**
 * The octets that a packed text stands for; undefined when it is broken.
 * @param text the packed text, without the marks around it
 */
export function wordOctets(text: string, packing: Packing): Uint8Array | undefined {
  if (packing === 'b') return fromLooseBase64(text);
  // RFC 2047 §4.2: an underscore is a blank, and `=` begins two hexadecimal digits.
  if (packing === 'q') return fromHexEscapes(text.replaceAll('_', ' '), '=');
  // RFC 2231 §4: `%` begins two hexadecimal digits.
  return fromHexEscapes(text, '%');
}

/** The facts about a packed text: what it stands for is among them where no charset tables are needed for that. */
export function packedFacts(charset: string, packing: Packing, text: string): Params {
  const octets = wordOctets(text, packing);
  const decoded = octets && plainText(octets, charset);
  return { charset, packing, ...(decoded !== undefined && { decoded }) };
}

/** Decodes UTF-8, ASCII and Latin-1; undefined for other charsets and for octets that are not in theirs. */
function plainText(octets: Uint8Array, charset: string): string | undefined {
  switch (charset.toLowerCase()) {
    case 'utf-8':
    case 'utf8':
      return fromUtf8(octets);
    case 'us-ascii':
      return octets.every((octet) => octet < 0x80) ? toLatin1(octets) : undefined;
    case 'iso-8859-1':
      return toLatin1(octets);
    default:
      return undefined;
  }
}

// encoded-word = "=?" charset "?" encoding "?" encoded-text "?="                              (RFC 2047 §2)
/**
 * Takes the text up to `end`: the encoded words in it part by part, what stands between them as `id`.
 * @param end where the text ends, as a position of the cursor
 */
export function takeText(value: ValueCursor, end: number, id: LetterId): void {
  while (value.at < end && !value.done) {
    const found = value.text.slice(0, end).indexOf('=?', value.at);
    if (found < 0) return takePlain(value, end, id);
    takePlain(value, found, id);
    if (!takeWord(value, end)) takePlain(value, found + 2, id);
  }
}

/** Words between encoded ones, without the blanks around them. */
function takePlain(value: ValueCursor, end: number, id: LetterId): void {
  value.skip(/^\s*/.exec(value.text.slice(value.at, end))?.[0].length ?? 0);
  const text = value.text.slice(value.at, end).trimEnd();
  // Quotes around an encoded word: not allowed, and common.
  if (text === '"') value.mark('"');
  else if (id !== 'letter.value') value.take(text.length, id, { kind: 'content' });
  value.skip(end - value.at);
}

function takeWord(value: ValueCursor, end: number): boolean {
  const found = value.peek(wordPattern);
  if (!found || value.at + found[0].length > end) return false;
  const [, charset = '', language = '', letter = '', text = ''] = found;
  const packing = letter.toLowerCase() === 'b' ? 'b' : 'q';
  value.take(2, 'letter.mark');
  value.take(charset.length + language.length, 'letter.word.charset', { params: { charset } });
  value.take(1, 'letter.mark');
  value.take(1, `letter.word.${packing}`);
  value.take(1, 'letter.mark');
  value.take(text.length, 'letter.word.text', { kind: 'content', params: packedFacts(charset, packing, text) });
  value.take(2, 'letter.mark');
  return true;
}

/** Base64 without its padding, as some programs write it, and with it. */
function fromLooseBase64(text: string): Uint8Array | undefined {
  const bare = text.replace(/={0,2}$/, '');
  return fromBase64(bare + '='.repeat((4 - (bare.length % 4)) % 4));
}

function fromHexEscapes(text: string, sign: string): Uint8Array | undefined {
  const [first = '', ...escaped] = text.split(sign);
  if (!escaped.every((part) => /^[0-9A-Fa-f]{2}/.test(part))) return undefined;
  return fromLatin1(
    first + escaped.map((part) => String.fromCharCode(Number.parseInt(part.slice(0, 2), 16)) + part.slice(2)).join(''),
  );
}
