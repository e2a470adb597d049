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
export interface Boundaries {
  readonly names: readonly string[];
  /** A delimiter of any of them. One pattern for all is many times as fast as one comparison for each. */
  readonly pattern: RegExp;
}

/** Outside of all multiparts. */
export const noBoundaries: Boundaries = { names: [], pattern: /(?!)/y };

/** Within one multipart more. */
export function within({ names }: Boundaries, boundary: string): Boundaries {
  const inner = [...names, boundary];
  // Boundaries may begin alike: the longest one that fits is meant.
  const longestFirst = [...inner].sort((a, b) => b.length - a.length);
  const choices = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return { names: inner, pattern: new RegExp(`--(${choices.join('|')})(--)?`, 'y') };
}

/** The first delimiter at or after a line's beginning. */
export function nextDelimiter(octets: string, from: number, boundaries: Boundaries): Delimiter {
  for (let at = from; at < octets.length && boundaries.names.length > 0;) {
    const found = delimiterAt(octets, at, boundaries);
    if (found) return found;
    const next = octets.indexOf('\n--', at);
    if (next < 0) break;
    at = next + 1;
  }
  return { start: octets.length, end: octets.length, level: -1, closing: true };
}

/** The delimiter that this line is, if it is one. */
export function delimiterAt(octets: string, at: number, { names, pattern }: Boundaries): Delimiter | undefined {
  // RFC 2046 §5.1.1: a line that begins with the boundary is a delimiter, whatever follows.
  pattern.lastIndex = at;
  const [, boundary, dashes] = pattern.exec(octets) ?? [];
  if (boundary === undefined) return undefined;
  // Of equal ones the innermost is meant.
  const level = names.lastIndexOf(boundary);
  return { start: at, end: lineEnd(octets, at), level, closing: dashes !== undefined };
}

/** Where the text before a delimiter ends: the line end before it belongs to it (RFC 2046 §5.1.1). */
export function endBefore(octets: string, start: number, { start: at, level }: Delimiter): number {
  if (level < 0 || octets[at - 1] !== '\n') return Math.max(start, at);
  return Math.max(start, octets[at - 2] === '\r' ? at - 2 : at - 1);
}
