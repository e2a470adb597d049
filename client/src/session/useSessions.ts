// The session store in React.

import { useSyncExternalStore } from 'react';
import type { SessionList, SessionStore } from './store.ts';

/** The sessions of the page, renewed whenever one changes. */
export function useSessions(store: SessionStore): SessionList {
  return useSyncExternalStore(store.subscribe, store.snapshot);
}
