// How a client unit's reading is made of what was found out about it. The steps are in clientUnit.ts, clientLiteral.ts and
// clientLogin.ts.

import type { Effect, Oddity, Params, Reading, Span, Unit } from '../../dialect.ts';
import type { Fault } from './faults.ts';
import type { Said } from './meanings.ts';
import { nextFrames, stateOf } from './session.ts';
import type { Session } from './session.ts';

/** A step: the session after a unit, and the unit's reading. */
export interface Step {
  readonly session: Session;
  readonly reading: Reading;
}

/** What was found out about a client unit; the rest follows from the session. */
export interface ClientFacts {
  readonly spans: readonly Span[];
  readonly says: Said;
  readonly means: Said;
  readonly faults?: readonly Fault[];
  readonly oddities?: readonly Oddity[];
  readonly withheld?: boolean;
  /** The command that the line begins tries to log in. */
  readonly logsIn?: boolean;
}

/** The step that a client unit makes. */
export function clientStep(session: Session, unit: Unit, facts: ClientFacts): Step {
  const { spans, says, means, faults = [], oddities = [], withheld, logsIn = false } = facts;
  return {
    session,
    reading: {
      spans: spans.filter(({ start, end }) => end > start),
      // RFC 9051 §4.3: a command that announced a literal goes on.
      complete: unit.continues === undefined && session.open === undefined,
      says,
      means,
      oddities: [...faults.map(({ id, params }): Oddity => ({ id, by: 'client', ...paramsOf(params) })), ...oddities],
      diagnoses: [],
      effects: effectsOf(session, logsIn),
      next: nextFrames(session),
      state: stateOf(session),
      hints: [],
      ...(withheld && { withheld: true as const }),
    },
  };
}

function effectsOf(session: Session, logsIn: boolean): readonly Effect[] {
  if (logsIn) return [{ kind: 'logIn' }];
  return session.asked.at(-1)?.verb === 'STARTTLS' ? [{ kind: 'askTls' }] : [];
}

/** Params as a part of something, if there are any. */
export function paramsOf(params: Params | undefined): { readonly params?: Params } {
  return params ? { params } : {};
}
