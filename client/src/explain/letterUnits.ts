// Units that hold letters, for the tests of this folder: read as the server reads them.

import { readLetter } from '@mailterm/shared/letter/index';
import type { Frame, Reading, Side } from '@mailterm/shared/dialect';
import { fromLatin1 } from '@mailterm/shared/octets';
import type { UnitEntry } from '../session/model.ts';

const line: Frame = { kind: 'line' };

/** What a unit is, beyond its text. */
export interface UnitFacts {
  readonly key?: string;
  readonly from?: Side;
  readonly turn?: number;
  /** `octets`: counted, as a literal or a chunk. */
  readonly frame?: 'block' | 'octets';
  readonly continues?: true;
  readonly continued?: true;
}

/** A letter or a piece of one. */
export function letterUnit(text: string | Uint8Array, facts: UnitFacts = {}): UnitEntry {
  const { key = 'letter', from = 'server', turn = 3, frame = 'block', continues, continued } = facts;
  const octets = typeof text === 'string' ? fromLatin1(text) : text;
  const piece = { from, frame, ...(continues && { continues }), ...(continued && { continued }) };
  const { spans, oddities } = readLetter(octets, piece);
  const next = continues ? ({ kind: 'block' } as const) : line;
  const reading = { ...readingOf(!continues), spans, oddities, next: { client: next, server: next } };
  return { kind: 'unit', key, from, octets, atMs: 0, turn, reading };
}

/** A line of a protocol. */
export function lineUnit(text: string, facts: UnitFacts & { readonly complete?: boolean } = {}): UnitEntry {
  const { key = text, from = 'server', turn = 3, complete = true } = facts;
  return { kind: 'unit', key, from, octets: fromLatin1(`${text}\r\n`), atMs: 0, turn, reading: readingOf(complete) };
}

function readingOf(complete: boolean): Reading {
  const saying = { id: 'x' };
  const lists = { spans: [], oddities: [], diagnoses: [], effects: [], hints: [] };
  return { ...lists, complete, says: saying, means: saying, next: { client: line, server: line }, state: 'ready' };
}
