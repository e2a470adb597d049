// Text of several looks laid out in rows of a given width, and rows made into terminal text. The only escape sequences are
// colours that are made here: everything a peer said has become visible glyphs before.

import { breakable, cellsOf, cutTo } from '@mailterm/shared/i18n/cells';

/** What a piece of text looks like: the class of a reply, the hue of a span, or its part on the page. */
export type Tone =
  'done' | 'goOn' | 'tryLater' | 'no' | 0 | 1 | 2 | 3 | 4 | 5 | 'ink' | 'strong' | 'soft' | 'unknown' | 'link';

/** Text of one look. */
export interface Styled {
  readonly text: string;
  readonly tone: Tone;
  /** It is not broken where there is room for the whole of it. */
  readonly solid?: true;
}

export type Row = readonly Styled[];

/** Select Graphic Rendition parameters (ECMA-48 §8.3.117) of each look; the page's terminal has the same. */
const renditions: Readonly<Record<Tone, string>> = {
  0: '34',
  1: '33',
  2: '32',
  3: '35',
  4: '36',
  5: '31',
  done: '92',
  goOn: '94',
  tryLater: '93',
  no: '91',
  ink: '',
  strong: '1',
  soft: '90',
  unknown: '4',
  link: '90',
};

/** One row as text. */
export function paintRow(row: Row, colored: boolean): string {
  const text = row.map(({ text: own, tone }) => {
    const rendition = renditions[tone];
    return colored && rendition !== '' && own.trim() !== '' ? `\u001b[${rendition}m${own}\u001b[0m` : own;
  });
  return text.join('').trimEnd();
}

/** How text is laid out. */
export interface Frame {
  /** Before the first row, and before the others. */
  readonly first: Row;
  readonly next: Row;
  readonly width: number;
}

/** Fills rows with text, broken between words; a word that is wider than a row is cut. */
export function fillRows(content: Row, { first, next, width }: Frame): readonly Row[] {
  const rows: Styled[][] = [];
  let row: Styled[] = [...first];
  let used = widthOf(first);
  const room = Math.max(8, width - widthOf(next));
  for (const { text, tone, solid } of content) {
    const isSolid = solid && cellsOf(text) <= room;
    for (const piece of isSolid ? [text] : breakable(text).flatMap((each) => cutTo(each, room))) {
      const needed = cellsOf(piece.trimEnd());
      if (used + needed > width && used > widthOf(next)) {
        rows.push(row);
        row = [...next];
        used = widthOf(next);
      }
      append(row, { text: piece, tone });
      used += cellsOf(piece);
    }
  }
  return [...rows, row];
}

function append(row: Styled[], piece: Styled): void {
  const last = row[row.length - 1];
  if (last && last.tone === piece.tone) row[row.length - 1] = { ...last, text: last.text + piece.text };
  else row.push(piece);
}

/** The width of a row. */
export function widthOf(row: Row): number {
  return row.reduce((sum, { text }) => sum + cellsOf(text), 0);
}

/** Blanks. */
export function blanks(cells: number): Styled {
  return { text: ' '.repeat(Math.max(0, cells)), tone: 'ink' };
}
