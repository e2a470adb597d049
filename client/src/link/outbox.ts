// Lines that were confirmed and are on their way: each stays here until the mail server is known to have taken it, so
// that it can be sent again where a broken connection lost it. Sends nothing itself.

/** A confirmed line, and its place in the stream of what was typed. */
export interface TypedLine {
  readonly offset: number;
  readonly octets: Uint8Array;
}

/** The way out of the page, with the server's credit. */
export class Outbox {
  #lines: readonly TypedLine[] = [];
  #firstCreditOctets: number | undefined;
  #creditOctets = 0;
  #typedOctets = 0;
  #sentOctets = 0;

  /** Lines that never left the page. */
  get unsentLines(): number {
    return this.#lines.filter(({ offset }) => offset >= this.#sentOctets).length;
  }

  push(octets: Uint8Array): void {
    this.#lines = [...this.#lines, { offset: this.#typedOctets, octets }];
    this.#typedOctets += octets.length;
  }

  /** The page may have sent this many octets in all; what the server has taken is known by how far that goes. */
  credit(octets: number): void {
    this.#firstCreditOctets ??= octets;
    this.#creditOctets = Math.max(this.#creditOctets, octets);
    const takenOctets = Math.min(this.#sentOctets, this.#creditOctets - this.#firstCreditOctets);
    this.#lines = this.#lines.filter(({ offset, octets: line }) => offset + line.length > takenOctets);
  }

  /** So many octets have arrived, and nothing behind them. */
  arrived(octets: number): void {
    this.#sentOctets = octets;
    this.#typedOctets = Math.max(this.#typedOctets, octets);
  }

  /** The lines that may be sent now; they count as sent. */
  take(): readonly TypedLine[] {
    const ready = this.#lines.filter(
      ({ offset, octets }) => offset >= this.#sentOctets && offset + octets.length <= this.#creditOctets,
    );
    const last = ready.at(-1);
    if (last) this.#sentOctets = last.offset + last.octets.length;
    return ready;
  }
}
