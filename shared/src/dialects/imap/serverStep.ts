// How a server unit's reading is made of what was found out about it, and what every server line can break or tell. The steps
// are in serverUnit.ts, serverReply.ts and serverData.ts.

import type { Diagnosis, Effect, Oddity, Reading, ReplyClass, Span, TurnId, Unit } from '../../dialect.ts';
import { lineEndLength, toLatin1 } from '../../octets.ts';
import type { Refusal } from '../../refusal/vocabulary.ts';
import type { Id } from './citations.ts';
import type { Step } from './clientStep.ts';
import { suggest } from './hints.ts';
import type { Said } from './meanings.ts';
import type { ServerLine } from './serverLine.ts';
import { nextFrames, stateOf } from './session.ts';
import type { Session } from './session.ts';

/** What was found out about a server unit; the rest follows from the session. */
export interface ServerFacts {
  readonly spans: readonly Span[];
  readonly answers?: TurnId | undefined;
  readonly replyClass?: ReplyClass | undefined;
  readonly says: Said;
  readonly means: Said;
  readonly oddities?: readonly Oddity[];
  readonly diagnoses?: readonly Diagnosis[];
  readonly refusal?: Refusal | undefined;
  readonly effects?: readonly Effect[];
  readonly complete: boolean;
}

/** The step that a server unit makes. */
export function serverStep(session: Session, facts: ServerFacts): Step {
  const { answers, replyClass, refusal, oddities = [], diagnoses = [], effects = [], ...rest } = facts;
  const reading: Reading = {
    ...rest,
    spans: facts.spans.filter(({ start, end }) => end > start),
    ...(answers !== undefined && { answers }),
    ...(replyClass && { replyClass }),
    ...(refusal && { refusal }),
    oddities,
    diagnoses,
    effects,
    next: nextFrames(session),
    state: stateOf(session),
    hints: facts.complete ? suggest(session) : [],
  };
  return { session, reading };
}

/** The end of a piece, in which an announcement may have begun. */
export function tailOf(octets: Uint8Array): string {
  return toLatin1(octets.subarray(-40));
}

/** A rule that the server broke. */
export function odd(id: Id, params?: Oddity['params']): Oddity {
  return { id, by: 'server', ...(params && { params }) };
}

/** Rules that a line breaks by itself. */
export function lineOddities(unit: Unit, line: Pick<ServerLine, 'broken' | 'beyondCount'>): readonly Oddity[] {
  return [
    ...(line.broken && unit.continues === undefined ? [odd(`odd.${line.broken}`)] : []),
    ...(line.beyondCount ? [odd('odd.literalHuge')] : []),
    ...(lineEndLength(unit.octets) === 1 ? [odd('odd.bareLf')] : []),
  ];
}

/** What the server lists, in upper case; undefined when the line lists nothing. */
export function listedCapabilities({ facts, name, code }: ServerLine): readonly string[] | undefined {
  const lists = name === 'CAPABILITY' || /^capability/i.test(code ?? '');
  if (!lists) return undefined;
  return facts.filter((fact) => fact.name === 'capability').map(({ value }) => value.slice(0, 64).toUpperCase());
}
