// Beside the facts of a session in the header: what is kept of it, sharing it, another session, and two side by side. Loaded
// when a session begins.

import { useState } from 'react';
import type { Session } from '../session/model.ts';
import type { SessionStore } from '../session/store.ts';
import type { Sides } from '../sides.ts';
import type { ShareSource } from '../transcripts/share/source.ts';
import { WhileSharing } from '../transcripts/share/WhileSharing.tsx';
import { Kept } from './Kept.tsx';
import { useTell } from './speech.ts';
import styles from './SessionButtons.module.css';

interface SessionButtonsProps {
  readonly session: Session;
  readonly store: Pick<SessionStore, 'forget' | 'keepEnded'>;
  readonly sides: Sides;
  readonly isWide: boolean;
}

export function SessionButtons({ session, store, sides, isWide }: SessionButtonsProps) {
  const tell = useTell();
  return (
    <div className={styles.buttons}>
      <Kept session={session} store={store} />
      <Share session={session} />
      <MakeLesson session={session} />
      <button type="button" className={styles.button} title={tell('beside.newTitle')} onClick={sides.openNew}>
        <span aria-hidden="true">+</span> <span className={styles.word}>{tell('beside.new')}</span>
      </button>
      {isWide && !sides.right && (
        <button type="button" className={styles.button} title={tell('beside.split')} onClick={sides.split}>
          <span aria-hidden="true">◫</span> <span className={styles.word}>{tell('beside.split')}</span>
        </button>
      )}
    </div>
  );
}

/** A session of which something was read can become a lesson. Not on a phone: there is a lot to type. */
function MakeLesson({ session }: Pick<SessionButtonsProps, 'session'>) {
  const tell = useTell();
  if (session.state === '') return null;
  return (
    <button
      type="button"
      className={`${styles.button} ${styles.roomy}`}
      title={tell('beside.lessonTitle')}
      onClick={() => void import('../lessons/editor/makeLesson.ts').then((made) => made.makeLessonOf(session))}
    >
      <span aria-hidden="true">✎</span> <span className={styles.word}>{tell('beside.lesson')}</span>
    </button>
  );
}

/** A session of which something was read can be shared. */
function Share({ session }: Pick<SessionButtonsProps, 'session'>) {
  const tell = useTell();
  const [shared, setShared] = useState<ShareSource>();
  if (session.state === '') return null;
  return (
    <>
      <button
        type="button"
        className={styles.button}
        title={tell('beside.shareTitle')}
        aria-haspopup="dialog"
        onClick={() => setShared({ kind: 'session', session })}
      >
        <span aria-hidden="true">↗</span> <span className={styles.word}>{tell('beside.share')}</span>
      </button>
      <WhileSharing source={shared} onClose={() => setShared(undefined)} />
    </>
  );
}
