// Starts with the words: nothing is drawn before the page has a language to draw it in.

import { useEffect, useMemo } from 'react';
import { Page } from './Page.tsx';
import type { Session } from './session/model.ts';
import type { SessionStore } from './session/store.ts';
import { useSessions } from './session/useSessions.ts';
import { SpeechProvider, useLanguage } from './ui/language.tsx';
import styles from './Page.module.css';

/** The whole application. */
export function App({ store }: { readonly store: SessionStore }) {
  const list = useSessions(store);
  const { sessions, shown } = list;
  useTitle(shown);
  const dialects = useMemo(() => sessions.flatMap(({ dialect }) => (dialect ? [dialect] : [])), [sessions]);
  const language = useLanguage(dialects);
  if (!language.speech) return language.failed ? <Unreachable /> : null;
  return (
    <SpeechProvider value={language.speech}>
      <Page store={store} list={list} onLanguage={language.choose} />
    </SpeechProvider>
  );
}

/** Without words there is no language to say this in: the one sentence is in both. */
function Unreachable() {
  return (
    <p className={styles.loading}>
      The words of this page could not be fetched. <span lang="zh-Hans">没能取得界面文字。</span>{' '}
      <button type="button" className={styles.reload} onClick={() => location.reload()}>
        Reload · <span lang="zh-Hans">重新加载</span>
      </button>
    </p>
  );
}

/** The window is named after the session, so that it is found among others. */
function useTitle({ target }: Session): void {
  useEffect(() => {
    document.title = target ? `${target.host}:${target.port} · mailterm` : 'mailterm';
  }, [target]);
}
