// What this tab needs to come back to its seat after a reload: the room, the name, the secret of the seat, and the sessions
// that belong to it. It is kept for the tab only, and goes with it. The sessions themselves come back by session/claims.ts.

import type { Claim } from '../../link/socket.ts';
import { keepInTab, recallInTab } from '../../session/inTab.ts';

const name = 'mailterm.seat';

/** More sessions than this are not told to the room again. */
const sessionsMax = 8;

/** A seat, or the wish for one. */
export interface KeptSeat {
  readonly code: string;
  readonly nickname: string;
  /** The secret of the seat; absent before the room has given one. */
  readonly seat?: string;
  readonly sessions: readonly Claim[];
}

/** What is kept for a room; undefined where this tab has never sat in it. */
export function recallSeat(code: string): KeptSeat | undefined {
  const kept = recallInTab(name) as KeptSeat | undefined;
  return kept?.code === code ? kept : undefined;
}

/** Keeps a seat instead of the one before. */
export function keepSeat(kept: KeptSeat): void {
  keepInTab(name, { ...kept, sessions: kept.sessions.slice(-sessionsMax) });
}

/** Forgets the seat. */
export function forgetSeat(): void {
  keepInTab(name, undefined);
}
