// Which unit of a session is being explained, and what stands around it. Pure: entries in, entries out.

import type { Diagnosis } from '@mailterm/shared/dialect';
import type { Found, Session, UnitEntry } from '../session/model.ts';

/** A span of an entry, as both sides of the page name it to each other. */
export interface SpanRef {
  readonly key: string;
  readonly index: number;
}

/** The units of a session in their order; what Mailterm says between them is left out. */
export function unitsOf(session: Session): readonly UnitEntry[] {
  return session.entries.filter((entry) => entry.kind === 'unit');
}

/** The unit to explain: the chosen one, else the latest that has a reading. */
export function explainedUnit(session: Session, chosenKey: string | undefined): UnitEntry | undefined {
  for (let at = session.entries.length - 1; at >= 0; at--) {
    const entry = session.entries[at];
    if (entry?.kind !== 'unit') continue;
    if (chosenKey === undefined ? entry.reading !== undefined : entry.key === chosenKey) return entry;
  }
  return undefined;
}

/** What the DNS said, while nothing was said after it. */
export function foundLast(session: Session): Found | undefined {
  const last = session.entries.at(-1);
  return last?.kind === 'local' ? last.found : undefined;
}

/** The unit before (-1) or after (+1) another; the last one when none is given. */
export function neighbourUnit(session: Session, key: string | undefined, step: -1 | 1): UnitEntry | undefined {
  const units = unitsOf(session);
  const at = units.findIndex((unit) => unit.key === key);
  return at < 0 ? units[units.length - 1] : units[at + step];
}

/** Why nothing comes, while nothing comes: what Mailterm said last, if that was about silence. */
export function silenceNow(session: Session): readonly Diagnosis[] {
  const last = session.entries[session.entries.length - 1];
  return session.phase === 'open' && last?.kind === 'tool' ? (last.diagnoses ?? []) : [];
}

/** The first unit of a turn, for links that say "the cause is in turn n". */
export function firstOfTurn(session: Session, turn: number): UnitEntry | undefined {
  return unitsOf(session).find((unit) => unit.turn === turn);
}
