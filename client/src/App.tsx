// Starts with the words: nothing is drawn before the page has a language to draw it in. Chooses the page by its address.

import { Activity, lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Target } from '@mailterm/shared/transcript/event';
import { Incomplete } from './Incomplete.tsx';
import { Page } from './Page.tsx';
import { holdsTerminal, languageAsked, lessonOf, pageOf, usePath } from './routes.ts';
import type { SessionStore } from './session/store.ts';
import { openWanted } from './session/wanted.ts';
import { useSessions } from './session/useSessions.ts';
import { SpeechProvider, useLanguage } from './ui/language.tsx';
import { useSettings } from './ui/settings.ts';
import styles from './Page.module.css';

const Lookup = lazy(() => import('./lookup/Lookup.tsx').catch(missing));
const Transcript = lazy(() => import('./paste/Transcript.tsx').catch(missing));
const OtherPages = lazy(() => import('./OtherPages.tsx').catch(missing));

/**
 * The whole application.
 * @param openStore gives the one store of the sessions, which opens a line to the server: not before the terminal is seen
 */
export function App({ openStore }: { readonly openStore: () => SessionStore }) {
  const path = usePath();
  const page = pageOf(path) ?? 'terminal';
  const [store, setStore] = useState<SessionStore>();
  const isTerminal = holdsTerminal(page);
  if (isTerminal && !store) setStore(openStore());
  useEffect(() => {
    if (isTerminal && store) openWanted(store);
  }, [isTerminal, store]);
  const list = useSessions(store);
  useTitle(list?.shown.target, isTerminal);
  const dialects = useMemo(() => list?.sessions.flatMap(({ dialect }) => (dialect ? [dialect] : [])) ?? [], [list]);
  const talks =
    (list?.typing ?? false) || !isTerminal || (list?.sessions.some(({ phase }) => phase !== 'local') ?? false);
  const { speech, failed, choose } = useLanguage(dialects, talks, languageAsked(path));
  const settings = useSettings();
  const isOther = !isTerminal && page !== 'code' && page !== 'explain';
  if (!speech) return failed ? <Unreachable /> : null;
  return (
    <SpeechProvider value={speech}>
      {/* Away from the terminal its session goes on, and what was typed stays. */}
      {store && list && (
        <Activity mode={isTerminal ? 'visible' : 'hidden'}>
          <Page store={store} list={list} lesson={lessonOf(path)} onLanguage={choose} settings={settings} />
        </Activity>
      )}
      <Suspense>
        {page === 'code' && <Lookup path={path} onLanguage={choose} settings={settings} />}
        {page === 'explain' && <Transcript onLanguage={choose} settings={settings} />}
        {isOther && <OtherPages path={path} onLanguage={choose} settings={settings} />}
      </Suspense>
    </SpeechProvider>
  );
}

/** Stands in for a page whose script did not come. */
async function missing() {
  return { default: Incomplete };
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

/** The window is named after the session, so that it is found among others. Other pages name it themselves. */
function useTitle(target: Target | undefined, isShown: boolean): void {
  useEffect(() => {
    if (isShown) document.title = target ? `${target.host}:${target.port} · mailterm` : 'mailterm';
  }, [target, isShown]);
}
