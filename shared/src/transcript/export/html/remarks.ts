// What happened beside the octets, in sentences: being connected, a handshake, a silence, the end.

import type { Saying } from '../../../dialect.ts';
import type { TranscriptRemark } from '../../conversation.ts';
import type { TlsFacts } from '../../tls.ts';
import { dayOf } from './context.ts';
import type { Context } from './context.ts';
import { el } from './markup.ts';
import type { Content, Markup } from './markup.ts';
import { textOf } from './notes.ts';

/** The remark; nothing for what the head of the page says, or what speaks for itself. */
export function remarkOf(context: Context, { atMs, event }: TranscriptRemark): Markup | undefined {
  const { tell } = context;
  const content = sentenceOf(context, event);
  if (content === undefined) return undefined;
  return el('p', { class: 'remark', 'data-at': atMs }, el('span', { class: 'who' }, tell('tool')), ' ', content);
}

function sentenceOf(context: Context, event: TranscriptRemark['event']): Content {
  const { tell, conversation } = context;
  switch (event.kind) {
    case 'connect': {
      const { address, tookMs } = event;
      return tell('connected', { address, port: conversation.target?.port ?? '?', took: tookMs });
    }
    case 'tls':
      return tlsSentence(context, event.facts);
    case 'accept':
      return tell('accepted');
    case 'dialect':
      return event.why === 'none' ? tell('dialectUnknown') : undefined;
    case 'silence':
      return [
        tell('silence', { seconds: Math.round(event.sinceMs / 1000) }),
        event.diagnoses.slice(0, 3).map((diagnosis) => [' ', textOf(context, diagnosis)]),
      ];
    case 'loss':
      return event.diagnoses.map((diagnosis) => [textOf(context, diagnosis), ' ']);
    case 'drop':
      return [saidIn(context, event.reason), ' ', tell('dropped', { octets: event.octets })];
    case 'omit':
      return tell('omitted', { octets: event.octets });
    case 'refuse':
    case 'close':
      return saidIn(context, event.reason);
    case 'open':
    case 'dial':
    case 'note':
      return undefined;
  }
}

function tlsSentence(context: Context, { version, cipher, host, distrust }: TlsFacts): Content {
  const { tell } = context;
  return distrust ? saidIn(context, distrust) : tell('secured', { version, cipher, host });
}

/** A reason: its sentence, or its title where it has none. */
function saidIn({ speech }: Context, saying: Saying): string {
  const { title, body } = speech.say(saying);
  return body === '' ? title : body;
}

/** The server's own certificate in one line, or nothing where it sent none. */
export function certificateOf({ tell }: Context, { chain }: TlsFacts): string | undefined {
  const own = chain[0];
  return own && tell('certificateFor', { subject: own.subject, issuer: own.issuer, until: dayOf(own.untilMs) });
}
