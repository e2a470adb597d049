// The seat is over: taken out, the class at its end, the server begun anew. One sentence, one action.

import { useEffect, useRef } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import { addressOf } from '../../routes.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useTell } from './speech.ts';
import styles from './Join.module.css';

interface OverProps {
  readonly why: Saying | undefined;
  readonly code: string;
  /** Takes the seat back from another window. */
  readonly onHere: () => void;
}

/** Where one would come back to, the page offers that. */
export function Over({ why, code, onHere }: OverProps) {
  const { say } = useSpeech();
  const tell = useTell();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = why && say(why);
  const isLost = why?.id === 'room.notFound' || why?.id === 'link.lost';
  return (
    <div role="alert">
      <h1 ref={heading} tabIndex={-1}>
        <span className={styles.title}>{text?.title}</span>
      </h1>
      <p className={styles.lead}>
        {text?.body} {isLost && tell('overRestart')}
      </p>
      {why?.id === 'room.elsewhere' ? (
        <button type="button" className={styles.main} onClick={onHere}>
          {tell('overHere')}
        </button>
      ) : why?.id === 'room.seatGone' || isLost ? (
        <a className={styles.go} href={addressOf(why.id === 'room.notFound' ? '/class' : `/class#${code}`)}>
          {tell('overAgain')}
        </a>
      ) : (
        <a className={styles.go} href={addressOf('/')}>
          {tell('overAction')}
        </a>
      )}
    </div>
  );
}
