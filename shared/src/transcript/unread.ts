// Octets of one side that no reading has covered yet, where some of them may be missing because they were trimmed. They
// are kept in the pieces in which they came and copied only where a unit lies in more than one: what is left out costs nothing.

import { joinOctets } from '../octets.ts';

/** What lies between two positions of a side's stream. */
export interface Stretch {
  readonly octets: Uint8Array;
  /** How many octets of it are not there. */
  readonly missing: number;
}

/** Octets as they came, or how many are missing. */
type Piece = Uint8Array | number;

/** One side's unread octets, and where they lie in its stream. */
export class UnreadOctets {
  #pieces: Piece[] = [];
  /** The first piece that is not taken, and where it begins in the stream. */
  #first = 0;
  #start = 0;
  #end = 0;

  /** The next octets of the stream; they stay as they are. */
  push(octets: Uint8Array): void {
    if (octets.length === 0) return;
    this.#pieces.push(octets);
    this.#end += octets.length;
  }

  /** The next octets of the stream are missing. */
  skip(octets: number): void {
    if (octets === 0) return;
    this.#pieces.push(octets);
    this.#end += octets;
  }

  /** Takes what lies between two positions; what lies before them is dropped. */
  take(start: number, end: number): Stretch {
    this.drop(start);
    const parts: Uint8Array[] = [];
    let missing = 0;
    this.#advance(end, (piece, length) => {
      if (typeof piece === 'number') missing += length;
      else parts.push(piece.subarray(0, length));
    });
    return { octets: parts.length === 1 ? (parts[0] as Uint8Array) : joinOctets(parts), missing };
  }

  /**
   * Drops what lies before a position.
   * @returns how many octets of it were there
   */
  drop(to: number): number {
    let octets = 0;
    this.#advance(to, (piece, length) => {
      if (typeof piece !== 'number') octets += length;
    });
    return octets;
  }

  /** Goes on to a position; `see` is given each piece on the way, and how much of it lies before the position. */
  #advance(to: number, see: (piece: Piece, length: number) => void): void {
    const end = Math.min(to, this.#end);
    while (this.#start < end) {
      const piece = this.#pieces[this.#first] as Piece;
      const whole = typeof piece === 'number' ? piece : piece.length;
      const length = Math.min(whole, end - this.#start);
      see(piece, length);
      this.#start += length;
      if (length < whole) {
        this.#pieces[this.#first] = typeof piece === 'number' ? piece - length : piece.subarray(length);
        break;
      }
      this.#pieces[this.#first++] = 0;
    }
    this.#compact();
  }

  /** Each piece is moved once on average. */
  #compact(): void {
    if (this.#first * 2 < this.#pieces.length) return;
    this.#pieces = this.#pieces.slice(this.#first);
    this.#first = 0;
  }
}
