// What happened beside the octets, in the sentences of the page: being connected, a handshake, a silence, the end.

import type { TranscriptRemark } from '../../conversation.ts';
import { remarkOf } from '../../remarks.ts';
import type { Context } from './context.ts';
import { el } from './markup.ts';
import type { Content, Markup } from './markup.ts';
import { textOf } from './notes.ts';

/** The remark; nothing for what the head of the page says, or what speaks for itself. */
export function remarkLine(context: Context, { atMs, event }: TranscriptRemark): Markup | undefined {
  const content = sentenceOf(context, event);
  if (content === undefined) return undefined;
  return el('p', { class: 'remark', 'data-at': atMs }, el('span', { class: 'who' }, 'mailterm'), ' ', content);
}

function sentenceOf(context: Context, event: TranscriptRemark['event']): Content {
  const { conversation, speech, tell } = context;
  if (event.kind === 'open' || event.kind === 'dial') return undefined;
  if (event.kind === 'omit') return speech.word('remark.omitted', { octets: event.octets });
  const remark = remarkOf(event, conversation.target);
  if (!remark) return undefined;
  if (!remark.diagnoses) {
    const { title, body } = speech.say(remark.saying);
    return body === '' ? title : body;
  }
  const causes = remark.diagnoses.map((diagnosis) => [' ', textOf(context, diagnosis)]);
  return [event.kind === 'silence' && tell('silence', { seconds: Math.round(event.sinceMs / 1000) }), causes];
}
