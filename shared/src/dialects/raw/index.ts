// The dialect of a protocol that we do not know: every line is content, nothing is claimed. It is also the smallest
// example of the contract.

import type { Dialect, Machine, Reading, Unit } from '../../dialect.ts';
import { SpanCursor } from '../../spans.ts';
import { rawCitations } from './citations.ts';
import type { RawId } from './citations.ts';
import { rawFacts } from './facts.ts';

const says: Record<Unit['from'], RawId> = { client: 'raw.says.client', server: 'raw.says.server' };

function readUnit(unit: Unit, greeted: boolean): Reading {
  const cursor = new SpanCursor(unit.octets);
  cursor.takeRest('raw.text' satisfies RawId, { kind: 'content' });
  const means: RawId =
    unit.from === 'client' ? 'raw.means.client' : greeted ? 'raw.means.server' : 'raw.means.greeting';
  return {
    spans: cursor.finish(),
    complete: true,
    says: { id: says[unit.from] },
    means: { id: means },
    oddities: [],
    diagnoses: [],
    // What a line means is not known, so it may be an attempt to log in.
    effects: unit.from === 'client' ? [{ kind: 'logIn' }] : [],
    next: { client: { kind: 'line' }, server: { kind: 'line' } },
    state: 'open',
    hints: [],
  };
}

class RawMachine implements Machine {
  #greeted = false;

  read(unit: Unit): Reading {
    const reading = readUnit(unit, this.#greeted);
    if (unit.from === 'server') this.#greeted = true;
    return reading;
  }

  preview(unit: Unit): Reading {
    return readUnit(unit, this.#greeted);
  }

  silence(): ReturnType<Machine['silence']> {
    const id: RawId = this.#greeted ? 'raw.silence.open' : 'raw.silence.greeting';
    return [{ id, certainty: 'possible', turn: 0 }];
  }
}

export const raw = {
  ...rawFacts,
  citations: rawCitations,
  begin: (): Machine => new RawMachine(),
} as const satisfies Dialect;
