// Full-width forms of ASCII (：，＠ and the ideographic blank), as a Chinese input method types them, in UTF-8 or GB18030.
// Folds them to ASCII, so that a command typed with them is still recognised, and says which ones were found.

import { fromLatin1, fromUtf8 } from '../octets.ts';

/** A line read as if its full-width characters were ASCII. */
export interface Folded {
  /** The line, one character for each character (not octet) that was recognised, else for each octet. */
  readonly text: string;
  /** Where each character of `text` lies in the line, in octets; one entry more than characters. */
  readonly starts: readonly number[];
  /** The full-width characters of the line, as people write them, with their places in `text`. */
  readonly found: readonly { readonly at: number; readonly character: string }[];
}

/** Punctuation that lies outside the block of full-width forms, and the ASCII a person meant. */
const strays: ReadonlyMap<number, string> = new Map([
  [0x3000, ' '],
  [0x3001, ','],
  [0x3002, '.'],
  [0x3008, '<'],
  [0x3009, '>'],
  [0x300a, '<'],
  [0x300b, '>'],
]);

/** The rows of GB18030 that hold these characters: 0xA1 for punctuation, 0xA3 for the full-width forms. */
const gbPunctuation: ReadonlyMap<number, number> = new Map([
  [0xa1, 0x3000],
  [0xa2, 0x3001],
  [0xa3, 0x3002],
  [0xb4, 0x3008],
  [0xb5, 0x3009],
  [0xb6, 0x300a],
  [0xb7, 0x300b],
]);

/** What a code point is in ASCII, or undefined when it is not full-width. */
function asciiOf(point: number): string | undefined {
  if (point >= 0xff01 && point <= 0xff5e) return String.fromCharCode(point - 0xfee0);
  return strays.get(point);
}

/** The character at a place and its length in octets, when it is full-width. */
function wideAt(line: string, at: number, charset: 'utf-8' | 'gb18030'): { point: number; octets: number } | undefined {
  const first = line.charCodeAt(at);
  const second = line.charCodeAt(at + 1);
  if (charset === 'utf-8') {
    if (first !== 0xe3 && first !== 0xef) return undefined;
    const point = ((first & 15) << 12) | ((second & 63) << 6) | (line.charCodeAt(at + 2) & 63);
    return { point, octets: 3 };
  }
  if (first === 0xa3) return { point: 0xff00 + second - 0xa0, octets: 2 };
  const point = first === 0xa1 ? gbPunctuation.get(second) : undefined;
  return point === undefined ? undefined : { point, octets: 2 };
}

/**
 * Folds the full-width characters of a line. Never fails.
 * @param line one character for each octet (Latin-1), without its line end
 */
export function foldWidth(line: string): Folded {
  const starts: number[] = [];
  const found: { at: number; character: string }[] = [];
  let text = '';
  const charset = fromUtf8(fromLatin1(line)) === undefined ? 'gb18030' : 'utf-8';
  for (let at = 0; at < line.length;) {
    const wide = line.charCodeAt(at) < 0x80 ? undefined : wideAt(line, at, charset);
    const ascii = wide && asciiOf(wide.point);
    starts.push(at);
    if (wide && ascii !== undefined) found.push({ at: text.length, character: String.fromCodePoint(wide.point) });
    text += ascii ?? line.charAt(at);
    at += ascii === undefined || !wide ? 1 : wide.octets;
  }
  starts.push(line.length);
  return { text, starts, found };
}
