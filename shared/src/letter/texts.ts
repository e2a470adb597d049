// What explanations of letters say and where they come from.

import type { Load } from '../i18n/text.ts';
import type { LetterId } from './citations.ts';

/** Loaded when they are needed. */
export const letterExplanations: Load<LetterId> = {
  citations: async () => (await import('./citations.ts')).letterCitations,
  en: async () => (await import('./text.en.ts')).letterTexts,
  zh: async () => (await import('./text.zh.ts')).letterTexts,
};
