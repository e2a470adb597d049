// The server side of AUTH PLAIN and AUTH LOGIN, the same for every protocol: what is asked, what an answer says, when
// there is something to judge. Who may log in is in accounts.ts; the words are a persona's.

import { fromBase64, toLatin1 } from '@mailterm/shared/octets';

/** The mechanisms the practice hosts know. */
export const mechanisms = ['LOGIN', 'PLAIN'] as const;

export type Mechanism = (typeof mechanisms)[number];

/** A login that is going on; `name` once it was given. A password never enters it. */
export interface Login {
  readonly mechanism: Mechanism;
  readonly name?: string;
}

/** Who wants to log in, and whether what they gave fits a password. Texts are octet strings. Never part of a state. */
export interface Credentials {
  readonly name: string;
  /** True when the client knows this password, as far as the mechanism can tell. */
  readonly knows: (password: string) => boolean;
}

/** What comes after AUTH or after an answer. */
export type SaslStep =
  /** The server challenges, and the next line answers. */
  | { readonly kind: 'ask'; readonly what: 'user' | 'password' | 'response'; readonly login: Login }
  /** All was said; without credentials, in a form that means nothing. */
  | { readonly kind: 'judge'; readonly credentials: Credentials | undefined }
  | { readonly kind: 'refuse'; readonly why: 'cancelled' | 'notBase64' };

/** The mechanism a client named, in any case; undefined when the hosts do not know it. */
export function mechanismOf(word: string): Mechanism | undefined {
  return mechanisms.find((mechanism) => mechanism === word.toUpperCase());
}

/**
 * AUTH has named a mechanism.
 * @param initial the answer on the same line, if there is one (RFC 4954 §4, RFC 5034 §4)
 */
export function beginLogin(mechanism: Mechanism, initial: string | undefined): SaslStep {
  const login = { mechanism };
  // `=` stands for an answer of no octets, which could not be told from no answer.
  if (initial !== undefined) return takeAnswer(login, initial === '=' ? '' : initial);
  return { kind: 'ask', what: mechanism === 'LOGIN' ? 'user' : 'response', login };
}

/** A line after a challenge; one that holds only an asterisk cancels the login. */
export function continueLogin(login: Login, line: string): SaslStep {
  return line === '*' ? { kind: 'refuse', why: 'cancelled' } : takeAnswer(login, line);
}

function takeAnswer(login: Login, text: string): SaslStep {
  const octets = fromBase64(text);
  if (octets === undefined) return { kind: 'refuse', why: 'notBase64' };
  const answer = toLatin1(octets);
  if (login.mechanism === 'PLAIN') return { kind: 'judge', credentials: readPlain(answer) };
  if (login.name !== undefined) return { kind: 'judge', credentials: plainCredentials(login.name, answer) };
  return { kind: 'ask', what: 'password', login: { ...login, name: answer } };
}

/** Reads `message = [authzid] NUL authcid NUL passwd` (RFC 4616 §2); undefined when it is none. */
function readPlain(answer: string): Credentials | undefined {
  const parts = answer.split('\0');
  const [authorization, name, password] = parts;
  if (parts.length !== 3 || name === undefined || password === undefined) return undefined;
  // RFC 4616 §2: nobody here may act for another, so an authorization identity must be the user's own.
  return authorization === '' || authorization === name ? plainCredentials(name, password) : undefined;
}

/** Credentials of somebody who said the password. */
export function plainCredentials(name: string, said: string): Credentials {
  return { name, knows: (password) => said === password };
}
