// The legal next lines as chips. A chip types its line into the prompt; it never sends.

import type { Hint } from '@mailterm/shared/dialect';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import { useSpeech } from '../ui/language.tsx';
import styles from './Chips.module.css';

/** Alt+1 … Alt+9 reach as many. */
export const numberedChipsMax = 9;

interface ChipsProps {
  readonly hints: readonly Hint[];
  readonly dialect: DialectId;
  readonly onType: (line: string) => void;
  /** `list`: one below the other with what each is for. `row`: side by side, for phones. */
  readonly layout: 'list' | 'row';
  /** Only the chips of the present moment answer to Alt+number. */
  readonly numbered: boolean;
}

/** The chips of one reading. */
export function Chips({ hints, dialect, onType, layout, numbered }: ChipsProps) {
  const { say, word } = useSpeech();
  if (hints.length === 0) return null;
  return (
    <ul className={styles[layout]} aria-label={word('chips.label')}>
      {hints.slice(0, numberedChipsMax).map((hint, index) => {
        const text = say(hint, dialect);
        return (
          <li key={`${index} ${hint.line}`}>
            <button
              type="button"
              className={styles.chip}
              title={text.body}
              aria-keyshortcuts={numbered ? `Alt+${index + 1}` : undefined}
              onClick={() => onType(hint.line)}
            >
              {hint.line}
            </button>
            {layout === 'list' && <span className={styles.purpose}>{text.title}</span>}
            {layout === 'list' && numbered && <kbd className={styles.key}>Alt {index + 1}</kbd>}
          </li>
        );
      })}
    </ul>
  );
}
