// The door of refusals: why a server says no, in words for machines, and what each of them means for a person.

export { refusalCitations } from './citations.ts';
export type { RefusalId } from './citations.ts';
export { refusalExplanations } from './texts.ts';
export { menders, reasonIds } from './vocabulary.ts';
export type { Mender, ReasonId, Refusal } from './vocabulary.ts';
