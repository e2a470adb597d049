// A unit's octets as lines of coloured text: decoded line by line, controls as visible glyphs, secrets masked, and every
// character still knowing which span it belongs to. Pure; knows neither columns nor ANSI.

import { decode, glyph } from '@mailterm/shared/charset';
import type { Charset } from '@mailterm/shared/charset';
import type { ReplyClass } from '@mailterm/shared/dialect';
import { CR, LF } from '@mailterm/shared/octets';
import { gb18030 } from '../explain/gb18030.ts';
import { isMaskable, isSeparator, mask, piecesOf } from '../explain/pieces.ts';
import type { Piece } from '../explain/pieces.ts';
import type { UnitEntry } from '../session/model.ts';

/** What a stretch of text looks like: a reply class, the hue of a span, or its part on screen. */
export type Tone = ReplyClass | 0 | 1 | 2 | 3 | 4 | 5 | 'ink' | 'soft' | 'unknown' | 'note' | 'warning' | 'fold';

/** Text of one look on one line. */
export interface Run {
  readonly text: string;
  readonly tone: Tone;
  /** Index of the span among its unit's spans. */
  readonly span?: number;
}

/** The lines that are drawn of a unit. */
export interface UnitLines {
  readonly lines: readonly (readonly Run[])[];
  /** Lines left out at the end. */
  readonly hiddenLines: number;
}

/**
 * The lines of a unit.
 * @param show `secrets`: masked, or shown to their owner who asked; `linesMax`: more are counted and left out
 */
export function linesOf(
  entry: UnitEntry,
  show: { readonly secrets: 'masked' | 'shown'; readonly linesMax: number },
): UnitLines {
  const pieces = piecesOf(entry, show.secrets === 'shown');
  const lines: (readonly Run[])[] = [];
  let start = 0;
  while (start < entry.octets.length && lines.length < show.linesMax) {
    const end = lineEnd(entry.octets, start);
    lines.push(runsOf(entry.octets, { start, end }, pieces));
    start = end;
  }
  return { lines, hiddenLines: countLines(entry.octets, start) };
}

function lineEnd(octets: Uint8Array, start: number): number {
  const lf = octets.indexOf(LF, start);
  return lf < 0 ? octets.length : lf + 1;
}

function countLines(octets: Uint8Array, start: number): number {
  let count = 0;
  for (let at = start; at < octets.length; at = lineEnd(octets, at)) count++;
  return count;
}

/** One line as runs. A CRLF at its end ends the line on screen, too; a bare LF is shown, because it is a fault. */
function runsOf(octets: Uint8Array, line: { start: number; end: number }, pieces: readonly Piece[]): readonly Run[] {
  const ended = octets[line.end - 1] === LF && octets[line.end - 2] === CR && line.end - 2 >= line.start;
  const shown = octets.subarray(line.start, ended ? line.end - 2 : line.end);
  const { text, charset } = decode(shown, gb18030);
  const runs: { text: string; tone: Tone; span?: number }[] = [];
  let at = line.start;
  let index = pieces.length > 0 ? pieceAt(pieces, at) : -1;
  for (const character of text) {
    while (index >= 0 && at >= (pieces[index]?.span.end ?? Infinity) && index < pieces.length - 1) index++;
    const piece = pieces[index];
    const last = runs[runs.length - 1];
    const masked = piece !== undefined && piece.text === mask && isMaskable(piece.span);
    if (last && last.span === piece?.index) last.text += masked ? '' : glyph(character);
    else if (!piece) runs.push({ text: glyph(character), tone: 'ink' });
    else runs.push({ text: masked ? mask : glyph(character), tone: toneOf(piece), span: piece.index });
    at += octetsOf(character, octets, at, charset);
  }
  return runs;
}

/** The piece that holds an octet. */
function pieceAt(pieces: readonly Piece[], octet: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.span.end ?? 0) > octet) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many octets a decoded character took. */
function octetsOf(character: string, octets: Uint8Array, at: number, charset: Charset): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80 || charset === 'us-ascii' || charset === 'latin-1') return 1;
  if (charset === 'utf-8') return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  // GB18030 is told by its octets: 0x80 stands alone, a digit in the second place makes it four.
  const second = octets[at + 1] ?? 0;
  if (octets[at] === 0x80) return 1;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}

function toneOf(piece: Piece): Tone {
  const { span } = piece;
  if (piece.text === mask && isMaskable(span)) return 'soft';
  if (span.kind === 'unknown') return 'unknown';
  // Letters and listings are read, not taken apart: colours would only disturb.
  if (span.kind === 'content' || isSeparator(span)) return 'ink';
  return piece.hue as Tone;
}
