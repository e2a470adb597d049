// The rail beside a letter that is typed: which of its lines are header, where the empty line is, and which are body. A
// missing empty line is seen while typing. Pure.

import type { UnitEntry } from '../session/model.ts';
import type { Speech } from '../words/speech.ts';
import { cellsOf } from './cells.ts';
import type { Run } from './runs.ts';

/** Cells of a label; two Chinese characters are as wide as four letters. */
const labelCells = 4;

/** How the rail is written. */
interface Looks {
  readonly word: Speech['word'];
  /** One character stands for the whole label. */
  readonly isNarrow: boolean;
}

/**
 * The rail of each line, as a part of its gutter; none for units that are no typed letter.
 * @param lines the lines of the unit, from its first on
 */
export function railOf(
  entry: UnitEntry,
  lines: readonly (readonly Run[])[],
  looks: Looks,
): readonly (readonly Run[])[] {
  if (!entry.ofLetter) return [];
  const header = labelOf(looks.word('letter.header'), looks);
  const body = labelOf(looks.word('letter.text'), looks);
  const border = '─'.repeat(cellsOf(header));
  const none = ' '.repeat(cellsOf(header));
  let inHeader = !entry.goesOn;
  return lines.map((runs) => {
    const text = runs.map((run) => run.text).join('');
    // RFC 5321 §4.5.2: a line of one dot is the end, and no line of the letter.
    if (text === '.') return rail(none);
    // RFC 5322 §2.1: an empty line separates the header section from the body.
    const isBorder = inHeader && text === '';
    if (isBorder) inHeader = false;
    return rail(isBorder ? border : inHeader ? header : body);
  });
}

function rail(label: string): readonly Run[] {
  return [{ text: `${label}│ `, tone: 'soft' }];
}

/** `HEAD`, `BODY`, `信头`, `正文`; on narrow screens the first character. */
function labelOf(word: string, { isNarrow }: Looks): string {
  const letters = [...word.toUpperCase()];
  if (isNarrow) return letters[0] ?? '';
  const label = letters.slice(0, cellsOf(word) > letters.length ? labelCells / 2 : labelCells).join('');
  return label.padEnd(label.length + labelCells - cellsOf(label));
}
