// What a check waits for and what it saw instead, as sayings: the words are in words/. Everything that somebody typed or
// a server said is made visible here.

import { visible } from '../charset.ts';
import { mapParams } from '../params.ts';
import type { CheckSaying, LessonFacts } from './facts.ts';
import { lettersIn, orderReached } from './holding.ts';
import type { Stretch } from './holding.ts';
import type { Check, Condition, Pattern, Predict } from './lesson.ts';
import type { Said } from './timeline.ts';
import { isCode, isVerb, mistakesNamed } from './vocabulary.ts';
import type { seenParams, SeenId, waitedParams, WaitedId } from './words/ids.ts';

type Told = CheckSaying;

const lengthMax = 200;

function told(id: WaitedId | SeenId, params: Readonly<Record<string, string | number>>): Told {
  if (Object.keys(params).length === 0) return { id };
  return { id, params: mapParams(params, (text) => visible(text.slice(0, lengthMax))) };
}

const waits = <Id extends WaitedId>(
  id: Id,
  params: Readonly<Record<(typeof waitedParams)[Id][number], string | number>>,
): Told => told(id, params);

/** Says what was seen. */
export const seen = <Id extends SeenId>(
  id: Id,
  params: Readonly<Record<(typeof seenParams)[Id][number], string | number>>,
): Told => told(id, params);

/** What a check waits for. */
export function waitedFor({ condition }: Check): Told {
  return waitedOf(condition);
}

function waitedOf(condition: Condition): Told {
  switch (condition.kind) {
    case 'banner':
      return waits('waited.banner', { code: condition.code });
    case 'reply':
      if (condition.verbs.length === 1 && condition.verbs[0] === 'END') {
        return waits('waited.replyToEnd', { code: condition.code });
      }
      return waits('waited.reply', { code: condition.code, verbs: condition.verbs.join(' / ') });
    case 'cmd': {
      const { verb, where } = condition;
      if (!where || where.kind === 'any') return waits('waited.cmd', { verb });
      return waits(where.kind === 'equals' ? 'waited.cmdIs' : 'waited.cmdContains', { verb, text: where.text });
    }
    case 'order':
      return waits('waited.order', { verbs: condition.verbs.join(' → ') });
    case 'mailbox': {
      const fields = Object.entries(condition.fields).map(([name, pattern]) => `${name} ${patternText(pattern)}`);
      const id = condition.has ? 'waited.letter' : 'waited.noLetter';
      return waits(id, { box: boxName(condition), fields: fields.join(', ') });
    }
    case 'tls':
      return waits('waited.tls', { verb: condition.before });
    case 'state':
      return waits('waited.state', { state: condition.state });
    case 'seen':
      return waitedToSee(condition.what);
    case 'codes':
      return waits('waited.codes', { codes: condition.codes.join(' '), count: condition.codes.length });
    case 'within':
      return waits('waited.within', { seconds: condition.seconds });
    case 'answer':
      return waits('waited.answer', { name: condition.name });
    case 'program':
      return { id: 'waited.program' satisfies WaitedId, of: [waitedOf(condition.of)] };
    case 'any':
      return { id: 'waited.any' satisfies WaitedId, of: condition.of.map(waitedOf) };
  }
}

/** A row of the table of mistakes may stand for several of them. */
function waitedToSee(what: string): Told {
  const ids = mistakesNamed(what);
  if (ids.length === 0) return waits('waited.seenCode', { code: what });
  return { id: 'waited.seen' satisfies WaitedId, of: ids.map((id) => ({ id })) };
}

/** The check must not hold. */
export function waitedForNo({ condition }: Check): Told {
  return { id: 'waited.not' satisfies WaitedId, of: [waitedOf(condition)] };
}

/** The line whose reply is guessed. */
export function waitedForGuess({ verb, where }: Predict): Told {
  if (verb === 'END') return waits('waited.predictEnd', {});
  const text = where && where.kind !== 'any' ? ` … ${where.text}` : '';
  return waits('waited.predict', { line: `${verb}${text}` });
}

/** What a condition that does not hold saw instead. */
export function seenInstead(condition: Condition, stretch: Stretch): Told {
  switch (condition.kind) {
    case 'reply':
      return replySeen(condition, stretch);
    case 'banner':
      return lastOf(stretch, ({ turn }) => turn.turn === 0) ?? lastSeen(stretch);
    case 'cmd': {
      const said = findLast(stretch, ({ turn }) => isVerb(condition.verb, turn.verb));
      return said ? seen('seen.argument', { line: said.turn.line }) : lastSeen(stretch);
    }
    case 'order':
      return orderSeen(condition.verbs, stretch);
    case 'mailbox':
      return lettersSeen(condition, stretch.facts);
    case 'tls': {
      const said = findLast(stretch, ({ turn }) => isVerb(condition.before, turn.verb));
      return said ? seen('seen.clear', { line: said.turn.line }) : lastSeen(stretch);
    }
    case 'state': {
      const last = findLast(stretch, () => true);
      return last ? seen('seen.state', { state: last.turn.state }) : seen('seen.nothing', {});
    }
    case 'codes':
      return codesSeen(condition.codes, stretch);
    case 'answer': {
      const { answers } = stretch.facts;
      const answer = Object.hasOwn(answers, condition.name) ? (answers[condition.name] ?? '') : '';
      return answer.trim() === '' ? seen('seen.noAnswer', {}) : seen('seen.answer', { answer });
    }
    case 'program':
      if (!findLast({ ...stretch, byProgram: true }, () => true)) return seen('seen.noProgram', {});
      return seenInstead(condition.of, { ...stretch, byProgram: true });
    case 'seen':
    case 'any':
    case 'within':
      return lastSeen(stretch);
  }
}

function findLast({ said, from, byProgram }: Stretch, is: (said: Said) => boolean): Said | undefined {
  for (let i = said.length - 1; i >= from; i--) {
    const each = said[i] as Said;
    if ((!byProgram || each.session.byProgram) && is(each)) return each;
  }
  return undefined;
}

function replySeen({ verbs }: Extract<Condition, { kind: 'reply' }>, stretch: Stretch): Told {
  const asked = lastOf(stretch, ({ turn }) => verbs.some((verb) => isVerb(verb, turn.verb)));
  return asked ?? lastSeen(stretch);
}

/** The last turn of a kind: its answer, or that there is none. */
function lastOf(stretch: Stretch, is: (said: Said) => boolean): Told | undefined {
  const said = findLast(stretch, is);
  if (!said) return undefined;
  const { turn, code, reply } = said.turn;
  if (turn === 0) return seen('seen.greeting', { reply });
  const line = shownLine(said);
  if (code === undefined) return seen(said.session.isOver ? 'seen.closed' : 'seen.silence', { line });
  return seen('seen.reply', { line, code, reply });
}

/** The last turn, whatever it is. */
function lastSeen(stretch: Stretch): Told {
  const said = findLast(stretch, () => true);
  if (!said) return seen('seen.nothing', {});
  const { turn, verb, code, reply } = said.turn;
  const { isOver } = said.session;
  if (turn === 0) return seen(isOver ? 'seen.closedGreeting' : 'seen.greeting', { reply });
  const line = shownLine(said);
  if (isOver) return seen('seen.closed', { line });
  if (code === undefined) return seen('seen.silence', { line });
  // After a go-ahead the code says it all.
  return verb === 'DATA' ? seen('seen.letterOpen', { code }) : seen('seen.last', { line, code });
}

/** A line as it is named: never empty, and a letter by its end. */
export function shownLine({ turn: { verb, line } }: Said): string {
  return verb === 'END' ? '.' : line || '⏎';
}

function orderSeen(verbs: readonly string[], stretch: Stretch): Told {
  const reached = orderReached(verbs, stretch);
  if (reached === 0) return lastSeen(stretch);
  return seen('seen.order', { verb: verbs[reached] ?? '', verbs: verbs.slice(0, reached).join(' → ') });
}

function lettersSeen(condition: Extract<Condition, { kind: 'mailbox' }>, facts: LessonFacts): Told {
  const box = boxName(condition);
  if (!Object.hasOwn(facts.mailboxes, `${condition.user}/${condition.folder}`)) return seen('seen.noBox', { box });
  const letters = lettersIn(facts, condition);
  if (condition.has) return seen('seen.noLetter', { box, count: letters.length });
  return seen('seen.letter', { box, subject: letters.at(-1)?.subject ?? '' });
}

function codesSeen(codes: readonly string[], stretch: Stretch): Told {
  const { said, from } = stretch;
  const heard = said.slice(from).filter(({ session }) => !stretch.byProgram || session.byProgram);
  const is = (code: string): boolean =>
    heard.some(({ turn }) => [turn.code, ...(turn.unasked ?? [])].some((each) => isCode(code, each, turn.enhanced)));
  const found = codes.filter(is);
  const missing = codes.filter((code) => !found.includes(code));
  return seen('seen.codes', {
    count: found.length,
    codes: found.join(' ') || '–',
    missing: missing.join(' ') || '–',
  });
}

/** A mailbox as it is named: the inbox by its user. */
export function boxName({ user, folder }: Extract<Condition, { kind: 'mailbox' }>): string {
  return folder === 'INBOX' ? user : `${user}/${folder}`;
}

function patternText(pattern: Pattern): string {
  return pattern.kind === 'any' ? '*' : pattern.kind === 'equals' ? `“${pattern.text}”` : `… “${pattern.text}” …`;
}
