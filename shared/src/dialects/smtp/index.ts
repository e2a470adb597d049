// SMTP (RFC 5321) as a dialect: the door of this folder. The table of states is states.ts, the path of a line is
// client.ts or server.ts. Nothing outside imports other files of this folder except commands.ts and states.ts.

import { rfc } from '../../citation.ts';
import type { Dialect, Machine, Unit } from '../../dialect.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Text } from '../../i18n/text.ts';
import { smtpCitations } from './citations.ts';
import type { SmtpId } from './citations.ts';
import { readClientUnit } from './client.ts';
import { commands } from './commands.ts';
import { readServerUnit } from './server.ts';
import { firstSession } from './session.ts';
import type { Session } from './session.ts';
import { explainSilence } from './silence.ts';
import { prompts, transitions } from './states.ts';

export { smtpCitations } from './citations.ts';
export type { SmtpId } from './citations.ts';

function step(session: Session, unit: Unit): ReturnType<typeof readClientUnit> {
  return unit.from === 'client' ? readClientUnit(session, unit) : readServerUnit(session, unit);
}

function begin(): Machine {
  let session = firstSession;
  return {
    read(unit) {
      const { session: next, reading } = step(session, unit);
      session = next;
      return reading;
    },
    preview: (unit) => step(session, unit).reading,
    silence: (ms) => explainSilence(session, ms),
  };
}

export const smtp = {
  id: 'smtp',
  name: 'SMTP',
  ports: [
    { port: 25, security: 'plain', citation: rfc(5321, '4.5.4.2') },
    { port: 465, security: 'tls', citation: rfc(8314, '3.3') },
    { port: 587, security: 'startTls', citation: rfc(6409, '3.1') },
    { port: 2525, security: 'plain', citation: { observed: 'several mail providers' } },
  ],
  commands,
  transitions,
  prompts,
  citations: smtpCitations,
  begin,
} as const satisfies Dialect;

/** The texts of each language, loaded when they are needed. */
export const smtpTexts: Record<Language, () => Promise<Record<SmtpId, Text>>> = {
  en: async () => (await import('./text.en.ts')).smtpTexts,
  zh: async () => (await import('./text.zh.ts')).smtpTexts,
};
