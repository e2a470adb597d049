// What the teacher's page is sent of the wall: in batches, only what has changed, and never more than it is worth. What does
// not fit into this second is in the next one; what changed first comes first. Learners' lines go between any two tiles.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { writeRoomMessage } from '@mailterm/shared/wire/room/codec';
import type { Cluster, Tile, ToTeacher } from '@mailterm/shared/wire/room/messages';

export interface DeskBounds {
  readonly tilesMs: number;
  readonly tilesOctets: number;
}

/** Where the wall is read from. */
export interface Wall {
  /** The tile of a seat; undefined where nobody has it any more. */
  tile(seat: string): Tile | undefined;
  clusters(): readonly Cluster[];
}

/** Between two messages that only say how many are here, in milliseconds: each holds the lesson. */
const hereMs = 2_000;

/** Drawing tiles gives way to sessions after so many milliseconds. */
const sliceMs = 1;

/** Collects what has changed, and says it in time. */
export class WallSender {
  readonly #bounds: DeskBounds;
  readonly #wall: Wall;
  readonly #say: (text: string) => void;
  readonly #dirty = new Set<string>();
  readonly #gone = new Set<string>();
  /** Tiles as they were sent last. */
  readonly #sent = new Map<string, string>();
  #sentClusters = '[]';
  #timer: NodeJS.Timeout | undefined;
  #savedOctets: number;
  #countedMs = performance.now();
  #sentMs = Number.NEGATIVE_INFINITY;
  #votes: (() => void) | undefined;
  #here: (() => void) | undefined;
  #hereMs = Number.NEGATIVE_INFINITY;

  /** @param say sends a text to the teacher's page */
  constructor(bounds: DeskBounds, wall: Wall, say: (text: string) => void) {
    this.#bounds = bounds;
    this.#wall = wall;
    this.#say = say;
    this.#savedOctets = bounds.tilesOctets;
  }

  /** This seat's tile may have changed. */
  changed(seat: string): void {
    this.#dirty.add(seat);
    this.#wake();
  }

  /** Nobody has this seat any more. */
  gone(seat: string): void {
    this.#dirty.delete(seat);
    this.#sent.delete(seat);
    this.#gone.add(seat);
    this.#wake();
  }

  /** A page has come that knows nothing yet. */
  anew(): void {
    this.#sent.clear();
    this.#sentClusters = '[]';
  }

  /** How the votes stand is said with the next tiles. */
  votes(say: () => void): void {
    this.#votes = say;
    this.#wake();
  }

  /** Something that is said rarely, however often it changes. */
  rarely(say: () => void): void {
    this.#here = say;
    this.#wake();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#dirty.clear();
  }

  #wake(): void {
    if (this.#timer) return;
    const waitMs = Math.max(0, this.#sentMs + this.#bounds.tilesMs - performance.now());
    this.#timer = setTimeout(() => void this.#send(), waitMs).unref();
  }

  async #send(): Promise<void> {
    const nowMs = performance.now();
    const { tilesOctets } = this.#bounds;
    this.#savedOctets = Math.min(tilesOctets, this.#savedOctets + (tilesOctets * (nowMs - this.#countedMs)) / 1_000);
    this.#countedMs = nowMs;
    this.#sentMs = nowMs;
    const tiles = await this.#drawTiles();
    // It was stopped meanwhile.
    if (!this.#timer) return;
    this.#timer = undefined;
    this.#sendTiles(tiles);
    this.#sendClusters();
    this.#votes?.();
    this.#votes = undefined;
    if (this.#here && nowMs - this.#hereMs >= hereMs) {
      this.#hereMs = nowMs;
      this.#here();
      this.#here = undefined;
    }
    if (this.#dirty.size > 0 || this.#here) this.#wake();
  }

  /** Tiles that are not as they were sent last, by seat, as far as they may be sent now. */
  async #drawTiles(): Promise<ReadonlyMap<string, string>> {
    const drawn = new Map<string, string>();
    let startedMs = performance.now();
    // Who changes meanwhile waits for the next time: a busy class must not keep this from ending.
    const changed = [...this.#dirty];
    for (const seat of changed) {
      if (this.#savedOctets <= 0) break;
      this.#dirty.delete(seat);
      const tile = this.#wall.tile(seat);
      const text = tile && JSON.stringify(tile);
      if (text === undefined || this.#sent.get(seat) === text) continue;
      this.#sent.set(seat, text);
      this.#savedOctets -= Buffer.byteLength(text) + 1;
      drawn.set(seat, text);
      if (performance.now() - startedMs < sliceMs) continue;
      await nextTurn();
      startedMs = performance.now();
    }
    return drawn;
  }

  #sendTiles(drawn: ReadonlyMap<string, string>): void {
    if (drawn.size === 0 && this.#gone.size === 0) return;
    const gone = JSON.stringify([...this.#gone]);
    // Somebody may have left while others were drawn.
    const tiles = [...drawn].filter(([seat]) => !this.#gone.has(seat)).map(([, text]) => text);
    this.#gone.clear();
    this.#say(`{"kind":"tiles","tiles":[${tiles.join(',')}],"gone":${gone}}`);
  }

  #sendClusters(): void {
    if (this.#savedOctets <= 0) return;
    const clusters = this.#wall.clusters();
    const text = JSON.stringify(clusters);
    if (text === this.#sentClusters) return;
    this.#sentClusters = text;
    this.#savedOctets -= text.length;
    this.#say(writeRoomMessage({ kind: 'clusters', clusters } satisfies ToTeacher));
  }
}
