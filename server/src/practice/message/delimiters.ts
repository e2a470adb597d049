// The lines between the parts of multiparts (RFC 2046 §5.1.1), found in one pass over the letter whatever lies in what.

import { lineEnd } from './fields.ts';

/** A delimiter line. */
export interface Delimiter {
  readonly start: number;
  /** Behind its line end. */
  readonly end: number;
  /** Which of the open multiparts it belongs to, the outermost being 0; -1 for the end of the letter. */
  readonly level: number;
  /** The one with two dashes behind it: the last of its multipart. */
  readonly closing: boolean;
}

/** The boundary parameters of the multiparts around a place, the outermost first. */
export type Boundaries = readonly string[];

/** The first delimiter at or after a line's beginning. */
export function nextDelimiter(octets: string, from: number, boundaries: Boundaries): Delimiter {
  for (let at = from; at < octets.length && boundaries.length > 0;) {
    const found = delimiterAt(octets, at, boundaries);
    if (found) return found;
    const next = octets.indexOf('\n--', at);
    if (next < 0) break;
    at = next + 1;
  }
  return { start: octets.length, end: octets.length, level: -1, closing: true };
}

/** The delimiter that this line is, if it is one. */
export function delimiterAt(octets: string, at: number, boundaries: Boundaries): Delimiter | undefined {
  if (!octets.startsWith('--', at)) return undefined;
  // RFC 2046 §5.1.1: a line that begins with the boundary is a delimiter, whatever follows. Boundaries may begin alike:
  // the longest one that fits is meant, and of equal ones the innermost.
  let level = -1;
  boundaries.forEach((boundary, i) => {
    if (octets.startsWith(boundary, at + 2) && boundary.length >= (boundaries[level]?.length ?? 0)) level = i;
  });
  const boundary = boundaries[level];
  if (boundary === undefined) return undefined;
  const closing = octets.startsWith('--', at + 2 + boundary.length);
  return { start: at, end: lineEnd(octets, at), level, closing };
}

/** Where the text before a delimiter ends: the line end before it belongs to it (RFC 2046 §5.1.1). */
export function endBefore(octets: string, start: number, { start: at, level }: Delimiter): number {
  if (level < 0 || octets[at - 1] !== '\n') return Math.max(start, at);
  return Math.max(start, octets[at - 2] === '\r' ? at - 2 : at - 1);
}
