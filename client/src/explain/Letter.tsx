// A letter: decoded, and then its header field by field. Each field opens to what it is for and what its value is made of.

import { useMemo } from 'react';
import type { Session, UnitEntry } from '../session/model.ts';
import { classes } from '../ui/classes.ts';
import { useSpeech } from '../ui/language.tsx';
import { withHue } from '../ui/properties.ts';
import { DecodedLetter } from './DecodedLetter.tsx';
import { letterOf } from './letter.ts';
import type { LetterField, LetterView } from './letter.ts';
import styles from './Letter.module.css';
import { Part } from './Parts.tsx';
import type { PartContext } from './Parts.tsx';
import type { Piece } from './pieces.ts';
import type { SpanRef } from './selection.ts';
import { Source } from './Source.tsx';

/** Letters from afar carry dozens of postmarks; the panel shows the first fields. */
const fieldsMax = 60;
const valueCharactersMax = 480;

interface LetterProps extends Omit<PartContext, 'entry'> {
  readonly session: Session;
  readonly unit: UnitEntry;
}

/** The letter in a unit; nothing for units that hold none. */
export default function Letter({ session, unit, ...parts }: LetterProps) {
  const letter = useMemo(() => letterOf(unit), [unit]);
  if (!letter) return null;
  const context: PartContext = { ...parts, entry: unit };
  return (
    <>
      <DecodedLetter session={session} unit={unit} />
      {letter.fields.length > 0 && <Fields fields={letter.fields} context={context} />}
      {letter.rest.length > 0 && <Rest letter={letter} context={context} />}
    </>
  );
}

interface FieldsProps {
  readonly fields: readonly LetterField[];
  readonly context: PartContext;
}

function Fields({ fields, context }: FieldsProps) {
  const { word } = useSpeech();
  return (
    <section aria-labelledby="fields-title">
      <h3 id="fields-title">{word('explain.letterFields')}</h3>
      <ul>
        {fields.slice(0, fieldsMax).map((field) => (
          <Field key={field.name.index} field={field} context={context} />
        ))}
      </ul>
      {fields.length > fieldsMax && (
        <p className={styles.more}>{word('explain.letterFieldsMore', { count: fields.length - fieldsMax })}</p>
      )}
    </section>
  );
}

function Field({ field, context }: { readonly field: LetterField; readonly context: PartContext }) {
  const { say } = useSpeech();
  const { entry, dialect, raised, onRaise } = context;
  const { name, parts, value } = field;
  const text = say(name.span, dialect);
  const last = parts[parts.length - 1]?.index ?? name.index;
  const isRaised = raised?.key === entry.key && raised.index >= name.index && raised.index <= last;
  const ref: SpanRef = { key: entry.key, index: name.index };
  return (
    <li>
      <details className={classes(styles.field, isRaised && styles.raised)} style={withHue(name.hue)}>
        <summary
          onMouseEnter={() => onRaise(ref)}
          onMouseLeave={() => onRaise(undefined)}
          onFocus={() => onRaise(ref)}
          onBlur={() => onRaise(undefined)}
        >
          <span className={styles.name}>{name.text}</span>
          <span className={styles.value}>{clip(value)}</span>
        </summary>
        <div className={styles.inside}>
          <p>
            <strong>{text.title}</strong> {text.body} <Source dialect={dialect} id={name.span.id} />
          </p>
          {parts.length > 0 && (
            <ol>
              {parts.map((piece, at) => (
                <Part key={piece.index} context={context} piece={piece} brief={isKnown(piece, parts.slice(0, at))} />
              ))}
            </ol>
          )}
        </div>
      </details>
    </li>
  );
}

function Rest({ letter, context }: { readonly letter: LetterView; readonly context: PartContext }) {
  const { word } = useSpeech();
  return (
    <section aria-labelledby="rest-title">
      <h3 id="rest-title">{word('explain.letterRest')}</h3>
      <ol>
        {letter.rest.map(({ piece, count }) => (
          <Part
            key={piece.index}
            context={context}
            piece={piece}
            note={
              piece.span.id === 'letter.body'
                ? word('explain.letterBody', { lines: letter.bodyLines })
                : count > 1
                  ? word('explain.letterTimes', { count })
                  : undefined
            }
          />
        ))}
      </ol>
    </section>
  );
}

/** The same words about a part before: nobody reads them twice. */
function isKnown({ span }: Piece, before: readonly Piece[]): boolean {
  return before.some(({ span: { id, params } }) => id === span.id && params === undefined);
}

function clip(text: string): string {
  return text.length > valueCharactersMax ? `${text.slice(0, valueCharactersMax)}…` : text;
}
