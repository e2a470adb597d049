// The line that the person types: a real text input with the mode light before it. Everything is local until Enter, and
// an Enter that belongs to an input method sends nothing. What Enter does is decided by whoever uses this.

import { useId, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, Ref } from 'react';
import type { Frame } from '@mailterm/shared/dialect';
import type { LetterPart } from '../session/letterPart.ts';
import { isComposing } from '../ui/composing.ts';
import { useSpeech } from '../ui/language.tsx';
import type { WordId } from '../words/ids.ts';
import styles from './LineInput.module.css';

/** What the line will be: a command for Mailterm, or a unit for the server. */
export type LineMode = 'local' | Frame['kind'];

export interface LineInputProps {
  readonly inputRef: Ref<HTMLInputElement>;
  /** The mode light: `mail>`, `SMTP▸`, `334 pass▸`. */
  readonly label: string;
  readonly mode: LineMode;
  /** True while what is typed is a secret: the input is masked and the browser keeps nothing of it. */
  readonly secret: boolean;
  readonly value: string;
  /** What Enter accepts while the line is empty. */
  readonly ghost: string | undefined;
  /** The part of the letter that the line will belong to. */
  readonly part?: LetterPart | undefined;
  readonly onChange: (value: string) => void;
  /** Keys that somebody else takes; true when it did. */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => boolean;
  readonly onEnter: () => void;
  readonly onEarlier: () => void;
  readonly onLater: () => void;
  /** Takes the ghost into the line; false when there is nothing to take, so that Tab may leave. */
  readonly onComplete: () => boolean;
  /** Where the line has room for a button of somebody else's. */
  readonly onSlot?: (slot: HTMLElement | null) => void;
  readonly onPasteLines: (text: string, at: { readonly start: number; readonly end: number }) => void;
}

/** The prompt. */
export function LineInput(props: LineInputProps) {
  const { label, mode, secret, value, ghost, part } = props;
  const { word } = useSpeech();
  const id = useId();
  const [shown, setShown] = useState(false);
  const keys = useLineKeys(props);
  const advice = part && word(`letter.${part}Advice`);
  const offered = value === '' && ghost !== undefined && ghost !== '';
  return (
    <div className={styles.prompt}>
      <div className={styles.line}>
        <label htmlFor={id} className={styles.label} data-mode={secret ? 'secret' : mode}>
          <span aria-hidden="true">{label}</span>
          <span className="unseen">{word(modeWords[secret ? 'secret' : mode])}</span>
        </label>
        <input
          ref={props.inputRef}
          id={id}
          className={styles.input}
          type={secret && !shown ? 'password' : 'text'}
          value={value}
          placeholder={ghost ?? advice}
          data-advice={ghost === undefined && advice !== undefined ? '' : undefined}
          autoCapitalize="off"
          autoComplete={secret ? 'one-time-code' : 'off'}
          autoCorrect="off"
          spellCheck={false}
          inputMode="email"
          enterKeyHint="send"
          aria-describedby={`${id}-hint`}
          onChange={(event) => props.onChange(event.target.value)}
          {...keys}
        />
        <span id={`${id}-hint`} className="unseen">
          {offered ? word('input.acceptHint', { line: ghost }) : `${advice ?? ''} ${word('input.leaveHint')}`.trim()}
        </span>
        {offered && (
          <span className={styles.accept} aria-hidden="true">
            {word('input.accept')}
          </span>
        )}
        {part && (
          <span className={styles.part} aria-hidden="true">
            {word(`letter.${part}`)}
          </span>
        )}
        {secret && (
          <button type="button" className={styles.show} aria-pressed={shown} onClick={() => setShown(!shown)}>
            {word(shown ? 'input.hide' : 'input.show')}
          </button>
        )}
        <span ref={props.onSlot} />
        <button type="button" className={styles.send} aria-label={word('input.send')} onClick={props.onEnter}>
          ⏎
        </button>
      </div>
    </div>
  );
}

const modeWords: Readonly<Record<LineMode | 'secret', WordId>> = {
  local: 'input.local',
  line: 'input.line',
  octets: 'input.line',
  wait: 'input.line',
  block: 'input.block',
  secret: 'input.secret',
};

/** What keys and pastes mean in the line. */
function useLineKeys(props: LineInputProps) {
  const [leaving, setLeaving] = useState(false);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const leaves = leaving && event.key === 'Tab';
    if (!leaves && props.onKey?.(event)) return event.preventDefault();
    // Escape, then Tab, leaves: Tab alone may be taken by the suggestion, and must never be a trap.
    if (event.key === 'Escape') return setLeaving(true);
    setLeaving(false);
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!plain) return;
    if (event.key === 'Enter') props.onEnter();
    else if (event.key === 'ArrowUp') props.onEarlier();
    else if (event.key === 'ArrowDown') props.onLater();
    else if (event.key !== 'Tab' || leaving || !props.onComplete()) return;
    event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\r\n]/.test(text)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    props.onPasteLines(text, { start: selectionStart ?? value.length, end: selectionEnd ?? value.length });
  };

  return { onKeyDown, onPaste };
}
