// What a command shows to be wrong by itself, before any answer: its form, and its place in the session. Seen as a remark on
// the line; when the server refuses the line, the same fault is the first cause.

import type { Certainty, Params } from '../../dialect.ts';
import type { TroubleId } from './citations.ts';
import { commandOf } from './commands.ts';
import type { Verb } from './commands.ts';
import { decodeMailboxName } from './mailboxName.ts';
import { readable } from './places.ts';
import type { FactName } from './places.ts';
import { offers } from './session.ts';
import type { Session } from './session.ts';
import { isSet } from './shapes/names.ts';
import type { Base } from './states.ts';
import type { Fact, Standing, Walk } from './walk.ts';

/** Something wrong with a command, and how surely a refusal comes from it. */
export interface Fault {
  readonly id: TroubleId;
  readonly params?: Params;
  readonly certainty: Certainty;
}

/** Words that a command needs at least; those that are not named need none. */
const needed: Readonly<Partial<Record<Verb, number>>> = {
  AUTHENTICATE: 1,
  LOGIN: 2,
  ID: 1,
  ENABLE: 1,
  SELECT: 1,
  EXAMINE: 1,
  CREATE: 1,
  DELETE: 1,
  RENAME: 2,
  SUBSCRIBE: 1,
  UNSUBSCRIBE: 1,
  LIST: 2,
  LSUB: 2,
  XLIST: 2,
  STATUS: 2,
  APPEND: 2,
  SEARCH: 1,
  SORT: 3,
  THREAD: 3,
  FETCH: 2,
  STORE: 3,
  COPY: 2,
  MOVE: 2,
  UID: 1,
  REPLACE: 3,
  GETQUOTA: 1,
  GETQUOTAROOT: 1,
  SETQUOTA: 2,
  GETACL: 1,
  SETACL: 3,
  DELETEACL: 2,
  LISTRIGHTS: 2,
  MYRIGHTS: 1,
  GETMETADATA: 2,
  SETMETADATA: 2,
  NOTIFY: 1,
  COMPRESS: 1,
};

/** Commands whose last word is a mailbox: a word too many is a name with a blank and without quotes. */
const endsWithMailbox: ReadonlySet<Verb> = new Set<Verb>([
  ...(['SELECT', 'EXAMINE', 'CREATE', 'DELETE', 'SUBSCRIBE', 'UNSUBSCRIBE', 'COPY', 'MOVE'] as const),
  ...(['GETQUOTAROOT', 'GETACL', 'MYRIGHTS'] as const),
]);

/** What was read of a whole command. */
export interface WholeCommand {
  readonly verb: Verb;
  readonly facts: readonly Fact[];
  readonly standing: Standing;
  readonly broken?: Walk['broken'];
  readonly uid: boolean;
}

/** What is wrong with the form of a command that has come to its end. */
export function formFaults(command: WholeCommand): readonly Fault[] {
  const { verb, standing, broken } = command;
  const { syntax } = commandOf(verb);
  const params = { verb, syntax };
  const faults: Fault[] = [];
  const given = standing.levels[0]?.index;
  if (broken === 'quote') faults.push({ id: 'fault.quote', certainty: 'certain' });
  // Blanks and parentheses in a password are told as such.
  const isLogin = verb === 'LOGIN' && given !== undefined && given > 2;
  if (isLogin) faults.push({ id: 'fault.passwordBlanks', certainty: 'certain' });
  else if (broken === 'parenthesis' || standing.levels.length > 1)
    faults.push({ id: 'fault.parenthesis', certainty: 'certain' });
  const least = (needed[verb] ?? 0) + (verb === 'EXPUNGE' && command.uid ? 1 : 0);
  if (given !== undefined && given < least) faults.push({ id: 'fault.missing', params, certainty: 'certain' });
  return [...faults, ...factFaults(command, params)];
}

function factFaults({ verb, facts, uid }: WholeCommand, params: Params): readonly Fault[] {
  const told = (name: FactName): readonly string[] =>
    facts.filter((fact) => fact.name === name).map(({ value }) => value);
  const faults: Fault[] = [];
  if (told('extra').length > 0) {
    const id = endsWithMailbox.has(verb) && !told('extra').includes('') ? 'fault.mailboxBlanks' : 'fault.extra';
    faults.push({ id, params, certainty: 'likely' });
  }
  if (told('bare').length > 0) {
    faults.push({ id: verb === 'STATUS' ? 'fault.statusParens' : 'fault.fetchParens', certainty: 'certain' });
  }
  for (const set of told('set')) {
    if (!isSet(set) && set !== '$')
      faults.push({ id: 'fault.set', params: { set: readable(set) }, certainty: 'certain' });
    else if (/(?:^|[,:])0+(?=$|[,:])/.test(set) && !uid) faults.push({ id: 'fault.zero', certainty: 'certain' });
  }
  const mode = told('mode')[0];
  if (mode !== undefined && !/^[+-]?FLAGS(?:\.SILENT)?$/i.test(mode)) {
    faults.push({ id: 'fault.storeMode', certainty: 'certain' });
  }
  const bare = told('flag').find((flag) => systemFlag.test(flag));
  // Who takes such a keyword away puts right what went wrong before.
  if (bare !== undefined && mode?.startsWith('-') !== true)
    faults.push({ id: 'fault.bareFlag', params: { flag: readable(bare.replace('/', '')) }, certainty: 'possible' });
  const items = told('unknownItem');
  if (items[0] !== undefined)
    faults.push({ id: 'fault.item', params: { name: readable(items[0]) }, certainty: 'likely' });
  const keys = told('unknownKey');
  if (keys[0] !== undefined)
    faults.push({ id: 'fault.searchKey', params: { name: readable(keys[0]) }, certainty: 'likely' });
  if (told('badDate').length > 0) faults.push({ id: 'fault.searchDate', certainty: 'certain' });
  return [...faults, ...told('mailbox').flatMap(mailboxFaults)];
}

/** A system flag without its backslash, or with a slash, is a keyword of the person's own (RFC 9051 §2.3.2). */
export const systemFlag = /^\/?(?:seen|answered|flagged|deleted|draft)$/i;

function mailboxFaults(name: string): readonly Fault[] {
  if (decodeMailboxName(name) !== undefined) return [];
  return /[\x80-\xff]/.test(name)
    ? [{ id: 'fault.mailboxUtf8', certainty: 'possible' }]
    : [{ id: 'fault.mailboxCode', certainty: 'likely' }];
}

/**
 * What is wrong with the place of a command.
 * @param base the state it will meet, if all that was sent before it succeeds
 */
export function orderFaults(verb: Verb, base: Base, session: Session): readonly Fault[] {
  if (session.base === 'connect') return [{ id: 'fault.beforeGreeting', certainty: 'possible' }];
  const params = { verb };
  if (verb === 'DONE') return [{ id: 'fault.doneOutside', certainty: 'certain' }];
  const { states } = commandOf(verb);
  if (states.includes(base) || base === 'logout') return [];
  if (base === 'notauth') return [{ id: 'fault.notLoggedIn', params, certainty: 'certain' }];
  if (states.includes('notauth')) return [{ id: 'fault.loggedIn', params, certainty: 'certain' }];
  return [{ id: 'fault.notSelected', params, certainty: 'certain' }];
}

/** What does not fit what the server announced, or how the mailbox was opened. */
export function offerFaults(verb: Verb, mechanism: string | undefined, session: Session): readonly Fault[] {
  if (verb === 'LOGIN' && offers(session, 'LOGINDISABLED'))
    return [{ id: 'fault.loginDisabled', certainty: 'certain' }];
  if (verb === 'AUTHENTICATE' && mechanism !== undefined && offers(session, `AUTH=${mechanism}`) === false) {
    return [{ id: 'fault.mechanism', params: { mechanism }, certainty: 'certain' }];
  }
  if (
    (verb === 'SELECT' || verb === 'EXAMINE') &&
    session.wantsId &&
    !session.asked.some((other) => other.verb === 'ID')
  ) {
    return [{ id: 'why.idFirst', certainty: 'likely' }];
  }
  if (verb === 'LOGOUT' && session.mailbox.marked) return [{ id: 'fault.notExpunged', certainty: 'likely' }];
  const changes = verb === 'STORE' || verb === 'EXPUNGE' || verb === 'MOVE';
  return changes && session.mailbox.readOnly ? [{ id: 'fault.readOnly', params: { verb }, certainty: 'likely' }] : [];
}
