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

/** How far a block's last line has been matched: the steps of `CRLF "." CRLF`, beginning after a line end. */
type DotMatch = 'inLine' | 'cr' | 'lineStart' | 'dot' | 'dotCr';

/** Cuts the octets of one side. `push` what arrives, then `cut` until it returns undefined. */
export class Framer {
  readonly #held = new OctetQueue();
  #scanned = 0;
  #dotMatch: DotMatch = 'lineStart';
  #continued = false;
  #countLeft: number | undefined;

  /** Octets pushed and not yet cut. */
  get heldOctets(): number {
    return this.#held.length;
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

  // RFC 5321 §4.1.1.4 and RFC 1939 §3: a block ends with a line that holds one dot and nothing else.
  #cutBlock(): Cut | undefined {
    const limit = Math.min(this.#held.length, blockOctetsMax);
    const held = this.#held.view;
    let match = this.#dotMatch;
    let at = this.#scanned;
    while (at < limit) {
      const octet = held[at++];
      // Most octets of a letter lie inside a line: this comparison is its speed.
      if (match === 'inLine' && octet !== CR) continue;
      if (match === 'dotCr' && octet === LF) return this.#take(at, 'block', false);
      if (octet === CR) match = match === 'dot' ? 'dotCr' : 'cr';
      else if (match === 'cr' && octet === LF) match = 'lineStart';
      else match = match === 'lineStart' && octet === DOT ? 'dot' : 'inLine';
    }
    this.#dotMatch = match;
    this.#scanned = limit;
    return limit === blockOctetsMax ? this.#take(limit, 'block', true) : undefined;
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
    if (!continues) this.#dotMatch = 'lineStart';
    const cut = {
      octets,
      frame,
      ...(continues && { continues: true as const }),
      ...(this.#continued && { continued: true as const }),
    };
    this.#continued = continues;
    return cut;
  }
}
