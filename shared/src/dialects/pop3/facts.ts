// POP3 (RFC 1939, with CAPA of RFC 2449, STLS of RFC 2595 and AUTH of RFC 5034) as facts: its tables, sources and texts.
// All that a viewer needs; the machine is behind index.ts.

import { rfc } from '../../citation.ts';
import type { DialectFacts } from '../../dialect.ts';
import type { Load } from '../../i18n/text.ts';
import type { Pop3Id } from './citations.ts';
import { commands } from './commands.ts';
import { prompts, transitions } from './states.ts';

export const pop3Facts = {
  id: 'pop3',
  name: 'POP3',
  ports: [
    { port: 110, security: 'plain', citation: rfc(1939, '3') },
    { port: 995, security: 'tls', citation: rfc(8314, '3.2') },
  ],
  // RFC 2595 §4, with the list of RFC 2449 §5 before it.
  startTls: ['CAPA', 'STLS'],
  commands,
  transitions,
  prompts,
} as const satisfies DialectFacts;

/** What its explanations say and where they come from, loaded when they are needed. */
export const pop3Explanations: Load<Pop3Id> = {
  citations: async () => (await import('./citations.ts')).pop3Citations,
  en: async () => (await import('./text.en.ts')).pop3Texts,
  zh: async () => (await import('./text.zh.ts')).pop3Texts,
};
