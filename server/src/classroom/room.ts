// What is so in one room, and what each event changes: seats, hands, progress, votes, what everybody is told, and the end.
// No I/O, no clock, no randomness: times and digests come as arguments, and what is to be said goes out as effects.

import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { AboutTurn, BroadcastMode, Poll, RoomTold } from '@mailterm/shared/wire/room/messages';
import { aboutOf, roomBounds } from '@mailterm/shared/wire/room/codec';
import type { ListedTarget } from '../upstream/policy.ts';
import { writeAllowList } from '../upstream/allowList.ts';
import { refused } from './effects.ts';
import type { Effect, LearnerEvent, TeacherEvent } from './effects.ts';
import { nicknameKey, readNickname } from './nickname.ts';
import { doneOf, handAmong, keepNote, newSeat } from './seat.ts';
import type { HandTold, Note, Seat } from './seat.ts';

export interface RoomBounds {
  readonly roomMembers: number;
  readonly roomMs: number;
  readonly roomMostMs: number;
  readonly roomExportMs: number;
}

/** The turn in which a seat made a mistake last, where the room saw it. */
export type MadeAt = (place: string, mistake: string) => AboutTurn | undefined;

export class Room {
  readonly code: string;
  readonly openedMs: number;
  readonly #bounds: RoomBounds;
  readonly #seats = new Map<string, Seat>();
  #endsMs: number;
  #endedMs: number | undefined;
  #isLocked = false;
  #eyesUp = false;
  #lesson: string | undefined;
  /** Where seats may go besides practice servers; nowhere, at first. */
  targets: readonly ListedTarget[] = [];
  #broadcast: BroadcastMode | undefined;
  #poll: Poll | undefined;
  readonly #votes = new Map<string, string>();
  #notes = 0;
  #polls = 0;

  constructor(code: string, nowMs: number, bounds: RoomBounds) {
    this.code = code;
    this.openedMs = nowMs;
    this.#bounds = bounds;
    this.#endsMs = nowMs + bounds.roomMs;
  }

  get isOver(): boolean {
    return this.#endedMs !== undefined;
  }

  get endsMs(): number {
    return this.#endedMs ?? this.#endsMs;
  }

  /** Unix time; nothing of it is kept from then on. */
  get deletesMs(): number {
    return this.endsMs + this.#bounds.roomExportMs;
  }

  /** All that ever were, in the order in which they were taken. */
  get seats(): Iterable<Seat> {
    return this.#seats.values();
  }

  /** The seat at a place, while somebody has it. */
  seat(place: string): Seat | undefined {
    const seat = this.#seats.get(place);
    return seat?.isGone === false ? seat : undefined;
  }

  get told(): RoomTold {
    const poll = this.#poll;
    return {
      code: this.code,
      endsMs: this.endsMs,
      deletesMs: this.deletesMs,
      here: this.#taken.filter(({ isHere }) => isHere).length,
      isLocked: this.#isLocked,
      eyesUp: this.#eyesUp,
      ...(this.targets.length > 0 && { targets: writeAllowList(this.targets) }),
      ...(this.#lesson !== undefined && { lesson: this.#lesson }),
      ...(this.#broadcast && { broadcast: { mode: this.#broadcast } }),
      ...(poll && { poll }),
    };
  }

  /** How many chose each, while a vote runs and behind it. */
  get votes(): { readonly poll: string; readonly counts: Readonly<Record<string, number>> } | undefined {
    return this.#poll && { poll: this.#poll.id, counts: this.#counts(this.#poll) };
  }

  /**
   * Somebody takes a seat.
   * @param digest of the seat's secret
   * @returns the seat, or why there is none
   */
  join(typed: string, digest: string, nowMs: number): Seat | Reason {
    const { roomMembers } = this.#bounds;
    const nickname = readNickname(typed);
    if (this.isOver) return reason('room.ended');
    if (nickname === undefined) return reason('room.nickname', { limit: roomBounds.nickname });
    if (this.#isLocked) return reason('room.locked');
    // Who leaves and joins all day makes rows in the grid that somebody has to read.
    if (this.#taken.length >= roomMembers || this.#seats.size >= 4 * roomMembers) {
      return reason('room.full', { limit: roomMembers });
    }
    const key = nicknameKey(nickname);
    if (this.#taken.some((seat) => nicknameKey(seat.nickname) === key || seat.place === key)) {
      return reason('room.nicknameTaken', { nickname });
    }
    const place = `s${String(this.#seats.size + 1).padStart(2, '0')}`;
    const seat = newSeat(place, digest, nickname, nowMs);
    this.#seats.set(place, seat);
    return seat;
  }

  /** A seat's page has come, or is gone for now. */
  present(place: string, isHere: boolean, nowMs: number): readonly Effect[] {
    const seat = this.seat(place);
    if (!seat) return [];
    seat.isHere = isHere;
    seat.lastMs = nowMs;
    return [{ kind: 'here' }, { kind: 'tile', seat: place }];
  }

  /** A learner's page has said something. */
  hear(place: string, event: LearnerEvent, nowMs: number): readonly Effect[] {
    const seat = this.seat(place);
    if (!seat) return [refused('room.seatGone')];
    const tile: Effect = { kind: 'tile', seat: place };
    switch (event.kind) {
      case 'progress': {
        const { step, of, done } = event;
        const doneBefore = doneOf(seat);
        seat.progress = { step, of, done };
        if (doneOf(seat) > doneBefore) seat.steppedMs = nowMs;
        return [tile];
      }
      case 'raise':
        seat.hand = { ...aboutOf(event), raisedMs: seat.hand?.raisedMs ?? nowMs };
        return [tile, ...this.#handsTold(seat)];
      case 'lower':
        delete seat.hand;
        return [tile, ...this.#handsTold(seat)];
      case 'vote':
        return this.#vote(place, event.poll, event.choice);
      case 'seen':
        seat.notes = seat.notes.filter(({ note }) => note !== event.note);
        return [];
      case 'leave':
        return this.#clear(seat, 'room.left', nowMs);
    }
  }

  /**
   * The teacher has said something.
   * @param madeAt where a seat made a mistake last
   */
  teach(event: TeacherEvent, nowMs: number, madeAt: MadeAt = () => undefined): readonly Effect[] {
    switch (event.kind) {
      case 'hint': {
        const { text, mistake } = event;
        return this.#send(event.to, (note, seat) => ({
          kind: 'hint',
          note,
          ...(text !== undefined && { text }),
          ...(mistake !== undefined && { mistake }),
          ...((mistake === undefined ? undefined : madeAt(seat, mistake)) ?? aboutOf(event)),
        }));
      }
      case 'chip':
        return this.#send(event.to, (note) => ({ kind: 'chip', note, line: event.line }));
      case 'eyesUp':
        this.#eyesUp = event.on;
        return [{ kind: 'room' }];
      case 'lock':
        this.#isLocked = event.on;
        return [{ kind: 'room' }];
      case 'lesson':
        this.#lesson = event.text;
        return [{ kind: 'room' }];
      case 'poll':
        this.#votes.clear();
        this.#poll = { id: `p${++this.#polls}`, question: event.question, choices: event.choices };
        return [{ kind: 'room' }, { kind: 'votes' }];
      case 'endPoll':
        return this.#endPoll(event.answer);
      case 'handled':
        return this.#at(event.seat, (seat) => {
          delete seat.hand;
          return [{ kind: 'tile', seat: seat.place }, ...this.#handsTold(seat)];
        });
      case 'kick':
        return this.#at(event.seat, (seat) => this.#clear(seat, 'room.kicked', nowMs));
      case 'extend':
        this.#endsMs = Math.min(nowMs + this.#bounds.roomMs, this.openedMs + this.#bounds.roomMostMs);
        return [{ kind: 'room' }];
      case 'end':
        return this.end(nowMs);
    }
  }

  /** The teacher opens the class to these servers and to no others; what runs already goes on. */
  allow(targets: readonly ListedTarget[]): readonly Effect[] {
    this.targets = targets;
    return [{ kind: 'room' }];
  }

  /** The teacher's terminal is shown, or no longer. */
  broadcast(mode: BroadcastMode | undefined): readonly Effect[] {
    if (this.#broadcast === mode) return [];
    this.#broadcast = mode;
    return [{ kind: 'room' }];
  }

  /** The class is over: everybody is told, and no secret of a seat opens anything. */
  end(nowMs: number): readonly Effect[] {
    if (this.isOver) return [];
    // Whoever looks late finds it ended in time.
    this.#endedMs = Math.min(nowMs, this.#endsMs);
    this.#broadcast = undefined;
    const out = this.#taken.map(({ place }): Effect => ({ kind: 'out', seat: place, reason: reason('room.ended') }));
    for (const seat of this.#taken) if (seat.isHere) seat.lastMs = nowMs;
    for (const seat of this.#taken) Object.assign(seat, { isGone: true, isHere: false, notes: [] });
    return [...out, { kind: 'over' }];
  }

  get #taken(): readonly Seat[] {
    return [...this.#seats.values()].filter(({ isGone }) => !isGone);
  }

  #vote(place: string, poll: string, choice: string): readonly Effect[] {
    if (this.#poll?.id !== poll || this.#poll.result) return [refused('room.pollOver')];
    if (!this.#poll.choices.includes(choice)) return [refused('wire.badField', { field: 'choice' })];
    this.#votes.set(place, choice);
    return [{ kind: 'votes' }];
  }

  #endPoll(answer: string | undefined): readonly Effect[] {
    const poll = this.#poll;
    if (!poll) return [];
    // Said again, it is put away.
    if (poll.result) this.#poll = undefined;
    else this.#poll = { ...poll, result: { counts: this.#counts(poll), ...(answer !== undefined && { answer }) } };
    return [{ kind: 'room' }];
  }

  #counts({ choices }: Poll): Readonly<Record<string, number>> {
    const chosen = [...this.#votes.values()];
    return Object.fromEntries(choices.map((choice) => [choice, chosen.filter((one) => one === choice).length]));
  }

  #send(to: readonly string[] | 'all', make: (note: string, seat: string) => Note): readonly Effect[] {
    const note = `n${++this.#notes}`;
    const seats = to === 'all' ? this.#taken : this.#taken.filter(({ place }) => to.includes(place));
    if (seats.length === 0) return [refused('room.noSeat')];
    return seats.map((seat) => {
      const message = make(note, seat.place);
      keepNote(seat, message);
      return { kind: 'tell', seat: seat.place, message };
    });
  }

  #at(place: string, change: (seat: Seat) => readonly Effect[]): readonly Effect[] {
    const seat = this.seat(place);
    return seat ? change(seat) : [refused('room.noSeat')];
  }

  #clear(seat: Seat, why: 'room.left' | 'room.kicked', nowMs: number): readonly Effect[] {
    if (seat.isHere) seat.lastMs = nowMs;
    Object.assign(seat, { isGone: true, isHere: false, notes: [] });
    delete seat.hand;
    this.#votes.delete(seat.place);
    const { place } = seat;
    const gone: readonly Effect[] = [
      { kind: 'out', seat: place, reason: reason(why) },
      { kind: 'gone', seat: place },
    ];
    return [...gone, { kind: 'here' }, ...this.#handsTold()];
  }

  /** What a seat's page is told of its own hand: how many were raised before it. */
  handOf(seat: Seat): HandTold {
    return handAmong(seat, this.#taken);
  }

  /** A hand went up or down: all that are up are told where they stand, and so is the one that has changed. */
  #handsTold(changed?: Seat): readonly Effect[] {
    return this.#taken
      .filter((seat) => seat.hand ?? seat === changed)
      .map((seat) => ({ kind: 'tell', seat: seat.place, message: this.handOf(seat) }));
  }
}
