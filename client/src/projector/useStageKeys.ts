// The keys of the projector, and the keys that it shows. Of what is typed nothing is shown here: letters stand in the prompt,
// and in a secret not even how many there are.

import { useEffect, useRef, useState } from 'react';

interface StageKeys {
  readonly isBlack: boolean;
  readonly onBlack: (isBlack: boolean) => void;
  /** Alt+← and Alt+→. */
  readonly onSpan: (by: -1 | 1) => void;
}

/** A key as it is printed on its cap. */
export interface Pressed {
  readonly id: number;
  readonly label: string;
}

const shownMs = 2_500;
const shownMax = 4;

const caps: Readonly<Record<string, string>> = {
  Enter: '⏎ Enter',
  Tab: '⇥ Tab',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  F6: 'F6',
};

/** Listens as long as the projector is on; gives the caps to show. */
export function useStageKeys(keys: StageKeys): readonly Pressed[] {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  const [pressed, setPressed] = useState<readonly Pressed[]>([]);
  useEffect(() => {
    let ids = 0;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const show = (label: string) => {
      const cap = { id: ++ids, label };
      setPressed((now) => [...now, cap].slice(-shownMax));
      const timer = setTimeout(() => {
        timers.delete(timer);
        setPressed((now) => now.filter(({ id }) => id !== cap.id));
      }, shownMs);
      timers.add(timer);
    };
    const listen = (event: KeyboardEvent) => {
      const label = capOf(event);
      if (label !== undefined) show(label);
      if (!act(latest.current, event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', listen, true);
    return () => {
      document.removeEventListener('keydown', listen, true);
      for (const timer of timers) clearTimeout(timer);
    };
  }, []);
  return pressed;
}

/** True when the key was one of the projector's. B alone is one where it cannot be typed. */
function act({ isBlack, onBlack, onSpan }: StageKeys, event: KeyboardEvent): boolean {
  const { key, code, altKey, ctrlKey, metaKey, target } = event;
  const isModifier = ['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'].includes(key);
  if (isBlack) {
    if (!isModifier) onBlack(false);
    return !isModifier;
  }
  const inInput = target instanceof HTMLInputElement;
  if (code === 'KeyB' && (ctrlKey && altKey ? !metaKey : !inInput && !ctrlKey && !altKey && !metaKey)) onBlack(true);
  else if (altKey && !ctrlKey && !metaKey && (key === 'ArrowLeft' || key === 'ArrowRight'))
    onSpan(key === 'ArrowLeft' ? -1 : 1);
  else return false;
  return true;
}

/** What is printed on the cap; undefined for letters and signs without Ctrl or Alt. */
function capOf({ key, altKey, ctrlKey, metaKey, repeat }: KeyboardEvent): string | undefined {
  if (repeat || ['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'].includes(key)) return undefined;
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && '⌘'].filter(Boolean);
  const cap = Object.hasOwn(caps, key)
    ? caps[key]
    : held.length > 0 && key.length === 1
      ? key.toUpperCase()
      : undefined;
  return cap === undefined ? undefined : [...held, cap].join(' ');
}
