// The keys of a transcript's page. Where something is typed or a key held down with another, they mean what they always do.

import { useEffect, useRef } from 'react';
import { neighbourUnit } from '../../explain/selection.ts';
import type { Session } from '../../session/model.ts';

interface KeyMoves {
  readonly play: () => void;
  readonly move: (by: 'step' | 'turn', forward: boolean) => void;
  readonly search: () => void;
  readonly list: () => void;
  readonly session: Session;
  readonly explainedKey: string | undefined;
  readonly choose: (key: string) => void;
}

/** Listens as long as the page is shown. */
export function useKeys(moves: KeyMoves): void {
  const latest = useRef(moves);
  useEffect(() => {
    latest.current = moves;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (press(event, latest.current)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** True for a key of ours. */
function press(event: KeyboardEvent, { play, move, search, list, session, explainedKey, choose }: KeyMoves): boolean {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) return false;
  if (altKey) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[key] as -1 | 1 | undefined;
    const unit = by && neighbourUnit(session, explainedKey, by);
    if (unit) choose(unit.key);
    if (unit) document.querySelector(`[data-key="${unit.key}"]`)?.scrollIntoView({ block: 'nearest' });
    return by !== undefined;
  }
  const actions: Readonly<Record<string, () => void>> = {
    p: play,
    ',': () => move('step', false),
    '.': () => move('step', true),
    '[': () => move('turn', false),
    ']': () => move('turn', true),
    '/': search,
    '?': list,
  };
  const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
  action?.();
  return action !== undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=range]), textarea, select, dialog') !== null;
}
