// What happened beside the octets, in the sentences of the page: being connected, a handshake, a silence, the end.

import type { TranscriptRemark } from '../../conversation.ts';
import { remarkText } from '../notes.ts';
import type { Context } from './context.ts';
import { el } from './markup.ts';
import type { Content, Markup } from './markup.ts';
import { textOf } from './notes.ts';

/** The remark; nothing for what the head of the page says, or what speaks for itself. */
export function remarkLine(context: Context, remark: TranscriptRemark): Markup | undefined {
  const content = sentenceOf(context, remark);
  if (content === undefined) return undefined;
  return el('p', { class: 'remark', 'data-at': remark.atMs }, el('span', { class: 'who' }, 'mailterm'), ' ', content);
}

function sentenceOf(context: Context, remark: TranscriptRemark): Content {
  const { conversation, speech, tell } = context;
  const { event } = remark;
  if (event.kind === 'open' || event.kind === 'dial') return undefined;
  if (event.kind !== 'silence' && event.kind !== 'loss') return remarkText(remark, conversation, speech)?.text;
  if (event.diagnoses.length === 0) return undefined;
  const causes = event.diagnoses.map((diagnosis) => [' ', textOf(context, diagnosis)]);
  return [event.kind === 'silence' && tell('silence', { seconds: Math.round(event.sinceMs / 1000) }), causes];
}
