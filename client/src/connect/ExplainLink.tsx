// The way to the page that explains copied conversations. What was pasted is there already.

import { addressOf } from '../routes.ts';
import { useSpeech } from '../ui/language.tsx';
import { localWords } from './localWords.ts';
import styles from './NextLines.module.css';

export default function ExplainLink() {
  const { language } = useSpeech();
  return (
    <p className={styles.lines}>
      <a className={styles.link} href={addressOf('/explain')}>
        {localWords[language].explain}
      </a>
    </p>
  );
}
