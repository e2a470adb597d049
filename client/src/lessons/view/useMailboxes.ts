// What lies in the practice mailboxes, asked for again after every answer while a step waits for a letter.

import { useEffect, useState } from 'react';
import type { LetterFact } from '@mailterm/shared/lesson/facts';
import type { Check, Condition, Lesson } from '@mailterm/shared/lesson/lesson';
import type { MailTold } from '@mailterm/shared/wire/lessons';
import { ask } from '../../link/ask.ts';
import type { Session } from '../../session/model.ts';

type Mailboxes = Readonly<Record<string, readonly LetterFact[]>>;

/** Answers that come one after the other are followed by one question, this many milliseconds after the last of them. */
const settleMs = 120;

const none: Mailboxes = {};

/** @param sessions those that count */
export function useMailboxes(lesson: Lesson, sessions: readonly Session[]): Mailboxes {
  const [mailboxes, setMailboxes] = useState(none);
  const isNeeded = waitsFor(lesson, 'mailbox');
  const answered = sessions.reduce((sum, { entries }) => sum + entries.filter(isAnswer).length, 0);
  const over = sessions.filter(({ phase }) => phase === 'ended').length;
  useEffect(() => {
    if (!isNeeded || answered === 0) return undefined;
    let stale = false;
    const timer = setTimeout(() => {
      void ask<MailTold>('practice/mail').then((told) => {
        if (!stale && told.ok) setMailboxes(told.value.mailboxes);
      });
    }, settleMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [isNeeded, answered, over]);
  return mailboxes;
}

const isAnswer = (entry: Session['entries'][number]): boolean =>
  entry.kind === 'unit' && entry.from === 'server' && entry.reading?.complete === true;

/** Whether anything in the lesson waits for this kind of condition. */
export function waitsFor({ steps }: Pick<Lesson, 'steps'>, kind: Condition['kind']): boolean {
  const isIt = (condition: Condition): boolean => {
    if (condition.kind === kind) return true;
    if (condition.kind === 'program') return isIt(condition.of);
    return condition.kind === 'any' && condition.of.some(isIt);
  };
  const has = (checks: readonly Check[]): boolean => checks.some(({ condition }) => isIt(condition));
  return steps.some(({ checks, not }) => has(checks) || has(not));
}
