// The check of completion codes at `/verify`: a teacher pastes what was handed in and sees what each is worth. Loaded when it
// is asked for; the server keeps nothing of it.

import { useEffect, useId, useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import { codesMax } from '@mailterm/shared/wire/lessons';
import type { LessonsTold, VerifiedTold, VerifyAsked } from '@mailterm/shared/wire/lessons';
import { ask } from '../../link/ask.ts';
import { ReadingPage, useTell } from '../../ReadingPage.tsx';
import type { ReadingPageProps } from '../../ReadingPage.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { WordLoaders } from '../../ui/partWords.tsx';
import { useTitle } from '../../ui/title.ts';
import { rowsOf } from './rows.ts';
import type { CodeRow, Titles } from './rows.ts';
import { Results } from './Results.tsx';
import type { VerifyWordId } from './words/ids.ts';
import styles from './VerifyPage.module.css';

const words: WordLoaders<Readonly<Record<VerifyWordId, string>>> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

/** The page. */
export default function VerifyPage(frame: ReadingPageProps) {
  return (
    <ReadingPage page="verify" words={words} {...frame}>
      <Content />
    </ReadingPage>
  );
}

type Outcome =
  | { readonly kind: 'checking' }
  | { readonly kind: 'refused'; readonly why: Saying }
  | { readonly kind: 'said'; readonly text: 'none' | 'tooMany'; readonly count: number }
  | { readonly kind: 'rows'; readonly rows: readonly CodeRow[] };

function Content() {
  const tell = useTell<VerifyWordId>();
  const { say } = useSpeech();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const id = useId();
  const title = tell('title');
  useTitle(title);
  const titles = useTitles(outcome?.kind === 'rows');
  const check = () => void checkCodes(text, setOutcome);
  return (
    <main className={styles.page}>
      <h1>{title}</h1>
      <p className={styles.lead}>{tell('lead')}</p>
      <label htmlFor={id} className={styles.label}>
        {tell('field')}
      </label>
      <textarea
        id={id}
        className={styles.field}
        aria-describedby={`${id}-hint`}
        rows={5}
        value={text}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey) && check()}
      />
      <p id={`${id}-hint`} className={styles.soft}>
        {tell('hint')}
      </p>
      <p className={styles.actions}>
        <button type="button" className={styles.main} onClick={check}>
          {tell('check')}
        </button>
        <span role="status" className={outcome?.kind === 'refused' ? styles.problem : styles.soft}>
          {outcome?.kind === 'checking' && tell('checking')}
          {outcome?.kind === 'refused' && say(outcome.why).body}
          {outcome?.kind === 'said' && tell(outcome.text, { limit: codesMax, count: outcome.count })}
          {outcome?.kind === 'rows' && tell('sum', sumOf(outcome.rows))}
        </span>
      </p>
      {outcome?.kind === 'rows' && <Results rows={outcome.rows} titles={titles} />}
    </main>
  );
}

/** What the shipped lessons are called; a code has only the id. The codes do not wait for it. */
function useTitles(isNeeded: boolean): Titles {
  const [titles, setTitles] = useState<Titles>(noTitles);
  useEffect(() => {
    if (!isNeeded) return;
    void ask<LessonsTold>('lessons').then((answer) => {
      if (answer.ok) setTitles(new Map(answer.value.lessons.map(({ id, title }) => [id, title])));
    });
  }, [isNeeded]);
  return titles;
}

const noTitles: Titles = new Map();

function sumOf(rows: readonly CodeRow[]): { readonly count: number; readonly all: number } {
  return { count: rows.filter(({ worth }) => worth.isGenuine).length, all: rows.length };
}

async function checkCodes(text: string, tellOutcome: (outcome: Outcome) => void): Promise<void> {
  const lines = text
    .split('\n')
    .flatMap((each, at) => (each.trim() === '' ? [] : [{ code: each.trim(), line: at + 1 }]));
  if (lines.length === 0) return tellOutcome({ kind: 'said', text: 'none', count: 0 });
  if (lines.length > codesMax) return tellOutcome({ kind: 'said', text: 'tooMany', count: lines.length });
  tellOutcome({ kind: 'checking' });
  const asked: VerifyAsked = { codes: lines.map(({ code }) => code) };
  const answer = await ask<VerifiedTold>('lessons/verify', asked);
  tellOutcome(
    answer.ok ? { kind: 'rows', rows: rowsOf(lines, answer.value.codes) } : { kind: 'refused', why: answer.why },
  );
}
