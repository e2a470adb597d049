// Reads what a client answers within a SASL exchange: what the answer is at this step of its mechanism, and which facts
// about it explain a refusal. An answer is a secret: nothing of it leaves as a parameter but facts of a closed list.

import type { Params, SecretRole, TurnId } from '../dialect.ts';
import { fromBase64, fromUtf8, toLatin1 } from '../octets.ts';
import type { SaslId } from './citations.ts';
import { familyOf } from './exchange.ts';
import type { Exchange, Family, Fault } from './exchange.ts';

/** The only facts that a credential span may carry; see the redaction of transcripts. */
const spanFaults: readonly Fault[] = ['notBase64', 'endsWithNewline', 'looksLikeCommand', 'sameAsUserName'];

/** What an answer is, as the parts of a credential span. */
export interface Answer {
  readonly id: SaslId;
  readonly params?: Params;
  /** `*`, or an answer that could not be read: the attempt is over. */
  readonly cancels: boolean;
  readonly exchange: Exchange;
}

/** What an answer is checked against. */
export interface AnswerContext {
  readonly turn: TurnId;
  readonly role: SecretRole;
  /** Commands of the protocol: typed at a challenge they are taken as an answer. */
  readonly verbs: readonly string[];
}

/**
 * Reads an answer to a challenge, or an initial response.
 * @param text the line without its line end
 */
export function readAnswer(exchange: Exchange, text: string, context: AnswerContext): Answer {
  // RFC 4954 §4: a line with a single asterisk cancels.
  if (text === '*') return { id: 'sasl.cancel', cancels: true, exchange };
  const faults = findFaults(exchange, text, context);
  const params = Object.fromEntries(faults.filter((fault) => spanFaults.includes(fault)).map((fault) => [fault, 1]));
  return {
    id: answerId(exchange, text, context.role),
    ...(Object.keys(params).length > 0 && { params }),
    cancels: false,
    exchange: {
      ...exchange,
      answers: exchange.answers + 1,
      ...(exchange.first === undefined && { first: text, firstTurn: context.turn }),
      // A server may ask for ever; a few answers are enough to explain.
      faults: [...exchange.faults, ...faults.map((fault) => ({ fault, turn: context.turn }))].slice(-8),
    },
  };
}

/** What the answers of a mechanism are. */
const answerIds: Readonly<Record<Family, SaslId>> = {
  plain: 'sasl.response.plain',
  login: 'sasl.response',
  cram: 'sasl.response.cram',
  digest: 'sasl.response.digest',
  scram: 'sasl.response.clientFinal',
  bearer: 'sasl.response.token',
  kerberos: 'sasl.response.kerberos',
  ntlm: 'sasl.response.ntlm',
  external: 'sasl.response.external',
  anonymous: 'sasl.response.anonymous',
  other: 'sasl.response',
};

function answerId({ mechanism, answers }: Exchange, text: string, role: SecretRole): SaslId {
  if (text === '') return 'sasl.response.none';
  if (role !== 'response') return `sasl.response.${role}`;
  const family = familyOf(mechanism);
  if (family === 'scram' && answers === 0) return 'sasl.response.clientFirst';
  // RFC 7628 §3.2.3: after an error the client sends a single %x01.
  if (family === 'bearer' && text === 'AQ==') return 'sasl.response.acknowledge';
  return answerIds[family];
}

function findFaults(exchange: Exchange, text: string, { role, verbs }: AnswerContext): readonly Fault[] {
  if (text === '' || text === '=') return [];
  const faults: Fault[] = [];
  const word = /^[A-Za-z]{1,16}(?=[ :]|$)/.exec(text)?.[0].toUpperCase();
  if (word !== undefined && verbs.includes(word)) faults.push('looksLikeCommand');
  const octets = fromBase64(text);
  if (octets === undefined)
    return [...faults, ...(lacksPadding(exchange, text) ? (['paddingLost'] as const) : []), 'notBase64'];
  if (faults.length === 0 && isQuestion(octets)) return ['challengeSentBack'];
  const last = octets[octets.length - 1];
  if (last === 10 || last === 13) faults.push('endsWithNewline');
  const shape = shapeFault(exchange, octets);
  if (shape) faults.push(shape);
  if (role === 'password' && text === exchange.first) faults.push('sameAsUserName');
  else if (role === 'password' && isSwapped(exchange, octets)) faults.push('answersSwapped');
  if (wrappedLengths.includes(text.length)) faults.push('wrapped');
  if (faults.length === 0 && role !== 'response' && isNoise(text, octets)) faults.push('noise');
  return faults;
}

// RFC 4648 §3.1: encoders wrap at 76 (MIME), 64 (PEM) or 60 (uuencode) characters. An answer may have that length by chance.
const wrappedLengths: readonly number[] = [60, 64, 76];

/** True where the equals signs at the end are all that is missing (RFC 4648 §3.2): what is there decodes to something. */
function lacksPadding(exchange: Exchange, text: string): boolean {
  const bare = text.replace(/=$/, '');
  if (!/^[A-Za-z0-9+/]{6,}$/.test(bare) || bare.length % 4 < 2) return false;
  const octets = fromBase64(bare + '='.repeat(4 - (bare.length % 4)));
  if (octets === undefined) return false;
  return isWritten(octets) || (familyOf(exchange.mechanism) === 'plain' && isPlain(octets));
}

/** Text as people write names and passwords: UTF-8 without control characters. */
function isWritten(octets: Uint8Array): boolean {
  const text = fromUtf8(octets);
  return text !== undefined && !/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text);
}

/** A word of letters and digits happens to be base64 and decodes to nothing that anybody would type. */
function isNoise(text: string, octets: Uint8Array): boolean {
  return !text.endsWith('=') && !isWritten(octets);
}

/** The words of the question itself, sent back. */
function isQuestion(octets: Uint8Array): boolean {
  return /^(?:user ?name|pass ?word):?\0?$/i.test(toLatin1(octets.subarray(0, 16)));
}

const address = /^[^\s@]{1,64}@[^\s@]+\.[A-Za-z]{2,}$/;

/** The password looks like an address and the user name does not. */
function isSwapped({ first = '' }: Exchange, octets: Uint8Array): boolean {
  const user = fromBase64(first);
  return user !== undefined && !toLatin1(user).includes('@') && address.test(toLatin1(octets.subarray(0, 320)));
}

/** An answer that cannot be right, whatever name and password are. */
function shapeFault({ mechanism, answers }: Exchange, octets: Uint8Array): Fault | undefined {
  switch (familyOf(mechanism)) {
    case 'plain':
      return isPlain(octets) ? undefined : 'plainShape';
    case 'cram':
      return isCram(toLatin1(octets)) ? undefined : 'cramShape';
    case 'scram':
      return answers > 1 || isScram(toLatin1(octets), answers) ? undefined : 'scramShape';
    case 'bearer':
      return answers > 0 || isBearer(toLatin1(octets), mechanism) ? undefined : 'bearerShape';
    default:
      return undefined;
  }
}

/** RFC 4616 §2: message = [authzid] UTF8NUL authcid UTF8NUL passwd */
function isPlain(octets: Uint8Array): boolean {
  const nul = octets.indexOf(0);
  const second = octets.indexOf(0, nul + 1);
  return nul >= 0 && second > nul + 1 && octets.indexOf(0, second + 1) < 0 && second < octets.length - 1;
}

/** RFC 2195 §2: the user name, a space, and the digest as 32 hexadecimal digits. */
function isCram(words: string): boolean {
  return words.length > 33 && /^ [0-9a-f]{32}$/i.test(words.trimEnd().slice(-33));
}

/** RFC 5802 §7: gs2-header [reserved-mext ","] username "," nonce …, then channel-binding "," nonce … "," proof */
function isScram(words: string, answers: number): boolean {
  if (answers === 1) return words.startsWith('c=') && words.includes(',r=') && words.includes(',p=');
  return /^(?:[ny]|p=[\w.-]{1,64}),(?:a=[^,]{1,300})?,(?:m=[^,]{0,64},)?n=[^,]{1,300},r=[^,]/.test(
    words.slice(0, 1024),
  );
}

/** RFC 7628 §3.1, and Google's form of it, which begins with the user. */
function isBearer(words: string, mechanism: string): boolean {
  const begins = mechanism === 'XOAUTH2' ? words.startsWith('user=') : /^(?:[ny]|p=)/.test(words.slice(0, 2));
  return begins && /\x01auth=Bearer ./i.test(words) && words.trimEnd().endsWith('\x01\x01');
}
