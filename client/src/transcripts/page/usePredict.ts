// Predict mode: what is asked now, what was guessed, and how far the conversation is shown. The rules are predict.ts.

import { useCallback, useMemo, useState } from 'react';
import type { ReplyClass } from '@mailterm/shared/dialect';
import type { Entry } from '../../session/model.ts';
import type { Turn } from '../../session/turns.ts';
import { askedNow, questionsOf, scoreOf } from './predict.ts';
import type { Guess, Question } from './predict.ts';

/** What came of a guess. */
export interface Verdict {
  readonly guess: ReplyClass;
  readonly answer: ReplyClass;
}

export interface Predict {
  readonly isOn: boolean;
  readonly questions: readonly Question[];
  /** Absent once everything is guessed. */
  readonly asked: Question | undefined;
  readonly score: { readonly right: number; readonly of: number };
  /** The latest guess. */
  readonly latest: Verdict | undefined;
  /** So many entries are shown; undefined where nothing is hidden. */
  readonly shown: number | undefined;
  /** What came of the guess about a turn. */
  readonly verdictOf: (turn: number) => Verdict | undefined;
  toggle(): void;
  leave(): void;
  guess(what: Guess): void;
  /** Shows what is asked without a guess. */
  reveal(): void;
}

/** Off at first. */
export function usePredict(turns: readonly Turn[], entries: readonly Entry[]): Predict {
  const [guessed, setGuessed] = useState<ReadonlyMap<number, Guess>>();
  const questions = useMemo(() => questionsOf(turns, entries), [turns, entries]);
  const asked = guessed && askedNow(questions, guessed);
  const verdictOf = useCallback(
    (turn: number) => {
      const guess = guessed?.get(turn);
      const answer = questions.find((question) => question.turn === turn)?.answer;
      return guess && guess !== 'shown' && answer ? { guess, answer } : undefined;
    },
    [guessed, questions],
  );
  const guess = (what: Guess) => {
    if (asked) setGuessed(new Map(guessed).set(asked.turn, what));
  };
  return {
    isOn: guessed !== undefined,
    questions,
    asked,
    score: scoreOf(questions, guessed ?? new Map()),
    latest: verdictOf([...(guessed?.keys() ?? [])].at(-1) ?? -1),
    shown: guessed && (asked?.before ?? entries.length),
    verdictOf,
    toggle: () => setGuessed(guessed ? undefined : new Map()),
    leave: () => setGuessed(undefined),
    guess,
    reveal: () => guess('shown'),
  };
}
