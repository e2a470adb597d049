// The octets of a unit as characters, each knowing the octet it begins at. Terminal, card and parts all ask here, so that
// they never read the same octets in two charsets.

import { agreedCharset, charactersOf, fitting } from '@mailterm/shared/charset';
import type { Charset, PlacedCharacter } from '@mailterm/shared/charset';
import { hasManyLines, LF } from '@mailterm/shared/octets';
import type { UnitEntry } from '../session/model.ts';
import { gb18030 } from './gb18030.ts';

/** A line of a unit: its first octet, and one past its line end. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** The line of a unit that holds an octet. A unit that is one line, or a piece of one, is one range. */
export function lineAround(octets: Uint8Array, at: number): LineRange {
  const lf = octets.indexOf(LF, at);
  return { start: at === 0 ? 0 : octets.lastIndexOf(LF, at - 1) + 1, end: lf < 0 ? octets.length : lf + 1 };
}

/**
 * The characters of one line of a unit, in the charset of its reply where the reply has one.
 * @param line where the line lies; its end may leave the line end out
 */
export function charactersIn(unit: UnitEntry, line: LineRange): readonly PlacedCharacter[] {
  const octets = unit.octets.subarray(line.start, line.end);
  const charset = unit.charset ?? charsetOfLine(octets);
  return Array.from(charactersOf(octets, charset, gb18030), ([character, at]) => [character, at + line.start]);
}

/** Lines of a letter that are looked at for the label: what comes behind them is seldom in another charset. */
const labelLinesMax = 400;

/** The charsets of a unit where saying them helps, as people write them: pure ASCII goes without saying. */
export function charsetLabel(unit: UnitEntry): string | undefined {
  const found = unit.charset === undefined ? charsetsOfLines(unit.octets) : [unit.charset];
  const said = found.filter((charset) => charset !== 'us-ascii').map((charset) => charset.toUpperCase());
  return said.length === 0 ? undefined : said.join(' · ');
}

/** Lines of a letter may come from several hands: each has a charset of its own. */
function charsetsOfLines(octets: Uint8Array): readonly Charset[] {
  if (!hasManyLines(octets)) return [charsetOfLine(octets)];
  const charsets = new Set<Charset>();
  for (let start = 0, lines = 0; start < octets.length && lines < labelLinesMax; lines++) {
    const { end } = lineAround(octets, start);
    charsets.add(charsetOfLine(octets.subarray(start, end)));
    start = end;
  }
  return [...charsets];
}

function charsetOfLine(octets: Uint8Array): Charset {
  const isCut = octets[octets.length - 1] !== LF;
  return agreedCharset([fitting(octets, { before: false, after: isCut }, gb18030)]);
}
