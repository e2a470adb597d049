// The words of a learner's side of a class, loaded with its pages; and what a mistake is called where a teacher points at one.

import type { Language } from '@mailterm/shared/i18n/languages';
import { leftOpen } from '@mailterm/shared/i18n/leftOpen';
import type { Catalogue, Text } from '@mailterm/shared/i18n/text';
import { loadedWords, useLoaded } from '../../ui/partWords.tsx';
import type { Tell as TellOf } from '../../ui/partWords.tsx';
import type { SeatWordId } from './words/ids.ts';

export type Tell = TellOf<SeatWordId>;

export const { WithWords: WithSeatWords, useTell } = loadedWords<SeatWordId>('a seat in a class', {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
});

const loadMistakes = async (language: Language): Promise<Catalogue> => {
  const { mistakeExplanations } = await import('@mailterm/shared/mistakes/texts');
  return mistakeExplanations[language]();
};

/** The text of a mistake by its id; undefined until it is there, and for what is none. */
export function useMistake(id: string | undefined): Text | undefined {
  const texts = useLoaded(loadMistakes);
  const text = id !== undefined && texts && Object.hasOwn(texts, id) ? texts[id] : undefined;
  return text && { title: leftOpen(text.title), body: leftOpen(text.body) };
}
