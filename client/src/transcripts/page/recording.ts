// A transcript's document as the session that a live page would show: the same log, the same turns, and over. Pure.

import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import type { PublicEvent } from '@mailterm/shared/transcript/event';
import { SessionLog } from '../../session/log.ts';
import type { Session, UnitEntry } from '../../session/model.ts';
import { turnsOf } from '../../session/turns.ts';
import type { Turn } from '../../session/turns.ts';
import { Watched } from '../../session/watched.ts';

/** What is shown of a document. */
export interface Recording {
  readonly session: Session;
  readonly turns: readonly Turn[];
  /** From the opening to the last that happened, in milliseconds. */
  readonly durationMs: number;
}

/** Reads the events of a document. */
export function recordingOf({ events }: TranscriptDocument): Recording {
  const log = new SessionLog(0);
  const watched = new Watched(log);
  for (const event of events) watched.append(masked(event));
  // Nobody can say anything any more, whether the end was recorded or not.
  const session: Session = { ...log.session, phase: 'ended', asks: false, nextClient: { kind: 'line' } };
  return { session, turns: turnsOf(session.entries), durationMs: events.at(-1)?.atMs ?? 0 };
}

/** User names that were given as credentials are hidden, too: what stands for them is shown as every mask is. */
function masked(event: PublicEvent): PublicEvent {
  if (event.kind !== 'unit' || !event.reading.spans.some(({ role }) => role === 'user')) return event;
  const spans = event.reading.spans.map(({ role, ...span }) => (role && role !== 'user' ? { ...span, role } : span));
  return { ...event, reading: { ...event.reading, spans } };
}

/** What is explained first: the first refusal, because that is why people share; else the last reply of all. */
export function firstToExplain(turns: readonly Turn[]): UnitEntry | undefined {
  const replies = turns.flatMap((turn) => turn.replies);
  const refusal = replies.find(({ replyClass }) => replyClass === 'no' || replyClass === 'tryLater');
  return (refusal ?? replies.at(-1))?.units.at(-1) ?? turns.at(-1)?.said.at(-1);
}

/** What tells most about a turn: the last line of its reply, else what was said. */
export function lastOf({ said, replies }: Turn): UnitEntry | undefined {
  return replies.at(-1)?.units.at(-1) ?? said.at(-1);
}
