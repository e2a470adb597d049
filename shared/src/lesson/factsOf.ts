// What was recorded, as facts for the checks of a lesson: what is signed is decided from this.

import { conversationOf } from '../transcript/conversation.ts';
import type { TranscriptItem } from '../transcript/conversation.ts';
import type { PublicEvent } from '../transcript/event.ts';
import type { LessonFacts, SessionFacts } from './facts.ts';
import { sessionFactsOf } from './sessionFacts.ts';
import type { SeenItem } from './sessionFacts.ts';

/** A session as it was written down. */
export interface RecordedSession {
  readonly events: readonly PublicEvent[];
  /** A mail program spoke at a practice port. */
  readonly byProgram: boolean;
}

/** The facts of recorded sessions, with the mailboxes as they are now. */
export function factsOf(
  recorded: readonly RecordedSession[],
  mailboxes: LessonFacts['mailboxes'],
  answers: LessonFacts['answers'],
): LessonFacts {
  const sessions = recorded.map(recordedFacts).sort((a, b) => (a.startedMs ?? 0) - (b.startedMs ?? 0));
  return { sessions, mailboxes, answers };
}

function recordedFacts({ events, byProgram }: RecordedSession): SessionFacts {
  const { target, dialect, startedMs, items } = conversationOf(events);
  const isOver = events.some(({ kind }) => kind === 'close');
  const host = target?.host ?? '';
  return sessionFactsOf({ dialect, host, byProgram, isOver, startedMs, items: items.flatMap(seenItem) });
}

function seenItem(item: TranscriptItem): readonly SeenItem[] {
  if (item.kind === 'unit') return [item];
  const { event } = item;
  if (event.kind === 'tls') return [{ kind: 'tls' }];
  return event.kind === 'silence' || event.kind === 'loss' ? [{ kind: 'found', diagnoses: event.diagnoses }] : [];
}
