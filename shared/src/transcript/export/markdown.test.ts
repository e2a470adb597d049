// A transcript as Markdown: whatever a peer, a title or a host name holds, it is text, in fences or in prose.

import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { gb18030, hostileLines, hostileTranscript, transcripts } from '../../../testing/transcripts.ts';
import { visible } from '../../charset.ts';
import { blocksOf } from '../comment.ts';
import type { ReadComment } from '../comment.ts';
import { conversationOf } from '../conversation.ts';
import type { TranscriptDocument } from '../document.ts';
import { loadTranscriptSpeech } from '../speech.ts';
import type { ExportOptions } from './index.ts';
import { markdownOf } from './markdown.ts';
import { codeSpan, proseOf } from './markup.ts';

const readComment: ReadComment = (markdown) => blocksOf(fromMarkdown(markdown));
const options: ExportOptions = { notes: true, digest: 'cd'.repeat(32), link: 'https://mailterm.example/t/abc' };

async function markdownIn(language: 'en' | 'zh', document: TranscriptDocument, more: Partial<ExportOptions> = {}) {
  const { dialect } = conversationOf(document.events);
  return markdownOf(
    document,
    await loadTranscriptSpeech(dialect, language, gb18030),
    { ...options, ...more },
    readComment,
  );
}

function nodesIn(markdown: string): readonly Nodes[] {
  const found: Nodes[] = [];
  const walk = (node: Nodes): void => {
    found.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromMarkdown(markdown));
  return found;
}

/** What sites make links and pictures of although the parser sees text. */
const behindTheParser = /@[a-z0-9]|:\/\/|www\.|(?:^|\W)[#!%~$&][A-Za-z0-9_]|:[a-z_]+:/i;

const hostileTexts = [
  ...Object.values(hostileLines).map((octets) => visible(new TextDecoder('latin1').decode(octets))),
  '[x](javascript:alert(1))',
  '![x](http://tracker.example/i.png)',
  '<https://evil.example>',
  '# heading',
  '> quote',
  '- list',
  '1. list',
  '1) list',
  '+ list',
  '---',
  '***',
  '| a | b |',
  '~~gone~~ ==marked== ^up^ $x^2$',
  '`code` ``` fence',
  '&copy; &#60;script&#62;',
  '[^1]: note',
  '[ref]: http://evil.example',
  '@team #12 !34 GH-5 :smile: user/repo#6 deadbeefcafe1234',
  'https://evil.example www.evil.example a@b.example',
  '\\` \\<b> \\\\',
  'hard break  ',
  '(https://evil.example)',
];

describe('prose', () => {
  it.each(hostileTexts)('shows %j as it is', (text) => {
    const nodes = nodesIn(`before ${proseOf(text)} after`);
    expect(new Set(nodes.map(({ type }) => type)).size).toBeGreaterThan(0);
    for (const { type } of nodes) expect(['root', 'paragraph', 'text', 'inlineCode']).toContain(type);
    const shown = nodes.map((node) => ('value' in node ? node.value : '')).join('');
    expect(shown.replaceAll(/\s+/g, ' ')).toBe(`before ${text} after`.replaceAll(/\s+/g, ' '));
    for (const node of nodes) if (node.type === 'text') expect(node.value).not.toMatch(behindTheParser);
  });

  it.each(['`', '``', '` a', 'a ``` b', '````', ' a '])('sets %j as code', (text) => {
    const [code] = nodesIn(`x ${codeSpan(text)} y`).filter(({ type }) => type === 'inlineCode');
    expect(code).toMatchObject({ value: text });
  });
});

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  it.each(Object.keys(transcripts))('%s holds every line in a fence', async (name) => {
    const document = transcripts[name]!();
    const markdown = await markdownIn(language, document);
    const fences = nodesIn(markdown).filter((node) => node.type === 'code');
    const lines = fences.flatMap(({ value }) => value.split('\n'));
    const talk = conversationOf(document.events);
    const said = talk.turns.flatMap(({ units }) =>
      units.map(({ octets }) => new TextDecoder().decode(octets).replaceAll('\r\n', '\n')),
    );
    expect(lines.map((line) => line.replace(/^[CS]: /, '')).join('\n')).toBe(said.join('').trimEnd());
    expect(markdown.match(/^### /gm)).toHaveLength(talk.turns.length);
    await expect(markdown).toMatchFileSnapshot(`../../../testing/exports/${name}.${language}.md`);
  });

  it('a hostile server stays in its fences', async () => {
    const document = hostileTranscript();
    const markdown = await markdownIn(language, document);
    expect(markdown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    const nodes = nodesIn(markdown);
    const types = new Set(nodes.map(({ type }) => type));
    for (const type of ['html', 'image', 'imageReference', 'linkReference', 'definition', 'thematicBreak'] as const) {
      expect(types).not.toContain(type);
    }
    for (const node of nodes) {
      if (node.type === 'link')
        expect(node.url).toMatch(/^https:\/\/(?:mailterm\.example\/t\/abc|www\.rfc-editor\.org\/)/);
    }
    const fences = nodes.filter((node) => node.type === 'code').map(({ value }) => value);
    expect(fences.filter((value) => value.includes('C: NOOP'))).toHaveLength(Object.keys(hostileLines).length);
  });
});

it('leaves out notes and turns that nobody asked for', async () => {
  const markdown = await markdownIn('en', transcripts.smtp!(), { notes: false, turns: { from: 9, to: 10 } });
  expect(markdown).not.toMatch(/^>/m);
  expect(markdown.match(/^### .*/gm)).toEqual(['### Turn 9', '### Turn 10']);
  expect(markdown).toContain('](<https://mailterm.example/t/abc#9>)');
});

it('makes no link of an address that is none of the web', async () => {
  const markdown = await markdownIn('en', transcripts.pop3!(), { link: 'javascript:alert(1)' });
  expect(nodesIn(markdown).filter((node) => node.type === 'link' && !node.url.startsWith('https://www.rfc'))).toEqual(
    [],
  );
});
