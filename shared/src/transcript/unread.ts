// Octets of one side that no reading has covered yet, where some of them may be missing because they were trimmed.

import { OctetQueue } from '../octetQueue.ts';

/** What lies between two positions of a side's stream. */
export interface Stretch {
  readonly octets: Uint8Array;
  /** How many octets of it are not there. */
  readonly missing: number;
}

interface Gap {
  offset: number;
  octets: number;
}

/** One side's unread octets, and where they lie in its stream. */
export class UnreadOctets {
  readonly #queue = new OctetQueue();
  readonly #gaps: Gap[] = [];
  #start = 0;
  #end = 0;

  /** The next octets of the stream. */
  push(octets: Uint8Array): void {
    this.#queue.push(octets);
    this.#end += octets.length;
  }

  /** The next octets of the stream are missing. */
  skip(octets: number): void {
    this.#gaps.push({ offset: this.#end, octets });
    this.#end += octets;
  }

  /** Takes what lies between two positions; what lies before them is dropped. */
  take(start: number, end: number): Stretch {
    this.#advance(start);
    return this.#advance(end);
  }

  #advance(to: number): Stretch {
    const end = Math.max(this.#start, Math.min(to, this.#end));
    let missing = 0;
    for (let gap = this.#gaps[0]; gap && gap.offset < end; gap = this.#gaps[0]) {
      const gone = Math.min(end, gap.offset + gap.octets) - gap.offset;
      missing += gone;
      gap.offset += gone;
      gap.octets -= gone;
      if (gap.octets > 0) break;
      this.#gaps.shift();
    }
    const octets = this.#queue.take(end - this.#start - missing);
    this.#start = end;
    return { octets, missing };
  }
}
