// Predict steps: which line waits for a guess, and what was answered to it. Pure.

import { guessName } from '@mailterm/shared/lesson/check';
import type { LessonFacts, TurnFact } from '@mailterm/shared/lesson/facts';
import { argumentOf, matches } from '@mailterm/shared/lesson/holding';
import type { Lesson, Predict } from '@mailterm/shared/lesson/lesson';
import { isVerb } from '@mailterm/shared/lesson/vocabulary';
import type { Session } from '../../session/model.ts';
import type { Progress } from '../progress.ts';

/** True for a line whose reply is to be guessed. */
export function asksGuess({ verb, where }: Predict, line: string, session: Session): boolean {
  const inLetter = session.nextClient.kind === 'block';
  if (verb === 'END') return inLetter && line === '.';
  if (inLetter || session.phase !== 'open' || session.nextClient.kind !== 'line') return false;
  // A line of IMAP begins with its tag (RFC 9051 §2.2.1), and UID FETCH is one verb.
  const said = session.dialect === 'imap' ? line.trim().replace(/^\S+\s+/, '') : line.trim();
  const upper = said.toUpperCase();
  const typed = upper.startsWith(`${verb.toUpperCase()} `) ? verb.toUpperCase() : (upper.split(/\s/)[0] ?? '');
  return isVerb(verb, typed) && matches(where, said.slice(typed.length));
}

/** The code of the latest answer to such a line. */
export function repliedTo({ verb, where }: Predict, { sessions }: LessonFacts): string | undefined {
  const isIt = (turn: TurnFact): boolean =>
    turn.code !== undefined && isVerb(verb, turn.verb) && matches(where, argumentOf(turn));
  return sessions.flatMap(({ turns }) => turns.filter(isIt)).at(-1)?.code;
}

/** All that was answered, the guesses among it: they are told of with what came. */
export function answersOf({ steps }: Lesson, { answers, guesses }: Progress): Readonly<Record<string, string>> {
  const guessed = steps.flatMap(({ predict }, place) => {
    const code = guesses[place];
    return predict && code !== undefined ? [[guessName(predict), code] as const] : [];
  });
  return { ...answers, ...Object.fromEntries(guessed) };
}
