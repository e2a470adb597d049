// The prose of a step: Markdown, in which `{type}` and `{copy}` behind code make it a button.

import type { ReactNode } from 'react';
import type { Inline } from '@mailterm/shared/transcript/comment';
import { Markdown } from '../../ui/Markdown.tsx';
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
  return (
    <div className={styles.prose}>
      <Markdown text={text} drawPiece={(line, index) => marked(line, index, onType)} />
    </div>
  );
}

/** What ends a phrase never begins a line: browsers would break between a button and it. */
const mark = /^\{(type|copy)\}([.,;:!?)\]…。，、；：！？）”’」』》]*)/;

/** Code with a mark behind it, and the text without that mark; undefined for all else. */
function marked(line: readonly Inline[], index: number, onType: ProseProps['onType']): ReactNode {
  const inline = line[index];
  if (inline?.kind === 'text' && line[index - 1]?.kind === 'code') return inline.text.replace(mark, '');
  const behind = line[index + 1];
  const [, asked, end] = (inline?.kind === 'code' && behind?.kind === 'text' && mark.exec(behind.text)) || [];
  if (inline?.kind !== 'code' || asked === undefined) return undefined;
  return (
    <span className={end ? styles.kept : undefined}>
      {asked === 'type' ? <TypeButton line={inline.text} onType={onType} /> : <CopyButton text={inline.text} />}
      {end}
    </span>
  );
}

/** A line for the prompt. It is never sent from here. */
export function TypeButton({ line, onType }: Pick<ProseProps, 'onType'> & { readonly line: string }) {
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
