// The spans of the explained unit, one after the other in the order of the line: number, text, meaning, source.

import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { UnitEntry } from '../session/model.ts';
import { classes } from '../ui/classes.ts';
import { useSpeech } from '../ui/language.tsx';
import { withHue } from '../ui/properties.ts';
import { decodedText, isMaskable, isSeparator, piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { SpanRef } from './selection.ts';
import { Source } from './Source.tsx';
import styles from './Parts.module.css';

/** A listing can have hundreds of rows; beyond this many, the panel says how many more there are. */
const partsMax = 40;
const textCharactersMax = 120;

interface PartsProps {
  readonly entry: UnitEntry;
  readonly dialect: DialectId;
  readonly revealed: boolean;
  readonly raised: SpanRef | undefined;
  readonly onRaise: (span: SpanRef | undefined) => void;
  /** Brings the line into view in the conversation. */
  readonly onShow: (key: string) => void;
  readonly onReveal: (key: string) => void;
}

/** The list of parts. */
export function Parts(props: PartsProps) {
  const { word } = useSpeech();
  const { entry, revealed } = props;
  const parts = piecesOf(entry, revealed).filter(({ span }) => !isSeparator(span) || span.id === 'line.end');
  if (parts.length === 0) return null;
  return (
    <section className={styles.parts} aria-labelledby="parts-title">
      <h3 id="parts-title">{word('explain.parts')}</h3>
      <ol>
        {parts.slice(0, partsMax).map((piece) => (
          <Part key={piece.index} {...props} piece={piece} />
        ))}
      </ol>
      {parts.length > partsMax && (
        <p className={styles.more}>{word('explain.partsMore', { count: parts.length - partsMax })}</p>
      )}
    </section>
  );
}

function Part({ entry, dialect, piece, revealed, raised, onRaise, onShow, onReveal }: PartsProps & { piece: Piece }) {
  const { word, say } = useSpeech();
  const ref = { key: entry.key, index: piece.index };
  const isRaised = raised?.key === entry.key && raised.index === piece.index;
  const text = say(piece.span, dialect);
  const decoded = decodedText(piece, entry.octets);
  const unknown = piece.span.kind === 'unknown';
  return (
    <li>
      <div
        className={classes(styles.part, isRaised && styles.raised)}
        style={withHue(piece.hue)}
        onMouseEnter={() => onRaise(ref)}
        onMouseLeave={() => onRaise(undefined)}
      >
        <span className={styles.number} aria-hidden="true">
          {unknown ? '?' : (piece.number ?? '')}
        </span>
        <div>
          <button
            type="button"
            className={classes(styles.text, 'wire')}
            onFocus={() => onRaise(ref)}
            onBlur={() => onRaise(undefined)}
            onClick={() => onShow(entry.key)}
          >
            {partText(piece)}
          </button>{' '}
          <strong>{text.title}</strong>
          {isMaskable(piece.span) && (
            <button type="button" className={styles.reveal} aria-pressed={revealed} onClick={() => onReveal(entry.key)}>
              {word(revealed ? 'secret.hide' : 'secret.show')}
            </button>
          )}
          {decoded !== undefined && (
            <p className={styles.decoded}>
              <span>{word('explain.decoded')}</span> <code>{decoded}</code>
            </p>
          )}
          {/* The card has said it already. */}
          {piece.span.id !== entry.reading?.says.id && (
            <p>
              {text.body} <Source dialect={dialect} id={piece.span.id} />
            </p>
          )}
        </div>
      </div>
    </li>
  );
}

function partText(piece: Piece): string {
  const text = piece.text.replace(/\n$/, '');
  // The glyphs ␍␊ are missing in many fonts, and this is the one place where a line end stands for itself.
  if (text === '' || piece.span.id === 'line.end') return 'CRLF';
  if (text.trim() === '') return '␣'.repeat(text.length);
  return text.length > textCharactersMax ? `${text.slice(0, textCharactersMax)}…` : text;
}
