// The sessions in the header: their list, what is known of the shown one, and what else can be done. Loaded when a session
// begins.

import type { ReactNode } from 'react';
import type { Session } from '../session/model.ts';
import type { SessionStore } from '../session/store.ts';
import type { Sides } from '../sides.ts';
import { SessionButtons } from '../talk/SessionButtons.tsx';
import { SessionFacts } from './SessionFacts.tsx';
import { SessionTabs } from './SessionTabs.tsx';

/** The sessions of the terminal, and which are on the screen. */
export interface SessionsShown {
  readonly all: readonly Session[];
  readonly shown: Session;
  readonly store: SessionStore;
  readonly sides: Sides;
  /** There is room for two side by side. */
  readonly isWide: boolean;
}

export default function HeaderSessions({ all, shown, store, sides, isWide }: SessionsShown): ReactNode {
  const withTarget = all.filter((session) => session.target);
  return (
    <>
      {withTarget.length > 1 && <SessionTabs sessions={withTarget} shown={shown} onShow={sides.show} />}
      <SessionFacts session={shown} named={withTarget.length < 2} />
      <SessionButtons session={shown} store={store} sides={sides} isWide={isWide} />
    </>
  );
}
