// Where the words of the local prompt are loaded from. A language without its file does not compile.

import type { Language } from '@mailterm/shared/i18n/languages';
import type { Text } from '@mailterm/shared/i18n/text';
import type { PromptSayingId } from '../sayings.ts';

/** What the local prompt says, in one language. */
export type PromptWords = Readonly<Record<PromptSayingId, Text>>;

const loaders: Readonly<Record<Language, () => Promise<{ readonly default: PromptWords }>>> = {
  en: () => import('./en.ts'),
  zh: () => import('./zh.ts'),
};

/** Loads them in one language. */
export async function loadPromptWords(language: Language): Promise<PromptWords> {
  return (await loaders[language]()).default;
}
