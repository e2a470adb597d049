// The door of mistakes: their names and facts, which explanation is which mistake, and whether a line is held. Words are
// loaded with all explanations (dialects/explanations.ts).

export { mistakes } from './facts/index.ts';
export type { MistakeId } from './facts/index.ts';
export { holds } from './holds.ts';
export { mistakeFact } from './fact.ts';
export { mistakeOf } from './named.ts';
export { isBareDomain } from './domains.ts';
export { looksLikeTls } from './records.ts';
export { lintPrompt, silenceAt } from './tool.ts';
export type { Destination } from './tool.ts';
