// Stands where a page would be whose script or words did not come.

import { useSpeech } from './ui/language.tsx';
import styles from './Page.module.css';

/** One sentence and one action. */
export function Incomplete() {
  const { word } = useSpeech();
  return (
    <p className={styles.loading}>
      {word('page.incomplete')}{' '}
      <button type="button" className={styles.reload} onClick={() => location.reload()}>
        {word('page.reload')}
      </button>
    </p>
  );
}
