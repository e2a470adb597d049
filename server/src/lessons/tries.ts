// Plays the solution of a lesson for its writer: a stranger's text, so it is bounded in size, in time and in how many are
// played at once.

import { parseLesson } from '@mailterm/shared/lesson/parse';
import type { TryTold } from '@mailterm/shared/wire/lessons';
import type { PracticeTls } from '../practice/listening/certificate.ts';
import { playLesson } from './play.ts';

/** Solutions that are played at the same time. */
const triesMax = 3;
/** How long one may take, in milliseconds. */
const playMs = 5_000;

/** Plays what it is given on a mailroom of its own; undefined while too many are played. */
export type TryOut = (text: string) => Promise<TryTold | undefined>;

/** @param tls what the practice server speaks TLS with */
export function tryingOut(tls: PracticeTls): TryOut {
  let running = 0;
  return async (text) => {
    const parsed = parseLesson(text);
    if (!parsed.ok) return { problems: parsed.problems, steps: [] };
    if (running >= triesMax) return undefined;
    running += 1;
    try {
      const { lesson } = parsed;
      const { stands, doneWith, problems } = await playLesson(lesson, { tls, playMs });
      const steps = stands.map((stand, at) => {
        const doneAfter = lesson.steps[at]?.solution[(doneWith[at] ?? 0) - 1];
        return { stand, ...(stand.done && doneAfter !== undefined && { doneAfter }) };
      });
      // What a check waited for and saw is said at its step.
      return { problems: problems.map(({ line, id, params }) => ({ line, id, ...(params && { params }) })), steps };
    } finally {
      running -= 1;
    }
  };
}
