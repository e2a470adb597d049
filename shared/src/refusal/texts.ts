// What explanations of refusals say and where they come from.

import type { Load } from '../i18n/text.ts';
import type { RefusalId } from './citations.ts';

/** Loaded when they are needed. */
export const refusalExplanations: Load<RefusalId> = {
  citations: async () => (await import('./citations.ts')).refusalCitations,
  en: async () => (await import('./text.en.ts')).refusalTexts,
  zh: async () => (await import('./text.zh.ts')).refusalTexts,
};
