// The text of a lesson in a plain field, with its lines numbered. The numbers stand on a copy of the text behind the field,
// which is as high as the text: so a line that is broken has one number.

import { memo, useImperativeHandle, useMemo, useRef } from 'react';
import type { Ref, SyntheticEvent } from 'react';
import { classes } from '../../ui/classes.ts';
import styles from './TextField.module.css';

/** What the page does with the field. */
export interface FieldHands {
  /** Selects a line, counted from 1, and shows it. */
  showLine(line: number): void;
}

interface TextFieldProps {
  readonly id: string;
  readonly text: string;
  readonly describedBy: string;
  /** Lines with a problem. */
  readonly marked: ReadonlySet<number>;
  readonly onText: (text: string) => void;
  /** The line in which the caret stands. */
  readonly onLine: (line: number) => void;
  readonly hands: Ref<FieldHands>;
}

/** The field. */
export function TextField({ id, text, describedBy, marked, onText, onLine, hands }: TextFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => text.split('\n'), [text]);
  useImperativeHandle(hands, () => ({
    showLine(line) {
      const area = field.current;
      if (!area) return;
      const start = area.value.split('\n', line - 1).reduce((sum, each) => sum + each.length + 1, 0);
      const end = area.value.indexOf('\n', start);
      area.focus({ preventScroll: true });
      area.setSelectionRange(start, end < 0 ? area.value.length : end);
      copy.current?.children[Math.min(line, lines.length) - 1]?.scrollIntoView({ block: 'center' });
    },
  }));
  const select = ({ currentTarget: { value, selectionStart } }: SyntheticEvent<HTMLTextAreaElement>) =>
    onLine(value.slice(0, selectionStart).split('\n').length);
  return (
    <div className={styles.field}>
      <div ref={copy} className={styles.copy} aria-hidden="true">
        {lines.map((line, at) => (
          <Line key={at} text={line} isMarked={marked.has(at + 1)} />
        ))}
      </div>
      <textarea
        ref={field}
        id={id}
        className={styles.area}
        aria-describedby={describedBy}
        aria-invalid={marked.size > 0}
        value={text}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        onChange={({ target }) => onText(target.value)}
        onSelect={select}
      />
    </div>
  );
}

const Line = memo(function Line({ text, isMarked }: { readonly text: string; readonly isMarked: boolean }) {
  // An empty line is as high as any other.
  return <div className={classes(styles.line, isMarked && styles.marked)}>{text === '' ? '\u200b' : text}</div>;
});
