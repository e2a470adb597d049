// Search within a transcript: what is found is marked in the text without changing it, counted, and walked through with
// Enter and Shift Enter. Where a browser cannot mark, it scrolls there all the same.

import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { foundIn, markFound } from './found.ts';
import { useTranscriptWords } from './speech.ts';
import styles from './Search.module.css';

interface SearchProps {
  /** How many entries are drawn: what is found changes with it. */
  readonly shown: number;
  /** Shows the whole conversation; undefined where it is shown. */
  readonly onFind: (() => void) | undefined;
  readonly onClose: () => void;
}

/** The field. */
export function Search({ shown, onFind, onClose }: SearchProps) {
  const tell = useTranscriptWords();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [count, setCount] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const list = document.querySelector('[data-searched]');
    const found = list ? foundIn(list, text) : [];
    setCount(found.length);
    const current = found[Math.min(at, found.length - 1)];
    current?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return markFound(found, current);
  }, [text, at, shown]);
  const step = (by: 1 | -1) => count > 0 && setAt((Math.min(at, count - 1) + by + count) % count);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') onClose();
  };
  return (
    <search className={styles.search}>
      <input
        ref={field}
        type="search"
        value={text}
        aria-label={tell('search')}
        placeholder={tell('search')}
        onChange={({ target }) => {
          onFind?.();
          setAt(0);
          setText(target.value);
        }}
        onKeyDown={press}
      />
      <span role="status" className={styles.count}>
        {text !== '' &&
          (count > 0 ? tell('search.count', { n: Math.min(at, count - 1) + 1, of: count }) : tell('search.none'))}
      </span>
      <button
        type="button"
        aria-label={tell('search.before')}
        title={tell('search.before')}
        disabled={count === 0}
        onClick={() => step(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={tell('search.after')}
        title={tell('search.after')}
        disabled={count === 0}
        onClick={() => step(1)}
      >
        ↓
      </button>
      <button type="button" aria-label={tell('search.close')} title={tell('search.close')} onClick={onClose}>
        ×
      </button>
    </search>
  );
}
