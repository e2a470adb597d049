// A comment's Markdown as elements. What of it is shown is decided in shared/src/transcript/comment.ts; here every block is
// drawn by name, so that no markup of a writer's can reach the page.

import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { blocksOf } from '@mailterm/shared/transcript/comment';
import type { Block, Inline } from '@mailterm/shared/transcript/comment';

/** The text. */
export function Markdown({ text }: { readonly text: string }) {
  const blocks = useMemo(() => blocksOf(fromMarkdown(text)), [text]);
  return <Blocks blocks={blocks} />;
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <One key={index} block={block} />);
}

function One({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{inlinesOf(block.content)}</p>;
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.content} />
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Blocks blocks={item} />
        </li>
      ));
      return block.start === undefined ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
  }
}

function inlinesOf(content: readonly Inline[]): ReactNode {
  return content.map((inline, index) => <Piece key={index} inline={inline} />);
}

function Piece({ inline }: { readonly inline: Inline }): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'emphasis':
      return <em>{inlinesOf(inline.content)}</em>;
    case 'strong':
      return <strong>{inlinesOf(inline.content)}</strong>;
    case 'break':
      return <br />;
    case 'link':
      return (
        <a href={inline.to} target="_blank" rel="nofollow noopener noreferrer ugc">
          {inlinesOf(inline.content)}
        </a>
      );
  }
}
