// A transcript in which nobody spoke: what Mailterm saw of it, and that nothing was said.

import type { ReactNode } from 'react';
import { useSpeech } from '../../ui/language.tsx';
import type { Recording } from './recording.ts';
import { useTranscriptWords } from './speech.ts';
import styles from './Sides.module.css';

/** The head, and what is below it. */
export function Empty({
  recording: { session },
  children,
}: {
  readonly recording: Recording;
  readonly children: ReactNode;
}) {
  const { say } = useSpeech();
  const tell = useTranscriptWords();
  return (
    <>
      {children}
      <div className={styles.empty}>
        <p>
          <strong>{tell('empty')}</strong> {tell('emptyBody')}
        </p>
        {session.entries.map((entry) =>
          entry.kind === 'tool' ? <p key={entry.key}>{say(entry.saying, session.dialect).body}</p> : null,
        )}
      </div>
    </>
  );
}
