// What can be taken away from a class, and when it is deleted by itself.

import { useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import { roomArchive } from '../../link/roomArchive.ts';
import { formatDay } from '../../ui/day.ts';
import { useSpeech } from '../../ui/language.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { joinSentences } from '../../ui/sentences.ts';
import { useTell } from './speech.ts';
import styles from './Forms.module.css';

interface ExportProps {
  readonly code: string;
  readonly secret: string;
  /** Unix time. */
  readonly deletesMs: number;
}

/** One button; what comes is saved as a file. */
export function Export({ code, secret, deletesMs }: ExportProps) {
  const tell = useTell();
  const { say, language } = useSpeech();
  const [why, setWhy] = useState<Saying>();
  const take = async () => {
    const answer = await roomArchive(code, secret, language);
    setWhy(answer.ok ? undefined : answer.why);
    if (answer.ok) saveFile(answer.value, `mailterm-class-${code}.zip`);
  };
  return (
    <section className={styles.part}>
      <h2>{tell('exportTitle')}</h2>
      <p className={styles.soft}>
        {joinSentences(language, tell('exportWhat'), tell('deleted', { day: formatDay(deletesMs, language) }))}
      </p>
      <p className={styles.answers}>
        <button type="button" className="framed" onClick={() => void take()}>
          {tell('export')}
        </button>
      </p>
      {why && (
        <p role="alert">
          <strong>{say(why).title}</strong> {say(why).body}
        </p>
      )}
    </section>
  );
}
