// The texts of the reasons, loaded when a language is chosen. One line for each language; the compiler names a missing one.

import type { Language } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import type { ReasonId } from './reasons.ts';

/** All reasons in one language. */
export type ReasonTexts = Readonly<Record<ReasonId, Text>>;

const loaders: Readonly<Record<Language, () => Promise<{ readonly reasonTexts: ReasonTexts }>>> = {
  en: () => import('./text.en.ts'),
  zh: () => import('./text.zh.ts'),
};

/** Loads the texts of all reasons in a language. */
export async function loadReasonTexts(language: Language): Promise<ReasonTexts> {
  return (await loaders[language]()).reasonTexts;
}
