// What is laid over the terminal: the explained line, the spans under the pointer with their numbers, and the times. The
// terminal's own text is never changed for it.

import { withHue } from '../ui/properties.ts';
import type { Box } from './screen.ts';
import styles from './Marks.module.css';

/** A stretch of cells to mark. */
export interface Mark {
  readonly id: string;
  readonly box: Box;
  /** `row`: the explained line. `bar`: the same for a block. `span`: one of its spans. `raised`: the span under the pointer. `time`: beside a line. */
  readonly kind: 'row' | 'bar' | 'span' | 'raised' | 'time';
  readonly hue?: number;
  readonly label?: string;
}

/** All marks, in their order. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return (
    <div className={styles.marks}>
      {marks.map(({ id, box, kind, hue, label }) => (
        <span
          key={id}
          className={styles[kind]}
          style={{
            ...(hue !== undefined && withHue(hue)),
            left: box.left,
            top: box.top,
            width: box.width,
            height: box.height,
            lineHeight: `${box.height}px`,
          }}
        >
          {label !== undefined && <span className={styles.label}>{label}</span>}
        </span>
      ))}
    </div>
  );
}
