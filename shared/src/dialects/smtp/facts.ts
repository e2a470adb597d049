// SMTP (RFC 5321) as facts: its tables, sources and texts. All that a viewer needs; the machine is behind index.ts.

import { rfc } from '../../citation.ts';
import type { DialectFacts } from '../../dialect.ts';
import type { Load } from '../../i18n/text.ts';
import type { SmtpId } from './citations.ts';
import { commands } from './commands.ts';
import { prompts, transitions } from './states.ts';

export const smtpFacts = {
  id: 'smtp',
  name: 'SMTP',
  ports: [
    { port: 25, security: 'plain', citation: rfc(5321, '4.5.4.2') },
    { port: 465, security: 'tls', citation: rfc(8314, '3.3') },
    { port: 587, security: 'startTls', citation: rfc(6409, '3.1') },
    { port: 2525, security: 'plain', citation: { observed: 'several mail providers' } },
  ],
  // RFC 3207 §4.3: the server says in its answer to EHLO that it knows STARTTLS.
  startTls: ['EHLO me.example.test', 'STARTTLS'],
  commands,
  transitions,
  prompts,
} as const satisfies DialectFacts;

/** What its explanations say and where they come from, loaded when they are needed. */
export const smtpExplanations: Load<SmtpId> = {
  citations: async () => (await import('./citations.ts')).smtpCitations,
  en: async () => (await import('./text.en.ts')).smtpTexts,
  zh: async () => (await import('./text.zh.ts')).smtpTexts,
};
