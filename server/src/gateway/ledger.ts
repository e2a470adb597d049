// What was spent under a key within a time, for limits that outlive a session. Memory is bounded, and the clock is given.
// It answers at once, unlike the limiters of rate-limiter-flexible: a line is sent or held in the same step that reads it.

/** At most `limit` under a key, within `windowMs` of the first. */
export interface Allowance {
  readonly key: string;
  readonly limit: number;
  readonly windowMs: number;
}

interface Row {
  spent: number;
  readonly endsMs: number;
}

export class Ledger {
  readonly #rows = new Map<string, Row>();
  readonly #rowsMax: number;
  readonly #now: () => number;

  /**
   * @param rowsMax keys that are remembered; beyond it, the one that spent least is forgotten
   * @param now milliseconds, never going back
   */
  constructor(rowsMax: number, now: () => number = () => performance.now()) {
    this.#rowsMax = rowsMax;
    this.#now = now;
  }

  /** Keys that are remembered. */
  get size(): number {
    return this.#rows.size;
  }

  /**
   * Spends under all of these keys, or under none.
   * @returns the allowance that would be exceeded, or undefined when it was spent
   */
  spend<Kind extends Allowance>(allowances: readonly Kind[], count = 1): Kind | undefined {
    const exceeded = allowances.find(({ key, limit }) => this.#spent(key) + count > limit);
    if (exceeded) return exceeded;
    for (const { key, windowMs } of allowances) this.#row(key, windowMs).spent += count;
    return undefined;
  }

  /** Gives back what came to nothing. */
  giveBack(allowances: readonly Allowance[], count = 1): void {
    for (const { key } of allowances) {
      const row = this.#rows.get(key);
      if (row) row.spent = Math.max(0, row.spent - count);
    }
  }

  #spent(key: string): number {
    const row = this.#rows.get(key);
    if (row && row.endsMs > this.#now()) return row.spent;
    this.#rows.delete(key);
    return 0;
  }

  #row(key: string, windowMs: number): Row {
    const known = this.#rows.get(key);
    if (known) return known;
    if (this.#rows.size >= this.#rowsMax) this.#makeRoom();
    const row = { spent: 0, endsMs: this.#now() + windowMs };
    this.#rows.set(key, row);
    return row;
  }

  /**
   * What has expired goes; if nothing has, the row that spent least, the oldest of them: whoever floods the ledger with
   * new keys to have an old one forgotten would have to spend as much under each.
   */
  #makeRoom(): void {
    const nowMs = this.#now();
    let least: { readonly key: string; readonly spent: number } | undefined;
    for (const [key, { spent, endsMs }] of this.#rows) {
      if (endsMs <= nowMs) this.#rows.delete(key);
      else if (least === undefined || spent < least.spent) least = { key, spent };
    }
    if (this.#rows.size >= this.#rowsMax && least) this.#rows.delete(least.key);
  }
}
