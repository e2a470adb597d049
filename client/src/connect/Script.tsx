// What another program would do, as the lines that a person types. A press puts them into the prompt, where each waits for its
// own Enter. Loaded when there is one.

import { fill } from '@mailterm/shared/i18n/text';
import type { Step } from '../session/model.ts';
import { useSpeech } from '../ui/language.tsx';
import { localWords } from './localWords.ts';
import styles from './Script.module.css';

interface ScriptProps {
  readonly steps: readonly Step[];
  readonly onTypeAll: (lines: readonly string[]) => void;
}

export default function Script({ steps, onTypeAll }: ScriptProps) {
  const { language } = useSpeech();
  const words = localWords[language];
  return (
    <section className={styles.script} aria-label={fill(words.script, { count: steps.length })}>
      <ol className={styles.steps}>
        {steps.slice(0, shownMax).map(({ line, fill: kind }, at) => (
          // Steps never change their places.
          <li key={at} className={styles.step}>
            {line !== '' && <span className="wire">{line}</span>}
            {line === '' && !kind && <span className={styles.fill}>{words.empty}</span>}
            {kind && <span className={styles.fill}>{words[kind === 'plain' ? 'fillPlain' : 'fillBase64']}</span>}
          </li>
        ))}
      </ol>
      {steps.length > shownMax && <p className={styles.rest}>{fill(words.more, { count: steps.length - shownMax })}</p>}
      <p className={styles.foot}>
        <button type="button" className="framed" onClick={() => onTypeAll(steps.map(({ line }) => line))}>
          {words.take}
        </button>
        <span className={styles.hint}>{words.takeHint}</span>
      </p>
    </section>
  );
}

const shownMax = 12;
