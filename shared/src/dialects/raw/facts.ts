// The facts of a protocol that we do not know: two states and few words.

import type { DialectFacts } from '../../dialect.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Text } from '../../i18n/text.ts';
import { rawCitations } from './citations.ts';
import type { RawId } from './citations.ts';

export const rawFacts = {
  id: 'raw',
  name: 'raw',
  ports: [],
  commands: [],
  transitions: [
    { from: 'connect', on: 'connect', reply: 'done', to: 'open' },
    { from: 'open', on: '*', reply: 'done', to: 'closed' },
  ],
  prompts: { default: { label: 'raw▸' } },
  citations: rawCitations,
} as const satisfies DialectFacts;

/** The texts of each language, loaded when they are needed. */
export const rawTexts: Record<Language, () => Promise<Record<RawId, Text>>> = {
  en: async () => (await import('./text.en.ts')).texts,
  zh: async () => (await import('./text.zh.ts')).texts,
};
