// Every case of every mail protocol, as a transcript in text, reads back as the same conversation. What a text cannot hold
// is named here: octets that are no text, and a line end that was masked with the secret before it.

import { describe, expect, it } from 'vitest';
import { decode, visible } from '../src/charset.ts';
import { toUtf8 } from '../src/octets.ts';
import { explainPaste } from '../src/paste/explain.ts';
import { conversationOf } from '../src/transcript/conversation.ts';
import { textOf } from '../src/transcript/export/text.ts';
import { loadTranscriptSpeech } from '../src/transcript/speech.ts';
import { findCases } from './cases.ts';
import type { Case } from './cases.ts';
import { documentOf, gb18030, Recorded } from './transcripts.ts';

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
