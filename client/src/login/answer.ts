// What a client answers in a login, made from a name and a secret: one line for each challenge. Pure but for the time that
// the hashes take. What is shown of it is made elsewhere, without the secret (recipe.ts).

import { fromBase64, fromLatin1, toBase64, toLatin1, toUtf8 } from '@mailterm/shared/octets';
import { hmac } from '@noble/hashes/hmac.js';
import { md5 } from '@noble/hashes/legacy.js';
import type { Mechanism } from './mechanisms.ts';
import { clientFirstBare, escapeName, header, isGenuine, prove, readServerFirst, roundsMax } from './scram.ts';

/** What is known when an answer is due. */
export interface LoginFacts {
  readonly user: string;
  readonly secret: string;
  /** The challenge as it came, in base64; '' where it is empty. */
  readonly challenge: string;
  /** Answers given so far, an initial response included. */
  readonly answers: number;
  /** The first of them, as it was sent. */
  readonly first?: string;
  /** What no other login has, for SCRAM. */
  readonly nonce: string;
  /** Where the login goes, for OAUTHBEARER. */
  readonly host: string;
  readonly port: number;
  /** What the last answer says that the server must know, for SCRAM. */
  readonly serverSignature?: string;
}

/** Why no line can be made. */
export type Obstacle =
  | 'userMissing'
  | 'secretMissing'
  | 'challengeForeign'
  | 'nonceForeign'
  | 'tooManyRounds'
  | 'serverForged'
  | 'nothingToSay';

export type Answer =
  | { readonly kind: 'line'; readonly line: string; readonly serverSignature?: string }
  | { readonly kind: 'cannot'; readonly why: Obstacle };

/** The line that answers, without its line end. */
export async function answerOf(mechanism: Mechanism, facts: LoginFacts): Promise<Answer> {
  const obstacle = obstacleTo(mechanism, facts);
  if (obstacle) return { kind: 'cannot', why: obstacle };
  const { user, secret, answers } = facts;
  switch (mechanism) {
    case 'LOGIN':
      return line(answers === 0 ? user : secret);
    case 'PLAIN':
      // RFC 4616 §2: [authzid] NUL authcid NUL passwd. Nobody else's identity is asked for.
      return line(`\0${user}\0${secret}`);
    case 'CRAM-MD5':
      return line(`${user} ${cramDigest(secret, decodeChallenge(facts.challenge) ?? '')}`);
    case 'XOAUTH2':
      return answers === 0 ? line(`user=${user}\x01auth=Bearer ${secret}\x01\x01`) : { kind: 'line', line: '' };
    case 'OAUTHBEARER':
      return answers === 0 ? line(bearer(facts)) : line('\x01');
    case 'SCRAM-SHA-1':
    case 'SCRAM-SHA-256':
      return scram(mechanism, facts);
  }
}

/** Why there can be no line yet, or at all. */
export function obstacleTo(mechanism: Mechanism, facts: LoginFacts): Obstacle | undefined {
  if (facts.answers > lastAnswerOf(mechanism)) return 'nothingToSay';
  if (facts.answers === 0 && facts.user === '') return 'userMissing';
  const wrong = challengeObstacle(mechanism, facts);
  if (wrong) return wrong;
  return needsSecret(mechanism, facts.answers) && facts.secret === '' ? 'secretMissing' : undefined;
}

/** The number of the last answer; the first is 0. The bearer mechanisms answer once more when they are refused. */
function lastAnswerOf(mechanism: Mechanism): number {
  if (mechanism.startsWith('SCRAM-')) return 2;
  return mechanism === 'PLAIN' || mechanism === 'CRAM-MD5' ? 0 : 1;
}

/** Whether this answer is made from the secret. */
export function needsSecret(mechanism: Mechanism, answers: number): boolean {
  if (mechanism === 'LOGIN' || mechanism.startsWith('SCRAM-')) return answers === 1;
  return answers === 0;
}

function challengeObstacle(mechanism: Mechanism, facts: LoginFacts): Obstacle | undefined {
  const { challenge, answers, first = '', serverSignature } = facts;
  if (mechanism === 'CRAM-MD5') return (decodeChallenge(challenge) ?? '') === '' ? 'challengeForeign' : undefined;
  if (!mechanism.startsWith('SCRAM-') || answers === 0) return undefined;
  const words = decodeChallenge(challenge) ?? '';
  if (answers === 2) {
    return serverSignature !== undefined && !isGenuine(words, serverSignature) ? 'serverForged' : undefined;
  }
  const asked = readServerFirst(words);
  const mine = nonceIn(decodeChallenge(first) ?? '');
  if (!asked || mine === undefined) return 'challengeForeign';
  // RFC 5802 §5.1: the client verifies that the nonce begins with its own, and that something was added.
  if (!asked.nonce.startsWith(mine) || asked.nonce === mine) return 'nonceForeign';
  return asked.rounds > roundsMax ? 'tooManyRounds' : undefined;
}

async function scram(mechanism: 'SCRAM-SHA-1' | 'SCRAM-SHA-256', facts: LoginFacts): Promise<Answer> {
  const { answers, user, nonce, secret } = facts;
  if (answers === 0) return { kind: 'line', line: toBase64(fromLatin1(header + clientFirstBare(user, nonce))) };
  // What the server proves needs no answer but an empty one (RFC 4422 §5).
  if (answers === 2) return { kind: 'line', line: '' };
  const firstBare = (decodeChallenge(facts.first ?? '') ?? '').slice(header.length);
  const serverFirst = decodeChallenge(facts.challenge) ?? '';
  const proof = await prove(mechanism, { firstBare, serverFirst, password: secret });
  if (!proof) return { kind: 'cannot', why: 'challengeForeign' };
  const { message, serverSignature } = proof;
  return { kind: 'line', line: toBase64(fromLatin1(message)), serverSignature };
}

/** The nonce of a client-first-message that has our header: with another one the proof would have to cover that. */
function nonceIn(message: string): string | undefined {
  return /^n,,n=[^,]+,r=([!-+\--~]+)$/.exec(message)?.[1];
}

/** RFC 7628 §3.1 */
function bearer({ user, secret, host, port }: LoginFacts): string {
  return `n,a=${escapeName(user)},\x01host=${host}\x01port=${port}\x01auth=Bearer ${secret}\x01\x01`;
}

/** RFC 2195 §2: the digest in lower case. `challenge` is an octet string. */
function cramDigest(secret: string, challenge: string): string {
  const digest = hmac(md5, toUtf8(secret), fromLatin1(challenge));
  return Array.from(digest, (octet) => octet.toString(16).padStart(2, '0')).join('');
}

/** A challenge, or an answer, without its base64, as an octet string; undefined where it is none. */
export function decodeChallenge(base64: string): string | undefined {
  const octets = fromBase64(base64.trim());
  return octets && toLatin1(octets);
}

function line(text: string): Answer {
  return { kind: 'line', line: toBase64(toUtf8(text)) };
}
