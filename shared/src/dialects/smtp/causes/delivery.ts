// Causes that lie with people, letters and servers: addresses, sizes, policies, load.

import { rfc, observed } from '../../../citation.ts';
import type { Citation } from '../../../citation.ts';
import type { Diagnosis } from '../../../dialect.ts';
import { readableSize } from '../extensions.ts';
import { blame } from '../sayings.ts';
import { sizeLimit } from '../session.ts';
import type { Refused } from '../session.ts';

export const deliveryCauseCitations = {
  'cause.noMailHere': rfc(5321, '3.1'),
  'cause.unknownUser': rfc(3463, '3.2'),
  'cause.relay': rfc(5321, '7.9'),
  'cause.mailboxFull': rfc(3463, '3.3'),
  'cause.greylisted': rfc(6647, '2'),
  'cause.senderAddress': rfc(5321, '3.3'),
  'cause.policy': rfc(3463, '3.8'),
  'cause.moved': rfc(5321, '3.4'),
  'cause.declaredTooBig': rfc(1870, '6.1'),
  'cause.tooBig': rfc(1870, '6.3'),
  'cause.tooManyRecipients': rfc(5321, '4.5.3.1.10'),
  'cause.noStorage': rfc(5321, '4.2.3'),
  'cause.letterForm': rfc(5322, '3.6'),
  'cause.verifyOff': rfc(5321, '3.5.3'),
  'cause.tooManyErrors': observed('Postfix 3.7'),
  'cause.busy': rfc(5321, '3.8'),
  'cause.serverTrouble': rfc(5321, '4.2.1'),
} as const satisfies Record<string, Citation>;

/** Refusals after which a server that hangs up probably does so because of them. */
const patienceRefusals = 3;

/** Seen on Postfix, Exim and Gmail: the server has had enough of mistakes, and says so. */
export function patienceCauses({ asked, words, session }: Refused): readonly Diagnosis[] {
  const isOver = /too many (?:\S+ ){0,4}(?:errors|commands)/i.test(words);
  return isOver ? [blame('cause.tooManyErrors', 'certain', asked.turn, { count: session.refusals + 1 })] : [];
}

/** Causes outside the conversation. */
export function deliveryCauses(refusal: Refused): readonly Diagnosis[] {
  const { asked, code, replyClass, session } = refusal;
  const { turn } = asked;
  if (code === '421') return aboutClosing(refusal);
  if (asked.on === 'connect') {
    // RFC 5321 §3.1: the client waits for the greeting. The first line that did not is the one after it.
    if (replyClass === 'no' && session.queue.length > 1) return [blame('mistake.tooEarly', 'certain', turn + 1)];
    return replyClass === 'no' ? [blame('cause.noMailHere', 'likely', turn)] : [blame('cause.busy', 'likely', turn)];
  }
  const declared = asked.path?.declaredOctets;
  const limit = sizeLimit(session);
  if (code === '552' && asked.on === 'MAIL' && declared !== undefined) {
    // RFC 1870 §6.1: the size declared with MAIL is compared with the limit announced in the answer to EHLO.
    const params = { declared: readableSize(declared), limit: limit === undefined ? '?' : readableSize(limit) };
    return [
      blame('cause.declaredTooBig', limit !== undefined && declared > limit ? 'certain' : 'likely', turn, params),
    ];
  }
  switch (asked.on) {
    case 'RCPT':
      return [...afterVerify(refusal), ...aboutRecipient(refusal)];
    case 'MAIL':
      if (code === '450' || code === '451') return [blame('cause.serverTrouble', 'likely', turn)];
      return ['550', '551', '553', '556'].includes(code) ? [blame('cause.senderAddress', 'possible', turn)] : [];
    case 'VRFY':
    case 'EXPN':
      return replyClass === 'no' && code !== '501' ? [blame('cause.verifyOff', 'likely', turn)] : [];
    case '.':
    case 'DATA':
      return aboutLetter(refusal);
    default:
      return replyClass === 'tryLater' && asked.on !== 'AUTH' && asked.on !== '*'
        ? [blame('cause.serverTrouble', 'likely', turn)]
        : [];
  }
}

function aboutClosing({ asked, session }: Refused): readonly Diagnosis[] {
  const busy = blame('cause.busy', 'possible', asked.turn);
  if (session.refusals < patienceRefusals) return [{ ...busy, certainty: 'likely' }];
  return [blame('cause.tooManyErrors', 'likely', asked.turn, { count: session.refusals }), busy];
}

// RFC 5321 §3.5.3: 252 to VRFY said neither yes nor no; somebody who took it for a yes is surprised here.
function afterVerify({ asked, code, session }: Refused): readonly Diagnosis[] {
  const { vouched } = session;
  const user = asked.argument?.toLowerCase() ?? '';
  const isSame = vouched !== undefined && (user === vouched.user || user.split('@')[0] === vouched.user);
  const isRefused = code === '550' || code === '551' || code === '553';
  return isSame && isRefused ? [blame('mistake.verifyProvesNothing', 'certain', vouched.turn)] : [];
}

function aboutRecipient({ asked, code, enhanced, session }: Refused): readonly Diagnosis[] {
  const { turn } = asked;
  const unknown = blame('cause.unknownUser', enhanced.startsWith('1.') ? 'likely' : 'possible', turn);
  const relay = blame('cause.relay', enhanced.startsWith('7.') ? 'likely' : 'possible', turn);
  const policy = blame('cause.policy', 'possible', turn);
  const relaying = session.authenticated ? [] : [relay];
  switch (code) {
    case '550':
    case '553':
      if (enhanced.startsWith('2.2')) return [blame('cause.mailboxFull', 'likely', turn)];
      return enhanced.startsWith('7.') ? [...relaying, policy] : [unknown, ...relaying, policy];
    case '551':
      return [blame('cause.moved', 'likely', turn)];
    case '552':
      return [
        blame('cause.mailboxFull', 'likely', turn),
        blame('cause.tooManyRecipients', 'possible', turn, { count: session.recipients }),
      ];
    case '554':
    case '571':
      return [...relaying, policy];
    case '450':
    case '451':
      return [
        blame('cause.greylisted', enhanced === '2.0' || enhanced.startsWith('7.') ? 'likely' : 'possible', turn),
        blame('cause.serverTrouble', 'possible', turn),
      ];
    case '452':
      if (enhanced === '2.2') return [blame('cause.mailboxFull', 'likely', turn)];
      return [
        blame('cause.tooManyRecipients', enhanced === '5.3' ? 'certain' : 'possible', turn, {
          count: session.recipients,
        }),
        blame('cause.noStorage', 'possible', turn),
      ];
    default:
      return [];
  }
}

/** What is wrong with the letter itself, and certain where the server's words are about the same. */
function shownByLetter({ asked, session, words }: Refused): readonly Diagnosis[] {
  const { turn, remarks } = asked;
  const has = (id: string): boolean => remarks.some((remark) => remark.id === id);
  const said = (pattern: RegExp) => (pattern.test(words) ? 'certain' : 'likely');
  const { letter } = session;
  return [
    ...(has('letter.bareLf') ? [blame('mistake.bareLf', said(/bare|line ?feed|<lf>|smtplf/i), turn)] : []),
    ...(has('letter.longLine') ? [blame('mistake.longLine', said(/line.{0,20}(?:long|length)|998/i), turn)] : []),
    // RFC 5322 §3.6: From is required. Filters want a subject, too.
    ...(letter && !letter.hasFrom
      ? [blame('mistake.noFrom', said(/\bfrom\b.{0,20}(?:header|address|missing)/i), turn)]
      : []),
  ];
}

function aboutLetter(refusal: Refused): readonly Diagnosis[] {
  const { asked, code, replyClass, session } = refusal;
  const { turn } = asked;
  const limit = sizeLimit(session);
  if (code === '552') {
    return [blame('cause.tooBig', 'likely', turn, { limit: limit === undefined ? '?' : readableSize(limit) })];
  }
  if (code === '452') return [blame('cause.noStorage', 'likely', turn)];
  const shown = asked.on === '.' ? shownByLetter(refusal) : [];
  if (replyClass === 'tryLater') return [...shown, blame('cause.serverTrouble', 'likely', turn)];
  if (asked.on !== '.') return [];
  const malformed = asked.remarks.length > 0;
  return [
    ...shown,
    ...(malformed ? [blame('cause.letterForm', 'likely', turn)] : []),
    blame('cause.policy', 'possible', turn),
  ];
}
