// What to do when the conversation cannot go on by itself: connecting, refused, ended, offline. One sentence, one action.

import { useSyncExternalStore } from 'react';
import type { Target } from '@mailterm/shared/transcript/event';
import { offerIn } from '../prompt/ghost.ts';
import type { Session } from '../session/model.ts';
import type { SessionStore } from '../session/store.ts';
import { otherKind } from '../session/otherKind.ts';
import { useSpeech } from '../ui/language.tsx';
import styles from './NextStep.module.css';

interface NextStepProps {
  readonly session: Session;
  readonly store: Pick<SessionStore, 'openTarget' | 'openAgain' | 'leave' | 'accept' | 'take' | 'retry'>;
}

/** Nothing while the conversation goes on. */
export default function NextStep({ session, store }: NextStepProps) {
  const { word } = useSpeech();
  const online = useSyncExternalStore(watchOnline, () => navigator.onLine);
  const { phase, target } = session;
  if (session.away && phase !== 'ended') {
    return <Step sentence={word('next.away')} action={word('next.awayAction')} onAction={() => store.retry()} />;
  }
  if (session.watchOnly) return null;
  if (session.watching && phase !== 'ended') {
    return <Step sentence={word('next.watching')} action={word('next.watchingAction')} onAction={() => store.take()} />;
  }
  if (phase === 'connecting' && target) {
    return (
      <Step
        sentence={word('next.connecting', { target: address(target) })}
        action={word('next.connectingAction')}
        onAction={() => store.leave()}
      />
    );
  }
  if (session.asks)
    return <Step sentence={word('next.asks')} action={word('next.asksAction')} onAction={() => store.accept()} />;
  const other = otherKind(session);
  if (other) {
    const kind = other.security === 'tls' ? 'next.wantsTls' : 'next.wantsClear';
    return <Step sentence={word(kind)} action={word(`${kind}Action`)} onAction={() => store.openTarget(other)} />;
  }
  if (phase !== 'ended' || !target) return null;
  const offer = offerIn(session);
  if (offer) {
    return (
      <Step
        sentence={word('next.refused')}
        action={word('next.refusedAction', { target: address(offer) })}
        onAction={() => store.openTarget(offer)}
      />
    );
  }
  const end = !online ? 'next.offline' : session.state === '' ? 'next.failed' : 'next.ended';
  return <Step sentence={word(end)} action={word(`${end}Action`)} onAction={() => store.openAgain()} />;
}

function Step({ sentence, action, onAction }: { sentence: string; action: string; onAction: () => void }) {
  return (
    <div className={styles.step} role="status">
      <span>{sentence}</span>
      <button type="button" className="framed" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}

function address(target: Target): string {
  return `${target.host}:${target.port}`;
}

function watchOnline(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
