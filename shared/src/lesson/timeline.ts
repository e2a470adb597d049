// The turns of all sessions of a learner, in the order in which they were said. What a step looks at is a stretch of them.

import type { LessonFacts, SessionFacts, TurnFact } from './facts.ts';

/** A turn with its session. */
export interface Said {
  readonly turn: TurnFact;
  readonly session: SessionFacts;
  /** When it was said and when it was answered, in Unix time where that is known of the session. */
  readonly saidMs: number;
  readonly answeredMs: number;
}

/** All turns, oldest first. Sessions without a time of their opening follow each other. */
export function timelineOf({ sessions }: LessonFacts): readonly Said[] {
  const said = sessions.flatMap((session) =>
    session.turns.map((turn): Said => {
      const saidMs = (session.startedMs ?? 0) + turn.saidMs;
      return { turn, session, saidMs, answeredMs: (session.startedMs ?? 0) + (turn.answeredMs ?? turn.saidMs) };
    }),
  );
  const isTimed = sessions.every(({ startedMs }) => startedMs !== undefined);
  // Sorting is stable: what was said in the same millisecond stays in its order.
  return isTimed ? said.sort((a, b) => a.saidMs - b.saidMs) : said;
}
