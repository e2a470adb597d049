// All rooms of this process: their codes, the secrets that open desks and seats, and how long each lives. Kept in memory only:
// what a room knows goes with it, or with the process.

import { randomBytes } from 'node:crypto';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { RoomOpened } from '@mailterm/shared/wire/room/messages';
import { Ledger } from '../gateway/ledger.ts';
import type { Limits } from '../limits.ts';
import type { PracticeClasses } from '../practice/index.ts';
import { Classroom } from './classroom.ts';
import type { Seat } from './seat.ts';
import { digestOf, newSecret, opens } from '../secret.ts';
import { newCode } from './code.ts';

const hourMs = 60 * 60_000;
const minuteMs = 60_000;

/** Between two looks for rooms whose time is up. */
const sweepMs = 1_000;

interface Kept {
  readonly classroom: Classroom;
  /** Of the teacher's secret. */
  readonly digest: string;
}

/** A seat, found by its secret. */
export interface Held {
  readonly classroom: Classroom;
  readonly seat: Seat;
  /** Selects the mail of the seat. */
  readonly visitor: string;
}

export interface ClassroomsOptions {
  readonly limits: Limits;
  readonly practice: PracticeClasses;
  /** Unix time in milliseconds. */
  readonly now?: () => number;
}

export class Classrooms {
  readonly #limits: Limits;
  readonly #practice: PracticeClasses;
  readonly #now: () => number;
  readonly #kept = new Map<string, Kept>();
  /** The digests of seats that somebody has. */
  readonly #seats = new Map<string, { readonly kept: Kept; readonly place: string }>();
  readonly #ledger: Ledger;
  #timer: NodeJS.Timeout | undefined;

  constructor({ limits, practice, now = Date.now }: ClassroomsOptions) {
    this.#limits = limits;
    this.#practice = practice;
    this.#now = now;
    this.#ledger = new Ledger(limits.ledgerRows, now);
  }

  /** Rooms that run, and those that are over and still there for their teacher. */
  get size(): number {
    return this.#kept.size;
  }

  /** Opens a room for somebody at this address. */
  open(address: string): RoomOpened | Reason {
    const { roomsAtOnce, roomsPerHour } = this.#limits;
    this.sweep();
    const running = [...this.#kept.values()].filter(({ classroom }) => !classroom.room.isOver).length;
    if (running >= roomsAtOnce) return reason('limit.roomsAtOnce', { limit: roomsAtOnce });
    const allowance = { key: `open ${address}`, limit: roomsPerHour, windowMs: hourMs };
    if (this.#ledger.spend([allowance])) return reason('limit.roomsPerHour', { limit: roomsPerHour });
    let code = newCode();
    while (this.#kept.has(code)) code = newCode();
    const secret = newSecret();
    const classroom = this.#make(code);
    this.#kept.set(code, { classroom, digest: digestOf(secret) });
    this.#bound();
    this.#timer ??= setInterval(() => this.sweep(), sweepMs).unref();
    const { endsMs, deletesMs } = classroom.room;
    return { code, secret, endsMs, deletesMs };
  }

  /** Somebody at this address knows a code and wants a new seat. */
  join(code: string, nickname: string, address: string): { readonly held: Held; readonly secret: string } | Reason {
    const kept = this.#try(address, () => this.#running(code), 'room.notFound');
    if ('id' in kept) return kept;
    const secret = newSecret();
    const digest = digestOf(secret);
    const seat = kept.classroom.room.join(nickname, digest, this.#now());
    if ('id' in seat) return seat;
    this.#seats.set(digest, { kept, place: seat.place });
    this.#practice.seat(kept.classroom.id, seat.place, seat.nickname);
    return { held: this.#held(kept.classroom, seat), secret };
  }

  /** Somebody comes back to a seat. */
  comeBack(code: string, secret: string, address: string): Held | Reason {
    const find = (): Held | undefined => {
      const held = this.seatOf(secret);
      return held?.classroom.room.code === code ? held : undefined;
    };
    return find() ?? this.#try(address, find, 'room.seatGone');
  }

  /** The seat that this secret opens. */
  seatOf(secret: string): Held | undefined {
    const digest = digestOf(secret);
    const found = this.#seats.get(digest);
    const seat = found?.kept.classroom.room.seat(found.place);
    return found && seat && opens(secret, seat.digest) ? this.#held(found.kept.classroom, seat) : undefined;
  }

  /** The room that this secret is the teacher's of, running or over. */
  desk(code: string, secret: string, address: string): Classroom | Reason {
    const find = (): Kept | undefined => {
      const kept = this.#kept.get(code);
      return kept && opens(secret, kept.digest) ? kept : undefined;
    };
    // Who has the secret is never kept out by what others behind the same address have tried.
    const kept = find() ?? this.#try(address, find, this.#kept.has(code) ? 'room.secret' : 'room.notFound');
    return 'id' in kept ? kept : kept.classroom;
  }

  /** Why this room may not open one more connection now, or undefined. It is counted where there is no reason. */
  refuseConnect({ id }: Classroom): Reason | undefined {
    const { roomConnects: limit } = this.#limits;
    const exceeded = this.#ledger.spend([{ key: `connect ${id}`, limit, windowMs: minuteMs }]);
    return exceeded && reason('limit.roomConnects', { limit });
  }

  /** Ends rooms whose time is up, and deletes what nobody may ask for any more. */
  sweep(): void {
    const nowMs = this.#now();
    for (const [code, { classroom }] of this.#kept) {
      if (!classroom.room.isOver && classroom.room.endsMs <= nowMs) classroom.end();
      if (classroom.room.deletesMs <= nowMs) this.#delete(code);
    }
    if (this.#kept.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** The process ends. */
  close(): void {
    for (const code of this.#kept.keys()) this.#delete(code);
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #make(code: string): Classroom {
    const id = randomBytes(9).toString('base64url');
    const forget = (place: string): void => {
      for (const seat of classroom.room.seats) if (seat.place === place) this.#seats.delete(seat.digest);
      this.#practice.unseat(id, place);
    };
    const classroom = new Classroom(id, code, this.#limits, this.#now, {
      gone: forget,
      over: () => this.#practice.closeClass(id),
    });
    this.#practice.openClass(id);
    return classroom;
  }

  #held(classroom: Classroom, seat: Seat): Held {
    return { classroom, seat, visitor: this.#practice.visitorAt(classroom.id, seat.place) };
  }

  #running(code: string): Kept | undefined {
    const kept = this.#kept.get(code);
    return kept?.classroom.room.isOver === false ? kept : undefined;
  }

  /** Counted before it is looked at, so that many at once are not more than one by one. */
  #try<Found extends object>(address: string, find: () => Found | undefined, wrong: Reason['id']): Found | Reason {
    const { wrongCodes: limit } = this.#limits;
    const allowance = { key: `code ${address}`, limit, windowMs: hourMs };
    if (this.#ledger.spend([allowance])) return reason('limit.wrongCodes', { limit });
    const found = find();
    if (!found) return reason(wrong);
    this.#ledger.giveBack([allowance]);
    return found;
  }

  /** Of rooms that are over, the oldest go first where there are too many. */
  #bound(): void {
    for (const [code, { classroom }] of this.#kept) {
      if (this.#kept.size <= 4 * this.#limits.roomsAtOnce) return;
      if (classroom.room.isOver) this.#delete(code);
    }
  }

  #delete(code: string): void {
    const kept = this.#kept.get(code);
    kept?.classroom.dispose();
    this.#kept.delete(code);
  }
}
