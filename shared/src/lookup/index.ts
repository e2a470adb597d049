// The door of looking things up without a session: codes, keywords, mechanisms, reasons and the wording of providers, by
// name (`/code/smtp/550/5.7.1`) or by search. Pure; texts come in loaded.

export type { Answer } from './answers.ts';
export { lookUp, pathTo } from './entry.ts';
export type { Entry, Path } from './entry.ts';
export { dialectOf, kinds, shelves } from './headwords.ts';
export type { Headword, Kind, Shelf } from './headwords.ts';
export { isShelf, wordsOn } from './words.ts';
export { buildIndex } from './cards.ts';
export type { Index, LoadedTexts } from './cards.ts';
export { hitsMax, search } from './search.ts';
export type { Hit } from './search.ts';
export { ruleNamed } from './wordings.ts';
