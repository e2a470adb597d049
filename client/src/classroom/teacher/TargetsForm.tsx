// Where the class may go besides practice servers. What is typed is judged by the server, whose policy wins; why it does not
// take something is said here, where it was asked. Connects to nothing.

import { useId, useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import { classes } from '../../ui/classes.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useTell } from './speech.ts';
import styles from './Forms.module.css';

interface TargetsFormProps {
  /** `host` or `host:port`; nothing is practice only. */
  readonly targets: readonly string[];
  readonly fault: Saying | undefined;
  readonly onAllow: (text: string) => void;
}

/** The form. The empty text closes the class again. */
export function TargetsForm({ targets, fault, onAllow }: TargetsFormProps) {
  const tell = useTell();
  const { say } = useSpeech();
  const id = useId();
  const [text, setText] = useState(() => targets.join(' '));
  return (
    <form
      className={classes(styles.form, styles.part)}
      onSubmit={(event) => {
        event.preventDefault();
        onAllow(text.trim());
      }}
    >
      <label className={styles.field}>
        <span>{tell('targets')}</span>
        <input
          value={text}
          maxLength={2_000}
          spellCheck={false}
          autoCapitalize="none"
          aria-invalid={fault !== undefined}
          aria-describedby={id}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      {fault && (
        <p role="alert" className={styles.refused}>
          <strong>{say(fault).title}</strong> {say(fault).body}
        </p>
      )}
      <p id={id} className={styles.soft}>
        {tell('targetsWhy')}
      </p>
      {text.trim() !== targets.join(' ') && (
        <button type="submit" className="framed">
          {tell(text.trim() === '' ? 'targetsNone' : 'targetsAllow')}
        </button>
      )}
      <p role="status">
        {targets.length === 0 ? tell('targetsNone') : tell('targetsNow', { list: targets.join(', ') })}
      </p>
    </form>
  );
}
