// The door of SASL: mechanisms, challenges and answers, read once for every protocol that logs in with them.

export { saslCitations } from './citations.ts';
export type { SaslId } from './citations.ts';
export { beginExchange, expectedRole, explainRefusal, mechanismId, readAnswer, readChallenge } from './exchange.ts';
export type { Answer, AnswerContext, Challenge, Exchange } from './exchange.ts';
export { saslTexts } from './texts.ts';
