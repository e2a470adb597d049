// A unit's octets as lines of coloured text: decoded line by line, controls as visible glyphs, secrets masked, and every
// character still knowing which span it belongs to. Pure; knows neither columns nor ANSI.

import { glyph } from '@mailterm/shared/charset';
import type { ReplyClass } from '@mailterm/shared/dialect';
import { CR, LF, toLatin1 } from '@mailterm/shared/octets';
import { charactersIn, lineAround } from '../explain/characters.ts';
import type { LineRange } from '../explain/characters.ts';
import { isSeparator, mask, piecesOf } from '../explain/pieces.ts';
import type { Piece } from '../explain/pieces.ts';
import type { UnitEntry } from '../session/model.ts';
import { isPlain } from './cells.ts';

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
  /** Lines left out at the end, and their octets. */
  readonly hiddenLines: number;
  readonly hiddenOctets: number;
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
    const { end } = lineAround(entry.octets, start);
    lines.push(runsOf(entry, { start, end }, pieces));
    start = end;
  }
  return { lines, hiddenLines: countLines(entry.octets, start), hiddenOctets: entry.octets.length - start };
}

function countLines(octets: Uint8Array, start: number): number {
  let count = 0;
  for (let at = start; at < octets.length; at = lineAround(octets, at).end) count++;
  return count;
}

/** One line as runs. A CRLF at its end ends the line on screen, too; a bare LF is shown, because it is a fault. */
function runsOf(entry: UnitEntry, line: LineRange, pieces: readonly Piece[]): readonly Run[] {
  const { octets } = entry;
  const ended = octets[line.end - 1] === LF && octets[line.end - 2] === CR && line.end - 2 >= line.start;
  const end = ended ? line.end - 2 : line.end;
  const plain = plainRuns(octets, { start: line.start, end }, pieces);
  if (plain) return plain;
  const runs: { text: string; tone: Tone; span?: number }[] = [];
  let index = pieces.length > 0 ? pieceAt(pieces, line.start) : -1;
  for (const [character, at] of charactersIn(entry, line)) {
    if (at >= end) break;
    while (index >= 0 && at >= (pieces[index]?.span.end ?? Infinity) && index < pieces.length - 1) index++;
    const piece = pieces[index];
    const last = runs[runs.length - 1];
    const masked = piece !== undefined && piece.masked;
    if (last && last.span === piece?.index) last.text += masked ? '' : glyph(character);
    else if (!piece) runs.push({ text: glyph(character), tone: 'ink' });
    else runs.push({ text: masked ? mask : glyph(character), tone: toneOf(piece), span: piece.index });
  }
  return runs;
}

/**
 * The runs of a line that is printable ASCII and holds no secret, as most lines of long letters are: its octets are its
 * characters, and nobody has to look at each. Undefined for any other line.
 */
function plainRuns(octets: Uint8Array, line: LineRange, pieces: readonly Piece[]): readonly Run[] | undefined {
  const text = toLatin1(octets.subarray(line.start, line.end));
  if (!isPlain(text)) return undefined;
  if (pieces.length === 0) return text === '' ? [] : [{ text, tone: 'ink' }];
  const runs: Run[] = [];
  for (let index = pieceAt(pieces, line.start); index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.span.start >= line.end) break;
    if (piece.masked) return undefined;
    const end = index === pieces.length - 1 ? line.end : piece.span.end;
    const part = text.slice(Math.max(0, piece.span.start - line.start), end - line.start);
    if (part !== '') runs.push({ text: part, tone: toneOf(piece), span: piece.index });
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

function toneOf(piece: Piece): Tone {
  const { span } = piece;
  if (piece.masked) return 'soft';
  if (span.kind === 'unknown') return 'unknown';
  // Letters and listings are read, not taken apart: colours would only disturb.
  if (span.kind === 'content' || isSeparator(span)) return 'ink';
  return piece.hue as Tone;
}
