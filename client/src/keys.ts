// The keys that work anywhere on the page. Keys of the line itself are in terminal/LineInput.tsx.

import { useEffect, useRef } from 'react';

/** What the page does on its keys. */
export interface PageKeys {
  /** Alt+↑ and Alt+↓: the line before, the line after. */
  readonly onStep: (by: -1 | 1) => void;
  /** Alt+1 … Alt+9. */
  readonly onChip: (number: number) => void;
  /** F6 or Alt+E: terminal ↔ explanation. */
  readonly onSwap: () => void;
  /** Ctrl+], as in telnet. */
  readonly onLeave: () => void;
  /** PageUp, PageDown in the prompt. */
  readonly onPage: (pages: -1 | 1) => void;
  /** Something is typed while the focus is nowhere that takes it. */
  readonly onStray: () => void;
  readonly onEscape: () => void;
}

/** Listens to the page's keys as long as the component lives. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // A dialog has keys of its own; the page waits until it is closed.
      if (event.isComposing || (event.target instanceof Element && event.target.closest('dialog'))) return;
      if (act(latest.current, event)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** True when the key was one of the page's. Letters are read by their place: with Alt, some keyboards type other signs. */
function act(keys: PageKeys, event: KeyboardEvent): boolean {
  const { key, code, altKey, ctrlKey, metaKey } = event;
  const alt = altKey && !ctrlKey && !metaKey;
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  if (alt && digit !== undefined) keys.onChip(Number(digit));
  else if (alt && key === 'ArrowUp') keys.onStep(-1);
  else if (alt && key === 'ArrowDown') keys.onStep(1);
  else if (key === 'F6' || (alt && code === 'KeyE')) keys.onSwap();
  else if (ctrlKey && !altKey && !metaKey && (key === ']' || code === 'BracketRight')) keys.onLeave();
  else if ((key === 'PageUp' || key === 'PageDown') && isInput(event.target)) keys.onPage(key === 'PageUp' ? -1 : 1);
  else {
    if (key === 'Escape') keys.onEscape();
    if (isStray(event)) keys.onStray();
    return false;
  }
  return true;
}

function isInput(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement;
}

/** A sign typed where none can be written, say on a switch that was just clicked: it is meant for the prompt. */
function isStray(event: KeyboardEvent): boolean {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.key === ' ') return false;
  const { target } = event;
  // xterm.js has a text area of its own, which takes nothing here.
  return (
    target instanceof HTMLElement && (target.closest('.xterm') !== null || !target.matches('input, textarea, select'))
  );
}
