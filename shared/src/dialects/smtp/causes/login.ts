// Causes that lie in the login, or in its absence.

import { rfc, observed } from '../../../citation.ts';
import type { Citation } from '../../../citation.ts';
import type { Diagnosis } from '../../../dialect.ts';
import { explainRefusal } from '../../../sasl/index.ts';
import { blame } from '../sayings.ts';
import { mechanisms, offers } from '../session.ts';
import type { Refused } from '../session.ts';

export const loginCauseCitations = {
  'cause.mechanism': rfc(4954, '4'),
  'cause.authNotOffered': rfc(4954, '3'),
  'cause.authRequired': rfc(4954, '6'),
  'cause.authMaybeRequired': observed('163.com, QQ Mail'),
  'cause.senderNotLogin': observed('163.com, Microsoft Exchange'),
  'cause.tlsFirst': rfc(3207, '4'),
  'cause.tlsForMechanism': rfc(4954, '4'),
  'cause.weakMechanism': rfc(4954, '6'),
  'cause.orphanAnswer': observed('Postfix 3.7'),
  'cause.loginLater': rfc(4954, '6'),
  'cause.accountOff': rfc(5248, '3'),
} as const satisfies Record<string, Citation>;

/** Causes in the login. */
export function loginCauses(refusal: Refused): readonly Diagnosis[] {
  const { asked, code } = refusal;
  if (asked.on === 'AUTH' || asked.on === '*') return aboutAuth(refusal);
  if (code === '530' || code === '538' || code === '523') return required(refusal);
  return aboutSender(refusal);
}

function aboutAuth(refusal: Refused): readonly Diagnosis[] {
  const { asked, code, session } = refusal;
  const { turn } = asked;
  const announced = mechanisms(session);
  const mechanism = asked.argument;
  // RFC 4954 §4: the mechanism must be one that the server announced.
  if (asked.on === 'AUTH' && mechanism !== undefined && announced.length > 0 && !announced.includes(mechanism)) {
    return [blame('cause.mechanism', 'certain', turn, { mechanism, announced: announced.join(' ') })];
  }
  switch (code) {
    case '535':
    case '501':
    case '500':
      if (session.exchange === undefined) return notOffered(refusal);
      // RFC 4422 §A: EXTERNAL says nothing itself; every other mechanism was refused before anybody answered.
      if (asked.on === 'AUTH' && session.exchange.answers === 0 && mechanism !== 'EXTERNAL') return notOffered(refusal);
      return code === '535' ? explainRefusal(session.exchange, turn) : explainProven(refusal);
    case '530':
    case '538':
    case '523':
    case '524':
      return [blame('cause.tlsForMechanism', code === '530' ? 'likely' : 'certain', turn)];
    case '534':
      return [blame('cause.weakMechanism', 'likely', turn)];
    case '525':
      return [blame('cause.accountOff', 'likely', turn)];
    case '432':
    case '454':
    case '451':
    case '421':
      return [blame('cause.loginLater', 'likely', turn)];
    default:
      return notOffered(refusal);
  }
}

/** 501 to an answer is about its form: only what the octets prove is said. */
function explainProven({ session, asked }: Refused): readonly Diagnosis[] {
  const causes = session.exchange ? explainRefusal(session.exchange, asked.turn) : [];
  return causes.filter(({ certainty }) => certainty === 'certain');
}

function notOffered({ asked, session }: Refused): readonly Diagnosis[] {
  const silent = session.hello?.verb === 'EHLO' && mechanisms(session).length === 0 && !session.authenticated;
  return silent ? [blame('cause.authNotOffered', 'likely', asked.turn)] : [];
}

// RFC 3207 §4 and RFC 4954 §6 share 530: encryption or login comes first. The server's words tell which.
function required({ asked, session, words }: Refused): readonly Diagnosis[] {
  const { turn } = asked;
  const namesTls = /starttls/i.test(words);
  const tls = blame('cause.tlsFirst', namesTls ? 'certain' : 'likely', turn);
  const login = blame('cause.authRequired', 'likely', turn);
  if (namesTls) return [tls];
  if (session.tls || !offers(session, 'STARTTLS')) return session.authenticated ? [] : [login];
  return session.authenticated ? [tls] : [login, { ...tls, certainty: 'possible' }];
}

/** The server takes logins, and nobody has logged in. */
function isLoggedOut(session: Refused['session']): boolean {
  return !session.authenticated && mechanisms(session).length > 0;
}

function aboutSender({ asked, session, code, words }: Refused): readonly Diagnosis[] {
  const { turn } = asked;
  // Seen on Postfix: what is wrong with MAIL is said at RCPT.
  if (asked.on === 'RCPT' && code === '554' && /client host rejected/i.test(words) && isLoggedOut(session)) {
    return [blame('cause.authMaybeRequired', 'likely', session.mail ?? turn)];
  }
  if (asked.on === 'MAIL' && session.authenticated && (code === '550' || code === '553')) {
    return [blame('cause.senderNotLogin', 'likely', turn)];
  }
  const refusal = ['503', '530', '550', '553', '554'].includes(code);
  const inOrder = session.state === 'ready';
  if (asked.on !== 'MAIL' || !refusal || !inOrder || session.authenticated || session.hello === undefined) return [];
  return [blame('cause.authMaybeRequired', mechanisms(session).length > 0 ? 'likely' : 'possible', turn)];
}
