// The facts of a protocol that we do not know: two states and few words.

import type { DialectFacts } from '../../dialect.ts';
import type { Load } from '../../i18n/text.ts';
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
} as const satisfies DialectFacts;

/** What its explanations say and where they come from, loaded when they are needed. */
export const rawExplanations: Load<RawId> = {
  citations: async () => (await import('./citations.ts')).rawCitations,
  en: async () => (await import('./text.en.ts')).texts,
  zh: async () => (await import('./text.zh.ts')).texts,
};
