// The last line of the page: where this server may connect, so that nobody has to find out by trying.

import { Suspense } from 'react';
import type { Targets } from '../session/store.ts';
import { useSpeech } from '../ui/language.tsx';
import { part } from '../ui/part.ts';
import styles from './Reach.module.css';

const Preflight = part(() => import('../preflight/Preflight.tsx'));

interface ReachProps {
  /** Undefined until the server has said hello for the first time. */
  readonly targets: Targets | undefined;
  /** Where the session goes or went. */
  readonly host: string | undefined;
  readonly onType: (line: string) => void;
}

export function Reach({ targets, host, onType }: ReachProps) {
  const { word } = useSpeech();
  return (
    <footer className={styles.reach}>
      {word(`reach.${targets ?? 'unknown'}`)}
      {targets && targets !== 'practice' && (
        <Suspense>
          <Preflight host={host} onType={onType} />
        </Suspense>
      )}
    </footer>
  );
}
