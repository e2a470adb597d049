// Which sessions are on the screen: one, or on wide screens two side by side. The one that has the focus is the store's shown
// one, so that whatever is typed or pressed goes to it.

import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Session } from './session/model.ts';
import type { SessionList, SessionStore } from './session/store.ts';

export type SideName = 'left' | 'right';

/** The sides and how they change. */
export interface Sides {
  /** Undefined on the right while there is one side only. */
  readonly left: Session;
  readonly right: Session | undefined;
  readonly focused: SideName;
  /** The focus has come to this side. */
  focus(side: SideName): void;
  /** Puts a session on the side that has the focus; one that is on the other side gets the focus there. */
  show(id: number): void;
  /** Puts a session on a side. */
  put(side: SideName, id: number): void;
  /** A session beside the one that is shown: one that is there already, or a new one. */
  split(): void;
  /** Only the one with the focus stays. */
  join(): void;
  openNew(): void;
}

/** @param isWide there is room for two */
export function useSides({ sessions, shown }: SessionList, store: SessionStore, isWide: boolean): Sides {
  const [otherId, setOther] = useState<number>();
  const [focusedSide, setFocused] = useState<SideName>('left');
  const other = isWide ? sessions.find(({ id }) => id === otherId && id !== shown.id) : undefined;
  const focused = other ? focusedSide : 'left';
  const swap = () => {
    if (!other) return;
    setOther(shown.id);
    setFocused(focused === 'left' ? 'right' : 'left');
    store.show(other.id);
  };
  const show = (id: number) => (id === other?.id ? swap() : store.show(id));
  return {
    left: other && focused === 'right' ? other : shown,
    right: other && (focused === 'right' ? shown : other),
    focused,
    focus: (side) => side !== focused && swap(),
    show,
    put(side, id) {
      if (side !== focused) swap();
      // What stood on the other side changes places with it.
      if (id === other?.id) setOther(shown.id);
      store.show(id);
    },
    split() {
      const next = sessions.find(({ id, target }) => id !== shown.id && target);
      setOther(next?.id ?? shown.id);
      setFocused(next ? 'left' : 'right');
      if (!next) store.openNew();
    },
    join() {
      setOther(undefined);
      setFocused('left');
    },
    openNew: () => store.openNew(),
  };
}

/** Tells when the focus comes into an element, or a press. */
export function useArrival(element: RefObject<HTMLElement | null>, onArrival: () => void): void {
  const latest = useRef(onArrival);
  useEffect(() => {
    latest.current = onArrival;
  });
  useEffect(() => {
    const place = element.current;
    const arrive = () => latest.current();
    place?.addEventListener('focusin', arrive);
    place?.addEventListener('pointerdown', arrive);
    return () => {
      place?.removeEventListener('focusin', arrive);
      place?.removeEventListener('pointerdown', arrive);
    };
  }, [element]);
}
