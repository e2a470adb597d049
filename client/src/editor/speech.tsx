// The words of the line editor in the language of the page, loaded when a session begins.

import { createContext, useContext, useEffect, useState } from 'react';
import { fill } from '@mailterm/shared/i18n/text';
import type { Params } from '@mailterm/shared/dialect';
import type { Language } from '@mailterm/shared/i18n/languages';
import { useSpeech } from '../ui/language.tsx';
import type { EditorWordId, EditorWords } from './words/ids.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly default: EditorWords }>>> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

const EditorWordsContext = createContext<EditorWords | undefined>(undefined);

export const EditorWordsProvider = EditorWordsContext.Provider;

/** Undefined until they are there; after a change of language the former ones stay until then. */
export function useEditorWords(): EditorWords | undefined {
  const { language } = useSpeech();
  const [words, setWords] = useState<EditorWords>();
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

/** Says a word of the line editor. */
export function useTell(): (id: EditorWordId, params?: Params) => string {
  const words = useContext(EditorWordsContext);
  if (!words) throw new Error('The words of the line editor are asked for outside of it');
  return (id, params) => fill(words[id], params);
}
