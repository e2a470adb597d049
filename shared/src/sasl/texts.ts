// What explanations of SASL say and where they come from.

import type { Load } from '../i18n/text.ts';
import type { SaslId } from './citations.ts';

/** Loaded when they are needed. */
export const saslExplanations: Load<SaslId> = {
  citations: async () => (await import('./citations.ts')).saslCitations,
  en: async () => (await import('./text.en.ts')).saslTexts,
  zh: async () => (await import('./text.zh.ts')).saslTexts,
};
