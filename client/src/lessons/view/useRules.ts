// Tells the rest of the page what the lesson that is shown wants of it (../rules.ts).

import { useEffect } from 'react';
import type { Lesson, LessonTarget } from '@mailterm/shared/lesson/lesson';
import type { Target } from '@mailterm/shared/transcript/event';
import type { Session } from '../../session/model.ts';
import type { Progress } from '../progress.ts';
import { setLessonRules } from '../rules.ts';
import type { Guess } from '../rules.ts';
import { asksGuess } from './predict.ts';

/** The line editor asks for guesses; it would else be fetched only when a session begins, perhaps too late for its first lines. */
function useEditorEarly(): void {
  useEffect(() => void import('../../editor/Desk.tsx').catch(() => undefined), []);
}

/** They hold as long as the lesson is shown. */
export function useRules(lesson: Lesson, progress: Progress, choose: (step: number, code: string) => void): void {
  useEditorEarly();
  useEffect(() => {
    setLessonRules({
      lint: lesson.lint,
      standIn: (target) => standIn(lesson.target, target),
      guess: (line, session) => guessFor(lesson, progress, line, session, choose),
    });
    return () => setLessonRules(undefined);
  }, [lesson, progress, choose]);
}

/** The practice server behind a name; TLS is as it was asked for. */
export function standIn(target: LessonTarget | undefined, { host, port, security }: Target): Target | undefined {
  const isIt = (as: Target): boolean => as.host.toLowerCase() === host.toLowerCase() && as.port === port;
  if (!target?.as.some(isIt)) return undefined;
  return { host: target.persona === 'practice' ? 'practice' : `${target.persona}.practice.test`, port, security };
}

/** The step that is shown, and the first one that is not done: who types faster than they turn the pages is asked, too. */
function guessFor(
  { steps }: Lesson,
  { step: shown, passed, guesses }: Progress,
  line: string,
  session: Session,
  choose: (step: number, code: string) => void,
): Guess | undefined {
  const undone = steps.findIndex((_step, place) => !passed.includes(place));
  for (const place of [shown, undone]) {
    const predict = steps[place]?.predict;
    if (!predict || guesses[place] !== undefined || !asksGuess(predict, line, session)) continue;
    return { choices: predict.choices, choose: (code) => choose(place, code) };
  }
  return undefined;
}
