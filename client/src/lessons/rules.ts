// What the lesson on the screen has to say to the rest of the page: when a mistake is told of, which server answers in the
// place of another one, and whether a reply is guessed before its line goes. Nothing while there is no lesson. Only parts that
// are loaded later read it, so that the first screen does without.

import type { LintTime } from '@mailterm/shared/lesson/lesson';
import type { Target } from '@mailterm/shared/transcript/event';
import type { Session } from '../session/model.ts';

/** A question that stands between a line and its reply. */
export interface Guess {
  readonly choices: readonly string[];
  choose(code: string): void;
}

export interface LessonRules {
  readonly lint: LintTime;
  /** The practice server that answers where the learner named this one; undefined: the one that was named. */
  standIn(target: Target): Target | undefined;
  /** What is asked before the line goes; undefined where nothing is, or it was answered. */
  guess(line: string, session: Session): Guess | undefined;
}

let shown: LessonRules | undefined;
let isAwaited = false;

/** The rules of the lesson that is shown. */
export const lessonRules = (): LessonRules | undefined => shown;

/** A lesson is still fetched: it may have a practice server answer in the place of a real one. */
export const isLessonAwaited = (): boolean => isAwaited;

/** Says whether a lesson is still fetched. */
export function awaitLesson(isFetched: boolean): void {
  isAwaited = !isFetched;
}

/** They hold from now on, until others do. */
export function setLessonRules(rules: LessonRules | undefined): void {
  shown = rules;
}
