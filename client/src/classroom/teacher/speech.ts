// The words of the teacher's side, and what Mailterm says of mistakes in general: of nobody's line in particular.

import { createContext, useContext } from 'react';
import type { Language } from '@mailterm/shared/i18n/languages';
import { leftOpen } from '@mailterm/shared/i18n/leftOpen';
import type { Text } from '@mailterm/shared/i18n/text';
import { mistakeFact } from '@mailterm/shared/mistakes/fact';
import { mistakeExplanations } from '@mailterm/shared/mistakes/texts';
import { usePrepared } from '../../ReadingPage.tsx';
import { loadedWords } from '../../ui/partWords.tsx';
import type { WordLoaders } from '../../ui/partWords.tsx';
import type { TeachWordId, TeachWords } from './words/ids.ts';

export const teachWords: WordLoaders<TeachWords> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

export const { WithWords: WithTeachWords, useTell } = loadedWords<TeachWordId>("a teacher's room", teachWords);

/** What the page needs before it is shown (ReadingPage.tsx). */
export const loadMistakes = (language: Language) => mistakeExplanations[language]();

/** A mistake by name. */
export interface MistakeSaid extends Text {
  /** Its row in the table of mistakes, as teachers cite it. */
  readonly row: string | undefined;
}

/** What is said of a mistake; its id where nobody has words for it. */
export function useMistakes(): (id: string) => MistakeSaid {
  const texts = usePrepared() as Readonly<Record<string, Text>>;
  return (id) => {
    const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
    return { title: leftOpen(text?.title ?? id), body: leftOpen(text?.body ?? ''), row: mistakeFact(id)?.row };
  };
}

/** How people and what they typed are shown: as they are, or for a room full of eyes. */
export interface Names {
  readonly isHidden: boolean;
  nameOf(tile: { readonly seat: string; readonly nickname: string }): string;
  /** A line of a conversation. */
  textOf(text: string): string;
}

export const NamesContext = createContext<Names | undefined>(undefined);

/** How people are shown just now. */
export function useNames(): Names {
  const names = useContext(NamesContext);
  if (!names) throw new Error('Names are asked for outside of a room');
  return names;
}
