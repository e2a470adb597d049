// Draws a session as it grows: one state of it after the other, the latest next, and what takes long to paint in slices,
// so that the page can move meanwhile. What is drawn is acknowledged, and so a long letter comes as fast as it is drawn.
// One that comes faster than anybody can read is shown by its latest lines, and drawn as a whole when it has come.

import type { Entry, Session } from '../session/model.ts';
import { paintEntry } from './paint.ts';
import type { PaintOptions } from './paint.ts';
import type { Painted, Screen } from './screen.ts';

/** xterm.js is half of the page's code. Asked for early, it is there when it is needed. */
export function loadScreen() {
  return import('./screen.ts');
}

/** Painting goes on after a frame when it took this long, in milliseconds. */
const sliceMs = 8;

/** So many octets more than are drawn are a flood: some thousand rows. */
const floodOctetsMin = 128 * 1024;
/** A flood is over when nothing comes for this time, in milliseconds. */
const calmMs = 50;
/** While it lasts, its latest lines are drawn this often. */
const glimpseMs = 250;

/** A state of the session, and how it is to look. */
export interface Scene {
  readonly session: Session;
  readonly options: PaintOptions;
  /** Called when the terminal has parsed what is drawn of it. */
  readonly onDrawn: () => void;
}

/** What a screen shows, and is about to show. */
export class Drawing {
  readonly #screen: Screen;
  readonly #onBusy: (isBusy: boolean) => void;
  #wanted: Scene | undefined;
  #isBusy = false;
  #drawn: PaintOptions | undefined;
  #drawnEntries = 0;
  #glimpsedMs = 0;

  /** @param onBusy told when drawing begins, and when all that is wanted is drawn */
  constructor(screen: Screen, onBusy: (isBusy: boolean) => void = () => undefined) {
    this.#screen = screen;
    this.#onBusy = onBusy;
  }

  /** Draws this next; of several that come meanwhile, only the latest. */
  show(scene: Scene): void {
    this.#wanted = scene;
    if (!this.#isBusy) void this.#drawAll();
    // What is in the log counts as received: more of it may come meanwhile.
    else if (this.#isFlood(scene)) scene.onDrawn();
  }

  async #drawAll(): Promise<void> {
    this.#isBusy = true;
    this.#onBusy(true);
    for (let scene = this.#wanted; scene; scene = this.#wanted) {
      this.#wanted = undefined;
      if (this.#isFlood(scene)) await this.#endure(scene);
      else await this.#drawWhole(scene);
      scene.onDrawn();
    }
    this.#isBusy = false;
    this.#onBusy(false);
  }

  #isFlood({ session: { entries }, options }: Scene): boolean {
    if (options !== this.#drawn) return false;
    let octets = 0;
    for (let at = this.#drawnEntries; at < entries.length; at++) octets += octetsOf(entries[at]);
    return octets > floodOctetsMin;
  }

  /** Lets a flood come: what is in the log counts as received, and is drawn when no more comes. */
  async #endure(scene: Scene): Promise<void> {
    scene.onDrawn();
    await new Promise((resolve) => setTimeout(resolve, calmMs));
    if (!this.#wanted) return this.#drawWhole(scene);
    const nowMs = performance.now();
    if (nowMs - this.#glimpsedMs < glimpseMs) return;
    this.#glimpsedMs = nowMs;
    await this.#screen.draw(await this.#paintEnd(scene, this.#screen.rows));
  }

  /** Everything the terminal can hold. */
  async #drawWhole(scene: Scene): Promise<void> {
    const painted = await this.#paintEnd(scene, this.#screen.rowsMax);
    this.#drawn = scene.options;
    this.#drawnEntries = painted.length;
    await this.#screen.draw(painted);
  }

  /** The last entries, as many as fill so many rows; what lies above them is not painted. */
  async #paintEnd({ session: { entries }, options }: Scene, rowsMin: number): Promise<readonly Painted[]> {
    const painted: Painted[] = entries.map(({ key }) => ({ key }));
    let startedMs = performance.now();
    for (let at = entries.length - 1, rows = 0; at >= 0 && rows < rowsMin; at--) {
      const whole = paintEntry(entries[at] as Entry, options);
      painted[at] = whole;
      rows += whole.rows;
      if (performance.now() - startedMs < sliceMs) continue;
      await new Promise((resolve) => setTimeout(resolve));
      startedMs = performance.now();
    }
    return painted;
  }
}

function octetsOf(entry: Entry | undefined): number {
  return entry?.kind === 'unit' ? entry.octets.length : 0;
}
