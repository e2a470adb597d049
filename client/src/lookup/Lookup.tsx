// The look-up: a field to search in, and below it what was found, the page of a code, or the shelves to browse. It needs no
// session and talks to nobody.

import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { isShelf, lookUp } from '@mailterm/shared/lookup/index';
import type { Entry } from '@mailterm/shared/lookup/index';
import { ReadingPage, useExplanations, useTell } from '../ReadingPage.tsx';
import type { PathPageProps } from '../ReadingPage.tsx';
import type { WordLoaders } from '../ui/partWords.tsx';
import { go } from '../routes.ts';
import { useSpeech } from '../ui/language.tsx';
import { Browse, Shelves } from './Browse.tsx';
import { EntryPage } from './EntryPage.tsx';
import { clipped } from './gloss.ts';
import { nameOf, pathOf, readAsked } from './paths.ts';
import { Results } from './Results.tsx';
import { SearchField } from './SearchField.tsx';
import { useQuery } from './useQuery.ts';
import { useSearch } from './useSearch.ts';
import type { LookupWordId } from './words/ids.ts';
import styles from './Lookup.module.css';

const words: WordLoaders<Readonly<Record<LookupWordId, string>>> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

/** Every page below `/code`. */
export default function Lookup({ path, ...frame }: PathPageProps) {
  return (
    <ReadingPage page="code" words={words} {...frame}>
      <Content path={path} />
    </ReadingPage>
  );
}

function Content({ path }: { readonly path: string }) {
  const { query, setQuery, settle } = useQuery(path);
  const { names } = useMemo(() => readAsked(path), [path]);
  const { language } = useSpeech();
  const all = useExplanations();
  const entry = useMemo(() => lookUp(names), [names]);
  const isMissing = !entry && (names.length > 1 || (names.length === 1 && !isShelf(names[0]?.toLowerCase() ?? '')));
  // What no shelf has is searched for at once.
  const missed = isMissing ? names.slice(isShelf(names[0] ?? '') ? 1 : 0).join(' ') : '';
  const searched = query === '' ? missed : query;
  const hits = useSearch(searched, { language, all });
  const [arrival] = useState(path);
  const listId = useId();
  const main = useRef<HTMLElement>(null);
  useTitle(query === '' ? missed : query, entry);
  const focusField = useCallback(() => main.current?.querySelector('input')?.focus(), []);
  return (
    <main ref={main} className={styles.lookup}>
      <SearchField
        query={query}
        onQuery={setQuery}
        onEnter={() => {
          if (!hits?.[0]) return;
          settle();
          go(pathOf(hits[0].path));
        }}
        onDown={() => document.getElementById(listId)?.querySelector('a')?.focus()}
        takesFocus={names.length === 0}
      />
      {query === '' && entry && <EntryPage entry={entry} takesFocus={path !== arrival} />}
      {query === '' && !entry && !isMissing && <Browse shelf={shelfOf(names[0])} />}
      {query !== '' && <Searched />}
      {query === '' && isMissing && <Missing name={missed} />}
      {(query !== '' || isMissing) && hits && (
        <Results query={searched} hits={hits} listId={listId} onLeave={focusField} onGo={settle} />
      )}
      {query === '' && isMissing && <Shelves shown={undefined} />}
    </main>
  );
}

function shelfOf(name = 'smtp') {
  const lower = name.toLowerCase();
  return isShelf(lower) ? lower : 'smtp';
}

/** Results stand under the field without a heading; ears get one. */
function Searched() {
  const tell = useTell<LookupWordId>();
  return <h1 className="unseen">{tell('title')}</h1>;
}

function Missing({ name }: { readonly name: string }) {
  const tell = useTell<LookupWordId>();
  return (
    <header className={styles.missing}>
      <h1>{tell('missing', { name: clipped(name, 60) })}</h1>
      <p>{tell('missingHint')}</p>
    </header>
  );
}

/** Windows are named after what they show. */
function useTitle(query: string, entry: Entry | undefined): void {
  const tell = useTell<LookupWordId>();
  const { say } = useSpeech();
  const page = tell('title');
  const isTitled = entry?.path[0] === 'reason' || entry?.path[0] === 'provider';
  const name = entry && (isTitled ? say(entry.words[0].sayings[0], 'smtp').title : nameOf(entry.path));
  const shown = query !== '' ? clipped(query, 40) : name;
  useEffect(() => {
    document.title = [shown, page, 'mailterm'].filter(Boolean).join(' · ');
  }, [shown, page]);
}
