// A machine made of pure functions: what is remembered of a conversation is one immutable value, so that a unit can be
// previewed without reading it. The functions are the dialect's.

import type { Diagnosis, Finding, Held, Machine, Reading, Side, Unit } from './dialect.ts';
import type { MistakeId } from './mistakes/facts/index.ts';
import { looksLikeTls } from './mistakes/records.ts';

/** The conversation after a unit, and what the unit means. */
export interface Step<Session> {
  readonly session: Session;
  readonly reading: Reading;
}

/** How a dialect reads: one function for each side. They never throw on what a peer sends. */
export type Steps<Session> = Readonly<Record<Side, (session: Session, unit: Unit) => Step<Session>>>;

/** What a dialect knows of mistakes; it only looks at the conversation. */
export interface Judges<Session> {
  readonly silence: (session: Session, ms: number, held: Held) => readonly Diagnosis[];
  readonly lint?: (session: Session, line: Unit, held: Held) => readonly Finding[];
  readonly after?: (session: Session, leaves: boolean, held: Held) => readonly Diagnosis[];
}

const tlsPort: Diagnosis = { id: 'mistake.tlsPort' satisfies MistakeId, certainty: 'likely', turn: 0 };

const nothingHeld: Held = { turn: 0, octets: new Uint8Array(0) };

/**
 * A machine that has read nothing yet.
 * @param first what is remembered before the greeting
 */
export function machineOf<Session>(
  first: Session,
  steps: Steps<Session>,
  { silence, lint, after }: Judges<Session>,
): Machine {
  let session = first;
  let heard = false;
  return {
    read(unit) {
      const step = steps[unit.from](session, unit);
      session = step.session;
      // No protocol of ours begins with a record of TLS (RFC 8314 §3): the port was taken for one that speaks in clear.
      const isTls = unit.from === 'server' && !heard && looksLikeTls(unit.octets);
      heard ||= unit.from === 'server';
      return isTls ? { ...step.reading, diagnoses: [tlsPort, ...step.reading.diagnoses] } : step.reading;
    },
    preview: (unit) => steps[unit.from](session, unit).reading,
    silence: (ms, held = nothingHeld) => silence(session, ms, held),
    ...(lint && { lint: (line: Unit, held: Held) => lint(session, line, held) }),
    ...(after && { after: (leaves: boolean, held: Held) => after(session, leaves, held) }),
  };
}
