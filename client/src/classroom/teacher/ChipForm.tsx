// A line for learners' prompts. It is offered as a chip; what is sent to a server, and whether, stays theirs.

import { useState } from 'react';
import { useFirst } from './useFirst.ts';
import { useTell } from './speech.ts';
import styles from './Forms.module.css';

const lineMax = 200;

/** The form. */
export function ChipForm({ onPush }: { readonly onPush: (line: string) => void }) {
  const tell = useTell();
  const field = useFirst<HTMLInputElement>();
  const [line, setLine] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (line.trim() !== '') onPush(line);
      }}
    >
      <p className={styles.soft}>{tell('chipWhy')}</p>
      <label className={styles.field}>
        <span>{tell('chipLine')}</span>
        <input
          ref={field}
          className="wire"
          value={line}
          maxLength={lineMax}
          placeholder="RSET"
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setLine(target.value)}
        />
      </label>
      <button type="submit" className="framed" aria-disabled={line.trim() === ''}>
        {tell('chipPush')}
      </button>
    </form>
  );
}
