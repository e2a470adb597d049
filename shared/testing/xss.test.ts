// Hostile text in every place of a transcript: what comes out is a page of known elements with known attributes, and the
// text stands in it as text. Chromium says the same in e2e/html-export.spec.ts.

import fc from 'fast-check';
import { Window } from 'happy-dom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { visible } from '../src/charset.ts';
import { toUtf8 } from '../src/octets.ts';
import { blocksOf, isLinkable } from '../src/transcript/comment.ts';
import type { MarkdownNode } from '../src/transcript/comment.ts';
import type { TranscriptDocument } from '../src/transcript/document.ts';
import { castOf } from '../src/transcript/export/asciicast.ts';
import { cardOf } from '../src/transcript/export/card.ts';
import { embedOf, embedSnippet, htmlOf } from '../src/transcript/export/html/index.ts';
import type { HtmlAssets } from '../src/transcript/export/html/index.ts';
import { markdownOf } from '../src/transcript/export/markdown.ts';
import { textOf } from '../src/transcript/export/text.ts';
import { elementNames } from '../src/transcript/export/html/markup.ts';
import { loadTranscriptSpeech } from '../src/transcript/speech.ts';
import { attributeNames, unknownMarkup } from './knownMarkup.ts';
import { documentOf, gb18030, Recorded } from './transcripts.ts';
import { hostileDocument, hostileMarkdown, hostileTexts } from './xss.ts';

const speech = await loadTranscriptSpeech('smtp', 'en', gb18030);
const assets: HtmlAssets = { font: 'AAAA', comments: (markdown) => blocksOf(fromMarkdown(markdown)) };
const options = { notes: true, link: `https://mail.example/t/x"><script>window.__xss=1</script>`, digest: '</style>' };

function parsed(html: string): Document {
  const window = new Window({ settings: { enableJavaScriptEvaluation: false } });
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

function saying(texts: readonly string[]): TranscriptDocument {
  const log = new Recorded('smtp', { host: 'mx.example.org', port: 25, security: 'plain' });
  log.octets('server', toUtf8('220 mx.example.org\r\n'));
  for (const text of texts) log.octets('client', toUtf8('NOOP\r\n')).octets('server', toUtf8(`250 ${text}\r\n`));
  return documentOf(log.end());
}

const pages: Readonly<Record<string, (document: TranscriptDocument) => string>> = {
  html: (document) => htmlOf(document, speech, options, assets),
  embed: (document) => embedOf(document, speech, options, assets),
};

describe('the corpus', () => {
  it('is as long as promised', () => {
    expect(new Set([...hostileTexts, ...hostileMarkdown]).size).toBeGreaterThan(100);
  });
});

describe.each(Object.keys(pages))('hostile text in %s', (name) => {
  const page = pages[name] as (document: TranscriptDocument) => string;

  it('makes no element and no attribute', { timeout: 20_000 }, () => {
    const document = parsed(page(hostileDocument()));
    expect(unknownMarkup(document, elementNames, attributeNames)).toEqual([]);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('style')).toHaveLength(1);
  });

  it('is text', () => {
    const document = parsed(page(saying(hostileTexts)));
    const lines = [...document.querySelectorAll('.unit.server .wire')].slice(1).map((line) => line.textContent);
    expect(lines).toEqual(hostileTexts.map((text) => visible(`250 ${text.replaceAll(/[\ud800-\udfff]/g, '\ufffd')}`)));
  });

  it('is text whatever it is', { timeout: 60_000 }, () => {
    const markup = fc.constantFrom('<', '>', '"', "'", '&', '</', '<!--', '-->', ']]>', '`', '=', '&lt;', '<script>');
    const character = fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 3 }), fc.string({ maxLength: 3 }));
    const text = fc
      .array(character, { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join('').replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
        const document = parsed(page(saying(texts)));
        const lines = [...document.querySelectorAll('.unit.server .wire')].slice(1).map((line) => line.textContent);
        expect(lines).toEqual(texts.map((each) => visible(`250 ${each}`)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the snippet for other pages', () => {
  it('keeps its title and address within their attributes', () => {
    for (const text of hostileTexts) {
      const document = parsed(embedSnippet(`https://mail.example/t/x/embed?${text}`, { title: text, height: 300 }));
      expect(document.querySelectorAll('*:not(html, head, body)'), text).toHaveLength(2);
      expect(document.querySelector('iframe')?.title).toBe(visible(text));
    }
  });
});

describe('hostile text in the other exports', () => {
  const document = hostileDocument();

  it('is text of its own in plain text', { timeout: 20_000 }, () => {
    for (const line of textOf(document, speech, options).split('\n'))
      expect(line.replaceAll('\t', '')).toBe(visible(line.replaceAll('\t', '')));
  });

  it('stands behind a mark in plain text where it is a comment', { timeout: 20_000 }, () => {
    const rows = textOf(document, speech, options).split('\n');
    const alone = textOf({ ...document, comments: [] }, speech, options).split('\n');
    const heads = rows.filter((row) => row.startsWith('      | Comment by'));
    expect(heads).toHaveLength(document.comments.length);
    expect(rows.filter((row) => row !== '' && !/^ {6}\|(?: |$)/.test(row))).toEqual(alone.filter((row) => row !== ''));
  });

  it('stands in quotations in Markdown where it is a comment', { timeout: 20_000 }, () => {
    const markdown = markdownOf(document, speech, options, assets.comments);
    const alone = markdownOf({ ...document, comments: [] }, speech, options, assets.comments);
    const outside = (text: string) => text.split('\n').filter((row) => row !== '' && !row.startsWith('>'));
    expect(markdown.match(/^> \*\*Comment by /gm)).toHaveLength(document.comments.length);
    expect(outside(markdown)).toEqual(outside(alone));
  });

  it('is neither markup, picture nor link in Markdown', { timeout: 20_000 }, () => {
    const tree = fromMarkdown(markdownOf(document, speech, options, assets.comments));
    const found: string[] = [];
    const waiting: MarkdownNode[] = [tree];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (['html', 'image', 'imageReference', 'definition', 'linkReference'].includes(node.type))
        found.push(JSON.stringify(node));
      if (node.type === 'link' && !isLinkable(node.url ?? '')) found.push(node.url ?? '');
      waiting.push(...(node.children ?? []));
    }
    expect(found).toEqual([]);
  });

  it('is text in the card', () => {
    for (const text of hostileTexts) {
      const card = cardOf({ ...hostileDocument([text, text]), title: text }, speech);
      const svg = parsed(card);
      expect(
        svg.querySelectorAll('script, style, foreignObject, image, use, a, iframe, img, animate'),
        text,
      ).toHaveLength(0);
      const attributes = [...svg.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].map(({ name }) => name),
      );
      expect(
        attributes.filter((name) => /^on|href|^src/i.test(name)),
        text,
      ).toEqual([]);
    }
  });

  it('is no escape sequence of a terminal in a recording', { timeout: 20_000 }, () => {
    const [, ...lines] = castOf(document, speech, { ...options, version: 3 })
      .trimEnd()
      .split('\n');
    for (const line of lines) {
      const [, code, data] = JSON.parse(line) as readonly [number, string, unknown];
      // Colours and line ends are ours.
      const rest = code === 'o' ? String(data).replaceAll(/\u001b\[[\d;]*m|\r\n/g, '') : '';
      expect(rest).toBe(visible(rest));
    }
  });
});
