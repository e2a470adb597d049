// Literals (RFC 9051 §4.3): a line that ends with `{octets}` is followed by so many octets, and then by the rest of the line.
// Reads the announcement; what the octets are is known to the shapes.

import type { Unit } from '../../dialect.ts';
import { readLetter } from '../../letter/index.ts';
import type { LetterReading } from '../../letter/index.ts';

/** The announcement of a literal at the end of a line. */
export interface Announcement {
  /** Where it begins in the line. */
  readonly start: number;
  readonly octets: number;
  /** RFC 7888 §3: `{n+}`, the octets follow without waiting. */
  readonly form: 'waits' | 'follows';
  /** RFC 3516 §4.4: `~{n}`, a literal that may hold NUL. */
  readonly binary: boolean;
  /** It stands where an argument begins, outside of quotes. Anywhere else, servers differ in whether it is one. */
  readonly plain: boolean;
}

/** Longer announcements are none. */
const announcementMax = 40;

/** RFC 9051 §9: number64. A count beyond is no announcement that anybody can follow. */
const countDigitsMax = 15;

/** Literals that are larger than this are remarked on: 2 GiB. */
export const literalOctetsMax = 2 ** 31;

/** Reads the announcement at the end of a line, or undefined. */
export function readAnnouncement(text: string): Announcement | undefined {
  const found = /(~?)\{(\d{1,15})(\+?)\}$/.exec(text.slice(-announcementMax));
  if (!found) return undefined;
  const [all, binary = '', digits = '', plus = ''] = found;
  return {
    start: text.length - all.length,
    octets: Number(digits),
    form: plus === '' ? 'waits' : 'follows',
    binary: binary !== '',
    plain: binary === '' && beginsArgument(text.slice(0, -all.length)),
  };
}

function beginsArgument(before: string): boolean {
  const quotes = before.split('"').length - 1;
  return /[ (]$/.test(before) && quotes % 2 === 0 && !before.includes('\\');
}

/** True for a line that ends like an announcement and is none: `{5-}`, `{abc}`, `{}`, or a count without end. */
export function endsLikeAnnouncement(text: string): boolean {
  const tail = text.slice(-announcementMax);
  return /\{[^{}]{0,30}\}$/.test(tail) && readAnnouncement(text) === undefined;
}

/** True for a line whose count has more digits than a count can have. */
export function isBeyondCount(text: string): boolean {
  return new RegExp(`\\{\\d{${countDigitsMax + 1},}\\+?\\}$`).test(text.slice(-200));
}

/**
 * Reads a letter that is a literal, or a piece of one.
 * @param begins `body`: what was fetched has no header
 */
export function readLiteralLetter(unit: Unit, begins: 'header' | 'body'): LetterReading {
  const { from, continues, continued } = unit;
  const pieces = { ...(continues && { continues }), ...(continued && { continued }) };
  return readLetter(unit.octets, { from, frame: 'octets', begins, ...pieces });
}
