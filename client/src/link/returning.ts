// When a line that was cut comes back: after waits that grow, and at once where somebody asks for it or the browser is online
// again. Knows no line.

/** Waits between attempts, in milliseconds: doubled each time, up to the longest. */
const retryMs = 250;
const retryMsMax = 10_000;

export class Returning {
  readonly #connect: () => void;
  readonly #cut: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempts = 0;

  /** @param cut the browser knows that it is offline before the line does */
  constructor(connect: () => void, cut: () => void) {
    this.#connect = connect;
    this.#cut = cut;
    addEventListener('online', this.now);
    addEventListener('offline', this.#offline);
  }

  /** Since the line was up. */
  get attempts(): number {
    return this.#attempts;
  }

  /** The line is up: the next break begins with the shortest wait again. */
  arrived(): void {
    this.#attempts = 0;
  }

  /** The line is broken. Not all pages come back in the same moment. */
  later(): void {
    const waitMs = Math.min(retryMsMax, retryMs * 2 ** this.#attempts++) * (0.5 + Math.random());
    this.#timer = setTimeout(this.now, waitMs);
  }

  /** Tries at once, where the line is broken. */
  readonly now = (): void => {
    if (this.#timer === undefined) return;
    this.#settle();
    this.#connect();
  };

  /** Nobody comes back any more. */
  stop(): void {
    this.#settle();
    removeEventListener('online', this.now);
    removeEventListener('offline', this.#offline);
  }

  readonly #offline = (): void => {
    if (this.#timer === undefined) this.#cut();
  };

  #settle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
