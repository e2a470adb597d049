// What explanations of facts in replies say and where they come from.

import type { Load } from '../i18n/text.ts';
import type { WordingId } from './citations.ts';

/** Loaded when they are needed. */
export const wordingExplanations: Load<WordingId> = {
  citations: async () => (await import('./citations.ts')).wordingCitations,
  en: async () => (await import('./text.en.ts')).wordingTexts,
  zh: async () => (await import('./text.zh.ts')).wordingTexts,
};
