// When a condition comes true in a stretch of turns. All conditions but those of mailboxes and answers are of the kind
// "it has happened since": once true they stay true, so the moment when all of them hold is the latest of theirs.

import type { LessonFacts, LetterFact, TurnFact } from './facts.ts';
import type { Condition, Pattern } from './lesson.ts';
import type { Said } from './timeline.ts';
import { isCode, isVerb, mistakesNamed } from './vocabulary.ts';

/** Where a condition is looked for. */
export interface Stretch {
  readonly said: readonly Said[];
  /** The first turn that counts. */
  readonly from: number;
  readonly facts: LessonFacts;
  /** Only what a mail program said. */
  readonly byProgram: boolean;
}

/** It does not hold in this stretch. */
export const never = Number.POSITIVE_INFINITY;

/**
 * The number of turns after which the condition holds: `from` where it holds without any, `never` where it does not.
 * `within` is not answered here: it is about the stretch itself (check.ts).
 */
export function heldAt(condition: Condition, stretch: Stretch): number {
  const { facts, from } = stretch;
  switch (condition.kind) {
    case 'banner':
      return firstTurn(stretch, ({ turn }) => turn.turn === 0 && isCode(condition.code, turn.code));
    case 'reply':
      return firstTurn(stretch, ({ turn }) => {
        return (
          condition.verbs.some((verb) => isVerb(verb, turn.verb)) && isCode(condition.code, turn.code, turn.enhanced)
        );
      });
    case 'cmd':
      return firstTurn(
        stretch,
        ({ turn }) => isVerb(condition.verb, turn.verb) && matches(condition.where, argumentOf(turn)),
      );
    case 'order':
      return orderHeldAt(condition.verbs, stretch);
    case 'mailbox':
      return lettersIn(facts, condition).some((letter) => isLetter(letter, condition.fields)) === condition.has
        ? from
        : never;
    case 'tls':
      return firstTurn(stretch, ({ turn }) => isVerb(condition.before, turn.verb) && turn.isTls);
    case 'state':
      return stateHeldAt(condition.state, stretch);
    case 'seen':
      return firstTurn(stretch, ({ turn }) => isSeen(condition.what, turn));
    case 'codes':
      return Math.max(from, ...condition.codes.map((code) => firstTurn(stretch, ({ turn }) => hasCode(code, turn))));
    case 'within':
      return from;
    case 'answer':
      return isAnswered(facts, condition) ? from : never;
    case 'program':
      return heldAt(condition.of, { ...stretch, byProgram: true });
    case 'any':
      return Math.min(never, ...condition.of.map((each) => heldAt(each, stretch)));
  }
}

function firstTurn({ said, from, byProgram }: Stretch, is: (said: Said) => boolean): number {
  for (let i = from; i < said.length; i++) {
    const each = said[i] as Said;
    if ((!byProgram || each.session.byProgram) && is(each)) return i + 1;
  }
  return never;
}

/** In one session, each after the one before; others may be said between them. */
function orderHeldAt(verbs: readonly string[], stretch: Stretch): number {
  const reached = new Map<Said['session'], number>();
  return firstTurn(stretch, ({ turn, session }) => {
    const at = reached.get(session) ?? 0;
    const next = isVerb(verbs[at] ?? '', turn.verb) ? at + 1 : at;
    reached.set(session, next);
    return next === verbs.length;
  });
}

/** How far a session has come in an order: the most of its commands that were said. */
export function orderReached(verbs: readonly string[], { said, from, byProgram }: Stretch): number {
  const reached = new Map<Said['session'], number>();
  let most = 0;
  for (const { turn, session } of said.slice(from)) {
    if (byProgram && !session.byProgram) continue;
    const at = reached.get(session) ?? 0;
    if (!isVerb(verbs[at] ?? '', turn.verb)) continue;
    reached.set(session, at + 1);
    most = Math.max(most, at + 1);
  }
  return most;
}

/** A step may begin in the state that it waits for. */
function stateHeldAt(state: string, stretch: Stretch): number {
  const { said, from, byProgram } = stretch;
  const before = said[from - 1];
  const isThere = before && !before.session.isOver && before.turn.state === state;
  if (isThere && (!byProgram || before.session.byProgram)) return from;
  return firstTurn(stretch, ({ turn }) => turn.state === state);
}

function isSeen(what: string, turn: TurnFact): boolean {
  return hasCode(what, turn) || mistakesNamed(what).some((id) => turn.mistakes.includes(id));
}

/** True when the turn was answered with this code, or the code came during it. */
function hasCode(code: string, turn: TurnFact): boolean {
  return isCode(code, turn.code, turn.enhanced) || (turn.unasked?.some((each) => isCode(code, each)) ?? false);
}

/** What stands behind the verb of a line. */
export function argumentOf({ verb, line }: TurnFact): string {
  if (verb === '') return line.trim();
  const at = line.toUpperCase().indexOf(verb);
  return (at < 0 ? line : line.slice(at + verb.length)).trim();
}

/** Compares without case: addresses, commands and answers are typed by people. */
export function matches(pattern: Pattern | undefined, text: string): boolean {
  if (pattern === undefined || pattern.kind === 'any') return true;
  const [sought, found] = [plain(pattern.text), plain(text)];
  return pattern.kind === 'equals' ? found === sought : found.includes(sought);
}

function plain(text: string): string {
  return text.trim().replace(/\r\n?/g, '\n').toLowerCase();
}

type InMailbox = Extract<Condition, { kind: 'mailbox' }>;

/** The letters of a mailbox; none where nobody knows of it. */
export function lettersIn({ mailboxes }: LessonFacts, { user, folder }: InMailbox): readonly LetterFact[] {
  const name = `${user}/${folder}`;
  return Object.hasOwn(mailboxes, name) ? (mailboxes[name] ?? []) : [];
}

function isLetter(letter: LetterFact, fields: InMailbox['fields']): boolean {
  return Object.entries(fields).every(([name, pattern]) => {
    if (name === 'seed') return matches(pattern, letter.isSeed ? 'yes' : 'no');
    // A letter without flags has none that could be compared.
    if (name === 'flags') return pattern.kind === 'any' || letter.flags.some((flag) => matches(pattern, flag));
    return matches(pattern, letter[name as 'from' | 'to' | 'subject' | 'body']);
  });
}

function isAnswered({ answers }: LessonFacts, { name, is }: Extract<Condition, { kind: 'answer' }>): boolean {
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  return answer !== undefined && answer.trim() !== '' && matches(is, answer);
}
