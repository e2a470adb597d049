// What the pages for reading have in common: the header, a page that scrolls as pages do, and words of their own, which are
// loaded with them. A change of language loads everything first and then changes all of it in one step.

import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { loadExplanations } from '@mailterm/shared/dialects/explanations';
import type { Explanations } from '@mailterm/shared/dialects/explanations';
import { dialectFacts } from '@mailterm/shared/dialects/facts';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Language } from '@mailterm/shared/i18n/languages';
import { leftOpen } from '@mailterm/shared/i18n/leftOpen';
import { fill, sayIn } from '@mailterm/shared/i18n/text';
import { Incomplete } from './Incomplete.tsx';
import type { PageName } from './routes.ts';
import { Header } from './ui/Header.tsx';
import { SpeechProvider, useSpeech } from './ui/language.tsx';
import type { Tell, WordLoaders } from './ui/partWords.tsx';
import type { Settings } from './ui/settings.ts';
import type { Speech } from './words/speech.ts';
import './styles/reading.css';
import styles from './ReadingPage.module.css';

/** All explanations of one language. */
export type AllExplanations = Readonly<Record<DialectId, Explanations>>;

interface PageSpeech {
  readonly speech: Speech;
  readonly words: Readonly<Record<string, string>>;
  readonly explanations: AllExplanations;
  readonly prepared: unknown;
}

const PageContext = createContext<PageSpeech | undefined>(undefined);

function usePage(): PageSpeech {
  const page = useContext(PageContext);
  if (!page) throw new Error('The words of a page are asked for outside of a page');
  return page;
}

/** The words of the page that is shown; it is the page that knows their ids. */
export function useTell<Id extends string>(): Tell<Id> {
  const { words } = usePage();
  return (id, params) => fill(words[id] ?? id, params);
}

/** Every explanation in the language that is shown. */
export function useExplanations(): AllExplanations {
  return usePage().explanations;
}

/** What the page's own preparation gave, in the language that is shown. */
export function usePrepared(): unknown {
  return usePage().prepared;
}

/** Loads every explanation of a language. */
export async function loadAll(language: Language): Promise<AllExplanations> {
  const ids = Object.keys(dialectFacts) as DialectId[];
  const loaded = await Promise.all(ids.map(async (id) => [id, await loadExplanations(id, language)] as const));
  return Object.fromEntries(loaded) as Record<DialectId, Explanations>;
}

export interface ReadingPageProps {
  readonly onLanguage: (language: Language) => void;
  readonly settings: Settings;
}

/** A page that shows one of many: its address says which. */
export interface PathPageProps extends ReadingPageProps {
  /** Where the page is, with its query. */
  readonly path: string;
}

interface FrameProps extends ReadingPageProps {
  readonly page: PageName;
  readonly words: WordLoaders<Readonly<Record<string, string>>>;
  /** Further things that the page must have before it can be shown, loaded meanwhile. */
  readonly prepare?: (language: Language) => Promise<unknown>;
  readonly children: ReactNode;
}

/** A page around its content, which is drawn once all words are there. */
export function ReadingPage({ page, words, prepare, onLanguage, settings, children }: FrameProps) {
  const shown = usePageSpeech(words, prepare);
  if (shown === 'failed') return <Incomplete />;
  if (!shown) return null;
  return (
    <PageContext.Provider value={shown}>
      <SpeechProvider value={shown.speech}>
        <div className={styles.page}>
          <Header page={page} onLanguage={onLanguage} settings={settings} />
          {children}
        </div>
      </SpeechProvider>
    </PageContext.Provider>
  );
}

function usePageSpeech(
  words: WordLoaders<Readonly<Record<string, string>>>,
  prepare: FrameProps['prepare'],
): PageSpeech | 'failed' | undefined {
  const base = useSpeech();
  const [shown, setShown] = useState<PageSpeech | 'failed'>();
  useEffect(() => {
    let stale = false;
    const { language } = base;
    Promise.all([words[language](), loadAll(language), prepare?.(language)]).then(
      ([own, explanations, prepared]) => {
        const speech = withExplanations(base, explanations);
        if (!stale) setShown({ speech, words: own.default, explanations, prepared });
      },
      () => {
        if (!stale) setShown('failed');
      },
    );
    return () => {
      stale = true;
    };
  }, [base, words, prepare]);
  return shown;
}

/** A speech that has every explanation. What only a conversation could tell is left open in it. */
function withExplanations(base: Speech, explanations: AllExplanations): Speech {
  return {
    ...base,
    say(saying, dialect) {
      const text = dialect && sayIn(explanations[dialect].texts, saying);
      return text ? { title: leftOpen(text.title), body: leftOpen(text.body) } : base.say(saying, dialect);
    },
    cite: (id, dialect) => explanations[dialect].citations[id],
  };
}
