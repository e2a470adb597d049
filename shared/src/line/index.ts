// The door of what any line can hold.

import type { Language } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import type { LineId } from './citations.ts';

export { lineCitations } from './citations.ts';
export type { LineId } from './citations.ts';

/** The texts of each language, loaded when they are needed. */
export const lineTexts: Record<Language, () => Promise<Record<LineId, Text>>> = {
  en: async () => (await import('./text.en.ts')).lineTexts,
  zh: async () => (await import('./text.zh.ts')).lineTexts,
};
