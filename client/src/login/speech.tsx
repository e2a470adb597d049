// The words of the login helper in the language of the page, loaded with it.

import { createContext, useContext, useEffect, useState } from 'react';
import type { Params } from '@mailterm/shared/dialect';
import type { Language } from '@mailterm/shared/i18n/languages';
import { fill } from '@mailterm/shared/i18n/text';
import { useSpeech } from '../ui/language.tsx';
import type { LoginWordId, LoginWords } from './words/ids.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly default: LoginWords }>>> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

const LoginWordsContext = createContext<LoginWords | undefined>(undefined);

export const LoginWordsProvider = LoginWordsContext.Provider;

/** Undefined until they are there; after a change of language the former ones stay until then. */
export function useLoginWords(): LoginWords | undefined {
  const { language } = useSpeech();
  const [words, setWords] = useState<LoginWords>();
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

/** Says a word of the helper. */
export function useTell(): (id: LoginWordId, params?: Params) => string {
  const words = useContext(LoginWordsContext);
  if (!words) throw new Error('The words of the login helper are asked for outside of it');
  return (id, params) => fill(words[id], params);
}
