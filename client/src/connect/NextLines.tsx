// Lines that what the local prompt said leads to, such as the mail servers of a domain. A press puts one into the prompt;
// nothing connects by itself. Loaded when there are some.

import { useSpeech } from '../ui/language.tsx';
import styles from './NextLines.module.css';

export default function NextLines({
  lines,
  onType,
}: {
  readonly lines: readonly string[];
  readonly onType: (line: string) => void;
}) {
  const { word } = useSpeech();
  return (
    <ul className={styles.lines} aria-label={word('chips.label')}>
      {lines.map((line) => (
        <li key={line}>
          <button
            type="button"
            className={styles.line}
            title={word('welcome.put', { line })}
            onClick={() => onType(line)}
          >
            {line}
          </button>
        </li>
      ))}
    </ul>
  );
}
