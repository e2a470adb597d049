// What happens to a room's state, and what is to be done because of it. Types, and no rule: those are in room.ts.

import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { LearnerMessage, TeacherMessage, ToLearner } from '@mailterm/shared/wire/room/messages';

/** What is to be done because of an event. */
export type Effect =
  /** What everybody is told has changed; `here`: only how many are here. */
  | { readonly kind: 'room' | 'here' | 'votes' | 'over' }
  | { readonly kind: 'tile' | 'gone'; readonly seat: string }
  | { readonly kind: 'tell'; readonly seat: string; readonly message: ToLearner }
  | { readonly kind: 'out'; readonly seat: string; readonly reason: Reason }
  /** To whom spoke. */
  | { readonly kind: 'refused'; readonly reason: Reason };

/** What these change lies outside of the room's state: sessions belong to the gateway. */
export type LearnerEvent = Exclude<LearnerMessage, { kind: 'join' | 'session' }>;
export type TeacherEvent = Exclude<
  TeacherMessage,
  { kind: 'teach' | 'broadcast' | 'endBroadcast' | 'look' | 'targets' }
>;

/** Who spoke is told why nothing was done. */
export function refused(id: Reason['id'], params?: Reason['params']): Effect {
  return { kind: 'refused', reason: reason(id, params) };
}
