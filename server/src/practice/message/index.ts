// The door of what IMAP says about a letter: its envelope, its structure, its sections, and whether a search finds it.

export { envelope } from './envelope.ts';
export { imapNString, imapString, literal } from './imapString.ts';
export { parseMessage } from './part.ts';
export type { Field, Parameter, Part, Range } from './part.ts';
export { matches } from './search.ts';
export type { DayKey, FlagKey, NumberSet, SearchContext, SearchKey, TextKey } from './searchKey.ts';
export { partAt, section } from './section.ts';
export type { SectionSpec } from './section.ts';
export { bodyStructure } from './structure.ts';
