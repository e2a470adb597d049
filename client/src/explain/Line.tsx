// A unit's octets as text, its spans numbered and coloured. Hovering a span raises it on both sides of the page.

import type { UnitEntry } from '../session/model.ts';
import { classes } from '../ui/classes.ts';
import { withHue } from '../ui/properties.ts';
import { piecesOf, plainText } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { SpanRef } from './selection.ts';
import styles from './Line.module.css';

/** A block is cut in the middle of the panel; the whole of it stands in the conversation. */
const shownCharactersMax = 1200;

interface LineProps {
  readonly entry: UnitEntry;
  readonly revealed: boolean;
  readonly raised: SpanRef | undefined;
  readonly onRaise: (span: SpanRef | undefined) => void;
}

/** The line that is explained. */
export function Line({ entry, revealed, raised, onRaise }: LineProps) {
  const pieces = piecesOf(entry, revealed);
  if (pieces.length === 0) return <p className={styles.line}>{clip(plainText(entry, revealed))}</p>;
  return (
    <p className={styles.line}>
      {pieces.map((piece) => (
        <span
          key={piece.index}
          className={classes(
            styles.piece,
            piece.number !== undefined && styles.numbered,
            raised?.key === entry.key && raised.index === piece.index && styles.raised,
          )}
          style={withHue(piece.hue)}
          onMouseEnter={() => onRaise({ key: entry.key, index: piece.index })}
          onMouseLeave={() => onRaise(undefined)}
        >
          {piece.number !== undefined && (
            <span className={styles.number} aria-hidden="true">
              {piece.number}
            </span>
          )}
          {lineText(piece)}
        </span>
      ))}
    </p>
  );
}

function lineText(piece: Piece): string {
  return piece.span.id === 'line.end' || piece.span.id === 'line.end.bare' ? '' : clip(piece.text);
}

function clip(text: string): string {
  return text.length > shownCharactersMax ? `${text.slice(0, shownCharactersMax)}…` : text;
}
