// The line of a classroom, a learner's or the teacher's: one WebSocket that says first who it is, hands on what it hears,
// and comes back when it was cut. It knows nothing of tiles and seats, and keeps nothing of what was heard.

import type { Saying } from '@mailterm/shared/dialect';
import { readRoomTold } from '@mailterm/shared/wire/room/codec';
import { roomSubprotocol } from '@mailterm/shared/wire/room/messages';
import type { LearnerMessage, TeacherMessage, ToLearner, ToTeacher } from '@mailterm/shared/wire/room/messages';
import { basePathOf, linkUrl } from './address.ts';
import { Returning } from './returning.ts';

/** Who listens to a room's line. */
export interface RoomLinkOptions<Said, Heard> {
  /** What is said first on every new line: `join` with the seat one has by then, or `teach`. */
  readonly first: () => Said;
  readonly onMessage: (message: Heard) => void;
  /** The line is broken and mends itself, or is up again: what the server forgets with a line is then to be said again. */
  readonly onAway: (isAway: boolean) => void;
  /** Called once, with the server's reason where it gave one. Nobody tries to come back behind it. */
  readonly onEnd: (why: Saying) => void;
}

/** A line to a room. What is said while it is broken waits; the oldest of too much is dropped. */
export interface RoomLink<Said> {
  say(message: Said): void;
  /** Tries at once to come back, where the line is broken. */
  retry(): void;
  /** Hangs up, without a word to the room. */
  close(): void;
}

/** Close codes behind which there is nothing: the end, a frame not allowed, a frame too large, and all of our own. */
const isFinal = (code: number): boolean => code === 1000 || code === 1008 || code === 1009 || code >= 4000;

/** Messages that wait for a line. */
const waitingMax = 32;

/** A learner's line. */
export function joinRoom(options: RoomLinkOptions<LearnerMessage, ToLearner>): RoomLink<LearnerMessage> {
  return new Line(options);
}

/** The teacher's line. */
export function teachRoom(options: RoomLinkOptions<TeacherMessage, ToTeacher>): RoomLink<TeacherMessage> {
  return new Line(options);
}

class Line<Said, Heard extends ToLearner | ToTeacher> implements RoomLink<Said> {
  readonly #options: RoomLinkOptions<Said, Heard>;
  readonly #url = linkUrl(location, basePathOf(document), 'room');
  #socket: WebSocket | undefined;
  #waiting: Said[] = [];
  readonly #returning = new Returning(
    () => this.#connect(),
    () => this.#cut(),
  );
  #ended = false;

  constructor(options: RoomLinkOptions<Said, Heard>) {
    this.#options = options;
    this.#connect();
  }

  say(message: Said): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
    else if (!this.#ended) this.#waiting = [...this.#waiting, message].slice(-waitingMax);
  }

  retry(): void {
    this.#returning.now();
  }

  close(): void {
    this.#stop();
  }

  #cut(): void {
    this.#socket?.close();
    this.#closed(0);
  }

  #connect(): void {
    const socket = new WebSocket(this.#url, roomSubprotocol);
    socket.addEventListener('open', () => this.#socket === socket && this.#opened(socket));
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (this.#socket === socket) this.#heard(data);
    });
    socket.addEventListener('close', ({ code }) => this.#socket === socket && this.#closed(code));
    this.#socket = socket;
  }

  #opened(socket: WebSocket): void {
    socket.send(JSON.stringify(this.#options.first()));
    for (const message of this.#waiting.splice(0)) socket.send(JSON.stringify(message));
    this.#options.onAway(false);
  }

  #heard(data: unknown): void {
    const read = readRoomTold<Heard>(String(data));
    // What this page does not know is not heard: the server may be newer.
    if (!read.ok) return;
    const message = read.value;
    // Only now: a room that takes nobody is not asked again and again.
    this.#returning.arrived();
    this.#options.onMessage(message);
    if (message.kind === 'out') this.#end(message.reason);
  }

  #closed(code: number): void {
    if (this.#ended) return;
    if (isFinal(code)) return this.#end({ id: 'link.lost' });
    this.#socket = undefined;
    this.#options.onAway(true);
    this.#returning.later();
  }

  #end(why: Saying): void {
    if (this.#ended) return;
    this.#stop();
    this.#options.onEnd(why);
  }

  #stop(): void {
    this.#ended = true;
    this.#waiting = [];
    this.#returning.stop();
    this.#socket?.close();
    this.#socket = undefined;
  }
}
