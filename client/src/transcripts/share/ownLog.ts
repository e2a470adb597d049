// What this tab holds of a session, as a public log: for saving and copying where the server has no recording. Secrets are
// masked by the same Redactor that the server has; nothing of this leaves the page.

import type { Side } from '@mailterm/shared/dialect';
import { settle } from '@mailterm/shared/transcript/conversation';
import type { OwnerFact, PublicEvent } from '@mailterm/shared/transcript/event';
import { Redactor } from '@mailterm/shared/transcript/redact';
import type { Entry, Session, ToolEntry, UnitEntry } from '../../session/model.ts';

type Timed = OwnerFact & { readonly atMs: number };

/** The session as others may see it. Octets that are not read yet are left out: nobody can tell what in them is secret. */
export function ownLog(session: Session): readonly PublicEvent[] {
  const redactor = new Redactor();
  const facts = withTls(session, [...opening(session), ...session.entries.flatMap(factsOf(session))]);
  return settle(facts.flatMap((fact, seq) => redactor.publish({ ...fact, seq })));
}

function opening({ target, startedMs = 0, dialect }: Session): readonly Timed[] {
  return [
    ...(target ? [{ kind: 'open', target, startedMs, atMs: 0 } as const] : []),
    ...(dialect ? [{ kind: 'dialect', dialect, why: 'port', atMs: 0 } as const] : []),
  ];
}

/** The handshake in its place: before what came after it. */
function withTls({ startedMs = 0, tls }: Session, facts: readonly Timed[]): readonly Timed[] {
  if (!tls) return facts;
  const atMs = Math.max(0, tls.atMs - startedMs);
  const behind = facts.findIndex((fact) => fact.atMs > atMs);
  const at = behind < 0 ? facts.length : behind;
  const handshake: Timed = { kind: 'tls', facts: tls.facts, asked: false, atMs };
  return [...facts.slice(0, at), handshake, ...facts.slice(at)];
}

function factsOf({ phase, entries }: Session): (entry: Entry) => readonly Timed[] {
  const offsets: Record<Side, number> = { client: 0, server: 0 };
  const lastTool = entries.filter(({ kind }) => kind === 'tool').at(-1);
  return (entry) => {
    if (entry.kind === 'unit') return unitFacts(entry, offsets);
    if (entry.kind === 'tool') return toolFacts(entry, phase === 'ended' && entry === lastTool);
    return [];
  };
}

function unitFacts(unit: UnitEntry, offsets: Record<Side, number>): readonly Timed[] {
  const { from, octets, atMs, turn, reading, ofLetter } = unit;
  if (turn === undefined || !reading) return [];
  const start = offsets[from];
  const end = start + octets.length;
  offsets[from] = end;
  const frame = ofLetter ? 'block' : 'line';
  return [
    { kind: 'octets', from, offset: start, octets, atMs },
    { kind: 'reading', from, turn, start, end, frame, reading, atMs },
  ];
}

function toolFacts({ saying, diagnoses, atMs, tone }: ToolEntry, isLast: boolean): readonly Timed[] {
  if (diagnoses && tone === 'info') return [{ kind: 'silence', sinceMs: atMs, diagnoses, atMs }];
  if (!isLast || !saying.id.startsWith('close.')) return [];
  const by = saying.id.startsWith('close.server') ? 'server' : saying.id === 'close.client' ? 'client' : 'tool';
  return [{ kind: 'close', by, reason: saying, atMs }];
}
