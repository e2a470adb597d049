// Where a transcript is put in: a field, a file, or a sample. What is pasted is explained at once; what is typed, on demand.

import { useEffect, useId, useRef, useState } from 'react';
import type { ChangeEvent, KeyboardEvent } from 'react';
import type { Text } from '@mailterm/shared/i18n/text';
import { useTell } from '../ReadingPage.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { useSpeech } from '../ui/language.tsx';
import { samples } from './samples.ts';
import type { PasteWordId } from './words/ids.ts';
import styles from './Intake.module.css';

interface IntakeProps {
  /** What stands in the field at first. */
  readonly initial: string;
  /** Why what was put in could not be explained. */
  readonly problem: Text | undefined;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

/** The page before anything is explained. */
export function Intake({ initial, problem, onText, onFile }: IntakeProps) {
  const tell = useTell<PasteWordId>();
  const { language } = useSpeech();
  const [text, setText] = useState(initial);
  const field = useRef<HTMLTextAreaElement>(null);
  // Whoever comes here has something to paste.
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const id = useId();
  const change = ({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) => {
    setText(target.value);
    const wasPasted = nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertFromPaste';
    if (wasPasted && text === '') onText(target.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onText(text);
  };
  return (
    <div className={styles.intake}>
      <h1>{tell('title')}</h1>
      <p className={styles.lead}>{tell('lead')}</p>
      <p className={styles.privacy}>
        {tell('privacy')}
        {tell('gap')}
        {tell('limit')}
      </p>
      <div role="alert">
        {problem && (
          <p className={styles.problem}>
            <strong>{problem.title}</strong> {problem.body}
          </p>
        )}
      </div>
      <label htmlFor={id} className={styles.label}>
        {tell('field')}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.field}
        value={text}
        rows={14}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        onChange={change}
        onKeyDown={onKeyDown}
      />
      <div className={styles.actions}>
        <button type="button" className={styles.main} disabled={text.trim() === ''} onClick={() => onText(text)}>
          {tell('explain')}
        </button>
        <FileButton name={tell('file')} onFile={onFile} />
        <button type="button" onClick={() => onText(samples[language])}>
          {tell('sample')}
        </button>
        {text !== '' && (
          <button type="button" onClick={() => setText('')}>
            {tell('clear')}
          </button>
        )}
      </div>
    </div>
  );
}
