// What was said, as lines that may be shown: units of one side joined, decoded as one text, every control character visible.
// No marks and no colours; those are each export's own.

import { decodeAs, visible } from '../../charset.ts';
import type { Gb18030 } from '../../charset.ts';
import type { Side, TurnId } from '../../dialect.ts';
import { decodingOf } from '../../paste/shownText.ts';
import type { TranscriptConversation, TranscriptItem, TranscriptRemark, TranscriptUnit } from '../conversation.ts';
import type { TranscriptSpeech } from '../speech.ts';
import type { ExportOptions } from './index.ts';

/** One line of a conversation, without its line end. */
export interface SaidLine {
  readonly text: string;
  /** The unit in which it ends. */
  readonly unit: TranscriptUnit;
}

/** What one side said without being interrupted, in one turn. */
export interface Said {
  readonly kind: 'said';
  readonly from: Side;
  readonly turn: TurnId;
  readonly atMs: number;
  readonly units: readonly TranscriptUnit[];
}

/** The items of a conversation with the units of one side put together; only those that the reader asked for. */
export function partsOf(
  { items }: TranscriptConversation,
  { turns }: Pick<ExportOptions, 'turns'>,
): readonly (Said | TranscriptRemark)[] {
  const parts: (Said | TranscriptRemark)[] = [];
  for (const item of items) {
    if (!isAsked(item, turns)) continue;
    const last = parts.at(-1);
    if (item.kind === 'remark') parts.push(item);
    else if (last?.kind === 'said' && last.from === item.from && last.turn === item.turn) {
      (last.units as TranscriptUnit[]).push(item);
    } else parts.push({ kind: 'said', from: item.from, turn: item.turn, atMs: item.atMs, units: [item] });
  }
  return parts;
}

/** Remarks from before the first turn belong to it. */
export function isAsked({ turn }: Pick<TranscriptItem, 'turn'>, turns: ExportOptions['turns']): boolean {
  return !turns || (turn >= turns.from && turn <= turns.to);
}

/**
 * The lines that units of one side make. A line that ends with LF alone says so (`␊`); tabs stay within letters and
 * listings, whose fields are folded with them.
 */
export function linesOf(units: readonly TranscriptUnit[], gb18030: Gb18030): readonly SaidLine[] {
  const { charset } = decodingOf(units, gb18030);
  const lines: SaidLine[] = [];
  let open = '';
  for (const unit of units) {
    const pieces = decodeAs(unit.octets, charset, gb18030).split('\n');
    for (const [i, piece] of pieces.entries()) {
      if (i === pieces.length - 1) open += shown(piece, unit);
      else {
        const isCrlf = piece.endsWith('\r');
        lines.push({ text: open + (isCrlf ? shown(piece.slice(0, -1), unit) : `${shown(piece, unit)}\u240a`), unit });
        open = '';
      }
    }
  }
  const last = units.at(-1);
  if (open !== '' && last) lines.push({ text: open, unit: last });
  return lines;
}

function shown(text: string, { frame }: TranscriptUnit): string {
  return frame === 'line' || !text.includes('\t') ? visible(text) : text.split('\t').map(visible).join('\t');
}

/** The first line of what the client said in a turn, of a secret that it is one; undefined where it said nothing. */
export function commandOf(
  units: readonly TranscriptUnit[],
  { word, gb18030 }: Pick<TranscriptSpeech, 'word' | 'gb18030'>,
): string | undefined {
  const first = units.find(({ from }) => from === 'client');
  if (!first) return undefined;
  return isMask(first) ? word('turn.secret') : linesOf([first], gb18030)[0]?.text;
}

/** True for a unit of which nothing but a mask is left. */
function isMask({ octets, reading }: TranscriptUnit): boolean {
  return octets.length > 0 && reading.spans.every(({ kind, id }) => kind === 'credential' || id === 'line.end');
}
