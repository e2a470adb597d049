// The list of completions above the prompt: Tab opens it or completes at once, arrow keys choose, Enter takes, Escape closes.
// While it is open, the prompt is a combobox with this listbox; it keeps the focus.

import { useEffect, useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { completionsAt, sharedStart } from './complete/index.ts';
import type { Completion } from './complete/index.ts';
import type { DeskProps } from './handle.ts';
import { useTell } from './speech.ts';
import styles from './Choices.module.css';

interface Open extends Completion {
  /** The line that it was made for: another line has other completions. */
  readonly line: string;
  readonly caret: number;
  readonly active: number;
  /** There is more room below the prompt than above it. */
  readonly below: boolean;
}

export interface Choices {
  /** True when the key was for the list. */
  key(event: KeyboardEvent): boolean;
  /** Enter: takes what is chosen; false when nothing is. */
  take(): boolean;
  /** Completes, or shows what there is to choose from; false when there is nothing. */
  open(): boolean;
  readonly list: ReactNode;
}

/** @param props the line to complete */
export function useChoices({ session, editor, input, secret, onText }: DeskProps): Choices {
  const [opened, setOpened] = useState<Open>();
  const id = useId();
  const shown = opened && opened.line === editor.text ? opened : undefined;
  useCombobox(input.current, shown && { id, active: shown.active });

  const put = ({ start }: Completion, caret: number, text: string) => {
    onText(editor.text.slice(0, start) + text + editor.text.slice(caret), start + text.length);
    setOpened(undefined);
  };
  const open = (): boolean => {
    const caret = input.current?.selectionStart ?? editor.text.length;
    const found = secret ? undefined : completionsAt(session, editor.text, caret);
    const [first] = found?.choices ?? [];
    if (!found || !first) return false;
    const shared = sharedStart(found.choices);
    const isLonger = shared.length > caret - found.start;
    if (found.choices.length === 1) put(found, caret, first.text);
    else if (isLonger && editor.text !== '') put(found, caret, shared);
    else setOpened({ ...found, line: editor.text, caret, active: 0, below: isRoomBelow(input.current) });
    return true;
  };
  const take = (at = shown?.active): boolean => {
    const choice = shown?.choices[at ?? -1];
    if (shown && choice) put(shown, shown.caret, choice.text);
    return choice !== undefined;
  };
  const move = (by: number) => {
    if (!shown) return;
    const { length } = shown.choices;
    setOpened({ ...shown, active: (shown.active + by + length) % length });
  };
  const key = (event: KeyboardEvent): boolean => {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'Tab' && !shown) return !event.shiftKey && open();
    const by = steps[event.shiftKey ? `Shift+${event.key}` : event.key];
    if (!shown || (by === undefined && event.key !== 'Escape')) return false;
    if (by === undefined) setOpened(undefined);
    else move(by);
    return true;
  };
  return { key, take: () => take(), open, list: shown && <List id={id} open={shown} onTake={take} /> };
}

const steps: Readonly<Record<string, number>> = { Tab: 1, 'Shift+Tab': -1, ArrowDown: 1, ArrowUp: -1 };

/** A conversation that has just begun leaves little room above the prompt. */
function isRoomBelow(input: HTMLInputElement | null): boolean {
  const { top = 0, bottom = 0 } = input?.getBoundingClientRect() ?? {};
  return top < roomPx && innerHeight - bottom > top;
}

const roomPx = 330;

/** The input belongs to the prompt, which is there before this is: it is told of the list only while there is one. */
function useCombobox(input: HTMLInputElement | null, list: { id: string; active: number } | undefined): void {
  const active = list && `${list.id}-${list.active}`;
  const id = list?.id;
  useEffect(() => {
    if (!input || id === undefined || active === undefined) return undefined;
    const attributes = {
      role: 'combobox',
      'aria-expanded': 'true',
      'aria-autocomplete': 'list',
      'aria-controls': id,
      'aria-activedescendant': active,
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    document.querySelector(`[id="${active}"]`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      for (const name of Object.keys(attributes)) input.removeAttribute(name);
    };
  }, [input, id, active]);
}

interface ListProps {
  readonly id: string;
  readonly open: Open;
  readonly onTake: (at: number) => void;
}

function List({ id, open, onTake }: ListProps) {
  const tell = useTell();
  return (
    <div className={styles.place} data-below={open.below}>
      <p className="unseen" role="status">
        {tell('listCount', { count: open.choices.length })}
      </p>
      <div id={id} className={styles.list} role="listbox" aria-label={tell('list')}>
        {open.choices.map(({ text, syntax }, at) => (
          // The prompt keeps the focus and has the keys.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={text}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === open.active}
            className={styles.choice}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onTake(at)}
          >
            <span className="wire">{text}</span>
            {syntax !== undefined && syntax !== text.trim() && (
              <span className={styles.syntax} aria-hidden="true">
                {syntax}
              </span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
