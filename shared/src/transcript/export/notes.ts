// What Mailterm explains beside a reply, as texts for one language: what it means, why, what to do next, and where that is
// written. The same notes in every export; how they look is each export's own.

import { visible } from '../../charset.ts';
import { citationLabel, citationLink } from '../../citation.ts';
import type { Saying } from '../../dialect.ts';
import type { Text } from '../../i18n/text.ts';
import { headlineOf } from '../../paste/speech.ts';
import type { TranscriptConversation, TranscriptRemark, TranscriptUnit } from '../conversation.ts';
import { remarkOf } from '../remarks.ts';
import type { TranscriptSpeech } from '../speech.ts';

/** One explanation. */
export interface Note {
  readonly text: Text;
  /** The cause that is named beside it. */
  readonly why?: Text;
  /** A line that would help. */
  readonly next?: string;
  readonly source?: { readonly label: string; readonly link?: string };
}

/** True for a reply that says no, or not now. */
export function isRefusal({ from, reading }: TranscriptUnit): boolean {
  return from === 'server' && (reading.replyClass === 'no' || reading.replyClass === 'tryLater');
}

/** The explanations of a reply: of a refusal, and of what only looks like success. None for anything else. */
export function notesOf(unit: TranscriptUnit, speech: TranscriptSpeech): readonly Note[] {
  const { reading } = unit;
  if (unit.from !== 'server' || !reading.complete) return [];
  const notices = (reading.notices ?? []).map((notice) => noteOf(notice, speech));
  if (!isRefusal(unit)) return notices;
  const headline = headlineOf(reading);
  const cause = reading.diagnoses.find(({ id }) => id !== headline.id);
  const hint = reading.hints[0];
  return [
    {
      ...noteOf(headline, speech),
      ...(cause && { why: speech.say(cause) }),
      ...(hint && { next: visible(hint.line) }),
    },
    ...notices,
  ];
}

function noteOf(saying: Saying, speech: TranscriptSpeech): Note {
  const text = speech.say(saying);
  const citation = speech.cite(saying.id);
  if (!citation) return { text };
  const link = citationLink(citation);
  const label = citationLabel(citation);
  return {
    text,
    source: {
      label: 'reported' in citation ? speech.word('note.reported', { label }) : label,
      ...(link !== undefined && { link }),
    },
  };
}

/** What is said of something beside the octets; undefined where it speaks for itself. */
export function remarkText(
  { event }: TranscriptRemark,
  { target }: TranscriptConversation,
  { say, word }: TranscriptSpeech,
): { readonly text: string; readonly isWarning: boolean } | undefined {
  if (event.kind === 'omit') return { text: word('remark.omitted', { octets: event.octets }), isWarning: false };
  const remark = remarkOf(event, target);
  if (!remark) return undefined;
  const { title, body } = say(remark.saying);
  return { text: body === '' ? title : body, isWarning: remark.tone === 'warning' };
}

/** A text as one sentence or two; the title alone where there is nothing more to say. */
export function sentence({ title, body }: Text, speech: TranscriptSpeech): string {
  return body === '' ? title : speech.word('remark.seen', { title, body });
}
