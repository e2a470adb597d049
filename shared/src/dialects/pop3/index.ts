// The door of POP3 (RFC 1939, with CAPA of RFC 2449, STLS of RFC 2595 and AUTH of RFC 5034). What the rest of Mailterm may
// know of it is exported here.

import { rfc } from '../../citation.ts';
import type { Dialect, Machine, Reading, Unit } from '../../dialect.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Text } from '../../i18n/text.ts';
import { pop3Citations } from './citations.ts';
import type { Pop3Id } from './citations.ts';
import { readClientUnit } from './clientUnit.ts';
import type { Step } from './clientUnit.ts';
import { commands } from './commands.ts';
import { explainSilence } from './diagnose.ts';
import { readServerUnit } from './serverUnit.ts';
import { firstMoment } from './session.ts';
import { prompts, transitions } from './states.ts';

export { pop3Citations } from './citations.ts';
export type { Pop3Id } from './citations.ts';

/** The texts of each language, loaded when they are needed. */
export const pop3Texts: Record<Language, () => Promise<Record<Pop3Id, Text>>> = {
  en: async () => (await import('./text.en.ts')).pop3Texts,
  zh: async () => (await import('./text.zh.ts')).pop3Texts,
};

class Pop3Machine implements Machine {
  #session = firstMoment;

  read(unit: Unit): Reading {
    const { session, reading } = this.#step(unit);
    this.#session = session;
    return reading;
  }

  preview(unit: Unit): Reading {
    return this.#step(unit).reading;
  }

  silence(_ms: number): ReturnType<Machine['silence']> {
    return explainSilence(this.#session);
  }

  #step(unit: Unit): Step {
    return unit.from === 'client' ? readClientUnit(this.#session, unit) : readServerUnit(this.#session, unit);
  }
}

export const pop3 = {
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
  begin: (): Machine => new Pop3Machine(),
} as const satisfies Dialect;
