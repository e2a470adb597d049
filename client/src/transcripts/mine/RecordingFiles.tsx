// The forms that a recording of the list can be saved in: it is fetched when they are asked for.

import { useEffect, useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { ask } from '../../link/ask.ts';
import { useTell } from '../../ReadingPage.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { FileButtons } from '../share/FileButtons.tsx';
import type { MineWordId } from './words/ids.ts';
import styles from './MinePage.module.css';

/** The forms, or why there are none. */
export default function RecordingFiles({ id }: { readonly id: string }) {
  const tell = useTell<MineWordId>();
  const { say } = useSpeech();
  const [document, setDocument] = useState<TranscriptDocument>();
  const [why, setWhy] = useState<Saying>();
  useEffect(() => {
    let stale = false;
    void ask<TranscriptDocument>(`recordings/${id}`).then((answer) => {
      if (stale) return;
      if (answer.ok) setDocument(answer.value);
      else setWhy(answer.why);
    });
    return () => {
      stale = true;
    };
  }, [id]);
  if (document) return <FileButtons document={document} />;
  if (!why) return <p className={styles.soft}>{tell('fetching')}</p>;
  const { title, body } = say(why);
  return (
    <p role="alert" className={styles.problem}>
      <strong>{title}</strong> {body}
    </p>
  );
}
