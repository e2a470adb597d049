// The door of the letter: header fields, body and dots, read once for every protocol that carries letters.

export { letterCitations } from './citations.ts';
export type { LetterId } from './citations.ts';
export { fieldId, readFieldStart } from './fields.ts';
export { readLetter } from './letter.ts';
export type { LetterPiece, LetterReading } from './letter.ts';
export { letterTexts } from './texts.ts';
