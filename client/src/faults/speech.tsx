// The words of the fault lab in the language of the page, loaded when the lab is opened.

import { createContext, useContext, useEffect, useState } from 'react';
import { fill } from '@mailterm/shared/i18n/text';
import type { Params } from '@mailterm/shared/dialect';
import type { Language } from '@mailterm/shared/i18n/languages';
import { useSpeech } from '../ui/language.tsx';
import type { LabWordId, LabWords } from './words/ids.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly default: LabWords }>>> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

const LabWordsContext = createContext<LabWords | undefined>(undefined);

export const LabWordsProvider = LabWordsContext.Provider;

/** Undefined until they are there; after a change of language the former ones stay until then. */
export function useLabWords(): LabWords | undefined {
  const { language } = useSpeech();
  const [words, setWords] = useState<LabWords>();
  useEffect(() => {
    let stale = false;
    loaders[language]().then(
      (loaded) => !stale && setWords(loaded.default),
      // What is on the screen stays; the next change of language tries again.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [language]);
  return words;
}

/** Says a word of the lab. */
export function useTell(): (id: LabWordId, params?: Params) => string {
  const words = useContext(LabWordsContext);
  if (!words) throw new Error('The words of the fault lab are asked for outside of it');
  return (id, params) => fill(words[id], params);
}

/** The name of a stage: a verb is named by itself. */
export function useStageName(): (stage: string) => string {
  const tell = useTell();
  return (stage) => (stage === 'connect' || stage === '.' || stage === '*' ? tell(`stage.${stage}`) : stage);
}
