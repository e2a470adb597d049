// The session store in React.

import { useSyncExternalStore } from 'react';
import type { SessionList, SessionStore } from './store.ts';

const noChange = () => () => undefined;
const noList = () => undefined;

/** The sessions of the page, renewed whenever one changes; nothing while there is no store. */
export function useSessions(store: SessionStore): SessionList;
export function useSessions(store: SessionStore | undefined): SessionList | undefined;
export function useSessions(store: SessionStore | undefined): SessionList | undefined {
  return useSyncExternalStore<SessionList | undefined>(store?.subscribe ?? noChange, store?.snapshot ?? noList);
}
