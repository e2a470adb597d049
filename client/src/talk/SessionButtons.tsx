// Beside the facts of a session in the header: what is kept of it, another session, and two side by side. Loaded when a
// session begins.

import type { Session } from '../session/model.ts';
import type { SessionStore } from '../session/store.ts';
import type { Sides } from '../sides.ts';
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
