// A server that is not reached and does not refuse either: after three seconds the reason most people meet. The log has no
// event for it, because nothing has happened.

import { useEffect, useState } from 'react';
import type { Session } from '../session/model.ts';
import styles from './Meanwhile.module.css';
import { useTell } from './speech.ts';

const silenceMs = 3_000;
const secondMs = 1_000;

export function Connecting({ session }: { readonly session: Session }) {
  const tell = useTell();
  const isConnecting = session.phase === 'connecting' && session.away !== true;
  const seconds = useSeconds(isConnecting);
  const { target } = session;
  if (!isConnecting || !target || seconds * secondMs < silenceMs) return null;
  return (
    <p className={styles.row}>
      <span>{tell('wait.connecting', { host: `${target.host}:${target.port}`, seconds })}</span>
      {target.port === 25 && <span>{tell('wait.port25')}</span>}
    </p>
  );
}

/** Whole seconds since it began. */
function useSeconds(isRunning: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    setSeconds(0);
    const timer = setInterval(() => setSeconds((count) => count + 1), secondMs);
    return () => clearInterval(timer);
  }, [isRunning]);
  return seconds;
}
