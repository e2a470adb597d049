// One check as a condition: `reply 250 to EHLO|HELO`. Words in, data out; no check does more than compare.

import { nearestVerb } from '../line/nearest.ts';
import type { Condition, Pattern } from './lesson.ts';
import type { Problems } from './problems.ts';
import { Words } from './tokens.ts';
import { codeForm, mistakesNamed, states, verbs } from './vocabulary.ts';

const checkWords = [
  'BANNER',
  'REPLY',
  'CMD',
  'ORDER',
  'MAILBOX',
  'TLS',
  'STATE',
  'SEEN',
  'CODES',
  'WITHIN',
  'ANSWER',
  'PROGRAM',
] as const;

const fieldNames = ['from', 'to', 'subject', 'body', 'flags', 'seed'] as const;
/** Names of questions, mailboxes and their users. */
export const nameForm = /^[A-Za-z0-9][\w-]{0,63}$/;
const boxForm = /^[A-Za-z0-9][\w-]{0,63}(?:\/[^\s"]{1,200})?$/;
const listMax = 40;

/** Reads a check, or undefined where something in it is wrong. */
export function readCondition(source: string, line: number, problems: Problems): Condition | undefined {
  const before = problems.list.length;
  const words = new Words(source, line, problems);
  const condition = conditionOf(words, false);
  if (condition && !words.isAtEnd) words.expected('expected.end');
  return problems.list.length === before ? condition : undefined;
}

function conditionOf(words: Words, isWithin: boolean): Condition | undefined {
  const word = words.peek();
  const kind = word?.toUpperCase();
  if (!checkWords.some((known) => known === kind)) return unknownCheck(words, isWithin);
  words.skip(word ?? '');
  words.skip(':');
  switch (kind) {
    case 'BANNER':
      return withCode(words, (code) => ({ kind: 'banner', code }));
    case 'REPLY':
      return replyOf(words);
    case 'CMD':
      return commandOf(words);
    case 'ORDER':
      return orderOf(words);
    case 'MAILBOX':
      return mailboxOf(words);
    case 'TLS': {
      const before = words.takeKeyword('before') && takeVerb(words);
      return before ? { kind: 'tls', before } : undefined;
    }
    case 'STATE':
      return stateOf(words);
    case 'SEEN':
      return seenOf(words);
    case 'CODES':
      return codesOf(words);
    case 'WITHIN': {
      const time = words.takeWord(/^[1-9]\d{0,4}s$/, 'expected.seconds');
      return time ? { kind: 'within', seconds: Number(time.slice(0, -1)) } : undefined;
    }
    case 'ANSWER': {
      const name = words.takeWord(nameForm, 'expected.name');
      const is = name && words.takePattern();
      return is ? { kind: 'answer', name: name ?? '', is } : undefined;
    }
    default:
      return programOf(words, isWithin);
  }
}

function unknownCheck(words: Words, isWithin: boolean): undefined {
  const found = words.peek();
  const meant = found && nearestVerb(found, checkWords)?.toLowerCase();
  if (isWithin && found === undefined) return words.expected('expected.check');
  if (found !== undefined && meant) return words.problems.add(words.line, 'check.meant', { found, meant });
  return words.problems.add(words.line, 'check.unknown', { found: words.found });
}

function withCode(words: Words, make: (code: string) => Condition): Condition | undefined {
  const code = words.takeWord(codeForm, 'expected.code');
  return code === undefined ? undefined : make(code);
}

function replyOf(words: Words): Condition | undefined {
  const code = words.takeWord(codeForm, 'expected.code');
  if (code === undefined || !words.takeKeyword('to')) return undefined;
  const named = words.takeWord(/./, 'expected.verb')?.toUpperCase().split('|').slice(0, listMax);
  return named && areVerbs(named, words) ? { kind: 'reply', code, verbs: named } : undefined;
}

function commandOf(words: Words): Condition | undefined {
  const verb = takeVerb(words);
  if (verb === undefined || !words.skip('where')) return verb === undefined ? undefined : { kind: 'cmd', verb };
  const where = words.takePattern();
  return where && { kind: 'cmd', verb, where };
}

function orderOf(words: Words): Condition | undefined {
  const named = words.takeList()?.map((verb) => verb.toUpperCase());
  return named && areVerbs(named, words) ? { kind: 'order', verbs: named.slice(0, listMax) } : undefined;
}

/** `mailbox bob/Trash has { subject: "hello", body: * }`, `mailbox bob has no { … }` */
function mailboxOf(words: Words): Condition | undefined {
  const box = words.takeWord(boxForm, 'expected.name');
  if (box === undefined || !words.takeKeyword('has')) return undefined;
  const has = !(words.skip('no') || words.skip('not'));
  const fields = fieldsOf(words);
  if (!fields) return undefined;
  const slash = box.indexOf('/');
  const user = slash < 0 ? box : box.slice(0, slash);
  const folder = slash < 0 ? 'INBOX' : box.slice(slash + 1);
  return { kind: 'mailbox', user, folder: folder.toUpperCase() === 'INBOX' ? 'INBOX' : folder, has, fields };
}

function fieldsOf(words: Words): Readonly<Record<string, Pattern>> | undefined {
  if (!words.skip('{')) return words.expected('expected.fields');
  const fields: Record<string, Pattern> = {};
  do {
    const found = words.peek();
    const name = fieldNames.find((known) => known === found);
    if (!name) return words.problems.add(words.line, 'field.unknown', { found: words.found });
    words.skip(name);
    const pattern = words.takeKeyword(':') && words.takePattern();
    if (!pattern) return undefined;
    fields[name] = pattern;
  } while (words.skip(','));
  return words.takeKeyword('}') && fields;
}

function stateOf(words: Words): Condition | undefined {
  const state = words.takeWord(/./, 'expected.name');
  if (state === undefined) return undefined;
  if (!states.has(state)) return words.problems.add(words.line, 'state.unknown', { found: state });
  return { kind: 'state', state };
}

function seenOf(words: Words): Condition | undefined {
  const what = words.takeWord(/./, 'expected.name');
  if (what === undefined) return undefined;
  if (!codeForm.test(what) && mistakesNamed(what).length === 0) {
    return words.problems.add(words.line, 'mistake.unknown', { found: what });
  }
  return { kind: 'seen', what };
}

function codesOf(words: Words): Condition | undefined {
  const codes = words.takeList();
  const wrong = codes?.find((code) => !codeForm.test(code));
  if (wrong !== undefined) return words.problems.add(words.line, 'expected.code', { after: 'codes', found: wrong });
  return codes && { kind: 'codes', codes: codes.slice(0, listMax) };
}

function programOf(words: Words, isWithin: boolean): Condition | undefined {
  if (isWithin) return words.problems.add(words.line, 'check.deep', {});
  const of = conditionOf(words, true);
  return of && { kind: 'program', of };
}

/** A command that exists, in upper case. */
export function takeVerb(words: Words): string | undefined {
  const verb = words.takeWord(/./, 'expected.verb')?.toUpperCase();
  return verb !== undefined && areVerbs([verb], words) ? verb : undefined;
}

function areVerbs(named: readonly string[], words: Words): boolean {
  const wrong = named.find((verb) => !verbs.includes(verb));
  if (wrong === undefined) return true;
  const meant = nearestVerb(wrong, verbs);
  if (meant) words.problems.add(words.line, 'verb.meant', { found: wrong, meant });
  else words.problems.add(words.line, 'verb.unknown', { found: wrong });
  return false;
}
