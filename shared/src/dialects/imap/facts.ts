// IMAP4rev1 (RFC 3501) and IMAP4rev2 (RFC 9051) with their extensions as facts: tables, sources and texts. All that a viewer
// needs; the machine is behind index.ts.

import { rfc } from '../../citation.ts';
import type { DialectFacts } from '../../dialect.ts';
import type { Load } from '../../i18n/text.ts';
import type { ImapId } from './citations.ts';
import { commands } from './commands.ts';
import { prompts, transitions } from './states.ts';

export const imapFacts = {
  id: 'imap',
  name: 'IMAP',
  tagged: true,
  ports: [
    { port: 143, security: 'plain', citation: rfc(9051, '2.1') },
    { port: 993, security: 'tls', citation: rfc(8314, '3.2') },
  ],
  // RFC 9051 §6.2.1: STARTTLS is in the list of capabilities where it may be used.
  startTls: ['a1 CAPABILITY', 'a2 STARTTLS'],
  commands,
  transitions,
  prompts,
} as const satisfies DialectFacts;

/** What its explanations say and where they come from, loaded when they are needed. */
export const imapExplanations: Load<ImapId> = {
  citations: async () => (await import('./citations.ts')).imapCitations,
  en: async () => (await import('./text.en.ts')).imapTexts,
  zh: async () => (await import('./text.zh.ts')).imapTexts,
};
