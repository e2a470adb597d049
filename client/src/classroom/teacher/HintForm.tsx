// A hint: in the teacher's words, or what Mailterm says of a mistake, which each learner then reads in their own language.

import { useId, useState } from 'react';
import { useMistakes, useTell } from './speech.ts';
import styles from './Forms.module.css';

/** What is sent. */
export type Hint = { readonly text: string } | { readonly mistake: string };

interface HintFormProps {
  /** Mistakes whose words are offered; the newest, which comes last, is chosen at first. */
  readonly mistakes: readonly string[];
  readonly onSend: (hint: Hint) => void;
}

const textMax = 500;

/** The form. It is empty again when the hint is sent. */
export function HintForm({ mistakes, onSend }: HintFormProps) {
  const tell = useTell();
  const mistake = useMistakes();
  const id = useId();
  const [offered] = useState(() => [...new Set(mistakes)].reverse().slice(0, 3));
  const [chosen, choose] = useState(offered[0] ?? '');
  const [text, setText] = useState('');
  const send = () => {
    if (chosen !== '') return onSend({ mistake: chosen });
    if (text.trim() === '') return;
    onSend({ text: text.trim() });
    setText('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {offered.length > 0 && (
        <fieldset>
          <legend className="unseen">{tell('hint')}</legend>
          {[...offered, ''].map((each) => (
            <label key={each} className={styles.choice}>
              <input type="radio" name={id} checked={chosen === each} onChange={() => choose(each)} />
              {each === '' ? tell('hintOwn') : tell('hintMistake', { title: mistake(each).title })}
            </label>
          ))}
        </fieldset>
      )}
      {chosen === '' ? (
        <label className={styles.field}>
          <span>{tell('hintText')}</span>
          <textarea value={text} maxLength={textMax} rows={3} onChange={({ target }) => setText(target.value)} />
        </label>
      ) : (
        <p className={styles.quoted}>{mistake(chosen).body}</p>
      )}
      <button type="submit" className="framed" aria-disabled={chosen === '' && text.trim() === ''}>
        {tell('hintSend')}
      </button>
    </form>
  );
}
