// Entries as ANSI text for xterm.js. The only escape sequences in it are colours that are made here: what a server or a
// person wrote has become visible glyphs before (runs.ts, rows.ts).

import type { Entry } from '../session/model.ts';
import { rowsOf } from './rows.ts';
import type { PaintOptions, Row } from './rows.ts';
import type { Tone } from './runs.ts';

export type { PaintOptions } from './rows.ts';

/** Select Graphic Rendition parameters (ECMA-48 §8.3.117) of each look; palette.ts gives the colours behind them. */
const renditions: Readonly<Record<Tone, string>> = {
  0: '0;34',
  1: '0;33',
  2: '0;32',
  3: '0;35',
  4: '0;36',
  5: '0;31',
  done: '0;92',
  goOn: '0;94',
  tryLater: '0;93',
  no: '0;91',
  ink: '0',
  soft: '0;90',
  unknown: '0;4',
  note: '0;3;90',
  warning: '0;3',
  fold: '0;4;90',
};

/** An entry as ANSI text. */
export interface PaintedEntry {
  readonly key: string;
  /** Rows, each ended by CRLF and no wider than the options allow. */
  readonly ansi: string;
  /** How many there are. */
  readonly rows: number;
}

const remembered = new WeakMap<readonly Row[], PaintedEntry>();

/** Paints one entry. */
export function paintEntry(entry: Entry, options: PaintOptions): PaintedEntry {
  const rows = rowsOf(entry, options);
  const known = remembered.get(rows);
  if (known !== undefined) return known;
  const ansi = rows.map((row) => `${paintRow(row)}\r\n`).join('');
  const painted = { key: entry.key, ansi, rows: rows.length };
  remembered.set(rows, painted);
  return painted;
}

/** Rows that look the same are the same text, whatever their spans: what is on screen already is not drawn again. */
function paintRow(row: Row): string {
  let ansi = '';
  let rendition = '0';
  for (const { text, tone } of row.segments) {
    const next = renditions[tone];
    ansi += next === rendition ? text : `\u001b[${next}m${text}`;
    rendition = next;
  }
  return rendition === '0' ? ansi : `${ansi}\u001b[0m`;
}
