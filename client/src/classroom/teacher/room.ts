// The room as the teacher's page knows it, outside of React, with its line: it goes on while the page shows the terminal.
// What was heard in one moment is told in one step, so that a wall of forty tiles is drawn a few times a second at most.

import type { Saying } from '@mailterm/shared/dialect';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { Cluster, RoomTold, TeacherMessage, Tile, ToTeacher } from '@mailterm/shared/wire/room/messages';
import { teachRoom } from '../../link/room.ts';
import type { RoomLink } from '../../link/room.ts';
import type { Session } from '../../session/model.ts';
import { Telling } from '../../session/telling.ts';
import { PublicLog } from '../publicLog.ts';

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
  /** Why the servers that were named last are not allowed: said where they are named, and nowhere else. */
  readonly targetsFault: Reason | undefined;
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
  readonly #telling = new Telling(() => (this.#told = this.#wall), gatherMs);
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
    targetsFault: undefined,
    over: undefined,
  };
  #told = this.#wall;
  readonly #looked = new PublicLog();
  /** Servers were named, and nothing was said to the room since. */
  #asksTargets = false;
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

  readonly subscribe = (listener: () => void): (() => void) => this.#telling.subscribe(listener);

  readonly snapshot = (): Wall => this.#told;

  /** The number of a seat, from 1. */
  readonly numberOf = (seat: string): number => this.#numbers.get(seat) ?? 0;

  say(message: TeacherMessage): void {
    this.#asksTargets = message.kind === 'targets';
    this.#change({ fault: undefined, targetsFault: undefined });
    this.#link.say(message);
  }

  /** Opens one seat's conversation, or none. */
  look(seat: string | undefined): void {
    if (seat === this.#wall.look?.seat) return;
    this.#looked.end();
    this.#change({ look: seat === undefined ? undefined : { seat, session: undefined } });
    this.#link.say({ kind: 'look', seat });
  }

  retry(): void {
    this.#link.retry();
  }

  close(): void {
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
        return this.#seen(message);
      case 'fault':
        return this.#change({ [this.#asksTargets ? 'targetsFault' : 'fault']: message.reason });
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

  #seen({ seat, events, anew }: ToTeacher & { kind: 'look' }): void {
    // Somebody else is looked at by now.
    if (seat !== this.#wall.look?.seat) return;
    this.#looked.hear(events, anew === true);
    const { session } = this.#looked;
    // Of what the learner could do here nothing is offered to the teacher.
    this.#change({ look: { seat, session: session && { ...session, asks: false, watching: true } } });
  }

  #moved(isAway: boolean): void {
    this.#change({ isAway });
    if (isAway) return;
    this.#sift();
    const { look } = this.#wall;
    this.#looked.end();
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
    this.#telling.soon();
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
