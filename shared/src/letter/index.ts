// The door of the letter: header fields and their values, body and dots, read once for every protocol that carries letters.

export { letterCitations } from './citations.ts';
export type { LetterId } from './citations.ts';
export { fieldId, readFieldStart } from './fields/names.ts';
export { readLetter } from './letter.ts';
export type { LetterPiece, LetterReading } from './letter.ts';
export { letterExplanations } from './texts.ts';
export { judgeLetter } from './judge.ts';
export type { LetterFacts } from './judge.ts';
export { lintLetterLine, meansEnd } from './typing.ts';
