// The texts of the named reasons, loaded language by language.

import type { Language } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import type { ReasonId } from './reasons.ts';

const load: Record<Language, () => Promise<Record<ReasonId, Text>>> = {
  en: async () => (await import('./text.en.ts')).reasonTexts,
  zh: async () => (await import('./text.zh.ts')).reasonTexts,
};

/** All reasons in one language. */
export function loadReasonTexts(language: Language): Promise<Record<ReasonId, Text>> {
  return load[language]();
}
