// The teacher's own link: what it is worth, and a copy of it. It is never drawn, because this page is projected.

import { useCopy } from '../../ui/useCopy.ts';
import { useTell } from './speech.ts';
import styles from './Forms.module.css';

/** What to keep. */
export function KeepLink() {
  const tell = useTell();
  const [said, copy] = useCopy();
  return (
    <section className={styles.part}>
      <h2>{tell('keepLink')}</h2>
      <p className={styles.soft}>{tell('keepLinkWhy')}</p>
      <p className={styles.answers}>
        <button type="button" className="framed" onClick={() => void copy(location.href)}>
          {tell('copyLink')}
        </button>
        <span role="status">{said && tell(said)}</span>
      </p>
    </section>
  );
}
