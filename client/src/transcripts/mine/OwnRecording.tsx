// One recording of one's own as a transcript page, for its owner's eyes.

import { useEffect, useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { ask } from '../../link/ask.ts';
import { addressOf } from '../../routes.ts';
import { useTell } from '../../ReadingPage.tsx';
import { useSpeech } from '../../ui/language.tsx';
import page from '../page/Page.module.css';
import { Unshared } from '../share/Unshared.tsx';
import type { MineWordId } from './words/ids.ts';
import styles from './MinePage.module.css';

/** Fetches it and shows it. */
export function OwnRecording({ id }: { readonly id: string }) {
  const tell = useTell<MineWordId>();
  const { say } = useSpeech();
  const [told, setTold] = useState<TranscriptDocument>();
  const [why, setWhy] = useState<Saying>();
  useEffect(() => {
    let stale = false;
    void ask<TranscriptDocument>(`recordings/${id}`).then((answer) => {
      if (stale) return;
      if (answer.ok) setTold(answer.value);
      else setWhy(answer.why);
    });
    return () => {
      stale = true;
    };
  }, [id]);
  if (!told) {
    const said = why && say(why);
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
      <Unshared document={told} isMine source={{ kind: 'recording', id }} shareWord={tell('share')} />
    </main>
  );
}
