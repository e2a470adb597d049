// Ctrl+R: the history, searched backwards while one types. Enter puts what was found into the prompt and sends nothing.

import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isComposing } from '../ui/composing.ts';
import { searchBack } from './recall.ts';
import type { Found } from './recall.ts';
import { useTell } from './speech.ts';
import styles from './Desk.module.css';

interface SearchProps {
  readonly history: readonly string[];
  readonly onTake: (line: string) => void;
  readonly onClose: () => void;
}

/** Open as long as it is rendered. */
export function Search({ history, onTake, onClose }: SearchProps) {
  const tell = useTell();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [nth, setNth] = useState(0);
  const found = searchBack(history, text, nth);
  useEffect(() => field.current?.focus(), []);
  const take = () => {
    onClose();
    if (found) onTake(found.line);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const isOlder = event.ctrlKey && event.key === 'r';
    if (isOlder || event.key === 'ArrowUp') setNth(found ? Math.min(found.nth + 1, found.count - 1) : 0);
    else if (event.key === 'ArrowDown') setNth(Math.max(0, (found?.nth ?? 0) - 1));
    else if (event.key === 'Enter') take();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.panel} role="search">
      <div className={styles.bar}>
        <label htmlFor={id}>{tell('searchFor')}</label>
        <input
          ref={field}
          id={id}
          className={styles.field}
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setNth(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.action} onClick={onClose}>
          {tell('close')}
        </button>
      </div>
      <p className={styles.found} role="status">
        {found ? <Match found={found} length={text.length} onTake={take} /> : tell('searchNone')}
      </p>
      <p className={styles.soft}>{tell('searchTake')}</p>
    </div>
  );
}

function Match({
  found,
  length,
  onTake,
}: {
  readonly found: Found;
  readonly length: number;
  readonly onTake: () => void;
}) {
  const tell = useTell();
  const { line, start, nth, count } = found;
  return (
    <>
      <button type="button" className={styles.match} onClick={onTake}>
        {line.slice(0, start)}
        <mark>{line.slice(start, start + length)}</mark>
        {line.slice(start + length)}
      </button>{' '}
      <span className={styles.soft}>{tell('searchFound', { nth: nth + 1, count })}</span>
    </>
  );
}
