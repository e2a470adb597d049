// Judges a lesson by what this server itself saw: the recordings of the visitor's own sessions, what their programs said at
// practice ports, and what lies in their mailboxes. The page is asked for nothing but answers to questions.

import { setTimeout as sleep } from 'node:timers/promises';
import { standOf } from '@mailterm/shared/lesson/check';
import { factsOf } from '@mailterm/shared/lesson/factsOf';
import type { Lesson } from '@mailterm/shared/lesson/lesson';
import type { PublicEvent } from '@mailterm/shared/transcript/event';
import type { Store } from '../store/store.ts';

/** What was said in one session. */
export interface Recorded {
  readonly events: readonly PublicEvent[];
  /** A program said it. */
  readonly byProgram: boolean;
}

/** Where a learner's sessions and letters are. */
export interface Seen {
  recorded(id: string): Promise<Recorded | undefined>;
  mail(): Parameters<typeof factsOf>[1];
}

/** A recording is behind its session by less than this. */
const recorderMs = 300;

/**
 * The numbers of the steps that are not done, counted from 0.
 * @param sessions in the order in which they began; undefined where one is not there or not the visitor's
 */
export async function missingSteps(
  lesson: Lesson,
  sessions: readonly string[],
  answers: Readonly<Record<string, string>>,
  seen: Seen,
): Promise<readonly number[] | undefined> {
  const look = async (): Promise<readonly number[] | undefined> => {
    const found = await Promise.all(sessions.map((id) => seen.recorded(id)));
    const recorded = found.filter((each) => each !== undefined).sort((a, b) => startOf(a) - startOf(b));
    if (recorded.length < found.length) return undefined;
    return notDone(lesson, recorded, seen.mail(), answers);
  };
  const first = await look();
  if (first?.length === 0) return first;
  // The last line may have been said just now.
  await sleep(recorderMs);
  return look();
}

function notDone(lesson: Lesson, ...[recorded, mail, answers]: Parameters<typeof factsOf>): readonly number[] {
  return standOf(lesson, factsOf(recorded, mail, answers)).flatMap(({ done }, at) => (done ? [] : [at]));
}

function startOf({ events }: Recorded): number {
  const open = events.find((event) => event.kind === 'open');
  return open?.kind === 'open' ? open.startedMs : 0;
}

/** What the visitor's sessions are in: the store of recordings, and the programs that are listened to. */
export function seenBy(
  { store, owner, nowMs }: { readonly store: Store; readonly owner: string; readonly nowMs: number },
  programLog: (id: string) => readonly PublicEvent[] | undefined,
  mail: Seen['mail'],
): Seen {
  return {
    mail,
    async recorded(id) {
      const program = programLog(id);
      if (program) return { events: program, byProgram: true };
      const found = await store.recording(owner, id, nowMs);
      return found && { events: found.events, byProgram: false };
    },
  };
}
