// Keys that phone keyboards hide, in a row above the keyboard: the signs of mail addresses, Tab, the line before.

import { useSpeech } from './language.tsx';
import styles from './KeyRow.module.css';

const signs = ['<', '>', '@', ':', '.'] as const;

interface KeyRowProps {
  readonly onSign: (sign: string) => void;
  readonly onComplete: () => void;
  readonly onEarlier: () => void;
}

/** The row. Its keys do not take the focus from the input, so that the phone's keyboard stays open. */
export function KeyRow({ onSign, onComplete, onEarlier }: KeyRowProps) {
  const { word } = useSpeech();
  return (
    <div
      className={styles.row}
      role="group"
      aria-label={word('keys.row')}
      onPointerDown={(event) => event.preventDefault()}
    >
      {signs.map((sign) => (
        <button key={sign} type="button" onClick={() => onSign(sign)}>
          {sign}
        </button>
      ))}
      <button type="button" aria-label={word('keys.complete')} onClick={onComplete}>
        Tab
      </button>
      <button type="button" aria-label={word('keys.earlier')} onClick={onEarlier}>
        ↑
      </button>
    </div>
  );
}
