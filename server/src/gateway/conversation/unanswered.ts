// Commands that wait for their reply. Pure.

import type { ReadUnit } from '@mailterm/shared/reader';

/** The turns that a server has not answered. */
export class Unanswered {
  readonly #turns = new Set<number>();

  get size(): number {
    return this.#turns.size;
  }

  /** A reply that answers nothing in particular, such as a greeting or an end, answers everything. */
  read({ from, turn, reading }: ReadUnit): void {
    if (from === 'client') this.#turns.add(turn);
    else if (reading.answers === undefined) this.#turns.clear();
    else if (reading.complete) this.#turns.delete(reading.answers);
  }
}
