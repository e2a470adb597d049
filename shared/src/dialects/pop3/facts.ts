// POP3 (RFC 1939, with CAPA of RFC 2449, STLS of RFC 2595 and AUTH of RFC 5034) as facts: its tables, sources and texts.
// All that a viewer needs; the machine is behind index.ts.

import { rfc } from '../../citation.ts';
import type { DialectFacts } from '../../dialect.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Text } from '../../i18n/text.ts';
import { pop3Citations } from './citations.ts';
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
  commands,
  transitions,
  prompts,
  citations: pop3Citations,
} as const satisfies DialectFacts;

/** The texts of each language, loaded when they are needed. */
export const pop3Texts: Record<Language, () => Promise<Record<Pop3Id, Text>>> = {
  en: async () => (await import('./text.en.ts')).pop3Texts,
  zh: async () => (await import('./text.zh.ts')).pop3Texts,
};
