// The door of the letter: header fields, body and dots, read once for every protocol that carries letters.

import type { Language } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import type { LetterId } from './citations.ts';

export { letterCitations } from './citations.ts';
export type { LetterId } from './citations.ts';
export { fieldId, readFieldStart } from './fields.ts';
export { readLetter } from './letter.ts';
export type { LetterPiece, LetterReading } from './letter.ts';

/** The texts of each language, loaded when they are needed. */
export const letterTexts: Record<Language, () => Promise<Record<LetterId, Text>>> = {
  en: async () => (await import('./text.en.ts')).letterTexts,
  zh: async () => (await import('./text.zh.ts')).letterTexts,
};
