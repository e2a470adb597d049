// What Mailterm says about the course of a session: events of the log become tool entries. What it says of each is the same
// in a transcript (shared/src/transcript/remarks.ts). Pure; sayings, no words.

import type { Target } from '@mailterm/shared/transcript/event';
import { remarkOf } from '@mailterm/shared/transcript/remarks';
import type { WireEvent } from '@mailterm/shared/wire/messages';
import type { SessionSayingId } from './sayings.ts';
import type { ToolEntry } from './model.ts';

/** A tool entry before it is placed in the log. */
export type Remark = Omit<ToolEntry, 'kind' | 'key' | 'atMs'>;

/** A remark of the client's own, with the compiler watching the id. */
export function remark(tone: Remark['tone'], id: SessionSayingId, params?: Remark['saying']['params']): Remark {
  return { tone, saying: params ? { id, params } : { id } };
}

/**
 * What is to be said about an event, or undefined where the event speaks for itself.
 * @param target where the session goes, once it is known
 */
export function remarkOn(event: WireEvent, target: Target | undefined): Remark | undefined {
  if (event.kind === 'trim') return remark('info', 'session.trimmed', { octets: event.octets });
  return event.kind === 'reading' ? undefined : remarkOf(event, target);
}
