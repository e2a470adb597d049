// From cells to spans and back: which part of a line is under the pointer, and which cells the panel's part lights up.
// Cells are counted from the entry's first row; a Chinese character takes two.

import type { Entry } from '../session/model.ts';
import { rowsOf } from './rows.ts';
import type { PaintOptions, Row } from './rows.ts';

/** A place in an entry as it is drawn. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Neighbouring cells of one row. */
export interface CellRange extends Cell {
  readonly columns: number;
}

/** The span that a cell shows, as index among its unit's spans; undefined for gutter, notes and empty cells. */
export function spanAt(entry: Entry, options: PaintOptions, cell: Cell): number | undefined {
  let column = 0;
  for (const segment of rowsOf(entry, options)[cell.row]?.segments ?? []) {
    column += segment.cells;
    if (cell.column < column) return segment.span;
  }
  return undefined;
}

/** The cells that show a span, row by row. None where it is folded away. */
export function cellsOfSpan(entry: Entry, options: PaintOptions, span: number): readonly CellRange[] {
  return rowsOf(entry, options).flatMap((row, at) => rangesIn(row, at, span));
}

/** True for a row that stands for lines left out: a click on it shows them. */
export function foldAt(entry: Entry, options: PaintOptions, cell: Cell): boolean {
  return rowsOf(entry, options)[cell.row]?.fold === true;
}

function rangesIn(row: Row, at: number, span: number): readonly CellRange[] {
  const ranges: CellRange[] = [];
  let column = 0;
  for (const segment of row.segments) {
    if (segment.span === span && segment.cells > 0) ranges.push({ row: at, column, columns: segment.cells });
    column += segment.cells;
  }
  return ranges;
}
