// The texts of SASL, language by language.

import type { Language } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import type { SaslId } from './citations.ts';

/** The texts of each language, loaded when they are needed. */
export const saslTexts: Record<Language, () => Promise<Record<SaslId, Text>>> = {
  en: async () => (await import('./text.en.ts')).saslTexts,
  zh: async () => (await import('./text.zh.ts')).saslTexts,
};
