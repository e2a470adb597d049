// The server side of AUTH PLAIN and AUTH LOGIN, the same for every protocol: what an answer says. Who may log in is in
// accounts.ts; what is replied is a persona's.

import { fromBase64, toLatin1 } from '@mailterm/shared/octets';

/** The mechanisms the practice hosts know. */
export const mechanisms = ['LOGIN', 'PLAIN'] as const;

export type Mechanism = (typeof mechanisms)[number];

/** A user name and a password, as octet strings. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
}

/** The mechanism a client named, in any case; undefined when the hosts do not know it. */
export function mechanismOf(word: string): Mechanism | undefined {
  return mechanisms.find((mechanism) => mechanism === word.toUpperCase());
}

/**
 * The octets of one answer, or undefined when it is no base64.
 * @param place on the AUTH line itself (`initial`), `=` means an empty answer (RFC 4954 §4)
 */
export function readAnswer(text: string, place: 'initial' | 'continuation'): string | undefined {
  if (place === 'initial' && text === '=') return '';
  const octets = fromBase64(text);
  return octets && toLatin1(octets);
}

/** Reads `message = [authzid] NUL authcid NUL passwd` (RFC 4616 §2); undefined when it is none. */
export function readPlain(answer: string): Credentials | undefined {
  const parts = answer.split('\0');
  const [authorization, name, password] = parts;
  if (parts.length !== 3 || name === undefined || password === undefined) return undefined;
  // RFC 4616 §2: nobody here may act for another, so an authorization identity must be the user's own.
  return authorization === '' || authorization === name ? { name, password } : undefined;
}
