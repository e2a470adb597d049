// The door of SASL: mechanisms, challenges and answers, read once for every protocol that logs in with them.

export { readAnswer } from './answer.ts';
export type { Answer, AnswerContext } from './answer.ts';
export { readChallenge, takeChallenge } from './challenge.ts';
export type { Challenge } from './challenge.ts';
export { saslCitations } from './citations.ts';
export type { SaslId } from './citations.ts';
export { beginExchange, expectedRole, hearChallenge, mechanismId } from './exchange.ts';
export type { Exchange } from './exchange.ts';
export { findingsOf, lintAnswer, userOf } from './lint.ts';
export { explainChallenge, explainRefusal } from './refusal.ts';
export { saslExplanations } from './texts.ts';
