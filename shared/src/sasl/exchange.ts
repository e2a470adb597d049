// One login attempt with a SASL mechanism (RFC 4422) as a value: how far it has come and what was found on the way. Which
// mechanism a name stands for. What is said in an attempt is read in challenge.ts and answer.ts.

import type { SecretRole, TurnId } from '../dialect.ts';
import type { MistakeId } from '../mistakes/facts/index.ts';
import type { Challenge } from './challenge.ts';
import type { SaslId } from './citations.ts';
import { saslCitations } from './citations.ts';

/** What an answer's octets show, in the order in which they explain a refusal. */
export const faultIds = {
  challengeSentBack: 'mistake.questionAfter334',
  looksLikeCommand: 'sasl.looksLikeCommand',
  paddingLost: 'mistake.paddingLost',
  notBase64: 'sasl.notBase64',
  endsWithNewline: 'sasl.endsWithNewline',
  plainShape: 'sasl.plainShape',
  cramShape: 'sasl.cramShape',
  scramShape: 'sasl.scramShape',
  bearerShape: 'sasl.bearerShape',
  sameAsUserName: 'sasl.sameAsUserName',
  answersSwapped: 'mistake.answersMixedUp',
  wrapped: 'mistake.base64Wrapped',
  noise: 'mistake.notBase64',
} as const satisfies Record<string, SaslId | MistakeId>;

export type Fault = keyof typeof faultIds;

/** One login attempt, from the command that names the mechanism to the final reply. An immutable value. */
export interface Exchange {
  /** In upper case. */
  readonly mechanism: string;
  /** Answers given so far; an initial response counts. */
  readonly answers: number;
  /** The first answer as it was sent, to notice that the second is the same. Stays in this process. */
  readonly first?: string;
  /** The turn of that answer. */
  readonly firstTurn?: TurnId;
  readonly faults: readonly { readonly fault: Fault; readonly turn: TurnId }[];
  /** A challenge was a refusal in disguise: why. */
  readonly refused?: SaslId;
}

/** Mechanisms that speak alike. */
export type Family =
  'plain' | 'login' | 'cram' | 'digest' | 'scram' | 'bearer' | 'kerberos' | 'ntlm' | 'external' | 'anonymous' | 'other';

const families: Readonly<Record<string, Family>> = {
  PLAIN: 'plain',
  LOGIN: 'login',
  'CRAM-MD5': 'cram',
  'DIGEST-MD5': 'digest',
  XOAUTH2: 'bearer',
  OAUTHBEARER: 'bearer',
  GSSAPI: 'kerberos',
  'GSS-SPNEGO': 'kerberos',
  NTLM: 'ntlm',
  EXTERNAL: 'external',
  ANONYMOUS: 'anonymous',
};

/** The family of a mechanism, given in upper case. */
export function familyOf(mechanism: string): Family {
  if (mechanism.startsWith('SCRAM-')) return 'scram';
  if (mechanism.startsWith('GS2-')) return 'kerberos';
  return Object.hasOwn(families, mechanism) ? (families[mechanism] ?? 'other') : 'other';
}

/**
 * The explanation of a mechanism's name: its own, else that of the same mechanism without channel binding (`-PLUS`), else
 * that of its family (RFC 5801 §3, RFC 7677 §5.1).
 */
export function mechanismId(name: string): SaslId {
  const upper = name.toUpperCase();
  const family = /^(?:SCRAM|GS2)-/.exec(upper)?.[0];
  const names = [upper, upper.replace(/-PLUS$/, ''), ...(family === undefined ? [] : [`${family}*`])];
  const id = names.map((known) => `sasl.${known}`).find((known) => Object.hasOwn(saslCitations, known));
  return (id as SaslId | undefined) ?? 'sasl.mechanism';
}

/** Begins an attempt with a mechanism. */
export function beginExchange(mechanism: string): Exchange {
  return { mechanism: mechanism.toUpperCase(), answers: 0, faults: [] };
}

/** The attempt after a challenge: one that refuses is remembered, for the final reply says less. */
export function hearChallenge(exchange: Exchange, { refuses }: Challenge): Exchange {
  return refuses ? { ...exchange, refused: refuses } : exchange;
}

/** What the steps of LOGIN ask for, whatever the words of the prompt are. */
export function loginStep({ mechanism, answers }: Exchange): 'user' | 'password' | undefined {
  return mechanism === 'LOGIN' ? (['user', 'password'] as const)[answers] : undefined;
}

/** What kind of secret the next answer is: what the challenge asks for, else what the mechanism sends at this step. */
export function expectedRole(exchange: Exchange, challenge?: Challenge): SecretRole {
  return challenge?.asks ?? loginStep(exchange) ?? 'response';
}
