// Every visitor's mailroom, for as long as it is used: bounded in number, in octets and in idle time. The only part of
// the practice server that remembers anything between two connections.

import { renewalMs, roomOctets } from './mailroom.ts';
import type { Mailroom } from './mailroom.ts';

/** How much is remembered. */
export interface RoomLimits {
  /** Rooms kept at the same time. */
  readonly roomsMax: number;
  /** Octets of mail kept in all rooms together. */
  readonly octetsMax: number;
  /** A room that nobody is connected to is forgotten after this time. */
  readonly idleMs: number;
}

export const roomLimits: RoomLimits = { roomsMax: 500, octetsMax: 128 * 1024 * 1024, idleMs: 4 * 60 * 60 * 1000 };

interface Kept {
  room: Mailroom;
  octets: number;
  usedMs: number;
  connections: number;
  readonly watchers: Map<object, () => void>;
}

/** Keeps the rooms; the Map's order is the order of use, least recent first. */
export class Rooms {
  readonly #kept = new Map<string, Kept>();
  readonly #limits: RoomLimits;
  readonly #furnish: (nowMs: number) => Mailroom;
  readonly #now: () => number;
  #octets = 0;

  /** @param furnish makes the room of a visitor who has none */
  constructor(furnish: (nowMs: number) => Mailroom, now: () => number, limits: RoomLimits = roomLimits) {
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

  /**
   * Replaces the visitor's room. Who watches it is told in a later turn of the event loop.
   * @param by the watcher that makes the change, which is not told of it
   */
  write(visitor: string, room: Mailroom, by?: object): void {
    const kept = this.#use(visitor);
    if (kept.room === room) return;
    const octets = roomOctets(room);
    this.#octets += octets - kept.octets;
    Object.assign(kept, { room, octets });
    for (const [watcher, changed] of kept.watchers) if (watcher !== by) setImmediate(changed);
    this.#trim();
  }

  /** Furnishes the visitor's room anew. Connections stay, keep what they had locked, and are told. */
  reset(visitor: string): void {
    const { room } = this.#use(visitor);
    this.write(visitor, { ...this.#furnish(Math.max(this.#now(), renewalMs(room))), locks: room.locks });
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
    const kept = found && !this.#isStale(found, nowMs) ? found : this.#open(nowMs, found);
    kept.usedMs = nowMs;
    this.#kept.delete(visitor);
    this.#kept.set(visitor, kept);
    return kept;
  }

  #open(nowMs: number, stale: Kept | undefined): Kept {
    const room = this.#furnish(nowMs);
    const octets = roomOctets(room);
    this.#octets += octets - (stale?.octets ?? 0);
    return { room, octets, usedMs: nowMs, connections: 0, watchers: new Map() };
  }

  /** Forgets stale rooms, and the least recently used ones that are too many. Rooms in use stay. */
  #trim(): void {
    const nowMs = this.#now();
    for (const [visitor, kept] of this.#kept) {
      const tooMany = this.#kept.size > this.#limits.roomsMax || this.#octets > this.#limits.octetsMax;
      if (kept.connections > 0 || !(tooMany || this.#isStale(kept, nowMs))) continue;
      this.#kept.delete(visitor);
      this.#octets -= kept.octets;
    }
  }

  #isStale(kept: Kept, nowMs: number): boolean {
    return kept.connections === 0 && nowMs - kept.usedMs > this.#limits.idleMs;
  }
}
