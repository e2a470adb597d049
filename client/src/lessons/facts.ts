// The sessions of the page as facts for the checks of a lesson. What the facts are is decided in shared/src/lesson.

import type { LessonFacts } from '@mailterm/shared/lesson/facts';
import type { SessionFacts } from '@mailterm/shared/lesson/facts';
import { sessionFactsOf } from '@mailterm/shared/lesson/sessionFacts';
import type { SeenItem } from '@mailterm/shared/lesson/sessionFacts';
import type { Session } from '../session/model.ts';

/** The facts of all sessions that spoke to a server, in the order in which they were opened. */
export function factsOfSessions(
  sessions: readonly Session[],
  mailboxes: LessonFacts['mailboxes'] = {},
  answers: LessonFacts['answers'] = {},
): LessonFacts {
  return { sessions: sessions.filter(({ phase }) => phase !== 'local').map(factsOfSession), mailboxes, answers };
}

/** A session does not change; what was found of it is kept as long as it is. */
const known = new WeakMap<Session, SessionFacts>();

function factsOfSession(session: Session): SessionFacts {
  const facts = known.get(session) ?? read(session);
  known.set(session, facts);
  return facts;
}

function read(session: Session): SessionFacts {
  const { dialect = 'raw', target, phase, startedMs, watchOnly = false } = session;
  return sessionFactsOf({
    dialect,
    host: target?.host ?? '',
    byProgram: watchOnly,
    isOver: phase === 'ended',
    ...(startedMs !== undefined && { startedMs }),
    items: itemsOf(session),
  });
}

function itemsOf({ entries, tls, startedMs = 0, target }: Session): readonly SeenItem[] {
  const items: SeenItem[] = [];
  const tlsAtMs = target?.security === 'tls' ? 0 : tls && tls.atMs - startedMs;
  let isTls = false;
  for (const entry of entries) {
    if (entry.kind === 'local') continue;
    if (entry.kind === 'tool') {
      if (entry.diagnoses) items.push({ kind: 'found', diagnoses: entry.diagnoses });
      continue;
    }
    const { from, turn, octets, reading, atMs, ofLetter = false } = entry;
    // Octets that are not read yet are no turn.
    if (turn === undefined || reading === undefined) continue;
    // What was said in the millisecond of the handshake was said after it: before it nothing may be sent.
    if (!isTls && tlsAtMs !== undefined && from === 'client' && atMs >= tlsAtMs) {
      isTls = true;
      items.push({ kind: 'tls' });
    }
    const frame = from === 'client' && ofLetter ? 'block' : 'line';
    items.push({ kind: 'unit', from, turn, octets, reading, atMs, frame, withheld: reading.withheld === true });
  }
  return items;
}
