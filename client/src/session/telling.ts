// Tells whoever listens that something has changed: many changes that come together are told once.

/** What comes within this time is shown in one step, in milliseconds: a long letter comes in many pieces, */
const gatherMsUsual = 16;
/** and what a server says after silence in several messages, of which the last one is not to be waited for long. */
const gatherFirstMs = 3;
/** Nothing was told for so long. */
const silenceMs = 100;

export class Telling {
  readonly #listeners = new Set<() => void>();
  readonly #renew: () => void;
  readonly #gatherMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #toldMs = 0;

  /**
   * @param renew called before the listeners are
   * @param gatherMs what comes within this time is told in one step, in milliseconds
   */
  constructor(renew: () => void, gatherMs = gatherMsUsual) {
    this.#renew = renew;
    this.#gatherMs = gatherMs;
  }

  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  soon(): void {
    const isFirst = performance.now() - this.#toldMs > silenceMs;
    this.#timer ??= setTimeout(() => this.now(), isFirst ? gatherFirstMs : this.#gatherMs);
  }

  now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#toldMs = performance.now();
    this.#renew();
    for (const listener of this.#listeners) listener();
  }
}
