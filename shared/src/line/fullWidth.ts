// Full-width letters, signs and blanks, as a Chinese input method types them where ASCII is meant. A line is narrowed to
// ASCII so that a grammar can read what was meant, and the spans are widened back to the octets that were sent.

import type { Span } from '../dialect.ts';
import { fromUtf8 } from '../octets.ts';

/** A full-width character in a line. Octets are counted in the line as it was sent. */
export interface FullWidth {
  readonly start: number;
  readonly end: number;
  readonly character: string;
  readonly ascii: string;
}

/** A line with its full-width characters replaced. */
export interface Narrowed {
  readonly octets: Uint8Array;
  readonly found: readonly FullWidth[];
  /** Turns spans of the narrowed line into spans of the line as it was sent. */
  widen(spans: readonly Span[]): readonly Span[];
}

/** Characters outside U+FF01–U+FF5E that stand for an ASCII one. */
const others: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u3002': '.',
  '\u300a': '<',
  '\u300b': '>',
  '\u3008': '<',
  '\u3009': '>',
  '\u3010': '[',
  '\u3011': ']',
  '\u3001': ',',
  '\u201c': '"',
  '\u201d': '"',
};

/** GB18030 pairs of {@link others}; the pairs A3A1–A3FE are U+FF01–U+FF5E in order. */
const otherPairs: ReadonlyMap<number, string> = new Map([
  [0xa1a1, '\u3000'],
  [0xa1a3, '\u3002'],
  [0xa1b6, '\u300a'],
  [0xa1b7, '\u300b'],
  [0xa1b4, '\u3008'],
  [0xa1b5, '\u3009'],
  [0xa1be, '\u3010'],
  [0xa1bf, '\u3011'],
  [0xa1a2, '\u3001'],
  [0xa1b0, '\u201c'],
  [0xa1b1, '\u201d'],
]);

/**
 * Replaces full-width characters by the ASCII ones they stand for.
 * @param octets a line in UTF-8 or GB18030
 * @param limit octets that are looked at; what follows stays as it is
 */
export function narrow(octets: Uint8Array, limit: number): Narrowed {
  const head = octets.subarray(0, limit);
  const none = { octets, found: [], widen: (spans: readonly Span[]) => spans };
  if (isAscii(head)) return none;
  const read = fromUtf8(octets) === undefined ? readGb18030 : readUtf8;
  const narrowed: number[] = [];
  const starts: number[] = [];
  const found: FullWidth[] = [];
  for (let at = 0; at < octets.length;) {
    const wide = at < head.length ? read(octets, at) : { length: 1 };
    const ascii = wide.character === undefined ? undefined : toAscii(wide.character);
    if (wide.character !== undefined && ascii !== undefined) {
      found.push({ start: at, end: at + wide.length, character: wide.character, ascii });
      narrowed.push(ascii.charCodeAt(0));
      starts.push(at);
    } else {
      for (let i = at; i < Math.min(at + wide.length, octets.length); i++) {
        narrowed.push(octets[i] as number);
        starts.push(i);
      }
    }
    at += wide.length;
  }
  if (found.length === 0) return none;
  starts.push(octets.length);
  const original = (at: number): number => starts[at] ?? octets.length;
  return {
    octets: Uint8Array.from(narrowed),
    found,
    widen: (spans) => spans.map((span) => ({ ...span, start: original(span.start), end: original(span.end) })),
  };
}

function isAscii(octets: Uint8Array): boolean {
  for (const octet of octets) if (octet >= 0x80) return false;
  return true;
}

interface Wide {
  readonly length: number;
  readonly character?: string;
}

function toAscii(character: string): string | undefined {
  const point = character.charCodeAt(0);
  return point >= 0xff01 && point <= 0xff5e ? String.fromCharCode(point - 0xfee0) : others[character];
}

/** Every character of interest has three octets in UTF-8 and begins with E2, E3 or EF. */
function readUtf8(octets: Uint8Array, at: number): Wide {
  const first = octets[at];
  if (first !== 0xe2 && first !== 0xe3 && first !== 0xef) return { length: 1 };
  const point = ((first & 15) << 12) | (((octets[at + 1] ?? 0) & 63) << 6) | ((octets[at + 2] ?? 0) & 63);
  return { length: 3, character: String.fromCharCode(point) };
}

function readGb18030(octets: Uint8Array, at: number): Wide {
  const first = octets[at] ?? 0;
  const second = octets[at + 1] ?? 0;
  if (first < 0x81 || second < 0x40) return { length: 1 };
  if (first === 0xa3 && second >= 0xa1) return { length: 2, character: String.fromCharCode(0xfe60 + second) };
  const character = otherPairs.get((first << 8) | second);
  return character === undefined ? { length: 2 } : { length: 2, character };
}
