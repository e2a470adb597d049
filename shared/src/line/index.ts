// The door of what any line can hold.

import type { Load } from '../i18n/text.ts';
import type { LineId } from './citations.ts';

export { lineCitations } from './citations.ts';
export type { LineId } from './citations.ts';

/** What they say and where they come from, loaded when they are needed. */
export const lineExplanations: Load<LineId> = {
  citations: async () => (await import('./citations.ts')).lineCitations,
  en: async () => (await import('./text.en.ts')).lineTexts,
  zh: async () => (await import('./text.zh.ts')).lineTexts,
};
