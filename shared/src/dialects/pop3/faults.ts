// What a command line shows to be wrong by itself, before any answer: its form, and its place in the session. Seen as a
// remark on the line; when the server refuses the line, the same fault is the first cause.

import type { Certainty, Params, TurnId } from '../../dialect.ts';
import { fromBase64, toLatin1 } from '../../octets.ts';
import type { Pop3Id } from './citations.ts';
import { commandOf } from './commands.ts';
import type { Verb } from './commands.ts';
import type { Mailbox } from './session.ts';
import { isExchange } from './states.ts';
import type { Pop3State } from './states.ts';

/** Something wrong with a line, and how surely a refusal comes from it. */
export interface Fault {
  readonly id: Pop3Id;
  readonly params?: Params;
  readonly certainty: Certainty;
}

/** A fault of an earlier line. */
export interface EarlierFault extends Fault {
  readonly turn: TurnId;
}

/** What an argument is: which explanation it has, and whether it may be left out. */
export interface ArgumentFact {
  readonly id: Pop3Id;
  readonly need: 'required' | 'optional';
  readonly number?: 'message' | 'lines';
}

const message: ArgumentFact = { id: 'arg.message', need: 'required', number: 'message' };
const anyMessage: ArgumentFact = { ...message, need: 'optional' };
const name: ArgumentFact = { id: 'arg.name', need: 'required' };

/** The arguments of each command, in order. AUTH has its own reader. */
export const argumentFacts: Readonly<Record<Verb, readonly ArgumentFact[]>> = {
  USER: [name],
  PASS: [{ id: 'arg.password', need: 'required' }],
  APOP: [name, { id: 'arg.digest', need: 'required' }],
  AUTH: [],
  STLS: [],
  STAT: [],
  LIST: [anyMessage],
  RETR: [message],
  DELE: [message],
  NOOP: [],
  RSET: [],
  TOP: [message, { id: 'arg.lines', need: 'required', number: 'lines' }],
  UIDL: [anyMessage],
  CAPA: [],
  UTF8: [],
  LANG: [{ id: 'arg.language', need: 'optional' }],
  QUIT: [],
};

/**
 * What is wrong with the arguments of a command.
 * @param given the arguments, secrets included; they are counted, and only message numbers are looked at
 */
export function argumentFaults(verb: Verb, given: readonly string[]): readonly Fault[] {
  if (verb === 'AUTH') return [];
  const { syntax } = commandOf(verb);
  const facts = argumentFacts[verb];
  const missing = facts.findIndex(({ need }, i) => need === 'required' && (given[i] ?? '') === '');
  if (missing >= 0) {
    const wanted = facts[missing]?.number;
    const id = wanted === 'lines' ? 'fault.missingLines' : wanted ? 'fault.missingNumber' : 'fault.missingArgument';
    return [{ id, params: { verb, syntax }, certainty: 'certain' }];
  }
  const faults: Fault[] = [];
  for (const [i, fact] of facts.entries()) {
    const text = given[i];
    if (fact.number === undefined || text === undefined) continue;
    if (!/^\d{1,10}$/.test(text))
      faults.push({ id: 'fault.notANumber', params: { verb, syntax }, certainty: 'certain' });
    // RFC 1939 §4: message numbers begin at 1.
    else if (fact.number === 'message' && Number(text) === 0) faults.push({ id: 'fault.zero', certainty: 'certain' });
  }
  if (verb === 'USER' && given.length > 1) faults.push({ id: 'fault.afterName', certainty: 'likely' });
  // RFC 1939 §7: what comes behind PASS is the password, however many words it has.
  else if (verb !== 'PASS' && given.length > facts.length) {
    faults.push({ id: 'fault.extraArgument', params: { verb, syntax }, certainty: 'likely' });
  }
  return [...faults, ...borrowedForms(verb, given[0] ?? '')];
}

// RFC 1939 §3, §7: an argument is what stands there, as it is. Base64 is SMTP's and quotes are IMAP's.
function borrowedForms(verb: Verb, text: string): readonly Fault[] {
  if (verb !== 'USER' && verb !== 'PASS') return [];
  if (/^"[^"]*"$/.test(text)) return [{ id: 'fault.quoted', params: { verb }, certainty: 'likely' }];
  if (verb === 'USER') return isBase64Text(text) ? [{ id: 'fault.base64Name', certainty: 'likely' }] : [];
  // A password may be anything. One that ends in padding, or is long, is hardly readable by chance.
  const isTelling = text.endsWith('=') || text.length >= 16;
  return isTelling && isBase64Text(text) ? [{ id: 'fault.base64Password', certainty: 'likely' }] : [];
}

/** Text as SMTP's AUTH LOGIN wants it: base64 of printable characters. What only happens to be base64 is not. */
function isBase64Text(text: string): boolean {
  if (text.length < 8 || text.length > 512) return false;
  const decoded = fromBase64(text);
  return decoded !== undefined && /^[\x21-\x7e]+$/.test(toLatin1(decoded));
}

/**
 * What the number of a message shows to be wrong, from what is known of the mailbox (RFC 1939 §4, §5): numbers go from 1
 * to the count at login, stay as they are, and those of marked messages are refused.
 */
export function messageFaults(verb: Verb, number: number | undefined, mailbox: Mailbox): readonly Fault[] {
  if (number === undefined || number === 0 || !argumentFacts[verb].some((fact) => fact.number === 'message')) return [];
  if (mailbox.marked.includes(number)) return [{ id: 'why.deleted', params: { number }, certainty: 'certain' }];
  const { messages } = mailbox;
  if (messages === undefined || number <= messages) return [];
  return [{ id: 'why.beyondCount', params: { number, messages }, certainty: 'likely' }];
}

/**
 * What is wrong with the place of a command.
 * @param state the state it will meet, if all that was sent before it succeeds
 */
export function orderFaults(verb: Verb, state: Pop3State): readonly Fault[] {
  const { states } = commandOf(verb);
  if (states.includes(state) || state === 'connect' || state === 'closed' || isExchange(state)) return [];
  const params = { verb };
  if (state === 'transaction') return [{ id: 'fault.loggedIn', params, certainty: 'certain' }];
  // RFC 1939 §7: PASS is legal only right behind a USER that was accepted.
  if (verb === 'PASS') return [{ id: 'fault.passBeforeUser', certainty: 'certain' }];
  return [{ id: 'fault.notLoggedIn', params, certainty: 'certain' }];
}
