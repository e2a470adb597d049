// Draws a session as it grows: one state of it after the other, the latest next, and what takes long to paint in slices,
// so that the page can move meanwhile. What is drawn is acknowledged, and so a long letter comes as fast as it is drawn.

import type { Session } from '../session/model.ts';
import { paintEntry } from './paint.ts';
import type { PaintOptions } from './paint.ts';
import type { Painted, Screen } from './screen.ts';

/** xterm.js is half of the page's code. Asked for early, it is there when it is needed. */
export function loadScreen() {
  return import('./screen.ts');
}

/** Painting goes on after a frame when it took this long, in milliseconds. */
const sliceMs = 8;

/** A state of the session, and how it is to look. */
export interface Scene {
  readonly session: Session;
  readonly options: PaintOptions;
  /** Called when the terminal has parsed all of it. */
  readonly onDrawn: () => void;
}

/** What a screen shows, and is about to show. */
export class Drawing {
  readonly #screen: Screen;
  #wanted: Scene | undefined;
  #isBusy = false;
  #drawn: PaintOptions | undefined;
  #drawnEntries = 0;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** Draws this next; of several that come meanwhile, only the latest. */
  show(scene: Scene): void {
    this.#wanted = scene;
    if (!this.#isBusy) void this.#drawAll();
  }

  async #drawAll(): Promise<void> {
    this.#isBusy = true;
    for (let scene = this.#wanted; scene; scene = this.#wanted) {
      this.#wanted = undefined;
      await this.#draw(scene);
      scene.onDrawn();
    }
    this.#isBusy = false;
  }

  async #draw({ session, options }: Scene): Promise<void> {
    const painted: Painted[] = [];
    let startedMs = performance.now();
    for (const entry of session.entries) {
      painted.push({ key: entry.key, ansi: paintEntry(entry, options) });
      if (performance.now() - startedMs < sliceMs) continue;
      // Never less than there was: with other looks, nothing is drawn before all of it is painted.
      if (options === this.#drawn && painted.length > this.#drawnEntries) await this.#screen.draw([...painted]);
      else await new Promise((resolve) => setTimeout(resolve));
      startedMs = performance.now();
    }
    this.#drawn = options;
    this.#drawnEntries = painted.length;
    await this.#screen.draw(painted);
  }
}
