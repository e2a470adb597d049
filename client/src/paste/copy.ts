// What can be copied of an explained paste: the conversation with what was refused and why, as text for people, and one
// object per reply as JSON for programs (docs/explain.schema.json). Secrets are masked in both.

import type { PasteSpeech } from '@mailterm/shared/paste/index';
import { classGlyphs } from '@mailterm/shared/replyClass';
import type { ConversationView, Row } from './conversation.ts';

/** The words that the text needs. */
export interface CopyWords {
  readonly reason: string;
  readonly mender: string;
  readonly colon: string;
}

/** The conversation as text, each refusal with its explanation below it. */
export function textToCopy({ rows }: ConversationView, speech: PasteSpeech, words: CopyWords): string {
  const width = String(rows[rows.length - 1]?.unit.line ?? 0).length;
  return `${rows.flatMap((row) => linesOf(row, speech, words, width)).join('\n')}\n`;
}

function linesOf(row: Row, speech: PasteSpeech, words: CopyWords, width: number): readonly string[] {
  const { unit, lines, refusal, isKnown } = row;
  const { from, line, protocol, reading } = unit;
  const sign = from === 'client' ? '▸' : '◂';
  const margin = ' '.repeat(width + 3);
  const said = lines.map((text, index) =>
    index === 0 ? `${String(line).padStart(width)} ${sign} ${text}` : `${margin}${text}`,
  );
  if (!refusal) return said;
  const { title, body } = speech.say(refusal, protocol);
  const glyph = reading.replyClass ? classGlyphs[reading.replyClass] : '✗';
  const { refusal: why } = reading;
  const source = speech.source(refusal.id, protocol);
  const explained = isKnown
    ? []
    : [
        `  ${body}${source ? ` [${source.label}]` : ''}`,
        ...(why
          ? [
              `  ${words.reason}${words.colon}${speech.say({ id: `reason.${why.reason}` }, protocol).title} (${why.reason})`,
              `  ${words.mender}${words.colon}${speech.say({ id: `mender.${why.mender}` }, protocol).title}`,
            ]
          : []),
      ];
  return [...said, ...[`${glyph} ${title}`, ...explained].map((text) => `${margin}${text}`)];
}
