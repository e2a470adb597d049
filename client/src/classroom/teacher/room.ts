// The room as the teacher's page knows it, outside of React, with its line: it goes on while the page shows the terminal.
// What was heard in one moment is told in one step, so that a wall of forty tiles is drawn a few times a second at most.

import type { Saying } from '@mailterm/shared/dialect';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { PublicEvent } from '@mailterm/shared/transcript/event';
import type { Cluster, RoomTold, TeacherMessage, Tile, ToTeacher } from '@mailterm/shared/wire/room/messages';
import { teachRoom } from '../../link/room.ts';
import type { RoomLink } from '../../link/room.ts';
import { SessionLog } from '../../session/log.ts';
import type { Session } from '../../session/model.ts';
import { Watched } from '../../session/watched.ts';

/** What views draw. A new object whenever something changed; a tile that did not change is the same object. */
export interface Wall {
  /** Undefined until the room has answered. */
  readonly room: RoomTold | undefined;
  /** By seat, in the order in which they came. */
  readonly tiles: ReadonlyMap<string, Tile>;
  readonly clusters: readonly Cluster[];
  readonly votes: { readonly poll: string; readonly counts: Readonly<Record<string, number>> } | undefined;
  /** The seat that is looked at closely, and its conversation as far as it came. */
  readonly look: { readonly seat: string; readonly session: Session | undefined } | undefined;
  readonly isAway: boolean;
  readonly fault: Reason | undefined;
  /** Why the room is closed for this page. */
  readonly over: Saying | undefined;
}

/** What is heard within this time is told in one step, in milliseconds. */
const gatherMs = 80;

/** All tiles have come again by then, in milliseconds. */
const siftMs = 4000;

/** One room. */
export class TeacherRoom {
  readonly code: string;
  readonly secret: string;
  readonly #link: RoomLink<TeacherMessage>;
  readonly #listeners = new Set<() => void>();
  /** A number for each seat, for a wall without names. It stays when others leave. */
  readonly #numbers = new Map<string, number>();
  #wall: Wall = {
    room: undefined,
    tiles: new Map(),
    clusters: [],
    votes: undefined,
    look: undefined,
    isAway: false,
    fault: undefined,
    over: undefined,
  };
  #told = this.#wall;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watched: { readonly log: SessionLog; readonly events: Watched } | undefined;
  #siftTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(code: string, secret: string) {
    this.code = code;
    this.secret = secret;
    this.#link = teachRoom({
      first: () => ({ kind: 'teach', code, secret }),
      onMessage: (message) => this.#heard(message),
      onAway: (isAway) => this.#moved(isAway),
      onEnd: (over) => this.#change({ over, isAway: false }),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly snapshot = (): Wall => this.#told;

  /** The number of a seat, from 1. */
  readonly numberOf = (seat: string): number => this.#numbers.get(seat) ?? 0;

  say(message: TeacherMessage): void {
    this.#change({ fault: undefined });
    this.#link.say(message);
  }

  /** Opens one seat's conversation, or none. */
  look(seat: string | undefined): void {
    if (seat === this.#wall.look?.seat) return;
    this.#watched = undefined;
    this.#change({ look: seat === undefined ? undefined : { seat, session: undefined } });
    this.#link.say({ kind: 'look', seat });
  }

  retry(): void {
    this.#link.retry();
  }

  close(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#siftTimer);
    this.#link.close();
  }

  #heard(message: ToTeacher): void {
    switch (message.kind) {
      case 'room':
        return this.#change({ room: message.room });
      case 'tiles':
        return this.#change({ tiles: this.#tilesWith(message) });
      case 'clusters':
        return this.#change({ clusters: message.clusters });
      case 'votes':
        return this.#change({ votes: { poll: message.poll, counts: message.counts } });
      case 'look':
        return this.#looked(message);
      case 'fault':
        return this.#change({ fault: message.reason });
      case 'out':
    }
  }

  #tilesWith({ tiles, gone }: ToTeacher & { kind: 'tiles' }): ReadonlyMap<string, Tile> {
    const all = new Map(this.#wall.tiles);
    for (const seat of gone) all.delete(seat);
    for (const tile of tiles) {
      if (!this.#numbers.has(tile.seat)) this.#numbers.set(tile.seat, this.#numbers.size + 1);
      all.set(tile.seat, tile);
    }
    return all;
  }

  #looked({ seat, events, anew }: ToTeacher & { kind: 'look' }): void {
    // Somebody else is looked at by now.
    if (seat !== this.#wall.look?.seat) return;
    if (anew || !this.#watched) {
      const log = new SessionLog(0);
      this.#watched = { log, events: new Watched(log) };
    }
    for (const event of events as readonly PublicEvent[]) this.#watched.events.append(event);
    // Of what the learner could do here nothing is offered to the teacher.
    const session: Session = { ...this.#watched.log.session, asks: false, watching: true };
    this.#change({ look: { seat, session } });
  }

  #moved(isAway: boolean): void {
    this.#change({ isAway });
    if (isAway) return;
    this.#sift();
    const { look } = this.#wall;
    this.#watched = undefined;
    if (look) this.#link.say({ kind: 'look', seat: look.seat });
  }

  /** A new line begins with all tiles, in several batches. Those that are in none of them have gone meanwhile. */
  #sift(): void {
    const before = this.#wall.tiles;
    clearTimeout(this.#siftTimer);
    this.#siftTimer = setTimeout(() => {
      const here = [...this.#wall.tiles].filter(([seat, tile]) => before.get(seat) !== tile);
      this.#change({ tiles: new Map(here) });
    }, siftMs);
  }

  #change(changed: Partial<Wall>): void {
    this.#wall = { ...this.#wall, ...changed };
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#told = this.#wall;
      for (const listener of this.#listeners) listener();
    }, gatherMs);
  }
}

let open: TeacherRoom | undefined;

/** The room of a code and its secret: the one that is open, where it is that one. Any other is hung up. */
export function teacherRoom(code: string, secret: string): TeacherRoom {
  if (open?.code === code && open.secret === secret) return open;
  open?.close();
  open = new TeacherRoom(code, secret);
  return open;
}
