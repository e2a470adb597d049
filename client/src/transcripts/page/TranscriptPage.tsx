// The page of a shared transcript, `/t/ID`, and of its end, `/t/ID/delete`: fetches it, and says what is the matter where
// there is none.

import { useCallback, useEffect, useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { Language } from '@mailterm/shared/i18n/languages';
import type { TranscriptTold } from '@mailterm/shared/wire/transcripts';
import { ask } from '../../link/ask.ts';
import { ReadingPage } from '../../ReadingPage.tsx';
import type { PathPageProps } from '../../ReadingPage.tsx';
import { DeletePage } from './DeletePage.tsx';
import { transcriptWords, WithTranscriptWords } from './speech.ts';
import { Gone, Loading, Unreachable } from './States.tsx';
import { TranscriptView } from './TranscriptView.tsx';
import { setAsked } from './usePlace.ts';
import styles from './Page.module.css';

/** The page. */
export default function TranscriptPage({ path, onLanguage, settings }: PathPageProps) {
  const [, id = '', ending] = /^\/t\/([\w-]+)(\/delete)?/.exec(path) ?? [];
  const choose = (language: Language) => {
    // What the link asked for no longer holds.
    if (path.includes('lang=')) setAsked('lang', '');
    onLanguage(language);
  };
  return (
    <ReadingPage page="transcript" words={transcriptWords} onLanguage={choose} settings={settings}>
      <WithTranscriptWords>
        <main className={styles.page}>{ending ? <DeletePage id={id} /> : <Fetched key={id} id={id} />}</main>
      </WithTranscriptWords>
    </ReadingPage>
  );
}

type Come = { readonly told: TranscriptTold } | { readonly why: Saying } | undefined;

function Fetched({ id }: { readonly id: string }) {
  const [come, setCome] = useState<Come>();
  const fetchIt = useCallback(async () => {
    setCome(undefined);
    const answer = await ask<TranscriptTold>(`links/${id}`);
    setCome(answer.ok ? { told: answer.value } : { why: answer.why });
  }, [id]);
  useEffect(() => {
    void fetchIt();
  }, [fetchIt]);
  if (!come) return <Loading />;
  if ('told' in come) return <TranscriptView {...come.told} />;
  return isGone(come.why) ? <Gone /> : <Unreachable why={come.why} onAgain={() => void fetchIt()} />;
}

/** Not there, and trying again would not help. */
function isGone({ id }: Saying): boolean {
  return id.startsWith('transcript.');
}
