// Octets in any chunking become units: a line, a dot-terminated block, a counted run. Where a unit ends never depends
// on how the octets were chunked. Knows no protocol: the machine says which frame comes next.

import type { Frame } from './dialect.ts';
import { OctetQueue } from './octetQueue.ts';
import { CR, DOT, LF } from './octets.ts';

/**
 * A line longer than this is cut into pieces of exactly this many octets. RFC 5321 §4.5.3.1.5 allows 512 octets in a
 * reply line and §4.5.3.1.6 allows 1,000 in a text line; extensions and real servers go beyond, so the limit is generous.
 */
export const lineOctetsMax = 8192;

/** A block longer than this is cut into pieces of exactly this many octets, so that a 50 MB letter is never held whole. */
export const blockOctetsMax = 256 * 1024;

/** What was cut: the octets of a unit or of a piece of one, without the turn that the caller knows. */
export interface Cut {
  readonly octets: Uint8Array;
  readonly frame: 'line' | 'block' | 'octets';
  readonly continues?: true;
  readonly continued?: true;
}

/** A block begins behind a line end. */
const lineEnd = Uint8Array.of(CR, LF);

/** RFC 5321 §4.1.1.4 and RFC 1939 §3: a line that holds one dot and nothing else. */
export const blockEnd = Uint8Array.of(CR, LF, DOT, CR, LF);

/** Where the first end of a block begins in octets, at or behind `from`; -1 when there is none. */
export type FindBlockEnd = (octets: Uint8Array, from: number) => number;

/**
 * Letters are most of what crosses the wire, so this looks at each fifth octet only: one that does not occur in the end of
 * a block says that none ends here or in the next four places (Boyer, Moore and Horspool).
 */
const findBlockEnd: FindBlockEnd = (octets, from) => {
  let at = from + 4;
  while (at < octets.length) {
    const octet = octets[at] as number;
    // Letters and digits: one comparison is enough for most of what there is.
    if (octet > DOT) at += 5;
    else if (octet === LF) {
      if (octets[at - 1] === CR && octets[at - 2] === DOT && octets[at - 3] === LF && octets[at - 4] === CR)
        return at - 4;
      at += 3;
    } else at += octet === CR ? 1 : octet === DOT ? 2 : 5;
  }
  return -1;
};

/** What a platform can do for the cutting of units. */
export interface Cutting {
  /** The octets of a unit need not stay as they are beyond the next `push`: less is copied then. */
  readonly passing?: boolean;
  /** A faster search than ours. */
  readonly findBlockEnd?: FindBlockEnd;
}

/** Cuts the octets of one side. `push` what arrives, then `cut` until it returns undefined. */
export class Framer {
  readonly #held: OctetQueue;
  readonly #findBlockEnd: FindBlockEnd;
  #scanned = 0;
  /** The last octets before those that are held, of the same block. */
  #before: Uint8Array = lineEnd;
  #continued = false;
  #countLeft: number | undefined;

  constructor(cutting: Cutting = {}) {
    this.#held = new OctetQueue(cutting.passing);
    this.#findBlockEnd = cutting.findBlockEnd ?? findBlockEnd;
  }

  /** Octets pushed and not yet cut. */
  get heldOctets(): number {
    return this.#held.length;
  }

  /** The last of the octets that were pushed and not yet cut, as a view: valid until the next call. */
  held(octetsMax: number): Uint8Array {
    const held = this.#held.view;
    return held.subarray(Math.max(0, held.length - octetsMax));
  }

  /** Appends octets as they came; they are copied. */
  push(octets: Uint8Array): void {
    this.#held.push(octets);
  }

  /**
   * The next unit, or undefined when more octets (or, for `wait`, a decision) are needed.
   * @param frame how the machine wants the next unit cut
   */
  cut(frame: Frame): Cut | undefined {
    switch (frame.kind) {
      case 'wait':
        return undefined;
      case 'line':
        return this.#cutLine();
      case 'block':
        return this.#cutBlock();
      case 'octets':
        return this.#cutCounted(frame.count);
    }
  }

  /** What is left when the connection has ended: an unfinished unit, or undefined. */
  rest(): Cut | undefined {
    return this.#held.length === 0 ? undefined : this.#take(this.#held.length, 'line', false);
  }

  #cutLine(): Cut | undefined {
    const limit = Math.min(this.#held.length, lineOctetsMax);
    const lf = this.#held.indexOf(LF, this.#scanned, limit);
    if (lf >= 0) return this.#take(lf + 1, 'line', false);
    this.#scanned = limit;
    return limit === lineOctetsMax ? this.#take(limit, 'line', true) : undefined;
  }

  #cutBlock(): Cut | undefined {
    const limit = Math.min(this.#held.length, blockOctetsMax);
    const held = this.#held.view;
    // A piece may have been cut within the end: then a part of it are the last octets before this one.
    for (let dot = this.#scanned === 0 ? -2 : this.#scanned; dot < 2 && dot + 2 < limit; dot++) {
      if (this.#endsAt(held, dot)) return this.#take(dot + 3, 'block', false);
    }
    const end = this.#findBlockEnd(held.subarray(0, limit), Math.max(this.#scanned - 2, 0));
    if (end >= 0) return this.#take(end + blockEnd.length, 'block', false);
    // A dot too near to the end is looked at again when more has come.
    this.#scanned = Math.max(0, limit - 2);
    return limit === blockOctetsMax ? this.#take(limit, 'block', true) : undefined;
  }

  /** True when CRLF stands before and behind a dot. */
  #endsAt(held: Uint8Array, dot: number): boolean {
    const at = (place: number): number | undefined => (place < 0 ? this.#before.at(place) : held[place]);
    return at(dot) === DOT && at(dot - 2) === CR && at(dot - 1) === LF && at(dot + 1) === CR && at(dot + 2) === LF;
  }

  #cutCounted(count: number): Cut | undefined {
    const left = this.#countLeft ?? count;
    const length = Math.min(left, blockOctetsMax);
    if (this.#held.length < length) return undefined;
    this.#countLeft = left > length ? left - length : undefined;
    return this.#take(length, 'octets', left > length);
  }

  #take(length: number, frame: Cut['frame'], continues: boolean): Cut {
    const octets = this.#held.take(length);
    this.#scanned = 0;
    this.#before = continues ? octets.slice(-4) : lineEnd;
    const continued = this.#continued;
    this.#continued = continues;
    if (!continues && !continued) return { octets, frame };
    return { octets, frame, ...(continues && { continues }), ...(continued && { continued }) };
  }
}
