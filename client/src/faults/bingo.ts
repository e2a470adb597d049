// The one card of this page: looks at the sessions as they go on, and tells the views.

import { useSyncExternalStore } from 'react';
import type { Session } from '../session/model.ts';
import { recallProofs, rememberProofs, withProofs } from './proofs.ts';
import type { Proofs } from './proofs.ts';

let proofs = recallProofs();
const listeners = new Set<() => void>();
/** How far each session has been looked at, by its number. */
const seen = new Map<number, number>();

/** Looks at what is new in these sessions. */
export function lookAt(sessions: readonly Session[]): void {
  const before = proofs;
  for (const session of sessions) {
    const looked = withProofs(proofs, session, seen.get(session.id));
    seen.set(session.id, looked.to);
    ({ proofs } = looked);
  }
  if (proofs !== before) tell();
}

/** An empty card; what is on the screen already does not count again. */
export function emptyCard(): void {
  proofs = {};
  tell();
}

function tell(): void {
  rememberProofs(proofs);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The codes that were met, and how. */
export function useProofs(): Proofs {
  return useSyncExternalStore(subscribe, () => proofs);
}
