// A session that another page of ours wants: it is opened when the terminal is shown.

import type { Target } from '@mailterm/shared/transcript/event';
import type { Opening } from './opening.ts';
import type { SessionStore } from './store.ts';

let wanted: { readonly target: Target; readonly lines: Opening } | undefined;

/** @param lines what is typed for the person then */
export function want(target: Target, lines: Opening): void {
  wanted = { target, lines };
}

/** Opens it, once. */
export function openWanted(store: Pick<SessionStore, 'openTarget'>): void {
  const now = wanted;
  wanted = undefined;
  if (now) store.openTarget(now.target, now.lines);
}
