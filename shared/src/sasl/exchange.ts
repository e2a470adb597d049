// Reads a SASL exchange (RFC 4422): what a challenge asks for, what kind of secret the next answer is, and which facts
// about an answer explain a refusal. Knows no protocol around it. Secrets never leave as parameters.

import { visible } from '../charset.ts';
import type { Certainty, Diagnosis, Params, SecretRole, TurnId } from '../dialect.ts';
import { fromBase64, fromUtf8, toLatin1 } from '../octets.ts';
import type { SaslId } from './citations.ts';
import { saslCitations } from './citations.ts';

/** What an answer's octets prove, in the order in which they explain a refusal. */
const faultIds = {
  notBase64: 'sasl.notBase64',
  endsWithNewline: 'sasl.endsWithNewline',
  plainShape: 'sasl.plainShape',
  looksLikeCommand: 'sasl.looksLikeCommand',
  sameAsUserName: 'sasl.sameAsUserName',
} as const satisfies Record<string, SaslId>;

type Fault = keyof typeof faultIds;

/** The only facts that a credential span may carry; see the redaction of transcripts. */
const spanFaults: readonly Fault[] = ['notBase64', 'endsWithNewline', 'looksLikeCommand', 'sameAsUserName'];

/** What cannot be right. The other faults may be what the person meant. */
const provenFaults: readonly Fault[] = ['notBase64', 'endsWithNewline', 'plainShape'];

/** One login attempt, from the command that names the mechanism to the final reply. An immutable value. */
export interface Exchange {
  /** In upper case. */
  readonly mechanism: string;
  /** Answers given so far; an initial response counts. */
  readonly answers: number;
  /** The first answer as it was sent, to notice that the second is the same. Stays in this process. */
  readonly first?: string;
  readonly faults: readonly { readonly fault: Fault; readonly turn: TurnId }[];
}

/** What a challenge is, as the parts of a span, and which secret it names. */
export interface Challenge {
  readonly id: SaslId;
  readonly params?: Params;
  readonly asks?: 'user' | 'password';
}

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

/** The explanation of a mechanism's name. */
export function mechanismId(name: string): SaslId {
  const upper = name.toUpperCase().replace(/-PLUS$/, '');
  if (upper.startsWith('SCRAM-')) return 'sasl.SCRAM';
  const id = `sasl.${upper}`;
  return Object.hasOwn(saslCitations, id) ? (id as SaslId) : 'sasl.mechanism';
}

/** Begins an attempt with a mechanism. */
export function beginExchange(mechanism: string): Exchange {
  return { mechanism: mechanism.toUpperCase(), answers: 0, faults: [] };
}

/**
 * Reads a challenge.
 * @param text the base64 after `334 ` or `+ `, without line end
 */
export function readChallenge(text: string): Challenge {
  if (text === '') return { id: 'sasl.challenge.empty' };
  const octets = fromBase64(text.slice(0, 1024).trim());
  if (octets === undefined) return { id: 'sasl.challenge.notBase64' };
  const decoded = visible((fromUtf8(octets) ?? toLatin1(octets)).replace(/\0$/, ''));
  const asks = /^user/i.test(decoded) ? 'user' : /^pass/i.test(decoded) ? 'password' : undefined;
  if (asks === undefined) return { id: 'sasl.challenge', params: { decoded } };
  return { id: `sasl.challenge.${asks}`, params: { decoded }, asks };
}

/** What kind of secret the next answer is: what the challenge asks for, else what the mechanism sends at this step. */
export function expectedRole(exchange: Exchange, challenge?: Challenge): SecretRole {
  if (challenge?.asks) return challenge.asks;
  if (exchange.mechanism !== 'LOGIN') return 'response';
  return (['user', 'password'] as const)[exchange.answers] ?? 'response';
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
    id: context.role === 'response' ? 'sasl.response' : `sasl.response.${context.role}`,
    ...(Object.keys(params).length > 0 && { params }),
    cancels: false,
    exchange: {
      ...exchange,
      answers: exchange.answers + 1,
      ...(exchange.first === undefined && { first: text }),
      // A server may ask for ever; a few answers are enough to explain.
      faults: [...exchange.faults, ...faults.map((fault) => ({ fault, turn: context.turn }))].slice(-8),
    },
  };
}

function findFaults(exchange: Exchange, text: string, { role, verbs }: AnswerContext): readonly Fault[] {
  if (text === '' || text === '=') return [];
  const faults: Fault[] = [];
  const word = /^[A-Za-z]{1,16}(?=[ :]|$)/.exec(text)?.[0].toUpperCase();
  if (word !== undefined && verbs.includes(word)) faults.push('looksLikeCommand');
  const octets = fromBase64(text);
  if (octets === undefined) return [...faults, 'notBase64'];
  const last = octets[octets.length - 1];
  if (last === 10 || last === 13) faults.push('endsWithNewline');
  if (exchange.mechanism === 'PLAIN' && !isPlain(octets)) faults.push('plainShape');
  if (role === 'password' && text === exchange.first) faults.push('sameAsUserName');
  return faults;
}

/** RFC 4616 §2: message = [authzid] UTF8NUL authcid UTF8NUL passwd */
function isPlain(octets: Uint8Array): boolean {
  const nul = octets.indexOf(0);
  const second = octets.indexOf(0, nul + 1);
  return nul >= 0 && second > nul + 1 && octets.indexOf(0, second + 1) < 0 && second < octets.length - 1;
}

function certaintyOf({ fault, turn }: Exchange['faults'][number], refused: TurnId): Certainty {
  // An answer that was followed by another challenge was tolerated: some servers take a bare user name.
  if (fault === 'notBase64' && turn !== refused) return 'likely';
  return provenFaults.includes(fault) ? 'certain' : 'likely';
}

/**
 * Why a login was refused: what the answers prove first, then what is most often wrong.
 * @param turn the turn that was refused, for what cannot be pinned on an earlier one
 */
export function explainRefusal(exchange: Exchange, turn: TurnId): readonly Diagnosis[] {
  const order = Object.keys(faultIds);
  const proven = [...exchange.faults]
    .sort((a, b) => order.indexOf(a.fault) - order.indexOf(b.fault))
    // Of the same fault in two answers the later one counts: it is nearer to the refusal.
    .filter(({ fault }, i, all) => !all.slice(i + 1).some((other) => other.fault === fault))
    .map((found): Diagnosis => ({
      id: faultIds[found.fault],
      certainty: certaintyOf(found, turn),
      turn: found.turn,
    }));
  if (proven.some(({ certainty }) => certainty === 'certain')) return proven;
  return [
    ...proven,
    { id: 'sasl.authorizationCode' satisfies SaslId, certainty: proven.length > 0 ? 'possible' : 'likely', turn },
    { id: 'sasl.userForm' satisfies SaslId, certainty: 'possible', turn },
  ];
}
