// A lesson while somebody learns: the step that is shown, how each one stands by what the page's sessions say, and what the
// learner can do. Nothing is sent from here.

import { useCallback, useEffect, useMemo, useState } from 'react';
import { standOf } from '@mailterm/shared/lesson/check';
import type { LessonFacts, StepStand } from '@mailterm/shared/lesson/facts';
import type { Lesson } from '@mailterm/shared/lesson/lesson';
import { ask } from '../../link/ask.ts';
import type { Session } from '../../session/model.ts';
import type { SessionList, SessionStore } from '../../session/store.ts';
import { factsOfSessions } from '../facts.ts';
import { beginning, counts, keepProgress, keptProgress, withPassed, withRecordings } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { useMailboxes } from './useMailboxes.ts';
import { answersOf } from './predict.ts';
import { usePrograms } from './usePrograms.ts';
import { useRules } from './useRules.ts';

export interface Study {
  readonly lesson: Lesson;
  /** The whole file. */
  readonly text: string;
  readonly progress: Progress;
  /** Answers and guesses, as the server takes them. */
  readonly answers: Readonly<Record<string, string>>;
  readonly facts: LessonFacts;
  readonly stands: readonly StepStand[];
  /** The sessions that count. */
  readonly sessions: readonly Session[];
  isPassed(step: number): boolean;
  /** Shows a step, or behind the last one the end. */
  show(step: number): void;
  /** Goes on. A step that waits for nothing is done then. */
  next(): void;
  answer(name: string, answer: string): void;
  guess(step: number, code: string): void;
  moreHints(): void;
  /** Wipes the progress and the practice mailboxes. */
  restart(): Promise<void>;
  complete(nickname: string, code: string | undefined): void;
}

export interface StudyProps {
  readonly lesson: Lesson;
  readonly text: string;
  /** Names the progress in this browser. */
  readonly name: string;
  readonly list: SessionList;
  readonly store: SessionStore;
  /** Ids of the sessions that were there when the learner came, before the lesson was. */
  readonly before: readonly number[];
}

export function useStudy({ lesson, text, name, list, store, before }: StudyProps): Study {
  const [progress, change] = useProgress(name, list, before);
  const sessions = useMemo(() => sessionsOf(list, progress), [list, progress]);
  const mailboxes = useMailboxes(lesson, sessions);
  const { step } = progress;
  const answers = useMemo(() => answersOf(lesson, progress), [lesson, progress]);
  const facts = useMemo(() => factsOfSessions(sessions, mailboxes, answers), [sessions, mailboxes, answers]);
  const stands = useMemo(() => standOf(lesson, facts), [lesson, facts]);
  const record = useCallback((ids: readonly string[]) => change((now) => withRecordings(now, ids)), [change]);
  usePrograms(lesson.steps[step], progress, store, record);
  useWhatIsDone(lesson, stands, sessions, change);
  const moves = useMemo(() => movesOf(lesson, change), [lesson, change]);
  useRules(lesson, progress, moves.guess);
  return {
    lesson,
    text,
    progress,
    answers,
    facts,
    stands,
    sessions,
    ...moves,
    isPassed: (place) => progress.passed.includes(place),
    restart: async () => {
      await ask('practice/reset', {});
      change(() => beginning(Date.now(), openings(store.snapshot().sessions)));
    },
  };
}

type Change = (next: (now: Progress) => Progress) => void;

/** What is kept of the lesson, or its beginning. */
function useProgress(name: string, { sessions }: SessionList, before: readonly number[]): readonly [Progress, Change] {
  const [progress, setProgress] = useState(
    () => keptProgress(name) ?? beginning(Date.now(), openings(sessions.filter(({ id }) => before.includes(id)))),
  );
  useEffect(() => keepProgress(name, progress), [name, progress]);
  return [progress, setProgress];
}

const openings = (sessions: readonly Session[]): readonly number[] =>
  sessions.flatMap(({ startedMs }) => (startedMs === undefined ? [] : [startedMs]));

const sessionsOf = ({ sessions }: SessionList, progress: Progress): readonly Session[] =>
  sessions.filter((session) => session.target && counts(progress, session.startedMs));

/** What was done once stays done, whatever becomes of the sessions; and which of them were recorded. */
function useWhatIsDone(
  { steps }: Lesson,
  stands: readonly StepStand[],
  sessions: readonly Session[],
  change: Change,
): void {
  const done = stands.flatMap((stand, place) => (stand.done && waits(steps[place]) ? [place] : [])).join(' ');
  const recorded = sessions.flatMap(({ recording }) => recording?.id ?? []).join(' ');
  useEffect(() => {
    const places = done.split(' ').filter(Boolean).map(Number);
    change((now) => withRecordings(withPassed(now, places), recorded.split(' ').filter(Boolean)));
  }, [done, recorded, change]);
}

/** A step without a check is done when the learner goes on. */
const waits = (step: Lesson['steps'][number] | undefined): boolean => (step?.checks.length ?? 0) > 0;

function movesOf({ steps }: Lesson, change: Change) {
  return {
    show: (step: number) => change((now) => ({ ...now, step: Math.max(0, Math.min(step, steps.length)) })),
    next: () =>
      change((now) => {
        const step = Math.min(now.step + 1, steps.length);
        return { ...(waits(steps[now.step]) ? now : withPassed(now, [now.step])), step };
      }),
    answer: (name: string, answer: string) =>
      change((now) => ({ ...now, answers: { ...now.answers, [name]: answer } })),
    guess: (step: number, code: string) => change((now) => ({ ...now, guesses: { ...now.guesses, [step]: code } })),
    moreHints: () => change((now) => ({ ...now, hints: { ...now.hints, [now.step]: (now.hints[now.step] ?? 0) + 1 } })),
    complete: (nickname: string, code: string | undefined) =>
      change(({ code: _old, ...now }) => ({ ...now, nickname, ...(code !== undefined && { code }) })),
  };
}
