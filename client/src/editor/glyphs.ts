// Octets as cells: each character with its octets in hexadecimal and a sign that can be seen, also where it has none of its
// own. Pure.

import { CR, fromUtf8, LF } from '@mailterm/shared/octets';

/** A character, or an octet that is none. */
export interface Cell {
  /** Its octets: `0d`, `ef bc 9a`. */
  readonly hex: string;
  /** What stands for it: itself, CR, ^H, NUL. */
  readonly glyph: string;
  /** control: no sign of its own. wide: outside of ASCII, with its code point. broken: no UTF-8. hidden: a secret. */
  readonly kind: 'plain' | 'control' | 'wide' | 'broken' | 'hidden';
  /** U+FF1A, for characters outside of ASCII. */
  readonly point?: string;
}

/** A stretch that must not be shown. */
export interface Hidden {
  readonly start: number;
  readonly end: number;
}

/** The cells of some octets, in lines of the wire: each ends behind its LF. */
export function cellsOf(octets: Uint8Array, hidden: readonly Hidden[] = []): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [[]];
  for (let at = 0; at < octets.length;) {
    const row = rows[rows.length - 1] ?? [];
    const secret = hidden.find(({ start, end }) => at >= start && at < end);
    const length = secret ? secret.end - at : lengthAt(octets, at);
    row.push(secret ? { hex: '●●', glyph: '●●●●●●', kind: 'hidden' } : cellOf(octets.subarray(at, at + length)));
    at += length;
    if (octets[at - 1] === LF && !secret && at < octets.length) rows.push([]);
  }
  return rows;
}

/** How many octets the character takes; 1 where there is no whole one. */
function lengthAt(octets: Uint8Array, at: number): number {
  const first = octets[at] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
  return length > 1 && fromUtf8(octets.subarray(at, at + length)) !== undefined && at + length <= octets.length
    ? length
    : 1;
}

/** Names in letters: few typefaces have the pictures of control characters. */
const named: Readonly<Record<number, string>> = {
  0: 'NUL',
  9: 'TAB',
  [LF]: 'LF',
  [CR]: 'CR',
  27: 'ESC',
  32: '␣',
  127: 'DEL',
};

function cellOf(octets: Uint8Array): Cell {
  const hex = [...octets].map((octet) => octet.toString(16).padStart(2, '0')).join(' ');
  const [octet = 0] = octets;
  if (octets.length === 1) {
    if (octet >= 128) return { hex, glyph: '�', kind: 'broken' };
    const glyph = named[octet] ?? (octet < 32 ? `^${String.fromCharCode(octet + 64)}` : String.fromCharCode(octet));
    return { hex, glyph, kind: octet < 32 || octet === 127 ? 'control' : 'plain' };
  }
  const glyph = fromUtf8(octets) ?? '�';
  const number = glyph.codePointAt(0) ?? 0;
  return { hex, glyph, kind: 'wide', point: `U+${number.toString(16).toUpperCase().padStart(4, '0')}` };
}
