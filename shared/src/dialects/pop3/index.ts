// The door of POP3: its facts and its machine.

import type { Dialect, Machine, Reading, Unit } from '../../dialect.ts';
import { readClientUnit } from './clientUnit.ts';
import type { Step } from './clientUnit.ts';
import { pop3Citations } from './citations.ts';
import { pop3Facts } from './facts.ts';
import { readServerUnit } from './serverUnit.ts';
import { firstMoment } from './session.ts';
import { explainSilence } from './silence.ts';

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
  ...pop3Facts,
  citations: pop3Citations,
  begin: (): Machine => new Pop3Machine(),
} as const satisfies Dialect;
