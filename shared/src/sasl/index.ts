// The door of SASL: mechanisms, challenges and answers, read once for every protocol that logs in with them.

import type { Language } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import type { SaslId } from './citations.ts';

export { saslCitations } from './citations.ts';
export type { SaslId } from './citations.ts';
export { beginExchange, expectedRole, explainRefusal, mechanismId, readAnswer, readChallenge } from './exchange.ts';
export type { Answer, AnswerContext, Challenge, Exchange } from './exchange.ts';

/** The texts of each language, loaded when they are needed. */
export const saslTexts: Record<Language, () => Promise<Record<SaslId, Text>>> = {
  en: async () => (await import('./text.en.ts')).saslTexts,
  zh: async () => (await import('./text.zh.ts')).saslTexts,
};
