// One recording of one's own as a transcript page, for its owner's eyes.

import { addressOf } from '../../routes.ts';
import { useTell } from '../../ReadingPage.tsx';
import { useSpeech } from '../../ui/language.tsx';
import page from '../page/Page.module.css';
import { Unshared } from '../share/Unshared.tsx';
import { useRecording } from './useRecording.ts';
import type { MineWordId } from './words/ids.ts';
import styles from './MinePage.module.css';

/** Fetches it and shows it. */
export function OwnRecording({ id }: { readonly id: string }) {
  const tell = useTell<MineWordId>();
  const { say } = useSpeech();
  const answer = useRecording(id);
  if (!answer?.ok) {
    const said = answer && say(answer.why);
    return (
      <main className={styles.mine}>
        <h1>{said ? said.title : tell('loading')}</h1>
        {said && <p className={styles.lead}>{said.body}</p>}
        <p className={styles.foot}>
          <a href={addressOf('/transcripts')}>{tell('back')}</a>
        </p>
      </main>
    );
  }
  return (
    <main className={page.page}>
      <p className={styles.own}>
        <a href={addressOf('/transcripts')}>← {tell('back')}</a>
        <span className={styles.soft}>{tell('private')}</span>
      </p>
      <Unshared document={answer.value} isMine source={{ kind: 'recording', id }} shareWord={tell('share')} />
    </main>
  );
}
