// Recordings and links for tests of the store and of what stands on it: a conversation of any length, as a session would have
// recorded it. No real names, and times that are given.

import { documentFormat } from '@mailterm/shared/transcript/document';
import type { PublicEvent, PublicFact } from '@mailterm/shared/transcript/event';
import type { NewLink, Owner, RecordWrite, Revision, StoredComment } from '../src/store/store.ts';

export const startedMs = Date.UTC(2026, 10, 26, 8);
export const dayMs = 24 * 60 * 60_000;

/** An event as the redactor would have made it. */
export function event(seq: number, fact: PublicFact, atMs = seq * 10): PublicEvent {
  return { v: 1, seq, atMs, ...fact } as PublicEvent;
}

/** A unit of a turn with a text of its own; `credentials` of its spans are masks. */
export function unit(turn: number, text: string, from: 'client' | 'server' = 'server', credentials = 0): PublicFact {
  const octets = Buffer.from(`${text}\r\n`);
  const spans = [
    ...Array.from({ length: credentials }, () => ({ id: 'line.unknown', start: 0, end: 8, kind: 'credential' })),
    { id: 'line.text', start: 0, end: octets.length, kind: 'plain' },
  ];
  const reading = { turn, spans, diagnoses: [], hints: [], effects: [] };
  return {
    kind: 'unit',
    from,
    turn,
    frame: 'line',
    octets: octets.toString('base64'),
    reading,
  } as unknown as PublicFact;
}

/** The opening of a session with a practice server. */
export function opening(): readonly PublicEvent[] {
  const target = { host: 'mx.example.org', port: 25, security: 'plain' } as const;
  return [
    event(0, { kind: 'open', target, startedMs }),
    event(1, { kind: 'connect', address: '192.0.2.25', tookMs: 3 }),
    event(2, { kind: 'dialect', dialect: 'smtp', why: 'port' }),
  ];
}

/** A whole session of so many turns, each event about 1 kB of JSON. */
export function conversation(turns: number): readonly PublicEvent[] {
  const events = [...opening()];
  for (let turn = 0; turn < turns; turn++) {
    const sample = `${turn} ${'a reply of the length that readings have '.repeat(12)}`;
    if (turn > 0) events.push(event(events.length, unit(turn, `NOOP ${sample}`, 'client')));
    events.push(event(events.length, unit(turn, `250 ${sample}`)));
  }
  return events;
}

/** A write of a recording with what a test needs to be different. */
export function write(id: string, owner: Owner, rest: Partial<RecordWrite> = {}): RecordWrite {
  const target = { host: 'mx.example.org', port: 25, security: 'plain' } as const;
  return { id, owner, target, isPractice: true, startedMs, events: opening(), ...rest };
}

/** What a link shows. */
export function revision(title: string, events: readonly PublicEvent[] = conversation(3)): Revision {
  const hidden = { secrets: 1, addresses: 0, routes: 0, hosts: 0, bodyOctets: 0 };
  return { title, document: { format: documentFormat, v: 1, origin: 'recorded', hidden, events } };
}

/** A link that is kept until it is deleted. */
export function newLink(id: string, owner: Owner, rest: Partial<NewLink> = {}): NewLink {
  const fixed = {
    deleteDigest: `digest of ${id}`,
    createdMs: startedMs,
    visibility: 'link',
    comments: 'visitors',
  } as const;
  return { id, owner, ...fixed, ...revision(`Link ${id}`), ...rest };
}

export function comment(id: string, rest: Partial<StoredComment> = {}): StoredComment {
  return {
    id,
    turn: 1,
    author: 'Visitor',
    byOwner: false,
    writtenMs: startedMs,
    text: 'Why?',
    isShown: false,
    ...rest,
  };
}
