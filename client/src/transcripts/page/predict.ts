// Predict mode: the reply is hidden until the reader has said what it will be. Which turns ask, and how far is shown. Pure.

import type { ReplyClass } from '@mailterm/shared/dialect';
import type { Entry } from '../../session/model.ts';
import type { Turn } from '../../session/turns.ts';

/** What the reader may say. */
export const guesses: readonly ReplyClass[] = ['done', 'goOn', 'tryLater', 'no'];

/** A turn whose reply is asked for. */
export interface Question {
  readonly turn: number;
  readonly answer: ReplyClass;
  /** So many entries stand before the reply. */
  readonly before: number;
}

/** What was guessed about a turn; `shown` where the reader only wanted to see it. */
export type Guess = ReplyClass | 'shown';

/** The turns that ask, in order: something was said, and a reply with a class came. */
export function questionsOf(turns: readonly Turn[], entries: readonly Entry[]): readonly Question[] {
  return turns.flatMap(({ turn, said, replies }) => {
    const answer = replies.filter(({ replyClass }) => replyClass !== undefined).at(-1)?.replyClass;
    const first = replies[0]?.units[0];
    if (said.length === 0 || !answer || !first) return [];
    return [{ turn, answer, before: entries.indexOf(first) }];
  });
}

/** How far is shown: up to the first reply that is not guessed yet, which is what is asked. */
export function askedNow(questions: readonly Question[], guessed: ReadonlyMap<number, Guess>): Question | undefined {
  return questions.find(({ turn }) => !guessed.has(turn));
}

/** How many were right, of those that were guessed. */
export function scoreOf(questions: readonly Question[], guessed: ReadonlyMap<number, Guess>) {
  const tried = questions.filter(({ turn }) => (guessed.get(turn) ?? 'shown') !== 'shown');
  return { right: tried.filter(({ turn, answer }) => guessed.get(turn) === answer).length, of: tried.length };
}
