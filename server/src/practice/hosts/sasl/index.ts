// The door of the server side of SASL, the same for every protocol: what is asked, what an answer says, when there is
// something to judge. Who may log in is in accounts.ts; the words are a persona's.

import { fromBase64, toLatin1 } from '@mailterm/shared/octets';
import { cramMd5 } from './cram.ts';
import { meaningless, mechanisms } from './login.ts';
import type { Login, Mechanism, MechanismRules, Place, SaslStep } from './login.ts';
import { login as loginMechanism, plain } from './plain.ts';
import { scramSha256 } from './scram.ts';
import { xoauth2 } from './xoauth2.ts';

export { isClear, mechanisms, plainCredentials } from './login.ts';
export type { Credentials, Login, Mechanism, SaslStep } from './login.ts';

const rules: Readonly<Record<Mechanism, MechanismRules>> = {
  'SCRAM-SHA-256': scramSha256,
  'CRAM-MD5': cramMd5,
  XOAUTH2: xoauth2,
  PLAIN: plain,
  LOGIN: loginMechanism,
};

/** The mechanism a client named, in any case; undefined when the hosts do not know it. */
export function mechanismOf(word: string): Mechanism | undefined {
  return mechanisms.find((mechanism) => mechanism === word.toUpperCase());
}

/**
 * AUTH has named a mechanism.
 * @param initial the answer on the same line, if there is one (RFC 4954 §4, RFC 5034 §4)
 * @param place the turn of the host
 */
export function beginLogin(mechanism: Mechanism, initial: string | undefined, place: Place): SaslStep {
  const login = { mechanism };
  const { challenge, waits } = rules[mechanism];
  // RFC 4954 §4: an initial response is refused with 501 where the client does not begin.
  if (waits && initial !== undefined) return { kind: 'refuse', why: 'cancelled' };
  // `=` stands for an answer of no octets, which could not be told from no answer.
  if (initial !== undefined) return takeAnswer(login, initial === '=' ? '' : initial, place);
  return challenge?.(login, place) ?? { kind: 'ask', what: 'response', login, challenge: '' };
}

/** A line after a challenge; one that holds only an asterisk cancels the login. */
export function continueLogin(login: Login, line: string, place: Place): SaslStep {
  return line === '*' ? { kind: 'refuse', why: 'cancelled' } : takeAnswer(login, line, place);
}

function takeAnswer(login: Login, text: string, place: Place): SaslStep {
  const octets = fromBase64(text);
  if (octets === undefined) return { kind: 'refuse', why: 'notBase64' };
  if (login.settled === 'refused') return meaningless;
  // The proof was judged before; what is judged now is who may come in.
  if (login.settled === 'proved') {
    return { kind: 'judge', credentials: { name: login.name ?? '', knows: () => octets.length === 0 } };
  }
  return rules[login.mechanism].answer(login, toLatin1(octets), place);
}
