// The forms that a recording of the list can be saved in: it is fetched when they are asked for.

import { useTell } from '../../ReadingPage.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { FileButtons } from '../share/FileButtons.tsx';
import { useRecording } from './useRecording.ts';
import type { MineWordId } from './words/ids.ts';
import styles from './MinePage.module.css';

/** The forms, or why there are none. */
export default function RecordingFiles({ id }: { readonly id: string }) {
  const tell = useTell<MineWordId>();
  const { say } = useSpeech();
  const answer = useRecording(id);
  if (!answer) return <p className={styles.soft}>{tell('fetching')}</p>;
  if (answer.ok) return <FileButtons document={answer.value} />;
  const { title, body } = say(answer.why);
  return (
    <p role="alert" className={styles.problem}>
      <strong>{title}</strong> {body}
    </p>
  );
}
