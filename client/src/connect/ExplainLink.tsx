// The way to the page that explains copied conversations. What was pasted is there already.

import { addressOf } from '../routes.ts';
import { useTable } from '../ui/partWords.tsx';
import { localWords } from './localWords.ts';
import styles from './NextLines.module.css';

export default function ExplainLink() {
  const word = useTable(localWords);
  return (
    <p className={styles.lines}>
      <a className={styles.link} href={addressOf('/explain')}>
        {word('explain')}
      </a>
    </p>
  );
}
