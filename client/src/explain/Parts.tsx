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

/** What every part in the panel needs to know. */
export interface PartContext {
  readonly entry: UnitEntry;
  readonly dialect: DialectId;
  readonly revealed: boolean;
  readonly raised: SpanRef | undefined;
  readonly onRaise: (span: SpanRef | undefined) => void;
  /** Brings the line into view in the conversation. */
  readonly onShow: (key: string) => void;
  /** Absent where there is nothing to reveal: of a transcript, secrets are gone. */
  readonly onReveal?: ((key: string) => void) | undefined;
}

/** The list of parts; nothing for a letter, whose parts stand with their header fields. */
export function Parts(context: PartContext) {
  const { word } = useSpeech();
  const { entry, revealed } = context;
  const spans = entry.reading?.spans ?? [];
  if (spans.some(({ id }) => id.startsWith('letter.'))) return null;
  const parts = piecesOf(entry, revealed).filter(({ span }) => !isSeparator(span) || span.id === 'line.end');
  if (parts.length === 0) return null;
  return (
    <section className={styles.parts} aria-labelledby="parts-title">
      <h3 id="parts-title">{word('explain.parts')}</h3>
      <ol>
        {parts.slice(0, partsMax).map((piece) => (
          <Part key={piece.index} context={context} piece={piece} />
        ))}
      </ol>
      {parts.length > partsMax && (
        <p className={styles.more}>{word('explain.partsMore', { count: parts.length - partsMax })}</p>
      )}
    </section>
  );
}

interface PartProps {
  readonly context: PartContext;
  readonly piece: Piece;
  /** A few words behind the title: how often it comes, how long it is. */
  readonly note?: string | undefined;
  /** True where the same explanation stands just above. */
  readonly brief?: boolean;
}

/** One part: number, text, what it means, and where that is written. */
export function Part({ context, piece, note, brief = false }: PartProps) {
  const { word, say } = useSpeech();
  const { entry, dialect, revealed, raised, onRaise, onShow, onReveal } = context;
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
          {note !== undefined && <span className={styles.note}> {note}</span>}
          {onReveal && isMaskable(piece.span) && (
            <button type="button" className={styles.reveal} aria-pressed={revealed} onClick={() => onReveal(entry.key)}>
              {word(revealed ? 'secret.hide' : 'secret.show')}
            </button>
          )}
          {decoded !== undefined && (
            <p className={styles.decoded}>
              <span>{word(piece.span.id.startsWith('letter.') ? 'explain.reads' : 'explain.decoded')}</span>{' '}
              <code>{decoded}</code>
            </p>
          )}
          {/* The card, or a part before, has said it already. */}
          {piece.span.id !== entry.reading?.says.id && !brief && (
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
  const [text = '', ...more] = piece.text.replace(/\n$/, '').split('\n');
  // The glyphs ␍␊ are missing in many fonts, and this is the one place where a line end stands for itself.
  if (piece.text.trim() === '' && more.length === 0) return text === '' ? 'CRLF' : '␣'.repeat(text.length);
  if (piece.span.id === 'line.end') return 'CRLF';
  // Of several lines, how they begin: the whole of it stands in the conversation.
  return text.length > textCharactersMax || more.length > 0 ? `${text.slice(0, textCharactersMax)} …` : text;
}
