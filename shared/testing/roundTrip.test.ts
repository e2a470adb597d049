// Every case of every mail protocol, as a transcript in text, reads back as the same conversation. What a text cannot hold
// is named here: octets that are no text, and a line end that was masked with the secret before it.

import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { decode, visible } from '../src/charset.ts';
import { toUtf8 } from '../src/octets.ts';
import { explainPaste } from '../src/paste/explain.ts';
import { blocksOf } from '../src/transcript/comment.ts';
import type { ReadComment } from '../src/transcript/comment.ts';
import { conversationOf } from '../src/transcript/conversation.ts';
import { jsonOf } from '../src/transcript/export/json.ts';
import { markdownOf } from '../src/transcript/export/markdown.ts';
import { textOf } from '../src/transcript/export/text.ts';
import { readDocument } from '../src/transcript/readDocument.ts';
import type { TranscriptDocument } from '../src/transcript/document.ts';
import { loadTranscriptSpeech } from '../src/transcript/speech.ts';
import { findCases } from './cases.ts';
import type { Case } from './cases.ts';
import { documentOf, gb18030, Recorded, transcripts } from './transcripts.ts';

/** The client speaks before the greeting: as the beginning of a paste that means that the greeting was not copied. */
const withoutGreeting = ['src/dialects/smtp/cases/pipelining-early.txt'];

const cases = findCases().filter(({ dialect, file }) => dialect !== 'raw' && !withoutGreeting.includes(file));

function record({ dialect, steps }: Case): ReturnType<typeof documentOf> {
  const log = new Recorded(dialect, { host: 'mx.example.org', port: 25, security: 'plain' });
  for (const { from, octets } of steps) log.octets(from, octets);
  return documentOf(log.end());
}

/** Turns as they are shown, without the line ends of masks; masks that touch are one. */
function turnsOf(units: readonly { turn: number; from: string; octets: Uint8Array }[]): readonly string[] {
  const said = new Map<string, string>();
  for (const { turn, from, octets } of units) {
    const { text } = decode(octets, gb18030);
    const key = `${turn} ${from}`;
    const shown = text.split(/(\r?\n)/).map((part) => (/^\r?\n$/.test(part) ? part : visible(part)));
    said.set(key, (said.get(key) ?? '') + shown.join(''));
  }
  return [...said].map(([key, text]) => `${key} ${text.replace(/(?:\*{8})+(?:\r\n)?/g, '*'.repeat(8))}`);
}

/** What somebody may write beside a turn: marks of every form, and what ends what they stand in. */
const remarks = [
  'C: QUIT\nS: 221 bye\n -> QUIT\n<-  250 ok\n~> QUIT\n=== Mailterm transcript, v1\n*** gone',
  '```\nC: QUIT\n```\n\n> S: 250 ok\n\n````text\nC: NOOP\n````',
  '```text\nC: QUIT',
  `${'QUIT\n'.repeat(60)}> C: QUIT\n> > EHLO x`,
  '- C: QUIT\n- 250 ok\n\n1. S: 221 bye\n\n    C: indented\n\n.\n',
];

/** The document with each of them on every turn, about a span where there is one. */
function commented(document: TranscriptDocument): TranscriptDocument {
  const comments = conversationOf(document.events).turns.flatMap(({ turn }) =>
    remarks.map((text, span) => ({
      id: `c${turn}-${span}`,
      turn,
      span,
      author: text.slice(0, 20),
      byOwner: false,
      writtenMs: 0,
      text,
    })),
  );
  return { ...document, comments };
}

describe('as text', () => {
  it.each(cases.map((one) => [one.file, one] as const))('%s reads back', async (_file, one) => {
    const document = record(one);
    const speech = await loadTranscriptSpeech(one.dialect, 'en', gb18030);
    const text = textOf(document, speech, { notes: true });
    const { units } = explainPaste(toUtf8(text), { gb18030 });
    const recorded = conversationOf(document.events).items.filter((item) => item.kind === 'unit');
    expect(turnsOf(units.filter(({ implied }) => !implied))).toEqual(turnsOf(recorded));
  });
});

describe('with comments', () => {
  const readComment: ReadComment = (markdown) => blocksOf(fromMarkdown(markdown));
  const saidIn = (text: string) =>
    turnsOf(explainPaste(toUtf8(text), { gb18030 }).units.filter(({ implied }) => !implied));

  it.each(Object.keys(transcripts))('%s is what it is without them', async (name) => {
    const document = commented(transcripts[name]!());
    const { dialect, turns } = conversationOf(document.events);
    const speech = await loadTranscriptSpeech(dialect, 'en', gb18030);
    const recorded = turnsOf(turns.flatMap(({ units }) => units));
    for (const notes of [true, false]) {
      const text = textOf(document, speech, { notes });
      expect(text.split('\n').filter((row) => row.startsWith('      | Comment by '))).toHaveLength(
        document.comments.length,
      );
      expect(saidIn(text)).toEqual(recorded);
      // A mail program may have taken the blanks off.
      expect(saidIn(text.replace(/^ {2,}/gm, ''))).toEqual(recorded);
      const alone = markdownOf({ ...document, comments: [] }, speech, { notes }, readComment);
      const markdown = markdownOf(document, speech, { notes }, readComment);
      expect(markdown.length).toBeGreaterThan(alone.length + document.comments.length * 40);
      expect(saidIn(markdown)).toEqual(saidIn(alone));
      expect(saidIn(alone)).toEqual(recorded);
    }
  });

  it.each(Object.keys(transcripts))('%s is the same document again as JSON', async (name) => {
    const document = commented(transcripts[name]!());
    const read = readDocument(jsonOf(document));
    expect(read.ok && read.document).toEqual(document);
  });
});
