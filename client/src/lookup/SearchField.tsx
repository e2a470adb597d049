// The field of the look-up. Arrow down goes to the results, Enter to the first of them; Escape empties it.

import { useEffect, useId, useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useTell } from '../ReadingPage.tsx';
import { isComposing } from '../ui/composing.ts';
import type { LookupWordId } from './words/ids.ts';
import styles from './SearchField.module.css';

/** A reply of many lines fits; a whole conversation belongs on another page. */
const queryCharactersMax = 2000;

interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Goes to the best result. */
  readonly onEnter: () => void;
  /** Gives the focus to the first result. */
  readonly onDown: () => void;
  readonly takesFocus: boolean;
}

/** Above every page of the look-up. */
export function SearchField({ query, onQuery, onEnter, onDown, takesFocus }: SearchFieldProps) {
  const tell = useTell<LookupWordId>();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a word, these keys are its own.
    if (isComposing(event)) return;
    const act = { Enter: onEnter, ArrowDown: onDown, Escape: () => onQuery('') }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <search className={styles.search}>
      <label className={styles.label} htmlFor={id}>
        {tell('field')}
      </label>
      <input
        ref={input}
        id={id}
        className={styles.field}
        type="search"
        value={query}
        placeholder={tell('placeholder')}
        maxLength={queryCharactersMax}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => pasteLines(event, onQuery)}
      />
      {query !== '' && (
        <button
          type="button"
          className={styles.clear}
          onClick={() => {
            onQuery('');
            input.current?.focus();
          }}
        >
          {tell('clear')}
        </button>
      )}
    </search>
  );
}

/** A field would glue the lines of a pasted reply together; they are put beside each other instead. */
function pasteLines(event: ClipboardEvent<HTMLInputElement>, onQuery: (query: string) => void): void {
  const text = event.clipboardData.getData('text/plain').trim();
  if (!/[\r\n]/.test(text)) return;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const before = value.slice(0, selectionStart ?? value.length);
  const behind = value.slice(selectionEnd ?? value.length);
  onQuery(`${before}${text.replace(/\s*[\r\n]+\s*/g, ' ')}${behind}`.slice(0, queryCharactersMax));
}
