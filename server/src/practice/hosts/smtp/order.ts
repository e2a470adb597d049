// What should have come before a command. That something should have is the table's word; this only finds the sentence.

import type { Verb } from '@mailterm/shared/dialects/smtp/commands';
import type { SmtpReplyId } from './replies.ts';
import type { Outcome, Turn } from './state.ts';

export function outOfOrder({ persona, state }: Turn, verb: Verb): Outcome {
  return { reply: persona.smtp.wording[sentenceFor(state, verb)], fill: { verb } };
}

function sentenceFor({ at, refusedRecipients }: Turn['state'], verb: Verb): SmtpReplyId {
  switch (at) {
    case 'connect':
      return 'order.noService';
    case 'greeted':
      return 'order.hello';
    case 'bdat':
      return 'order.chunks';
    default:
  }
  switch (verb) {
    case 'XDFN':
      return at === 'parts' ? 'merge.parts' : 'merge.none';
    case 'XPRT':
      if (at === 'merge') return 'order.rcpt';
      return at === 'ready' ? 'merge.none' : 'merge.plain';
    case 'DATA':
    case 'BDAT':
      if (at === 'merge' || at === 'merge.rcpt' || at === 'parts') return 'merge.data';
      break;
    case 'RCPT':
      if (at === 'parts') return 'merge.parts';
      break;
    case 'XMRG':
    case 'MAIL':
      return 'order.nested';
    case 'AUTH':
      return 'order.auth';
    case 'STARTTLS':
    case 'ETRN':
      return 'order.transaction';
    default:
  }
  if (at === 'ready') return verb === 'RCPT' ? 'order.mail' : 'order.envelope';
  // RFC 5321 §3.3: 554 says that no recipient was valid, 503 that none was named.
  return refusedRecipients > 0 ? 'data.noRecipients' : 'order.rcpt';
}
