// What explanations of any line say and where they come from.

import type { Load } from '../i18n/text.ts';
import type { LineId } from './citations.ts';

/** Loaded when they are needed. */
export const lineExplanations: Load<LineId> = {
  citations: async () => (await import('./citations.ts')).lineCitations,
  en: async () => (await import('./text.en.ts')).lineTexts,
  zh: async () => (await import('./text.zh.ts')).lineTexts,
};
