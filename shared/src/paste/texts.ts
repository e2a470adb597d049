// What is said about a paste as a whole, loaded when a language is chosen. One line for each language.

import type { Language } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import type { PasteId } from './paste.ts';

/** All of them in one language. */
export type PasteTexts = Readonly<Record<PasteId, Text>>;

const loaders: Readonly<Record<Language, () => Promise<{ readonly pasteTexts: PasteTexts }>>> = {
  en: () => import('./text.en.ts'),
  zh: () => import('./text.zh.ts'),
};

/** Loads them in one language. */
export async function loadPasteTexts(language: Language): Promise<PasteTexts> {
  return (await loaders[language]()).pasteTexts;
}
