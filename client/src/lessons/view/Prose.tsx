// The prose of a step. Its Markdown is drawn block by block, by name, so that no markup of a writer's can reach the page.
// `{type}` and `{copy}` behind code make it a button.

import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { blocksOf } from '@mailterm/shared/transcript/comment';
import type { Block, Inline } from '@mailterm/shared/transcript/comment';
import { useCopy } from '../../ui/useCopy.ts';
import { useTell } from './speech.ts';
import styles from './Prose.module.css';

interface ProseProps {
  readonly text: string;
  /** Puts a line into the prompt. */
  readonly onType: (line: string) => void;
}

/** A text of the lesson. */
export function Prose({ text, onType }: ProseProps) {
  const blocks = useMemo(() => blocksOf(fromMarkdown(text)), [text]);
  return (
    <div className={styles.prose}>
      <Blocks blocks={blocks} onType={onType} />
    </div>
  );
}

type PartProps = Pick<ProseProps, 'onType'>;

function Blocks({ blocks, onType }: PartProps & { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <One key={index} block={block} onType={onType} />);
}

function One({ block, onType }: PartProps & { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{inlinesOf(block.content, onType)}</p>;
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.content} onType={onType} />
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
          <Blocks blocks={item} onType={onType} />
        </li>
      ));
      return block.start === undefined ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
  }
}

/** What ends a phrase never begins a line: browsers would break between a button and it. */
const mark = /^\{(type|copy)\}([.,;:!?)\]…。，、；：！？）”’」』》]*)/;

function inlinesOf(content: readonly Inline[], onType: (line: string) => void): ReactNode {
  return content.map((inline, index) => {
    const behind = content[index + 1];
    const [, asked, end] = (inline.kind === 'code' && behind?.kind === 'text' && mark.exec(behind.text)) || [];
    if (inline.kind === 'code' && asked !== undefined) {
      return (
        <span key={index} className={end ? styles.kept : undefined}>
          {asked === 'type' ? <TypeButton line={inline.text} onType={onType} /> : <CopyButton text={inline.text} />}
          {end}
        </span>
      );
    }
    const isMarked = inline.kind === 'text' && content[index - 1]?.kind === 'code';
    const shown = isMarked ? { ...inline, text: inline.text.replace(mark, '') } : inline;
    return <Piece key={index} inline={shown} onType={onType} />;
  });
}

/** A line for the prompt. It is never sent from here. */
export function TypeButton({ line, onType }: PartProps & { readonly line: string }) {
  const tell = useTell();
  return (
    <button type="button" className={styles.line} title={tell('put', { line })} onClick={() => onType(line)}>
      <code>{line}</code>
    </button>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const tell = useTell();
  const [said, copy] = useCopy();
  return (
    <span className={styles.copied}>
      <code>{text}</code>{' '}
      <button type="button" className={styles.copy} onClick={() => void copy(text)}>
        {tell('copy')}
      </button>{' '}
      <span role="status">{said && tell(said)}</span>
    </span>
  );
}

function Piece({ inline, onType }: PartProps & { readonly inline: Inline }): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'emphasis':
      return <em>{inlinesOf(inline.content, onType)}</em>;
    case 'strong':
      return <strong>{inlinesOf(inline.content, onType)}</strong>;
    case 'break':
      return <br />;
    case 'link':
      return (
        <a href={inline.to} target="_blank" rel="nofollow noopener noreferrer ugc">
          {inlinesOf(inline.content, onType)}
        </a>
      );
  }
}
