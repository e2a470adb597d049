// The whole letter that a unit belongs to: pieces that were cut at a limit put together again, the dots that were stuffed for
// the road taken out. What remains is what a mail program would store. Pure.

import { DOT, joinOctets, LF } from '@mailterm/shared/octets';
import type { Entry, UnitEntry } from '../session/model.ts';

/** The pieces of one letter, in order. */
export interface WholeLetter {
  readonly pieces: readonly UnitEntry[];
  /** As they crossed the wire. */
  readonly octets: number;
  /** False when its first octets are not here: only its body was asked for. */
  readonly hasHeader: boolean;
  /** False when its end has not come, or never came. */
  readonly complete: boolean;
}

/** The letter in a unit, with the pieces before and behind it; undefined where there is none. */
export function wholeLetterOf(entries: readonly Entry[], unit: UnitEntry): WholeLetter | undefined {
  if (!holdsLetter(unit)) return undefined;
  const own = entries.filter((entry): entry is UnitEntry => entry.kind === 'unit' && entry.from === unit.from);
  const at = own.findIndex(({ key }) => key === unit.key);
  const pieces = [unit];
  for (let index = at; !beginsLetter(own[index]);) {
    index = neighbourPiece(own, index, -1);
    const piece = own[index];
    if (!piece) break;
    pieces.unshift(piece);
  }
  for (let index = at; ;) {
    index = neighbourPiece(own, index, 1);
    const piece = own[index];
    if (!piece || beginsLetter(piece)) break;
    pieces.push(piece);
  }
  return {
    pieces,
    octets: pieces.reduce((sum, piece) => sum + piece.octets.length, 0),
    hasHeader: beginsLetter(pieces[0]),
    complete: isEnd(pieces[pieces.length - 1]),
  };
}

/** The letters of a log that are there from their first octet to their last, in order. */
export function wholeLettersIn(entries: readonly Entry[]): readonly WholeLetter[] {
  return entries.flatMap((entry) => {
    const whole = entry.kind === 'unit' && holdsLetter(entry) && beginsLetter(entry) && wholeLetterOf(entries, entry);
    return whole && whole.complete ? [whole] : [];
  });
}

/** The piece before (-1) or behind (1) another; -1 where the letter ends. Chunks (BDAT) have a command between them. */
function neighbourPiece(own: readonly UnitEntry[], index: number, step: -1 | 1): number {
  const near = own[index + step];
  const first = step === 1 ? own[index] : near;
  if (holdsLetter(near)) return hasSpan(first, 'letter.dot') ? -1 : index + step;
  const announces = near?.reading?.complete === false;
  return announces && holdsLetter(own[index + 2 * step]) ? index + 2 * step : -1;
}

/** The octets of a letter as its author's program wrote them. */
export function storedOctets({ pieces }: WholeLetter): Uint8Array {
  const joined = joinOctets(pieces.map((piece) => piece.octets));
  const dotted = pieces.some((piece) => hasSpan(piece, 'letter.dot') || hasSpan(piece, 'letter.stuffedDot'));
  return dotted ? withoutDots(joined, hasSpan(pieces[pieces.length - 1], 'letter.dot')) : joined;
}

function holdsLetter(unit: UnitEntry | undefined): boolean {
  return unit?.reading?.spans.some(({ id }) => id.startsWith('letter.')) === true;
}

/** A later piece is read as body from its first octet on. */
function beginsLetter(unit: UnitEntry | undefined): boolean {
  return unit !== undefined && !/^letter\.(?:body|stuffedDot|dot)$/.test(unit.reading?.spans[0]?.id ?? '');
}

/** More of the letter is to come while its side's next unit is no line; without its dot it was broken off. */
function isEnd(last: UnitEntry | undefined): boolean {
  if (!last?.reading || hasSpan(last, 'letter.dot')) return true;
  return last.reading.next[last.from].kind === 'line' && !last.reading.oddities.some(({ id }) => id === 'odd.noDot');
}

function hasSpan(unit: UnitEntry | undefined, id: string): boolean {
  return unit?.reading?.spans.some((span) => span.id === id) === true;
}

// RFC 5321 §4.5.2: a dot at the beginning of a line is taken away, and a line of one dot is the end.
function withoutDots(octets: Uint8Array, hasFinalDot: boolean): Uint8Array {
  const end = hasFinalDot ? octets.length - 3 : octets.length;
  const stored = new Uint8Array(end);
  let length = 0;
  for (let start = 0; start < end;) {
    const lf = octets.indexOf(LF, start);
    const lineEnd = lf < 0 ? end : Math.min(end, lf + 1);
    const line = octets.subarray(octets[start] === DOT ? start + 1 : start, lineEnd);
    stored.set(line, length);
    length += line.length;
    start = lineEnd;
  }
  return stored.subarray(0, length);
}
