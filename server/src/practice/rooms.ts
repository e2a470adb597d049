// Every visitor's mailroom, for as long as it is used: bounded in number, in octets and in idle time. The only part of
// the practice server that remembers anything between two connections.

import { createHash } from 'node:crypto';
import { renewalMs, roomOctets } from './mailroom.ts';
import type { Mailroom } from './mailroom.ts';

/** The room of all connections to practice ports that have chosen none. Its visitor and its name. */
export const sharedRoom = 'local';

/** How much is remembered. */
export interface RoomLimits {
  /** Rooms kept at the same time. */
  readonly roomsMax: number;
  /** Octets of mail kept in all rooms together. */
  readonly octetsMax: number;
  /** A room that nobody is connected to is forgotten after this time. */
  readonly idleMs: number;
}

export const roomLimits: RoomLimits = { roomsMax: 1_500, octetsMax: 128 * 1024 * 1024, idleMs: 4 * 60 * 60 * 1000 };

interface Kept {
  /** How a program chooses it, behind its user name. */
  readonly name: string;
  room: Mailroom;
  octets: number;
  usedMs: number;
  connections: number;
  isUnwanted?: boolean;
  readonly watchers: Map<object, () => void>;
}

/** Keeps the rooms; the Map's order is the order of use, least recent first. */
export class Rooms {
  readonly #kept = new Map<string, Kept>();
  /** The visitor of each name. */
  readonly #named = new Map<string, string>();
  readonly #limits: RoomLimits;
  readonly #furnish: (nowMs: number, visitor: string) => Mailroom;
  readonly #forward: (visitor: string, room: Mailroom) => Mailroom;
  readonly #now: () => number;
  #octets = 0;

  /**
   * @param furnish makes the room of a visitor who has none
   * @param forward takes out of a room what is on its way into others
   */
  constructor(
    furnish: (nowMs: number, visitor: string) => Mailroom,
    now: () => number,
    limits: RoomLimits = roomLimits,
    forward: (visitor: string, room: Mailroom) => Mailroom = (_visitor, room) => room,
  ) {
    this.#forward = forward;
    this.#furnish = furnish;
    this.#now = now;
    this.#limits = limits;
  }

  /** How many rooms are kept. */
  get size(): number {
    return this.#kept.size;
  }

  /** The visitor's room as it is now. */
  read(visitor: string): Mailroom {
    return this.#use(visitor).room;
  }

  /** The visitor's room if there is one; none is made. */
  peek(visitor: string): Mailroom | undefined {
    const kept = this.#kept.get(visitor);
    return kept && !this.#isStale(kept, this.#now()) ? kept.room : undefined;
  }

  /**
   * The name by which a program chooses a visitor's room: short, the same as long as the room is kept, and saying nothing
   * about the visitor.
   */
  nameOf(visitor: string): string {
    return this.#use(visitor).name;
  }

  /** The visitor whose room has this name, in any case; undefined when no such room is kept. */
  visitorNamed(name: string): string | undefined {
    const lower = name.toLowerCase();
    return lower === sharedRoom ? sharedRoom : this.#named.get(lower);
  }

  /** The room of this name as it is now. */
  named(name: string): Mailroom | undefined {
    const visitor = this.visitorNamed(name);
    return visitor === undefined ? undefined : this.read(visitor);
  }

  /**
   * Replaces the visitor's room. Who watches it is told in a later turn of the event loop.
   * @param by the watcher that makes the change, which is not told of it
   */
  write(visitor: string, written: Mailroom, by?: object): void {
    const kept = this.#use(visitor);
    if (kept.room === written) return;
    const room = written.outgoing ? this.#forward(visitor, written) : written;
    const octets = roomOctets(room);
    this.#octets += octets - kept.octets;
    Object.assign(kept, { room, octets });
    for (const [watcher, changed] of kept.watchers) if (watcher !== by) setImmediate(changed);
    this.#trim();
  }

  /** Furnishes the visitor's room anew. Connections stay, keep what they had locked, and are told. */
  reset(visitor: string): void {
    const { room } = this.#use(visitor);
    this.write(visitor, { ...this.#furnish(Math.max(this.#now(), renewalMs(room)), visitor), locks: room.locks });
  }

  /** Nobody wants the visitor's room any more: it goes now, or with the last connection. */
  forget(visitor: string): void {
    const kept = this.#kept.get(visitor);
    if (kept) kept.isUnwanted = true;
    this.#trim();
  }

  /**
   * Tells of each change of the visitor's room, from an `enter` to its `leave`.
   * @returns what ends the watching
   */
  watch(visitor: string, watcher: object, changed: () => void): () => void {
    const { watchers } = this.#use(visitor);
    watchers.set(watcher, changed);
    return () => watchers.delete(watcher);
  }

  /** Someone is connected: the room is not forgotten until `leave`. */
  enter(visitor: string): void {
    this.#use(visitor).connections += 1;
    this.#trim();
  }

  /** The end of an `enter`. */
  leave(visitor: string): void {
    this.#use(visitor).connections -= 1;
    this.#trim();
  }

  #use(visitor: string): Kept {
    const nowMs = this.#now();
    const found = this.#kept.get(visitor);
    const kept = found && !this.#isStale(found, nowMs) ? found : this.#open(visitor, nowMs, found);
    kept.usedMs = nowMs;
    this.#kept.delete(visitor);
    this.#kept.set(visitor, kept);
    return kept;
  }

  #open(visitor: string, nowMs: number, stale: Kept | undefined): Kept {
    const room = this.#furnish(nowMs, visitor);
    const octets = roomOctets(room);
    this.#octets += octets - (stale?.octets ?? 0);
    const name = stale?.name ?? this.#newName(visitor);
    this.#named.set(name, visitor);
    return { name, room, octets, usedMs: nowMs, connections: 0, watchers: new Map() };
  }

  /** Forgets stale rooms, and the least recently used ones that are too many. Rooms in use stay. */
  #trim(): void {
    const nowMs = this.#now();
    for (const [visitor, kept] of this.#kept) {
      const tooMany = this.#kept.size > this.#limits.roomsMax || this.#octets > this.#limits.octetsMax;
      if (kept.connections > 0 || !(tooMany || this.#isStale(kept, nowMs))) continue;
      this.#kept.delete(visitor);
      this.#named.delete(kept.name);
      this.#octets -= kept.octets;
    }
  }

  /** As many letters as tell it from the others that are kept; six nearly always. */
  #newName(visitor: string): string {
    if (visitor === sharedRoom) return sharedRoom;
    const digest = createHash('sha256').update(visitor).digest();
    // Letters only: a name is dictated across a class room.
    const letters = [...digest].map((octet) => String.fromCharCode(0x61 + (octet % 26))).join('');
    let length = 6;
    while (this.#named.has(letters.slice(0, length)) && length < letters.length) length += 1;
    return letters.slice(0, length);
  }

  #isStale(kept: Kept, nowMs: number): boolean {
    if (kept.connections > 0) return false;
    return kept.isUnwanted === true || nowMs - kept.usedMs > this.#limits.idleMs;
  }
}
