// An explained paste as the page lists it: units with their masked text, the replies they belong to, and what was refused.
// Pure: no words, no React.

import type { DialectId } from '@mailterm/shared/dialects/facts';
import { isDialectId } from '@mailterm/shared/dialects/facts';
import type { Saying, Span } from '@mailterm/shared/dialect';
import { joinOctets, toUtf8 } from '@mailterm/shared/octets';
import { headlineOf } from '@mailterm/shared/paste/index';
import type { Explained, ExplainedUnit, Protocol } from '@mailterm/shared/paste/index';
import { mask, plainText } from '../explain/pieces.ts';
import type { Session, UnitEntry } from '../session/model.ts';
import { ReplyCharset } from '../session/replyCharset.ts';

/** One unit of the paste as the page shows it. */
export interface Row {
  readonly key: string;
  readonly unit: ExplainedUnit;
  readonly entry: UnitEntry;
  /** Without its line end; several lines for a letter. */
  readonly lines: readonly string[];
  /** On the last line of a reply that says no, or not now: what tells most about it. */
  readonly refusal?: Saying;
  /** The same was said about an earlier reply. */
  readonly isKnown: boolean;
  /** Another connection begins here. */
  readonly opens?: Protocol;
}

/** All of it. */
export interface ConversationView {
  readonly rows: readonly Row[];
  /** Each connection as the explanation's parts know sessions. */
  readonly sessions: readonly Session[];
  readonly replies: number;
  readonly refused: readonly Row[];
  readonly putOff: readonly Row[];
}

/** The dialect that has the texts of a protocol. */
export function dialectOf(protocol: Protocol): DialectId {
  return isDialectId(protocol) ? protocol : 'raw';
}

/** Makes the view of an explained paste. */
export function viewOf({ units }: Explained): ConversationView {
  const entries = entriesOf(units);
  const known = new Set<string>();
  let replies = 0;
  let conversation = -1;
  const rows = units.flatMap((unit, index): readonly Row[] => {
    const entry = entries[index];
    const ends = unit.from === 'server' && unit.reading.complete;
    if (ends) replies += 1;
    // What only helped the machine to understand was never said.
    if (!entry || unit.implied) return [];
    const refusal = ends && isRefusal(unit) ? headlineOf(unit.reading) : undefined;
    const isKnown = refusal !== undefined && known.has(refusal.id);
    if (refusal) known.add(refusal.id);
    const isFirst = unit.conversation !== conversation;
    conversation = unit.conversation;
    return [
      {
        key: entry.key,
        unit,
        entry,
        get lines() {
          return linesOf(entry);
        },
        isKnown,
        ...(refusal && { refusal }),
        ...(isFirst && { opens: unit.protocol }),
      },
    ];
  });
  const refusals = rows.filter(({ refusal }) => refusal !== undefined);
  const isPutOff = ({ unit }: Row): boolean => unit.reading.replyClass === 'tryLater';
  return {
    rows,
    sessions: sessionsOf(units, entries),
    replies,
    refused: refusals.filter((row) => !isPutOff(row)),
    putOff: refusals.filter(isPutOff),
  };
}

/** Asked for when a row is drawn: a log can have a hundred thousand of them. */
function linesOf(entry: UnitEntry): readonly string[] {
  return plainText(entry, false).split('\n');
}

/** True for a reply that says no, or not now. */
function isRefusal({ reading }: ExplainedUnit): boolean {
  return reading.refusal !== undefined || reading.replyClass === 'no' || reading.replyClass === 'tryLater';
}

/** The units as the explanation's parts take them; lines of one reply are read in one charset. */
function entriesOf(units: readonly ExplainedUnit[]): readonly UnitEntry[] {
  const charset = new ReplyCharset();
  const entries: UnitEntry[] = [];
  const places = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    const entry = entryOf(unit, `unit-${index}`);
    places.set(entry.key, index);
    entries.push(entry);
    if (unit.from === 'client') continue;
    for (const line of charset.add(entry)) entries[places.get(line.key) ?? index] = line;
  }
  return entries;
}

function entryOf(unit: ExplainedUnit, key: string): UnitEntry {
  const { from, turn, reading, withheld } = unit;
  const { octets, spans } = withMasks(unit);
  const shown = { ...reading, spans, ...(withheld && { withheld }) };
  return { kind: 'unit', key, from, octets, atMs: 0, turn, reading: shown };
}

const maskOctets = toUtf8(mask);

/** The mask of this page in the place of the engine's. There is nothing behind it that could be shown. */
function withMasks({ octets, reading }: ExplainedUnit): {
  readonly octets: Uint8Array;
  readonly spans: readonly Span[];
} {
  if (reading.spans.every(({ kind }) => kind !== 'credential')) return { octets, spans: reading.spans };
  const parts: Uint8Array[] = [];
  let length = 0;
  const spans = reading.spans.map((span): Span => {
    const isSecret = span.kind === 'credential';
    const part = isSecret ? maskOctets : octets.subarray(span.start, span.end);
    const start = length;
    parts.push(part);
    length += part.length;
    return { ...span, start, end: length, kind: isSecret ? 'plain' : span.kind };
  });
  return { octets: joinOctets(parts), spans };
}

function sessionsOf(units: readonly ExplainedUnit[], entries: readonly UnitEntry[]): readonly Session[] {
  const sessions: { id: number; dialect: DialectId; entries: UnitEntry[] }[] = [];
  units.forEach(({ conversation, protocol }, index) => {
    const session = (sessions[conversation] ??= { id: conversation, dialect: dialectOf(protocol), entries: [] });
    const entry = entries[index];
    if (entry) session.entries.push(entry);
  });
  return sessions.map((session) => ({ ...session, phase: 'ended', state: '', nextClient: { kind: 'line' } }));
}
