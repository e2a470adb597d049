// What one seat does in its sessions, as the room sees it: which session is the present one, its tile, and what is to be
// told afterwards. What happens is published and read when the wall is drawn: a learner does not wait for it.

import type { AboutTurn, Tile } from '@mailterm/shared/wire/room/messages';
import type { Audience } from '../gateway/session/audience.ts';
import type { Session } from '../gateway/session/session.ts';
import type { Owner } from '../store/store.ts';
import { latelyMs } from './clusters.ts';
import type { Seat } from './seat.ts';
import { doneOf } from './seat.ts';
import { SessionTile } from './tiles.ts';

/** Sessions of one seat that are written down for the teacher; beyond it, the first ones go. */
const recordingsMax = 40;

/** Sessions of one seat that are watched at the same time. */
const watchedMax = 6;

interface Watched {
  /** Absent when the session is no longer kept. */
  audience: Audience | undefined;
  readonly tile: SessionTile;
  stop: () => void;
}

/** Where a recording is. */
export interface Recorded {
  readonly owner: Owner;
  readonly id: string;
}

/** The sessions of one seat. */
export class SeatSessions {
  readonly #turnsMax: number;
  readonly #changed: (isOther: boolean) => void;
  readonly #watched = new Map<string, Watched>();
  #present: Watched | undefined;
  #recorded: readonly Recorded[] = [];
  /** How often each mistake was made. */
  readonly mistakes = new Map<string, number>();

  /** @param changed something happened; `isOther`: another session is the present one */
  constructor(turnsMax: number, changed: (isOther: boolean) => void) {
    this.#turnsMax = turnsMax;
    this.#changed = changed;
  }

  get recorded(): readonly Recorded[] {
    return this.#recorded;
  }

  /** The log of the present session. */
  get audience(): Audience | undefined {
    return this.#present?.audience;
  }

  /** Another session of this seat. */
  add(session: Session): void {
    if (this.#watched.has(session.id)) return;
    const { recording, audience } = session;
    if (recording)
      this.#recorded = [...this.#recorded, { owner: recording.owner, id: recording.id }].slice(-recordingsMax);
    const tile = new SessionTile(this.#turnsMax, (mistake) => {
      this.mistakes.set(mistake, (this.mistakes.get(mistake) ?? 0) + 1);
    });
    const watched: Watched = { audience, tile, stop: () => undefined };
    const deafen = audience.overhear({ stirred: () => this.#make(watched), hear: (event) => tile.see(event) });
    const forget = (): void => {
      audience.publish();
      deafen();
      watched.audience = undefined;
    };
    watched.stop = () => {
      forget();
      session.whenGone.delete(forget);
    };
    session.whenGone.add(forget);
    this.#watched.set(session.id, watched);
    const [oldest] = this.#watched.keys();
    if (this.#watched.size > watchedMax && oldest !== undefined) this.#drop(oldest);
    this.#make(watched);
  }

  /** The tile as it is now. */
  tile(seat: Seat, nowMs: number): Tile {
    this.read();
    const tile = this.#present?.tile;
    const { place, nickname, isHere, progress, hand } = seat;
    return {
      seat: place,
      nickname,
      isHere,
      turns: tile?.turns ?? [],
      state: tile?.state ?? '',
      movedMs: Math.max(tile?.movedMs ?? 0, seat.steppedMs),
      ...(progress && { step: { at: progress.step, of: progress.of, done: doneOf(seat) } }),
      mistakes: tile?.mistakesSince(nowMs - latelyMs) ?? [],
      ...(hand && { hand }),
    };
  }

  /** Mistakes of the present session that are not mended. */
  mistakesNow(nowMs: number): readonly string[] {
    return this.#present?.tile.mistakesSince(nowMs - latelyMs) ?? [];
  }

  /** Where a mistake was made last, mended or not: in the present session, or else in the newest one where it was. */
  madeAt(mistake: string): AboutTurn | undefined {
    const made = [...this.#watched].flatMap(([session, watched]) => {
      const turn = watched.tile.turnOf(mistake);
      return turn === undefined ? [] : [{ watched, about: { session, turn } }];
    });
    return (made.find(({ watched }) => watched === this.#present) ?? made.at(-1))?.about;
  }

  /** Reads what has happened. */
  read(): void {
    for (const { audience } of this.#watched.values()) audience?.publish();
  }

  /** The room sees nothing of this seat any more. */
  stop(): void {
    for (const id of this.#watched.keys()) this.#drop(id);
    this.#present = undefined;
  }

  #make(watched: Watched): void {
    const isOther = this.#present !== watched;
    this.#present = watched;
    this.#changed(isOther);
  }

  #drop(id: string): void {
    this.#watched.get(id)?.stop();
    this.#watched.delete(id);
  }
}
