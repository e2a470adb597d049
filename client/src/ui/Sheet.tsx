// The explanation on narrow screens: a sheet at the bottom. While it is open the prompt steps aside, so that the line
// that is explained stays in sight above it.

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useSpeech } from './language.tsx';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Open as long as it is rendered. */
export function Sheet({ onClose, children }: SheetProps) {
  const { word } = useSpeech();
  const closing = useRef<HTMLButtonElement>(null);
  useEffect(() => closing.current?.focus({ preventScroll: true }), []);
  return (
    <section className={styles.sheet} aria-label={word('page.explanation')}>
      <div className={styles.bar}>
        <span>{word('page.explanation')}</span>
        <button ref={closing} type="button" className={styles.close} onClick={onClose}>
          {word('explain.close')}
        </button>
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
