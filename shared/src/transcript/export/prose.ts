// Sentences broken into rows of a fixed width, for exports that are set in the mono.

import { breakable, cellsOf } from '../../i18n/cells.ts';

/** The rows of a text, each behind the indentation. A word that is wider than a row stands alone on one. */
export function proseRows(text: string, indent: string, cells: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  let used = indent.length;
  for (const piece of breakable(text)) {
    const own = cellsOf(piece);
    const blanks = piece.length - piece.trimEnd().length;
    if (row !== '' && used + own - blanks > cells) {
      rows.push(indent + row.trimEnd());
      row = '';
      used = indent.length;
    }
    row += piece;
    used += own;
  }
  return [...rows, indent + row.trimEnd()];
}
