// What a real Markdown parser makes of a comment, and what of that is shown.

import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { blocksOf, isLinkable } from '../src/transcript/comment.ts';
import type { Block, Inline } from '../src/transcript/comment.ts';

const of = (markdown: string): readonly Block[] => blocksOf(fromMarkdown(markdown));
const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });

describe('a comment', () => {
  it('has paragraphs, lists, quotes and code', () => {
    expect(of('One\nline\n\n> said\n\n3. a\n\n- b\n\n```\nC:\tX\n.\n```\n')).toEqual([
      paragraph(text('One line')),
      { kind: 'quote', content: [paragraph(text('said'))] },
      { kind: 'list', start: 3, items: [[paragraph(text('a'))]] },
      { kind: 'list', items: [[paragraph(text('b'))]] },
      { kind: 'code', text: 'C:    X\n.' },
    ]);
  });

  it('has emphasis, code, breaks and links to pages and mailboxes', () => {
    expect(of('*a* **b** `c`  \n[d](https://d.example/?q=1&r)<mailto:e@f.example>')).toEqual([
      paragraph(
        { kind: 'emphasis', content: [text('a')] },
        text(' '),
        { kind: 'strong', content: [text('b')] },
        text(' '),
        { kind: 'code', text: 'c' },
        { kind: 'break' },
        { kind: 'link', to: 'https://d.example/?q=1&r', content: [text('d')] },
        { kind: 'link', to: 'mailto:e@f.example', content: [text('mailto:e@f.example')] },
      ),
    ]);
  });

  it('shows all else as the text that was written', () => {
    expect(of('# Head\n\n<b onclick=x>bold</b>\n\n<script>x()</script>\n\n![i](data:x)\n\n[l](javascript:x)')).toEqual([
      paragraph(text('Head')),
      paragraph(text('<b onclick=x>'), text('bold'), text('</b>')),
      paragraph(text('<script>x()</script>')),
      paragraph(text('![i](data:x)')),
      paragraph(text('l (javascript:x)')),
    ]);
    expect(of('[r][d]\n\n[d]: javascript:x')).toEqual([paragraph(text('r')), paragraph(text('[d]: javascript:x'))]);
  });

  it('shows what a screen would obey', () => {
    expect(of('a\u202eb')).toEqual([paragraph(text('a⟨U+202E⟩b'))]);
    expect(isLinkable('https://a.example/\u202e')).toBe(false);
    for (const address of [
      'javascript:x',
      'data:text/html,x',
      '//a.example',
      '/a',
      'https:x',
      ' https://a',
      'https://a"',
    ])
      expect(isLinkable(address), address).toBe(false);
  });

  it('is bounded in depth and size', () => {
    const deep = of(`${'> '.repeat(300)}deep`);
    expect(JSON.stringify(deep).split('"quote"')).toHaveLength(7);
    expect(JSON.stringify(deep)).toContain('deep');
    const many = of('- a\n'.repeat(9000));
    expect(many[0]?.kind === 'list' && many[0].items.length).toBeLessThan(2000);
  });
});
