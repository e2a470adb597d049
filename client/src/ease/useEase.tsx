// What the page holds of what is fetched on demand: the list of keys, and whether it stands on a projector. The settings
// belong to the header, which every page has.

import { Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Settings } from '../ui/settings.ts';
import { part } from '../ui/part.ts';

const Keys = part(() => import('./Keys.tsx'));

/** As the page sees it. */
export interface Ease {
  readonly isProjecting: boolean;
  project(): void;
  /** The list of keys while it is open. */
  readonly dialog: ReactNode;
}

/** @param onBack gives the focus back to the prompt */
export function useEase({ chosen, choose }: Settings, onBack: () => void): Ease {
  const [listsKeys, setListsKeys] = useState(false);
  const [isProjecting, setProjecting] = useState(false);
  const project = useCallback(() => setProjecting((now) => !now), []);
  const latest = useRef<(event: KeyboardEvent) => boolean>(undefined);
  useEffect(() => {
    latest.current = (event) => {
      if (asksForKeys(event)) setListsKeys(true);
      else if (isCtrlAlt(event, 'KeyP')) project();
      else if (isCtrlAlt(event, 'KeyR')) choose('view', chosen.view === 'reader' ? 'terminal' : 'reader');
      else return false;
      return true;
    };
  });
  useEffect(() => {
    // Before the page's own keys: a question mark would be typed into the prompt.
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || !latest.current?.(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-projecting', isProjecting);
    return () => document.documentElement.removeAttribute('data-projecting');
  }, [isProjecting]);
  const close = () => {
    setListsKeys(false);
    onBack();
  };
  return { isProjecting, project, dialog: <Suspense>{listsKeys && <Keys onClose={close} />}</Suspense> };
}

/** With AltGr the same keys type signs. */
function isCtrlAlt(event: KeyboardEvent, code: string): boolean {
  return event.code === code && event.ctrlKey && event.altKey && !event.metaKey && !event.getModifierState('AltGraph');
}

/** `?` where it can be no part of a line: not in a letter, not in a secret, not behind something typed. */
function asksForKeys({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if ((key !== '?' && key !== '？') || ctrlKey || altKey || metaKey || !(target instanceof HTMLElement)) return false;
  if (target.closest('dialog')) return false;
  if (!(target instanceof HTMLInputElement)) return !target.matches('textarea, select');
  const mode = target.labels?.[0]?.dataset['mode'];
  return target.value === '' && (mode === 'local' || mode === 'line');
}
