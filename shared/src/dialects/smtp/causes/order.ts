// Causes that lie in what was said before: commands out of order, and refusals that show only later.

import { rfc, observed } from '../../../citation.ts';
import type { Citation } from '../../../citation.ts';
import type { Certainty, Diagnosis } from '../../../dialect.ts';
import { blame } from '../sayings.ts';
import type { Refused } from '../session.ts';

export const orderCauseCitations = {
  'cause.helloFirst': rfc(5321, '4.1.4'),
  'cause.helloAgain': rfc(3207, '4.2'),
  'cause.helloName': observed('Postfix 3.7'),
  'cause.helloNameHere': rfc(5321, '4.1.1.1'),
  'cause.mailFirst': rfc(5321, '3.3'),
  'cause.mailRefused': rfc(5321, '3.3'),
  'cause.rcptFirst': rfc(5321, '3.3'),
  'cause.rcptRefused': rfc(5321, '3.3'),
  'cause.nestedMail': rfc(5321, '3.3'),
  'cause.authAfterHelo': rfc(4954, '3'),
  'cause.authInTransaction': rfc(4954, '4'),
  'cause.authTwice': rfc(4954, '4'),
  'cause.tlsAfterHelo': rfc(3207, '4'),
  'cause.tlsTwice': rfc(3207, '4.2'),
} as const satisfies Record<string, Citation>;

type Rule = (refusal: Refused) => readonly Diagnosis[];

/** Causes in the order of the conversation. */
export function orderCauses(refusal: Refused): readonly Diagnosis[] {
  // RFC 5321 §4.2.2: a command of its right form at the wrong time gets 503. 554 to DATA means the same.
  const outOfOrder = refusal.code === '503' || (refusal.asked.on === 'DATA' && refusal.code === '554');
  const before = outOfOrder ? beforeHello(refusal) : [];
  if (before.length > 0) return before;
  const rules: readonly Rule[] = outOfOrder ? [transaction, login, startTls] : [login, startTls];
  return [...rules.flatMap((rule) => rule(refusal)), ...lateBlame(refusal)];
}

function beforeHello({ asked, session }: Refused): readonly Diagnosis[] {
  if (session.hello !== undefined || !['MAIL', 'RCPT', 'DATA', 'AUTH', 'STARTTLS', 'BDAT'].includes(asked.on))
    return [];
  // A connection that began with TLS has not said hello before.
  const again = session.tls && session.known.name !== undefined;
  return [blame(again ? 'cause.helloAgain' : 'cause.helloFirst', 'certain', asked.turn)];
}

function transaction({ asked, session, words }: Refused): readonly Diagnosis[] {
  const { turn } = asked;
  const { state, refused } = session;
  if (asked.on === 'MAIL' && (state === 'mail' || state === 'rcpt'))
    return [blame('cause.nestedMail', 'certain', turn)];
  const needsMail = asked.on === 'RCPT' || asked.on === 'DATA' || asked.on === 'BDAT';
  if (needsMail && state === 'ready') {
    if (refused.mail !== undefined) return [blame('cause.mailRefused', 'certain', refused.mail)];
    // DATA lacks both; the server says which one it misses.
    const missesRcpt = asked.on !== 'RCPT' && /rcpt|recipient/i.test(words);
    return [blame(missesRcpt ? 'cause.rcptFirst' : 'cause.mailFirst', 'certain', turn)];
  }
  if (needsMail && asked.on !== 'RCPT' && state === 'mail') {
    if (refused.rcpt !== undefined) return [blame('cause.rcptRefused', 'certain', refused.rcpt)];
    return [blame('cause.rcptFirst', 'certain', turn)];
  }
  return [];
}

function login({ asked, code, session }: Refused): readonly Diagnosis[] {
  const { turn } = asked;
  if (asked.on !== 'AUTH' || !['500', '502', '503', '504', '538'].includes(code)) return [];
  if (session.authenticated) return [blame('cause.authTwice', 'certain', turn)];
  if (session.state === 'mail' || session.state === 'rcpt') return [blame('cause.authInTransaction', 'certain', turn)];
  // RFC 4954 §3: AUTH is an extension, and extensions begin with EHLO.
  return session.hello?.verb === 'HELO' ? [blame('cause.authAfterHelo', surely(code), session.hello.turn)] : [];
}

/** 503 itself says that the order is wrong (RFC 5321 §4.2.2). */
function surely(code: string): Certainty {
  return code === '503' ? 'certain' : 'likely';
}

function startTls({ asked, session, replyClass, code }: Refused): readonly Diagnosis[] {
  if (asked.on !== 'STARTTLS' || replyClass !== 'no') return [];
  if (session.tls) return [blame('cause.tlsTwice', 'certain', asked.turn)];
  return session.hello?.verb === 'HELO' ? [blame('cause.tlsAfterHelo', surely(code), session.hello.turn)] : [];
}

// Seen on Postfix: the name after HELO is judged only at RCPT, so the blamed command is not the guilty one.
function lateBlame({ asked, session, code, words }: Refused): readonly Diagnosis[] {
  const { on, turn, remarks } = asked;
  if ((on === 'HELO' || on === 'EHLO') && remarks.some(({ id }) => id === 'oddity.notQualified')) {
    return [blame('cause.helloNameHere', 'likely', turn, { name: asked.argument ?? '' })];
  }
  const { hello } = session;
  if (hello === undefined || (on !== 'MAIL' && on !== 'RCPT' && on !== 'DATA')) return [];
  const bare = !hello.name.includes('.') && !hello.name.startsWith('[');
  const named = hello.name !== '' && words.toLowerCase().includes(`<${hello.name.toLowerCase()}>`);
  const fits = code === '504' || (named && ['450', '501', '550', '554'].includes(code));
  if (!fits || (!bare && !named)) return [];
  return [blame('cause.helloName', named ? 'certain' : 'likely', hello.turn, { name: hello.name })];
}
