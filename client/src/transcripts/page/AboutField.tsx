// The choice of what a comment is about: the whole turn, or one piece of what the server answered, as it was on the wire.

import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Turn } from '../../session/turns.ts';
import { choicesOf } from './about.ts';
import { useTranscriptWords } from './speech.ts';
import styles from './Comments.module.css';

interface AboutFieldProps {
  readonly turn: Turn;
  /** The place of the chosen span; undefined for the whole turn. */
  readonly span: number | undefined;
  readonly onChoose: (span: number | undefined) => void;
}

/** The field; nothing where there is no piece to choose. */
export function AboutField({ turn, span, onChoose }: AboutFieldProps): ReactNode {
  const tell = useTranscriptWords();
  const id = useId();
  const choices = useMemo(() => choicesOf(turn), [turn]);
  if (choices.length === 0) return null;
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{tell('comments.piece')}</label>
      <select
        id={id}
        data-piece={span !== undefined}
        value={span ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">{tell('comments.whole')}</option>
        {choices.map((choice) => (
          <option key={choice.span} value={choice.span}>
            {choice.text}
          </option>
        ))}
      </select>
    </p>
  );
}
