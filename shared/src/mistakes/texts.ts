// What explanations of mistakes say and where they come from.

import type { Load } from '../i18n/text.ts';
import type { MistakeId } from './facts/index.ts';

/** Loaded when they are needed. */
export const mistakeExplanations: Load<MistakeId> = {
  citations: async () => (await import('./named.ts')).mistakeCitations,
  en: async () => (await import('./words/index.en.ts')).mistakeTexts,
  zh: async () => (await import('./words/index.zh.ts')).mistakeTexts,
};
