// A secret that was planted anywhere is in no form in which a transcript can be taken away, in either language.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationOf } from '../../src/transcript/conversation.ts';
import { castOf } from '../../src/transcript/export/asciicast.ts';
import { cardOf } from '../../src/transcript/export/card.ts';
import { embedOf, htmlOf } from '../../src/transcript/export/html/index.ts';
import { jsonOf } from '../../src/transcript/export/json.ts';
import { markdownOf } from '../../src/transcript/export/markdown.ts';
import { textOf } from '../../src/transcript/export/text.ts';
import { hideIn, usualSwitches } from '../../src/transcript/hide/index.ts';
import { doubleOf } from '../../src/transcript/double/index.ts';
import { loadTranscriptSpeech } from '../../src/transcript/speech.ts';
import type { TranscriptSpeech } from '../../src/transcript/speech.ts';
import type { TranscriptDocument } from '../../src/transcript/document.ts';
import { documentOf } from '../transcripts.ts';
import { disguisesIn } from './disguises.ts';
import { planted } from './planting.ts';
import { publish } from './published.ts';

type Make = (document: TranscriptDocument, speech: TranscriptSpeech) => string;

const options = { notes: true, link: 'https://mail.example/t/abc' };
const assets = { font: '', comments: () => [] };

const forms: Readonly<Record<string, Make>> = {
  txt: (document, speech) => textOf(document, speech, options),
  md: (document, speech) => markdownOf(document, speech, options, assets.comments),
  html: (document, speech) => htmlOf(document, speech, options, assets),
  embed: (document, speech) => embedOf(document, speech, options, assets),
  json: jsonOf,
  'cast v2': (document, speech) => castOf(document, speech, { ...options, version: 2 }),
  'cast v3': (document, speech) => castOf(document, speech, { ...options, version: 3 }),
  svg: cardOf,
  'a double': ({ events }) => JSON.stringify(doubleOf(events, Infinity) ?? ''),
};

const speeches = new Map<string, TranscriptSpeech>();

async function speechFor(document: TranscriptDocument, language: 'en' | 'zh'): Promise<TranscriptSpeech> {
  const { dialect } = conversationOf(document.events);
  const key = `${dialect} ${language}`;
  const speech = speeches.get(key) ?? (await loadTranscriptSpeech(dialect, language));
  speeches.set(key, speech);
  return speech;
}

describe.each(Object.entries(forms))('%s', (_form, make) => {
  it('never holds the secret', async () => {
    await fc.assert(
      fc.asyncProperty(planted(), fc.constantFrom('en' as const, 'zh' as const), async (conversation, language) => {
        const document = documentOf(publish(conversation));
        const hidden = { ...document, ...hideIn(document.events, usualSwitches(false)) };
        const speech = await speechFor(document, language);
        const { secret } = conversation;
        // What every file of this form holds, its script and its style, is nobody's secret, even if it spells one.
        const anyway = disguisesIn(make({ ...document, events: [] }, speech), secret);
        const found = [document, hidden]
          .flatMap((each) => disguisesIn(make(each, speech), secret))
          .filter((disguise) => !anyway.includes(disguise));
        expect({ name: conversation.name, found }).toEqual({ name: conversation.name, found: [] });
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
