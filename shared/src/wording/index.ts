// The door of the words in a reply: facts that stand in them, and what they claim. For every protocol.

export { claimOf } from './claims.ts';
export { wordingCitations } from './citations.ts';
export type { WordingId } from './citations.ts';
export { takeWords } from './facts.ts';
export { wordingExplanations } from './texts.ts';
