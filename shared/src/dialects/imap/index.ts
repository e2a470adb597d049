// The door of IMAP: its facts and its machine.

import type { Dialect, Machine, Reading, Unit } from '../../dialect.ts';
import { imapCitations } from './citations.ts';
import type { Step } from './clientStep.ts';
import { readClientUnit } from './clientUnit.ts';
import { explainSilence } from './diagnose.ts';
import { imapFacts } from './facts.ts';
import { readServerUnit } from './serverUnit.ts';
import { firstMoment } from './session.ts';

class ImapMachine implements Machine {
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

export const imap = {
  ...imapFacts,
  citations: imapCitations,
  begin: (): Machine => new ImapMachine(),
} as const satisfies Dialect;
