// A machine made of pure functions: what is remembered of a conversation is one immutable value, so that a unit can be
// previewed without reading it. The functions are the dialect's.

import type { Diagnosis, Machine, Reading, Side, Unit } from './dialect.ts';

/** The conversation after a unit, and what the unit means. */
export interface Step<Session> {
  readonly session: Session;
  readonly reading: Reading;
}

/** How a dialect reads: one function for each side. They never throw on what a peer sends. */
export type Steps<Session> = Readonly<Record<Side, (session: Session, unit: Unit) => Step<Session>>>;

/**
 * A machine that has read nothing yet.
 * @param first what is remembered before the greeting
 */
export function machineOf<Session>(
  first: Session,
  steps: Steps<Session>,
  explainSilence: (session: Session, ms: number) => readonly Diagnosis[],
): Machine {
  let session = first;
  return {
    read(unit) {
      const step = steps[unit.from](session, unit);
      session = step.session;
      return step.reading;
    },
    preview: (unit) => steps[unit.from](session, unit).reading,
    silence: (ms) => explainSilence(session, ms),
  };
}
