// The public log as a conversation in order: turns with what was said and answered, and what Mailterm had to say. What
// every export is made from. Pure; sayings, no words.

import type { Reading, Side, TurnId } from '../dialect.ts';
import { isDialectId } from '../dialects/facts.ts';
import type { DialectId } from '../dialects/facts.ts';
import { fromBase64 } from '../octets.ts';
import type { PublicEvent, Target, UnitFact } from './event.ts';
import type { TlsFacts } from './tls.ts';

/** One unit, with its masked octets. */
export interface TranscriptUnit {
  readonly kind: 'unit';
  readonly from: Side;
  readonly turn: TurnId;
  readonly atMs: number;
  readonly frame: UnitFact['frame'];
  readonly octets: Uint8Array;
  readonly reading: Reading;
  readonly withheld: boolean;
}

/** What happened beside the octets. */
export interface TranscriptRemark {
  readonly kind: 'remark';
  readonly turn: TurnId;
  readonly atMs: number;
  readonly event: Exclude<PublicEvent, { kind: 'unit' | 'redact' | 'foreign' }>;
}

export type TranscriptItem = TranscriptUnit | TranscriptRemark;

export interface TranscriptTurn {
  readonly turn: TurnId;
  /** When the first of its octets crossed, since the opening. */
  readonly atMs: number;
  /** In the order in which they crossed. */
  readonly units: readonly TranscriptUnit[];
  /** What Mailterm said during it. */
  readonly remarks: readonly TranscriptRemark[];
}

export interface TranscriptConversation {
  readonly target: Target | undefined;
  readonly dialect: DialectId;
  /** Unix time; 0 where nobody knows. */
  readonly startedMs: number;
  readonly durationMs: number;
  /** Everything in order. */
  readonly items: readonly TranscriptItem[];
  readonly turns: readonly TranscriptTurn[];
  /** What Mailterm said before the server spoke. */
  readonly before: readonly TranscriptRemark[];
}

/** What the handshakes of a conversation agreed on, in their order. */
export function handshakesIn({ items }: Pick<TranscriptConversation, 'items'>): readonly TlsFacts[] {
  return items.flatMap((item) => (item.kind === 'remark' && item.event.kind === 'tls' ? [item.event.facts] : []));
}

/**
 * Puts redactions in their place: each unit as it reads last, no `redact` left. Foreign events stay.
 * @param events a public log in its order
 */
export function settle(events: readonly PublicEvent[]): readonly PublicEvent[] {
  const latest = new Map<number, UnitFact>();
  for (const event of events) if (event.kind === 'redact') latest.set(event.unit, event.by);
  if (latest.size === 0) return events;
  return events.flatMap((event) => {
    if (event.kind === 'redact') return [];
    const by = latest.get(event.seq);
    return [by ? { ...event, ...by } : event];
  });
}

/** Events numbered as those of a document are: from 0 on, without gaps. */
export function numbered(events: readonly PublicEvent[]): readonly PublicEvent[] {
  return events.map((event, seq) => (event.seq === seq ? event : { ...event, seq }));
}

/** Reads a public log as a conversation. */
export function conversationOf(log: readonly PublicEvent[]): TranscriptConversation {
  const events = settle(log);
  const items: TranscriptItem[] = [];
  let target: Target | undefined;
  let dialect: DialectId = 'raw';
  let startedMs = 0;
  let latest: TurnId = 0;
  for (const event of events) {
    if (event.kind === 'foreign' || event.kind === 'redact') continue;
    if (event.kind === 'unit') {
      const { from, turn, atMs, frame, reading } = event;
      latest = Math.max(latest, turn);
      const octets = fromBase64(event.octets) ?? new Uint8Array(0);
      items.push({ kind: 'unit', from, turn, atMs, frame, octets, reading, withheld: event.withheld === true });
      continue;
    }
    if (event.kind === 'open') ({ target, startedMs } = event);
    if (event.kind === 'dialect' && isDialectId(event.dialect)) dialect = event.dialect;
    items.push({ kind: 'remark', turn: 'turn' in event ? (event.turn ?? latest) : latest, atMs: event.atMs, event });
  }
  const first = items.findIndex(({ kind }) => kind === 'unit');
  return {
    target,
    dialect,
    startedMs,
    durationMs: events.at(-1)?.atMs ?? 0,
    items,
    turns: turnsOf(items),
    before: items.slice(0, first < 0 ? items.length : first).filter(isRemark),
  };
}

function isRemark(item: TranscriptItem): item is TranscriptRemark {
  return item.kind === 'remark';
}

function turnsOf(items: readonly TranscriptItem[]): readonly TranscriptTurn[] {
  const turns = new Map<TurnId, { atMs: number; units: TranscriptUnit[]; remarks: TranscriptRemark[] }>();
  // A letter that was left out is named before the dot that ends it, which is the first that is left of its turn.
  const omitted = new Map<TurnId, TranscriptRemark[]>();
  for (const item of items) {
    const turn = turns.get(item.turn);
    if (item.kind === 'unit') {
      if (turn) turn.units.push(item);
      else turns.set(item.turn, { atMs: item.atMs, units: [item], remarks: omitted.get(item.turn) ?? [] });
    } else if (turn) turn.remarks.push(item);
    else if (item.event.kind === 'omit') omitted.set(item.turn, [...(omitted.get(item.turn) ?? []), item]);
  }
  return [...turns].map(([turn, rest]) => ({ turn, ...rest })).sort((a, b) => a.turn - b.turn);
}
