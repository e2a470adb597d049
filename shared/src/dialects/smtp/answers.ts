// What a whole reply means after the command it answers: the most specific explanation that exists.

import type { Params, ReplyClass, Saying } from '../../dialect.ts';
import { smtpCitations } from './citations.ts';
import type { SmtpId } from './citations.ts';
import { classOf } from './replies.ts';
import { say } from './sayings.ts';
import type { Asked, On, PartialReply, Session } from './session.ts';

/** The words for what a reply answers, in ids such as `answer.rcpt.250`. */
const subjects: Partial<Record<On, string>> = { '.': 'letter', '*': 'auth' };

const noName = '?';

/** What stands for the command in sentences of several commands. */
const names: Partial<Record<On, string>> = {
  '.': 'DATA',
  '*': 'AUTH',
  connect: '220',
  header: noName,
  unknown: noName,
  empty: noName,
};

/**
 * What a reply means: by command and code, else by code, else by command and class, else by class.
 * @param session as it is after the reply
 */
export function meaningOf(session: Session, asked: Asked | undefined, reply: PartialReply): Saying {
  const replyClass = classOf(reply.code) ?? 'other';
  if (asked === undefined) return say(reply.code === '421' ? 'answer.421' : 'answer.unasked');
  if (asked.cancels && replyClass === 'no') return say('answer.auth.cancelled');
  if (asked.on === '.' && session.state === 'parts')
    return say(replyClass === 'done' ? 'answer.part.done' : 'answer.part.no');
  if (session.state.startsWith('auth.')) return say(`answer.${session.state}` as SmtpId);
  return say(idOf(understoodAs(asked, replyClass), reply.code, replyClass), paramsOf(session, asked, reply));
}

/** A mistyped word that was refused says nothing about the command that was meant: the server may well know that one. */
function understoodAs({ on, remarks }: Asked, replyClass: ReplyClass | 'other'): On {
  return replyClass === 'no' && remarks.some(({ id }) => id === 'oddity.typo') ? 'unknown' : on;
}

/** Which explanation a code has after a command: of both there are few, and each pair is looked up once. */
const known = new Map<string, SmtpId>();

function idOf(on: On, code: string, replyClass: ReplyClass | 'other'): SmtpId {
  const key = `${on} ${code}`;
  const before = known.get(key);
  if (before) return before;
  const subject = subjects[on] ?? on.toLowerCase();
  const byCode = `answer.${code}`;
  const byClass = `answer.${subject}.${replyClass}`;
  // The texts by code name the command; where there is none, what it was taken for says more.
  const general = names[on] === noName ? [byClass, byCode] : [byCode, byClass];
  const candidates = [`answer.${subject}.${code}`, ...general, `answer.${replyClass}`];
  // 421 ends the connection whatever was asked, which matters more than what was asked.
  if (code === '421') candidates.unshift(`answer.${subject}.421`, 'answer.421');
  const id = candidates.find((candidate) => Object.hasOwn(smtpCitations, candidate)) as SmtpId | undefined;
  known.set(key, id ?? 'answer.other');
  return id ?? 'answer.other';
}

function paramsOf(session: Session, asked: Asked, reply: PartialReply): Params {
  return {
    verb: names[asked.on] ?? asked.on,
    code: reply.code,
    count: asked.on === 'EHLO' ? reply.offers.length : session.recipients,
    // RFC 5321 §4.5.5: the sender of a bounce is nobody.
    argument: asked.argument ?? (asked.on === 'MAIL' ? '<>' : '?'),
  };
}
