// A question before something is done to people. The safe answer has the focus.

import { useFirst } from './useFirst.ts';
import { useTell } from './speech.ts';
import styles from './Forms.module.css';

interface SureProps {
  readonly question: string;
  readonly onSure: () => void;
  readonly onKeep: () => void;
}

/** The question and its two answers. */
export function Sure({ question, onSure, onKeep }: SureProps) {
  const tell = useTell();
  const keep = useFirst<HTMLButtonElement>();
  return (
    <div className={styles.form}>
      <p>{question}</p>
      <p className={styles.answers}>
        <button type="button" className="framed" onClick={onSure}>
          {tell('sure')}
        </button>
        <button ref={keep} type="button" onClick={onKeep}>
          {tell('keep')}
        </button>
      </p>
    </div>
  );
}
