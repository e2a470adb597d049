// A learner's seat: what the page knows of the room, and what it says to it, outside of React. Of the terminal it knows the
// claims of the sessions that were opened at the seat, and nothing of what is said in them.

import type { Saying } from '@mailterm/shared/dialect';
import type { AboutTurn, LearnerMessage, Poll, RoomTold, ToLearner } from '@mailterm/shared/wire/room/messages';
import type { joinRoom, RoomLink } from '../../link/room.ts';
import type { Claim } from '../../link/socket.ts';
import type { Session } from '../../session/model.ts';
import { Telling } from '../../session/telling.ts';
import { PublicLog } from '../publicLog.ts';
import { forgetSeat, keepSeat, recallSeat } from './kept.ts';
import type { KeptSeat } from './kept.ts';

/** Something that the teacher sent. */
export type Note = Extract<ToLearner, { kind: 'hint' | 'chip' }>;

/** A raised hand. */
export interface Hand {
  readonly turn?: number;
  /** How many hands were raised before this one, where the room has said so. */
  readonly before?: number;
}

/** Where one stands with the room. */
export type SeatPhase = 'asking' | 'joining' | 'seated' | 'over';

/** What views draw. A new object whenever something changed. */
export interface SeatView {
  readonly phase: SeatPhase;
  readonly nickname: string;
  /** Why one was not let in, or why it is over. */
  readonly why?: Saying;
  /** One had sat there before it was over. */
  readonly sat: boolean;
  /** The line to the room is broken, and mends itself. */
  readonly isAway: boolean;
  readonly mailroom?: string;
  readonly room?: RoomTold;
  readonly notes: readonly Note[];
  readonly hand?: Hand;
  /** What one chose, by poll. */
  readonly votes: Readonly<Record<string, string>>;
  /** The poll that is asked, or was and is not put away. */
  readonly poll?: Poll;
  /** The teacher's terminal. */
  readonly broadcast?: Session;
  /** What the room did not take. */
  readonly fault?: Saying;
}

/** More of them than this nobody reads; the oldest goes. */
const notesMax = 4;

/** Ends behind which the seat is still there. */
const keepingReasons: readonly string[] = ['room.elsewhere', 'link.lost'];

type Join = typeof joinRoom;

/** One seat, from the wish for it to its end. */
export class Seat {
  readonly #code: string;
  readonly #join: Join;
  readonly #telling = new Telling(() => undefined);
  readonly #broadcast = new PublicLog();
  #link: RoomLink<LearnerMessage> | undefined;
  #kept: KeptSeat | undefined;
  #progress: LearnerMessage | undefined;
  #putAway: string | undefined;
  /** The room has taken us on the present line. */
  #isIn = false;
  #view: SeatView;

  /** @param join opens a line; tests give their own */
  constructor(code: string, join: Join) {
    this.#code = code;
    this.#join = join;
    this.#kept = recallSeat(code);
    this.#view = {
      phase: this.#kept ? 'joining' : 'asking',
      nickname: this.#kept?.nickname ?? '',
      sat: this.#kept?.seat !== undefined,
      isAway: false,
      notes: [],
      votes: {},
    };
  }

  /** Calls back after every change; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => this.#telling.subscribe(listener);

  /** The seat as it is now. */
  readonly snapshot = (): SeatView => this.#view;

  /** The secret of the seat, once the room has given it. */
  get secret(): string | undefined {
    return this.#kept?.seat;
  }

  /** Takes the seat that this tab has, if it has one. */
  resume(): void {
    if (this.#kept) this.#connect();
  }

  /** Asks for a seat under this name. */
  sit(nickname: string): void {
    this.#kept = { code: this.#code, nickname, sessions: this.#kept?.sessions ?? [] };
    keepSeat(this.#kept);
    this.#change({ phase: 'joining', nickname, why: undefined, sat: false });
    this.#connect();
  }

  /** The page goes elsewhere; the seat is kept. */
  rest(): void {
    this.#link?.close();
    this.#link = undefined;
  }

  /** Gives the seat up. */
  leave(): void {
    this.#link?.say({ kind: 'leave' });
    this.rest();
    forgetSeat();
  }

  /** Tries at once to reach the room again. */
  retry(): void {
    this.#link?.retry();
  }

  /** A session was opened at this seat: the room may see it. */
  tellSession(claim: Claim): void {
    if (!this.#kept) return;
    this.#kept = { ...this.#kept, sessions: [...this.#kept.sessions, claim] };
    keepSeat(this.#kept);
    this.#link?.say({ kind: 'session', ...claim });
  }

  /** Where one is in the lesson. */
  tellProgress(step: number, done: readonly boolean[]): void {
    this.#progress = { kind: 'progress', step, of: done.length, done };
    this.#link?.say(this.#progress);
  }

  /** Raises the hand about a turn, or lowers it. */
  raise(about: AboutTurn): void {
    const isUp = this.#view.hand !== undefined;
    this.#link?.say(isUp ? { kind: 'lower' } : { kind: 'raise', ...about });
    this.#change({ hand: isUp ? undefined : about, fault: undefined });
  }

  vote(poll: string, choice: string): void {
    this.#link?.say({ kind: 'vote', poll, choice });
    this.#change({ votes: { ...this.#view.votes, [poll]: choice }, fault: undefined });
  }

  /** A note is on the screen. */
  seen(note: string): void {
    this.#link?.say({ kind: 'seen', note });
  }

  /** Puts a note away. */
  dismiss(note: string): void {
    this.#change({ notes: this.#view.notes.filter((each) => each.note !== note) });
  }

  /** Puts the result of a poll away. */
  dismissPoll(): void {
    this.#putAway = this.#view.poll?.id;
    this.#change({ poll: undefined });
  }

  #connect(): void {
    this.rest();
    this.#isIn = false;
    const options: Parameters<Join>[0] = {
      first: () => ({
        kind: 'join',
        code: this.#code,
        nickname: this.#view.nickname,
        ...(this.#kept?.seat !== undefined && { seat: this.#kept.seat }),
      }),
      onMessage: (message) => this.#hear(message),
      onAway: (isAway) => {
        if (isAway) this.#isIn = false;
        this.#change({ isAway });
      },
      onEnd: (why) => this.#over(why),
    };
    this.#link = this.#join(options);
  }

  #hear(message: ToLearner): void {
    switch (message.kind) {
      case 'seated':
        return this.#seated(message);
      case 'room':
        return this.#told(message.room);
      case 'hint':
      case 'chip': {
        const others = this.#view.notes.filter(({ note }) => note !== message.note);
        return this.#change({ notes: [...others, message].slice(-notesMax) });
      }
      case 'hand':
        return this.#change({ hand: message.hand });
      case 'broadcast':
        this.#broadcast.hear(message.events, message.anew === true);
        return this.#change({ broadcast: this.#broadcast.session });
      case 'fault':
        // Who is not let in asks again, with another name or code.
        return this.#isIn ? this.#change({ fault: message.reason }) : this.#over(message.reason);
      case 'out':
        return undefined;
    }
  }

  #seated({ seat, nickname, mailroom }: Extract<ToLearner, { kind: 'seated' }>): void {
    this.#isIn = true;
    this.#kept = { code: this.#code, sessions: this.#kept?.sessions ?? [], nickname, seat };
    keepSeat(this.#kept);
    this.#change({ phase: 'seated', sat: true, nickname, mailroom, why: undefined });
    // A room that has just been found again is told what it may have missed.
    for (const claim of this.#kept.sessions) this.#link?.say({ kind: 'session', ...claim });
    if (this.#progress) this.#link?.say(this.#progress);
  }

  #told(room: RoomTold): void {
    if (!room.broadcast) this.#broadcast.end();
    const { poll } = room;
    this.#change({ room, poll: poll?.id === this.#putAway ? undefined : poll, broadcast: this.#broadcast.session });
  }

  #over(why: Saying): void {
    this.rest();
    this.#broadcast.end();
    const { sat } = this.#view;
    // A seat that is only elsewhere, or out of reach, is still one's own.
    if (!keepingReasons.includes(why.id)) {
      forgetSeat();
      this.#kept = undefined;
    }
    this.#change({ phase: sat ? 'over' : 'asking', why, isAway: false, broadcast: undefined });
  }

  #change(change: { readonly [Name in keyof SeatView]?: SeatView[Name] | undefined }): void {
    this.#view = { ...this.#view, ...change } as SeatView;
    this.#telling.soon();
  }
}
