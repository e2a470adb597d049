// Alt+R, anywhere on a page of the class.

import { useEffect, useRef } from 'react';

/** Letters are read by their place: with Alt, some keyboards type other signs. */
export function useRaiseKey(onRaise: () => void): void {
  const latest = useRef(onRaise);
  useEffect(() => {
    latest.current = onRaise;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { code, altKey, ctrlKey, metaKey, repeat } = event;
      if (code !== 'KeyR' || !altKey || ctrlKey || metaKey || repeat || event.isComposing) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
