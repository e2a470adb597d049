// Where a transcript is put in: a file, or what was copied. What is pasted into the empty field is opened at once.

import { useId, useState } from 'react';
import type { ChangeEvent } from 'react';
import { useTell } from '../../ReadingPage.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { Refused } from './read.ts';
import type { OpenWordId } from './words/ids.ts';
import styles from './OpenPage.module.css';

interface OpenFormProps {
  readonly refused: Refused | undefined;
  readonly isReading: boolean;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

/** The page before anything is opened. */
export function OpenForm({ refused, isReading, onText, onFile }: OpenFormProps) {
  const tell = useTell<OpenWordId>();
  const [text, setText] = useState('');
  const id = useId();
  const change = ({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) => {
    setText(target.value);
    const wasPasted = nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertFromPaste';
    if (wasPasted && text === '') onText(target.value);
  };
  return (
    <main className={styles.form}>
      <h1>{tell('title')}</h1>
      <p className={styles.lead}>{tell('lead')}</p>
      <p className={styles.soft}>{tell('privacy')}</p>
      <div className={styles.actions}>
        <FileButton
          name={tell('file')}
          accept=".json,.cast,.txt,.log,.eml,text/*,application/json"
          className={styles.main}
          onFile={onFile}
        />
        <span role="status" className={styles.soft}>
          {isReading && tell('reading')}
        </span>
      </div>
      <div role="alert">{refused && <Problem refused={refused} />}</div>
      <label htmlFor={id} className={styles.label}>
        {tell('field')}
      </label>
      <textarea
        id={id}
        className={styles.field}
        value={text}
        rows={12}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        onChange={change}
      />
      <div className={styles.actions}>
        <button type="button" className="framed" aria-disabled={text.trim() === ''} onClick={() => onText(text)}>
          {tell('open')}
        </button>
      </div>
    </main>
  );
}

function Problem({ refused: { why } }: { readonly refused: Refused }) {
  const tell = useTell<OpenWordId>();
  const { say } = useSpeech();
  if ('word' in why) return <p className={styles.problem}>{tell(why.word, why.params)}</p>;
  const { title, body } = say(why.reason);
  return (
    <p className={styles.problem}>
      <strong>{title}</strong> {body}
    </p>
  );
}
