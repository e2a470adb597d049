// The preview card: well-formed, static, with nothing of a peer as markup and no row wider than the card.

import { describe, expect, it } from 'vitest';
import {
  documentOf,
  gb18030,
  hostileLines,
  hostileTranscript,
  Recorded,
  transcripts,
} from '../../../testing/transcripts.ts';
import { cellsOf } from '../../i18n/cells.ts';
import { conversationOf } from '../conversation.ts';
import type { TranscriptDocument } from '../document.ts';
import { loadTranscriptSpeech } from '../speech.ts';
import { cardOf } from './card.ts';

async function cardIn(document: TranscriptDocument, language: 'en' | 'zh' = 'en') {
  const { dialect } = conversationOf(document.events);
  return cardOf(document, await loadTranscriptSpeech(dialect, language, gb18030));
}

/** A strict reader of the little XML that a card is: names of elements with their attributes, and the text between. */
function elementsIn(svg: string): {
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly attributes: readonly string[];
} {
  const names: string[] = [];
  const texts: string[] = [];
  const attributes: string[] = [];
  const open: string[] = [];
  let at = 0;
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<&]*")*)(\/?)>|([^<>]+)/gy;
  for (let found = token.exec(svg); found; found = token.exec(svg)) {
    at = token.lastIndex;
    const [, end, name, given = '', self, text] = found;
    if (text !== undefined) {
      if (open.at(-1) !== 'style') expect(text.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      if (open.at(-1) === 'text') texts.push(text);
      continue;
    }
    if (end) expect(open.pop()).toBe(name);
    else {
      names.push(name as string);
      for (const [, attribute] of given.matchAll(/ ([a-zA-Z-]+)=/g)) attributes.push(attribute as string);
      if (!self) open.push(name as string);
    }
  }
  expect([at, open]).toEqual([svg.length, []]);
  return { names, texts, attributes };
}

const allowed = ['svg', 'title', 'style', 'rect', 'text', 'path', 'tspan'];

function hostileDocuments(): readonly (readonly [string, TranscriptDocument])[] {
  return Object.entries(hostileLines).map(([name, line]) => {
    const log = new Recorded('smtp', { host: 'evil.example"><script>', port: 25, security: 'plain' })
      .lines('S: 220 evil', `C: VRFY <script>alert('&amp;')</script>]]>`)
      .octets('server', Uint8Array.from([...line, 13, 10]));
    return [name, documentOf(log.end(), `${name} </title><script>x</script>`)];
  });
}

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  it.each(Object.keys(transcripts))('%s has its telling turn', async (name) => {
    const svg = await cardIn(transcripts[name]!(), language);
    elementsIn(svg);
    await expect(svg).toMatchFileSnapshot(`../../../testing/exports/${name}.${language}.svg`);
  });

  it.each(hostileDocuments())('a server that says %s is text on it', async (_name, document) => {
    const svg = await cardIn(document, language);
    const { names, attributes } = elementsIn(svg);
    for (const name of names) expect(allowed).toContain(name);
    expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    for (const attribute of attributes)
      expect(attribute).toMatch(/^(?:xmlns|viewBox|width|height|role|lang|class|font-size|x|y|d|text-anchor)$/);
    expect(/<style>(.*)<\/style>/s.exec(svg)?.[1]).not.toMatch(/url|import|expression/);
  });
});

it('tells the first refusal, and without one the last reply', async () => {
  expect(await cardIn(transcripts.smtp!())).toContain('✗ 535 5.7.8 Error');
  const log = new Recorded('pop3', { host: 'pop.example.org', port: 110, security: 'plain' });
  const svg = await cardIn(documentOf(log.lines('S: +OK ready', 'C: QUIT', 'S: +OK bye').end()));
  expect(svg).toContain('✓ +OK bye');
  expect(svg).toContain('▸ QUIT');
});

it('cuts what is wider than the card, Chinese by its own width', async () => {
  const { events } = transcripts.smtp!();
  const room = (1200 - 144) / 0.64;
  for (const title of ['邮件'.repeat(400), 'wide '.repeat(400), 'W'.repeat(4000)]) {
    const svg = await cardIn(documentOf(events, title));
    const rows = elementsIn(svg).texts.slice(0, 2);
    for (const row of rows) expect(cellsOf(row)).toBeLessThanOrEqual(room / 48);
    expect(rows[1]).toMatch(/…$/);
  }
});

it('is drawn for a transcript in which nothing was said', async () => {
  elementsIn(await cardIn(documentOf([])));
  elementsIn(await cardIn(hostileTranscript()));
});
