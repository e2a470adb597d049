// One unit as text that can be selected: its pieces in their colours, a code read digit by digit, secrets masked. Of a long
// block, its beginning, until all of it is asked for.

import type { SpanRef } from '../explain/selection.ts';
import { isLineEnd, piecesOf, plainText } from '../explain/pieces.ts';
import type { UnitEntry } from '../session/model.ts';
import { foldKeyOf } from '../terminal/rows.ts';
import { classes } from '../ui/classes.ts';
import { withHue } from '../ui/properties.ts';
import { Digits } from './digits.tsx';
import { useEaseWords } from '../ease/speech.ts';
import styles from './Reader.module.css';

/** A block is folded behind as many lines. */
const linesMax = 40;

/** The pieces of a line as they may be shown, one for one. */
export type Shown = (texts: readonly string[]) => readonly string[];

interface WireProps {
  readonly unit: UnitEntry;
  readonly revealed: boolean;
  readonly isOpen: boolean;
  readonly raised: SpanRef | undefined;
  /** What others may not see is replaced, on a projector. */
  readonly shown: Shown;
  readonly onExpand: (foldKey: string) => void;
}

/** The text of a unit. */
export function Wire({ unit, revealed, isOpen, raised, shown, onExpand }: WireProps) {
  const tell = useEaseWords();
  const pieces = unit.reading ? piecesOf(unit, revealed) : [];
  const texts = shown(pieces.map((piece) => (isLineEnd(piece) ? '\n' : piece.text)));
  const whole = pieces.length === 0 ? plainText(unit, revealed) : undefined;
  const hidden = isOpen ? 0 : Math.max(0, (whole ?? texts.join('')).split('\n').length - linesMax - 1);
  let left = hidden > 0 ? linesMax : Infinity;
  return (
    <>
      <code className={styles.wire}>
        {whole !== undefined && shown([firstLines(whole, left)])}
        {pieces.map((piece, place) => {
          // A line end within a letter breaks the line, the last one ends it.
          if (left <= 0 || (isLineEnd(piece) && place === pieces.length - 1)) return null;
          const text = firstLines(texts[place] ?? '', left);
          left -= text.split('\n').length - 1;
          const isRaised = raised?.key === unit.key && raised.index === piece.index;
          return (
            <span
              key={piece.index}
              className={classes(piece.number !== undefined && styles.piece, isRaised && styles.raised)}
              style={withHue(piece.hue)}
            >
              {isCode(piece.text) && unit.from === 'server' ? <Digits code={piece.text} /> : text}
            </span>
          );
        })}
      </code>
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => onExpand(foldKeyOf(unit))}>
          {tell('reader.more', { count: hidden })}
        </button>
      )}
    </>
  );
}

function isCode(text: string): boolean {
  return /^(?:\d{3}|\d\.\d{1,3}\.\d{1,3})$/.test(text);
}

function firstLines(text: string, count: number): string {
  return count === Infinity
    ? text
    : text
        .split('\n')
        .slice(0, count + 1)
        .join('\n');
}
