// How far a letter has come, and what it means to stop in the middle of it.

import { formatSize } from '../explain/size.ts';
import type { SessionStore } from '../session/store.ts';
import { useTell } from './speech.ts';
import type { Sending } from './useSending.ts';
import styles from './Desk.module.css';

/** Nothing, while no letter is under way. */
export function SendingView({ sending, store }: { readonly sending: Sending; readonly store: SessionStore }) {
  const tell = useTell();
  const { letter, crossedOctets } = sending;
  if (!letter) return null;
  const amount = { sent: formatSize(crossedOctets), size: formatSize(letter.octets.length) };
  if (letter.stopped) {
    return (
      <div className={styles.panel}>
        <p role="alert">{tell('cancelled', amount)}</p>
        <p className={styles.bar}>
          <button type="button" className={styles.action} onClick={() => store.leave()}>
            {tell('cancelledLeave')}
          </button>
          <button type="button" className={styles.action} onClick={sending.dismiss}>
            {tell('cancelledStay')}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      <div className={styles.bar}>
        <label className={styles.progress}>
          {tell('sending', amount)}
          <progress value={crossedOctets} max={letter.octets.length} />
        </label>
        <button type="button" className={styles.action} onClick={sending.stop}>
          {tell('sendingCancel')}
        </button>
      </div>
    </div>
  );
}
