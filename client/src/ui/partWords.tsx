// Words that a part of the page has for itself: loaded with the part, or standing in a file that is loaded with it. What
// stands on the first screen, and what every conversation says, is in words/.

import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Params } from '@mailterm/shared/dialect';
import { fill } from '@mailterm/shared/i18n/text';
import type { Language } from '@mailterm/shared/i18n/languages';
import { useSpeech } from './language.tsx';
import { arriving } from './part.ts';

/** The words of a part in each language, loaded when they are needed. */
export type WordLoaders<Words> = Readonly<Record<Language, () => Promise<{ readonly default: Words }>>>;

/** Says the words of one part. */
export type Tell<Id extends string> = (id: Id, params?: Params) => string;

/**
 * What a language needs; undefined until it is there. After a change of language the former one stays until then, and where
 * it does not come at all it stays, too: the next change tries again.
 * @param load the same function from one drawing to the next
 */
export function useLoaded<Loaded>(load: (language: Language) => Promise<Loaded>): Loaded | undefined {
  const { language } = useSpeech();
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let stale = false;
    arriving(() => load(language)).then(
      (come) => !stale && setLoaded(() => come),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [load, language]);
  return loaded;
}

/**
 * The words of a part that loads them.
 * @param part what it is, for a message to those who use a word outside of it
 */
export function loadedWords<Id extends string>(part: string, loaders: WordLoaders<Readonly<Record<Id, string>>>) {
  const Context = createContext<Readonly<Record<Id, string>> | undefined>(undefined);
  const load = async (language: Language) => (await loaders[language]()).default;
  return {
    /** Shows what needs the words as soon as they are there. */
    WithWords({ children }: { readonly children: ReactNode }) {
      const words = useLoaded(load);
      return words && <Context value={words}>{children}</Context>;
    },
    useTell(): Tell<Id> {
      const words = useContext(Context);
      if (!words) throw new Error(`The words of ${part} are asked for outside of it`);
      return (id, params) => fill(words[id], params);
    },
  };
}

/** The words of a part that has them all, in both languages. */
export function useTable<Id extends string>(table: Readonly<Record<Language, Readonly<Record<Id, string>>>>): Tell<Id> {
  const { language } = useSpeech();
  return (id, params) => fill(table[language][id], params);
}
