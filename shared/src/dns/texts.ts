// What explanations of DNS records say and where they come from.

import type { Load } from '../i18n/text.ts';
import type { DnsId } from './citations.ts';

/** Loaded when they are needed. */
export const dnsExplanations: Load<DnsId> = {
  citations: async () => (await import('./citations.ts')).dnsCitations,
  en: async () => (await import('./text.en.ts')).dnsTexts,
  zh: async () => (await import('./text.zh.ts')).dnsTexts,
};
