// Greylisting: a sender that was never seen is sent away once. A mail server comes back, most of those who send spam do not.

import type { Mailroom } from '../../mailroom.ts';
import type { Turn } from './state.ts';

/** How many strangers a room remembers; the one that was seen first goes. */
const strangersMax = 50;

/** What a greylist says: how long to wait, with the room that has taken note of it; undefined when the letter is taken. */
export function greylisted(
  turn: Turn,
  recipient: string,
): { readonly waitMs: number; readonly room: Mailroom } | undefined {
  const { state, world, persona } = turn;
  const { greylistMs } = persona.smtp.habits;
  if (greylistMs === undefined || state.user !== undefined) return undefined;
  const { greylist } = world.room;
  const key = [state.hello?.name ?? '', state.sender?.address ?? '', recipient].join(' ').toLowerCase();
  const sinceMs = Object.hasOwn(greylist, key) ? greylist[key] : undefined;
  if (sinceMs !== undefined) {
    const waitMs = sinceMs + greylistMs - world.nowMs;
    return waitMs > 0 ? { waitMs, room: world.room } : undefined;
  }
  const kept = Object.entries(greylist).slice(1 - strangersMax);
  return { waitMs: greylistMs, room: { ...world.room, greylist: Object.fromEntries([...kept, [key, world.nowMs]]) } };
}
