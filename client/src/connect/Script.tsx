// What another program would do, as the lines that a person types. A press puts them into the prompt, where each waits for its
// own Enter. Loaded when there is one.

import type { Step } from '../session/model.ts';
import { useTable } from '../ui/partWords.tsx';
import { localWords } from './localWords.ts';
import styles from './Script.module.css';

interface ScriptProps {
  readonly steps: readonly Step[];
  readonly onTypeAll: (lines: readonly string[]) => void;
}

export default function Script({ steps, onTypeAll }: ScriptProps) {
  const word = useTable(localWords);
  return (
    <section className={styles.script} aria-label={word('script', { count: steps.length })}>
      <ol className={styles.steps}>
        {steps.slice(0, shownMax).map(({ line, fill: kind }, at) => (
          // Steps never change their places.
          <li key={at} className={styles.step}>
            {line !== '' && <span className="wire">{line}</span>}
            {line === '' && !kind && <span className={styles.fill}>{word('empty')}</span>}
            {kind && <span className={styles.fill}>{word(kind === 'plain' ? 'fillPlain' : 'fillBase64')}</span>}
          </li>
        ))}
      </ol>
      {steps.length > shownMax && <p className={styles.rest}>{word('more', { count: steps.length - shownMax })}</p>}
      <p className={styles.foot}>
        <button type="button" className="framed" onClick={() => onTypeAll(steps.map(({ line }) => line))}>
          {word('take')}
        </button>
        <span className={styles.hint}>{word('takeHint')}</span>
      </p>
    </section>
  );
}

const shownMax = 12;
