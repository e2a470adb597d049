// One seat of a room, as a plain value: who sits there, what their page has told, and what they were told and have not seen.

import type { AboutTurn, ToLearner } from '@mailterm/shared/wire/room/messages';

/** What waits for a learner's page until it says that it was seen. */
export type Note = Extract<ToLearner, { readonly kind: 'hint' | 'chip' }>;

export interface Progress {
  readonly step: number;
  readonly of: number;
  readonly done: readonly boolean[];
}

export interface Seat {
  /** `s07`: its name in the room, and its account at the practice server. */
  readonly place: string;
  /** SHA-256 of its secret. */
  readonly digest: string;
  readonly nickname: string;
  readonly joinedMs: number;
  isHere: boolean;
  /** When it was last there. */
  lastMs: number;
  progress?: Progress;
  /** When a step was done last. */
  steppedMs: number;
  hand?: AboutTurn & { readonly raisedMs: number };
  notes: readonly Note[];
  /** Given up or taken away: its secret opens nothing, and its row stays in the grid. */
  isGone: boolean;
}

/** Notes that wait for a page; the oldest go. */
const notesMax = 10;

/** A seat that somebody takes. */
export function newSeat(place: string, digest: string, nickname: string, nowMs: number): Seat {
  return {
    place,
    digest,
    nickname,
    joinedMs: nowMs,
    isHere: true,
    lastMs: nowMs,
    steppedMs: nowMs,
    notes: [],
    isGone: false,
  };
}

/** Keeps a note until it was seen. */
export function keepNote(seat: Seat, note: Note): void {
  seat.notes = [...seat.notes, note].slice(-notesMax);
}

/** Steps that are done. */
export function doneOf({ progress }: Seat): number {
  return progress?.done.filter(Boolean).length ?? 0;
}

export type HandTold = Extract<ToLearner, { kind: 'hand' }>;

/** What a seat's page is told of its own hand: how many of the class raised theirs before it. */
export function handAmong({ hand }: Seat, seats: readonly Seat[]): HandTold {
  if (!hand) return { kind: 'hand' };
  const { turn, raisedMs } = hand;
  const before = seats.filter((other) => other.hand && other.hand.raisedMs < raisedMs).length;
  return { kind: 'hand', hand: { ...(turn !== undefined && { turn }), before } };
}
