// What explanations of provider wording say and where they come from. The rules themselves are behind index.ts: a page
// that shows readings needs none of them before the first refusal.

import type { Load } from '../i18n/text.ts';

/** Loaded when they are needed. */
export const providerExplanations: Load = {
  citations: async () => (await import('./index.ts')).providerCitations,
  en: async () => (await import('./words/index.en.ts')).providerTexts,
  zh: async () => (await import('./words/index.zh.ts')).providerTexts,
};
