// The words of what is fetched on demand to make the page usable for everyone: reader view, projector, settings, keys, state
// map. Loaded with the first of them.

import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Params } from '@mailterm/shared/dialect';
import { fill } from '@mailterm/shared/i18n/text';
import type { Language } from '@mailterm/shared/i18n/languages';
import { useSpeech } from '../ui/language.tsx';
import type { EaseWordId, EaseWords } from './words/ids.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly default: EaseWords }>>> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

const EaseContext = createContext<EaseWords | undefined>(undefined);

/** Shows what needs the words as soon as they are there; after a change of language the former ones stay until then. */
export function WithEaseWords({ children }: { readonly children: ReactNode }) {
  const { language } = useSpeech();
  const [words, setWords] = useState<EaseWords>();
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
  return words && <EaseContext value={words}>{children}</EaseContext>;
}

/** Says one of the words. */
export function useEaseWords(): (id: EaseWordId, params?: Params) => string {
  const words = useContext(EaseContext);
  if (!words) throw new Error('useEaseWords is called outside of WithEaseWords');
  return (id, params) => fill(words[id], params);
}
