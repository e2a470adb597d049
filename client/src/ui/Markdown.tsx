// Markdown of somebody else's as elements. What of it is shown is decided in shared/src/transcript/comment.ts; here every
// block is drawn by name, so that no markup of a writer's can reach the page.

import { Fragment, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Block, Inline } from '@mailterm/shared/transcript/comment';
import { readComment } from './readComment.ts';

/** Draws a piece of a line in a way of its own; undefined for one that is drawn as always. */
export type DrawPiece = (line: readonly Inline[], index: number) => ReactNode;

interface MarkdownProps {
  readonly text: string;
  readonly drawPiece?: DrawPiece;
}

/** The text. */
export function Markdown({ text, drawPiece = asAlways }: MarkdownProps) {
  const blocks = useMemo(() => readComment(text), [text]);
  return <Blocks blocks={blocks} drawPiece={drawPiece} />;
}

function asAlways(): undefined {
  return undefined;
}

interface PartProps {
  readonly drawPiece: DrawPiece;
}

function Blocks({ blocks, drawPiece }: PartProps & { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <One key={index} block={block} drawPiece={drawPiece} />);
}

function One({ block, drawPiece }: PartProps & { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{lineOf(block.content, drawPiece)}</p>;
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.content} drawPiece={drawPiece} />
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
          <Blocks blocks={item} drawPiece={drawPiece} />
        </li>
      ));
      return block.start === undefined ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
  }
}

function lineOf(line: readonly Inline[], drawPiece: DrawPiece): ReactNode {
  return line.map((inline, index) => (
    <Fragment key={index}>{drawPiece(line, index) ?? <Piece inline={inline} drawPiece={drawPiece} />}</Fragment>
  ));
}

function Piece({ inline, drawPiece }: PartProps & { readonly inline: Inline }): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'emphasis':
      return <em>{lineOf(inline.content, drawPiece)}</em>;
    case 'strong':
      return <strong>{lineOf(inline.content, drawPiece)}</strong>;
    case 'break':
      return <br />;
    case 'link':
      return (
        <a href={inline.to} target="_blank" rel="nofollow noopener noreferrer ugc">
          {lineOf(inline.content, drawPiece)}
        </a>
      );
  }
}
