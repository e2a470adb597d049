// A question before something is gone for good, in its place on the page.

import { useEffect, useRef } from 'react';
import { useTell } from '../../ReadingPage.tsx';
import type { MineWordId } from './words/ids.ts';
import styles from './MinePage.module.css';

interface ConfirmProps {
  readonly question: string;
  readonly onSure: () => Promise<unknown>;
  readonly onKeep: () => void;
}

/** The safe answer has the focus. */
export function Confirm({ question, onSure, onKeep }: ConfirmProps) {
  const tell = useTell<MineWordId>();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className={styles.confirm} role="group" aria-label={question}>
      <p>{question}</p>
      <button type="button" className="framed" onClick={() => void onSure()}>
        {tell('deleteSure')}
      </button>
      <button ref={keep} type="button" onClick={onKeep}>
        {tell('keep')}
      </button>
    </div>
  );
}
