// The texts of letters, language by language.

import type { Language } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import type { LetterId } from './citations.ts';

/** The texts of each language, loaded when they are needed. */
export const letterTexts: Record<Language, () => Promise<Record<LetterId, Text>>> = {
  en: async () => (await import('./text.en.ts')).letterTexts,
  zh: async () => (await import('./text.zh.ts')).letterTexts,
};
