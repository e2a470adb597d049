// The lessons of this server, and how far one is in each. Loaded when it is asked for.

import { useCallback, useEffect, useState } from 'react';
import type { LessonsTold } from '@mailterm/shared/wire/lessons';
import { ask } from '../../link/ask.ts';
import { ReadingPage, useTell } from '../../ReadingPage.tsx';
import type { ReadingPageProps } from '../../ReadingPage.tsx';
import { addressOf } from '../../routes.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { WordLoaders } from '../../ui/partWords.tsx';
import { useTitle } from '../../ui/title.ts';
import { keptProgress } from '../progress.ts';
import type { ListWordId } from './words/ids.ts';
import styles from './ListPage.module.css';

const words: WordLoaders<Readonly<Record<ListWordId, string>>> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

/** The page at `/lessons`. */
export default function ListPage(frame: ReadingPageProps) {
  return (
    <ReadingPage page="lessons" words={words} {...frame}>
      <List />
    </ReadingPage>
  );
}

type Told = LessonsTold['lessons'] | 'failed' | undefined;

function List() {
  const tell = useTell<ListWordId>();
  const [told, setTold] = useState<Told>();
  const fetch = useCallback(async () => {
    setTold(undefined);
    const answer = await ask<LessonsTold>('lessons');
    setTold(answer.ok ? answer.value.lessons : 'failed');
  }, []);
  useEffect(() => void fetch(), [fetch]);
  const title = tell('title');
  useTitle(title);
  return (
    <main className={styles.list}>
      <h1 tabIndex={-1}>{title}</h1>
      <p className={styles.lead}>{tell('lead')}</p>
      {told === undefined && <p role="status">{tell('loading')}</p>}
      {told === 'failed' && (
        <p role="alert">
          {tell('failed')}{' '}
          <button type="button" className="framed" onClick={() => void fetch()}>
            {tell('retry')}
          </button>
        </p>
      )}
      {Array.isArray(told) && <Items lessons={told} />}
      <p className={styles.foot}>
        <a href={addressOf('/lessons/edit')}>{tell('write')}</a>
        <a href={addressOf('/verify')}>{tell('verify')}</a>
      </p>
    </main>
  );
}

function Items({ lessons }: { readonly lessons: LessonsTold['lessons'] }) {
  const tell = useTell<ListWordId>();
  const { language } = useSpeech();
  if (lessons.length === 0) return <p>{tell('empty')}</p>;
  return (
    <ol className={styles.items}>
      {lessons.map(({ id, title, timeMinutes, steps }) => (
        <li key={id} className={styles.item}>
          <a href={addressOf(`/lessons/${id}`)}>{title[language]}</a>
          <span className={styles.facts}>
            <span>{tell('minutes', { count: timeMinutes })}</span> <Standing id={id} steps={steps} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** How many steps there are, or how many are done. */
function Standing({ id, steps: count }: { readonly id: string; readonly steps: number }) {
  const tell = useTell<ListWordId>();
  const done = keptProgress(id)?.passed.length ?? 0;
  if (done === 0) return <span>{tell('stepCount', { count })}</span>;
  if (done < count) return <span className={styles.begun}>{tell('progress', { done, count })}</span>;
  return <span className={styles.done}>✓ {tell('done')}</span>;
}
