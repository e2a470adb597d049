// What a command or a response means in this session: the ids of the card's "Says" and "Means here". Look-up only; what is
// wrong is said by diagnose.ts.

import type { Saying } from '../../dialect.ts';
import { answerCitations, commandCitations } from './citations.ts';
import type { AnswerId, CommandId, Id } from './citations.ts';
import type { Verb } from './commands.ts';
import type { CommandLine } from './grammar.ts';
import type { Announcement } from './literal.ts';
import type { ServerLine } from './serverLine.ts';
import type { Asked, Session } from './session.ts';

/** A saying whose id is explained. */
export interface Said extends Saying {
  readonly id: Id;
}

/** The name of a command line. */
export function commandSays({ likeness, verb, foreign, uid }: CommandLine): Said {
  if (likeness === 'none') return { id: 'says.unknown' };
  if (likeness === 'empty') return { id: 'says.empty' };
  if (foreign) return { id: 'verb.foreign', params: { verb: foreign.word, instead: foreign.instead } };
  if (verb === undefined) return { id: 'says.unknown' };
  if (likeness === 'near') return { id: 'verb.near', params: { verb } };
  return { id: uid && verb === 'EXPUNGE' ? 'verb.UID' : `verb.${verb}` };
}

/** What a command line leads to. */
export function commandMeaning(session: Session, line: CommandLine, asked: Asked, literal?: Announcement): Said {
  const { likeness, verb } = line;
  if (likeness === 'none') return { id: 'sent.unknown' };
  if (likeness === 'empty') return { id: 'sent.empty' };
  if (likeness === 'foreign' || verb === undefined) return { id: 'sent.foreign' };
  if (likeness === 'near') return { id: 'sent.near', params: { verb } };
  if (likeness === 'noTag') return { id: 'sent.noTag', params: { verb } };
  if (asked.faults.some(({ id }) => outOfPlace.has(id))) return { id: 'sent.order', params: { verb } };
  if (literal) return { id: literal.form === 'waits' ? 'sent.literal' : 'sent.literalNow' };
  return special(session, line, asked) ?? verbMeaning(verb);
}

/** What a command leads to, by its name alone. */
export function verbMeaning(verb: Verb): Said {
  const id = `sent.${verb}`;
  return Object.hasOwn(commandCitations, id) ? { id: id as CommandId } : { id: 'sent.command', params: { verb } };
}

const outOfPlace: ReadonlySet<string> = new Set([
  'fault.notLoggedIn',
  'fault.loggedIn',
  'fault.notSelected',
  'fault.doneOutside',
]);

function special({ mailbox }: Session, line: CommandLine, asked: Asked): Said | undefined {
  switch (asked.verb) {
    case 'FETCH':
      if (asked.wants === 'content') return { id: mailbox.readOnly ? 'sent.FETCH.peek' : 'sent.FETCH.seen' };
      if (asked.wants === 'peek') return { id: 'sent.FETCH.peek' };
      return asked.wants === 'structure' ? { id: 'sent.FETCH.structure' } : undefined;
    case 'STORE':
      return line.spans.some(({ id }) => id === 'store.silent') ? { id: 'sent.STORE.silent' } : undefined;
    case 'LOGOUT':
      return mailbox.marked ? { id: 'sent.LOGOUT.deleted' } : undefined;
    case 'AUTHENTICATE':
      return line.spans.some(({ id, kind }) => kind === 'credential' || id === 'sasl.response.empty')
        ? { id: 'sent.AUTHENTICATE.initial' }
        : undefined;
    default:
      return undefined;
  }
}

function knownAnswer(id: string): Said | undefined {
  return Object.hasOwn(answerCitations, id) ? { id: id as AnswerId } : undefined;
}

/** What the greeting means. */
export function greetingMeaning({ status, facts }: ServerLine): Said {
  if (status === 'PREAUTH' || status === 'BYE') return { id: `greeting.${status}` };
  const lists = facts.some(({ name }) => name === 'capability');
  return { id: lists ? 'greeting.listed' : 'greeting.OK' };
}

/**
 * What an OK means that ends a command.
 * @param session as it is after it
 */
export function doneMeaning(session: Session, asked: Asked): Said {
  const { verb, got, hits } = asked;
  switch (verb) {
    case undefined:
      return { id: 'done.unknown' };
    case 'FETCH':
      return got === 0 ? { id: 'done.FETCH.none' } : { id: 'done.FETCH' };
    case 'SEARCH':
    case 'SORT':
    case 'THREAD':
      // RFC 5182 §2.1: with SAVE alone there is no untagged response.
      if (got === 0) return { id: 'done.SEARCH.saved' };
      return { id: hits === 0 ? 'done.SEARCH.none' : 'done.SEARCH' };
    case 'LIST':
    case 'LSUB':
    case 'XLIST':
      return hits === 0 ? { id: 'done.LIST.none' } : { id: 'done.LIST', params: { count: hits } };
    case 'SELECT': {
      const params = { mailbox: session.mailbox.name ?? 'INBOX' };
      return { id: session.mailbox.readOnly ? 'done.SELECT.readOnly' : 'done.SELECT', params };
    }
    case 'STORE':
      if (asked.deletes === 'marks') return { id: 'done.STORE.deleted' };
      return { id: asked.deletes === 'keyword' ? 'done.STORE.keyword' : 'done.STORE' };
    case 'GETQUOTA':
    case 'GETQUOTAROOT':
      return { id: 'done.QUOTA' };
    default:
      return knownAnswer(`done.${verb}`) ?? { id: 'done.command', params: { verb } };
  }
}

/** What a NO or BAD means that ends a command. */
export function refusalMeaning(session: Session, asked: Asked, status: 'NO' | 'BAD'): Said {
  const { verb } = asked;
  if (asked.cancels) return { id: 'bad.cancelled' };
  if (verb === 'IDLE' && asked.turn !== asked.firstTurn) return { id: 'bad.IDLE' };
  if (session.open?.phase === 'go' && session.open.turn === asked.firstTurn) return { id: 'bad.literal' };
  if (verb === undefined) return { id: status === 'NO' ? 'no.unknown' : 'bad.unknown' };
  if (status === 'BAD') return { id: 'bad.command', params: { verb } };
  const isSelect = verb === 'SELECT' || verb === 'EXAMINE';
  if (isSelect) return { id: session.base === 'selected' ? 'no.SELECT.lost' : 'no.SELECT' };
  return knownAnswer(`no.${verb}`) ?? { id: 'no.command', params: { verb } };
}

/** What an untagged OK, NO or BAD means. */
export function noteMeaning({ status, code }: ServerLine, asked: Asked | undefined): Said {
  const word = /^[^ \]]*/.exec(code ?? '')?.[0].toUpperCase() ?? '';
  if (word === 'ALERT') return { id: 'note.ALERT' };
  if (word === 'CLOSED') return { id: 'note.CLOSED' };
  if (asked?.verb === 'SELECT' || asked?.verb === 'EXAMINE') return { id: 'note.SELECT' };
  return { id: status === 'NO' ? 'note.NO' : status === 'BAD' ? 'note.BAD' : 'note.OK' };
}

/** The name of a response. */
export function responseSays(line: ServerLine): Said {
  if (line.kind === 'none') return { id: 'says.line' };
  if (line.kind === 'go') {
    const { challenge } = line;
    return challenge
      ? { id: challenge.id, ...(challenge.params && { params: challenge.params }) }
      : { id: 'says.continuation' };
  }
  const code = line.spans.find(({ id, start, end }) => id.startsWith('code.') && end > start);
  if (line.code !== undefined && code) return { id: code.id as Id, ...(code.params && { params: code.params }) };
  if (line.status) return { id: `reply.${line.status}` };
  const { name = 'other', number } = line;
  if (name === 'other') return { id: 'data.other', params: { name: line.word ?? '?' } };
  const counted = name === 'EXISTS' || name === 'RECENT' || name === 'EXPUNGE' || name === 'FETCH';
  return { id: `data.${name}`, ...(counted && { params: { number: number ?? 0 } }) };
}

/**
 * What untagged data means.
 * @param session as it was before
 */
export function dataMeaning(session: Session, line: ServerLine, asked: Asked | undefined): Said {
  const { name = 'other', number = 0, facts } = line;
  switch (name) {
    case 'CAPABILITY': {
      const disabled = facts.some(({ name: fact, value }) => fact === 'capability' && /^logindisabled$/i.test(value));
      return disabled ? { id: 'got.CAPABILITY.loginDisabled' } : { id: 'got.CAPABILITY' };
    }
    case 'EXISTS':
      return existsMeaning(session, number, asked);
    case 'FETCH':
      return fetchMeaning(line, asked);
    case 'SEARCH':
    case 'SORT':
    case 'ESEARCH': {
      const hits = hitsOf(line);
      return hits === 0 ? { id: 'got.SEARCH.none' } : { id: 'got.SEARCH' };
    }
    case 'XLIST':
      return { id: 'got.LIST' };
    case 'QUOTAROOT':
      return { id: 'got.QUOTA' };
    default:
      return (
        knownAnswer(`got.${name}`) ??
        (asked?.verb ? { id: 'got.part', params: { verb: asked.verb } } : { id: 'got.unasked' })
      );
  }
}

// RFC 9051 §7.4.1: EXISTS says how many messages there are, never how many are new.
function existsMeaning({ mailbox }: Session, number: number, asked: Asked | undefined): Said {
  if (asked?.verb === 'SELECT' || asked?.verb === 'EXAMINE') {
    return number === 0 ? { id: 'got.EXISTS.none' } : { id: 'got.EXISTS', params: { number } };
  }
  const news = mailbox.exists === undefined ? 0 : number - mailbox.exists;
  return news > 0 ? { id: 'got.EXISTS.news', params: { news } } : { id: 'got.EXISTS', params: { number } };
}

function fetchMeaning({ facts }: ServerLine, asked: Asked | undefined): Said {
  if (asked?.verb !== 'FETCH') return { id: 'got.FETCH.changed' };
  const items = facts.filter(({ name }) => name === 'item').map(({ value }) => value.toUpperCase());
  if (items.some((item) => /^(?:BODY\[|BINARY\[|RFC822$|RFC822\.TEXT|RFC822\.HEADER)/.test(item))) {
    return { id: 'got.FETCH.content' };
  }
  return { id: asked.wants === 'structure' && items.includes('BODY') ? 'got.FETCH.structure' : 'got.FETCH' };
}

/** How many messages or mailboxes were found, as far as the line tells. */
export function hitsOf({ name, facts }: ServerLine): number {
  if (name === 'LIST' || name === 'LSUB' || name === 'XLIST') return 1;
  const hits = facts.filter(({ name: fact }) => fact === 'hit');
  if (name !== 'ESEARCH') return hits.length;
  // COUNT says so itself; without it, an answer with a MIN, a MAX or a set has found something (RFC 4731 §3.1).
  const counts = hits.filter(({ value }) => /^\d{1,10}$/.test(value)).map(({ value }) => Number(value));
  return counts[0] ?? hits.length;
}
