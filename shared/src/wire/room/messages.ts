// The words of a classroom over `/room` (subprotocol mailterm.room.v1), JSON text frames, one sentence each. A seat and the
// teacher's desk outlive their WebSockets: who has the secret comes back to the same place. docs/classroom.md is the same in
// prose.

import type { Reason } from '../../reasons/reasons.ts';
import type { ReplyClass } from '../../dialect.ts';
import type { PublicEvent } from '../../transcript/event.ts';

export const roomSubprotocol = 'mailterm.room.v1';

/** `POST rooms` answers this. The secret is the teacher's power: it stands in the fragment of their link and nowhere else. */
export interface RoomOpened {
  /** Six digits. */
  readonly code: string;
  readonly secret: string;
  /** Unix time; the room ends then unless it is kept. */
  readonly endsMs: number;
  /** Unix time; what the room keeps for the teacher is deleted then. */
  readonly deletesMs: number;
}

/**
 * The HTTP header that says from which seat a page asks: the secret of the seat. `practice/…` is then about the mail of the
 * seat.
 */
export const seatHeader = 'mailterm-seat';

/** A line that is spoken about. The turn's number says nothing without its session, of which a seat may have several. */
export interface AboutTurn {
  readonly turn?: number;
  /** The id of the session; it opens nothing without the token. */
  readonly session?: string;
}

/** What a learner's page may say. */
export type LearnerMessage =
  /** Take a seat; first. `seat` is the secret of a seat that one had before. */
  | { readonly kind: 'join'; readonly code: string; readonly nickname: string; readonly seat?: string }
  /** This session of mine belongs to the room: its public log is what the wall is made of. */
  | { readonly kind: 'session'; readonly session: string; readonly token: string }
  /** Where I am in the lesson: the step that is shown, counted from 1, of so many, and which of them are done. */
  | { readonly kind: 'progress'; readonly step: number; readonly of: number; readonly done: readonly boolean[] }
  | ({ readonly kind: 'raise' } & AboutTurn)
  | { readonly kind: 'lower' }
  | { readonly kind: 'vote'; readonly poll: string; readonly choice: string }
  /** I have seen what the teacher sent. */
  | { readonly kind: 'seen'; readonly note: string }
  | { readonly kind: 'leave' };

/** What the teacher's page may say. */
export type TeacherMessage =
  | { readonly kind: 'teach'; readonly code: string; readonly secret: string }
  /**
   * A hint for these seats: words of the teacher's, about the turn that is named, or what Mailterm says of a mistake, about
   * the turn in which each of them made it.
   */
  | ({
      readonly kind: 'hint';
      readonly to: readonly string[];
      readonly text?: string;
      readonly mistake?: string;
    } & AboutTurn)
  /** A line that is offered as a chip; the learner types it into the prompt with one press, and sends it with Enter. */
  | { readonly kind: 'chip'; readonly to: readonly string[] | 'all'; readonly line: string }
  | { readonly kind: 'broadcast'; readonly session: string; readonly token: string; readonly mode: BroadcastMode }
  | { readonly kind: 'endBroadcast' }
  /** Dims the learners' terminals; nothing is sent in their name. */
  | { readonly kind: 'eyesUp'; readonly on: boolean }
  | { readonly kind: 'poll'; readonly question: string; readonly choices: readonly string[] }
  | { readonly kind: 'endPoll'; readonly answer?: string }
  | { readonly kind: 'lesson'; readonly text: string | undefined }
  /** Open one seat's conversation: its public log follows. */
  | { readonly kind: 'look'; readonly seat: string | undefined }
  | { readonly kind: 'handled'; readonly seat: string }
  /** Where seats may go besides practice servers, as it is typed: `host` or `host:port`, between blanks. '' for nowhere. */
  | { readonly kind: 'targets'; readonly text: string }
  | { readonly kind: 'kick'; readonly seat: string }
  | { readonly kind: 'lock'; readonly on: boolean }
  | { readonly kind: 'extend' }
  | { readonly kind: 'end' };

/** `follow`: the learners see the teacher's terminal large; `work`: as a strip above their own. */
export type BroadcastMode = 'follow' | 'work';

/** One turn on a tile, masked and short. */
export interface TileTurn {
  readonly turn: number;
  readonly said: string;
  readonly reply: string;
  readonly replyClass?: ReplyClass;
}

/** One learner on the wall. */
export interface Tile {
  /** Not the secret of the seat: its place in the room. */
  readonly seat: string;
  readonly nickname: string;
  readonly isHere: boolean;
  /** The last turns. */
  readonly turns: readonly TileTurn[];
  /** The mode light: `SMTP▸`, `DATA│`; '' where nothing runs. */
  readonly state: string;
  /** Unix time of the last progress: a new state, a step of the lesson. */
  readonly movedMs: number;
  readonly step?: { readonly at: number; readonly of: number; readonly done: number };
  /** The mistakes of the present state, newest last. */
  readonly mistakes: readonly string[];
  readonly hand?: AboutTurn & { readonly raisedMs: number };
}

/** Learners who made the same mistake lately. */
export interface Cluster {
  readonly mistake: string;
  readonly seats: readonly string[];
}

/** What everybody in the room is told. */
export interface RoomTold {
  readonly code: string;
  readonly endsMs: number;
  /** Unix time; what the room keeps for the teacher is deleted then. */
  readonly deletesMs: number;
  readonly here: number;
  readonly isLocked: boolean;
  readonly eyesUp: boolean;
  /** Where seats may go besides practice servers: `host` or `host:port`. */
  readonly targets?: readonly string[];
  readonly lesson?: string;
  readonly broadcast?: { readonly mode: BroadcastMode };
  readonly poll?: Poll;
}

export interface Poll {
  readonly id: string;
  readonly question: string;
  readonly choices: readonly string[];
  /** When it is over: how many chose each, and which one was right. */
  readonly result?: { readonly counts: Readonly<Record<string, number>>; readonly answer?: string };
}

/** What a learner's page may hear. */
export type ToLearner =
  /**
   * `seat` is the secret that gives the seat back. `place` is its name in the room, and so is `mailroom`, the account at the
   * practice server (password `practice-code`): what others send to `s07@practice.test`, or to the nickname there, lies in
   * it. Each seat has an alice and a bob of its own.
   */
  | {
      readonly kind: 'seated';
      readonly seat: string;
      readonly place: string;
      readonly nickname: string;
      readonly mailroom: string;
    }
  | { readonly kind: 'room'; readonly room: RoomTold }
  | ({
      readonly kind: 'hint';
      readonly note: string;
      readonly text?: string;
      readonly mistake?: string;
    } & AboutTurn)
  | { readonly kind: 'chip'; readonly note: string; readonly line: string }
  /** Whether this seat's hand is up, and how many were raised before it: said whenever that changes. */
  | { readonly kind: 'hand'; readonly hand?: { readonly turn?: number; readonly before: number } }
  /** The public log of the teacher's terminal, from the first event on. */
  | { readonly kind: 'broadcast'; readonly events: readonly PublicEvent[]; readonly anew?: true }
  | { readonly kind: 'out'; readonly reason: Reason }
  | { readonly kind: 'fault'; readonly reason: Reason };

/** What the teacher's page may hear. */
export type ToTeacher =
  | { readonly kind: 'room'; readonly room: RoomTold }
  /** Tiles that have changed, and seats that are gone. */
  | { readonly kind: 'tiles'; readonly tiles: readonly Tile[]; readonly gone: readonly string[] }
  | { readonly kind: 'clusters'; readonly clusters: readonly Cluster[] }
  | { readonly kind: 'votes'; readonly poll: string; readonly counts: Readonly<Record<string, number>> }
  | { readonly kind: 'look'; readonly seat: string; readonly events: readonly PublicEvent[]; readonly anew?: true }
  | { readonly kind: 'out'; readonly reason: Reason }
  | { readonly kind: 'fault'; readonly reason: Reason };
