// Sentences broken into rows of a fixed width, for exports that are set in the mono.

import { breakable, cellsOf } from '../../i18n/cells.ts';

/** The rows of a text, each behind the indentation. A word that is wider than a row stands alone on one. */
export function proseRows(text: string, indent: string, cells: number): readonly string[] {
  const rows: string[] = [];
  let row = indent;
  for (const piece of breakable(text)) {
    if (row.length > indent.length && cellsOf(row + piece.trimEnd()) > cells) {
      rows.push(row.trimEnd());
      row = indent;
    }
    row += piece;
  }
  return [...rows, row.trimEnd()];
}
