// One conversation of a paste, read by the machine of its protocol, and for each unit the parts that it is made of.

import type { Side } from '../dialect.ts';
import { dialects } from '../dialects/index.ts';
import { ConversationReader } from '../reader.ts';
import type { ReadUnit } from '../reader.ts';
import type { UnitFact } from '../transcript/event.ts';
import type { Part, Protocol } from './paste.ts';

/** A unit before it is redacted, with where it came from. */
export interface Found {
  readonly unit: ReadUnit;
  readonly conversation: number;
  readonly protocol: Protocol;
  readonly parts: readonly Part[];
  /** The number of its first part among all parts. */
  readonly place: number;
  /** The beginning of its conversation was put in. */
  readonly isAssumed: boolean;
  public?: UnitFact;
}

/** Reads one conversation and finds the parts that each unit is made of. */
export class TalkReader {
  readonly #parts: readonly Part[];
  readonly #where: { readonly conversation: number; readonly start: number };
  readonly #protocol: Protocol;
  /** Per side: the numbers of its parts, and where each begins in the side's stream. */
  readonly #places: Record<Side, { readonly part: number; readonly at: number }[]> = { client: [], server: [] };
  readonly #sizes: Record<Side, number> = { client: 0, server: 0 };

  constructor(parts: readonly Part[], where: { readonly conversation: number; readonly start: number }) {
    this.#parts = parts;
    this.#where = where;
    this.#protocol = parts[0]?.opens ?? 'smtp';
  }

  *read(hear: (side: Side, octets: Uint8Array) => void): Generator<Found> {
    const reader = new ConversationReader(dialects[this.#protocol].begin());
    for (const [i, { from, octets }] of this.#parts.entries()) {
      this.#places[from].push({ part: i, at: this.#sizes[from] });
      this.#sizes[from] += octets.length;
      hear(from, octets);
      for (const unit of reader.push(from, octets)) yield this.#place(unit);
    }
    for (const side of ['server', 'client'] as const) for (const unit of reader.end(side)) yield this.#place(unit);
  }

  #place(unit: ReadUnit): Found {
    const places = this.#places[unit.from];
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((places[middle]?.at ?? 0) <= unit.start) low = middle;
      else high = middle - 1;
    }
    const parts: Part[] = [];
    for (let at = low; at < places.length && (places[at]?.at ?? 0) < unit.end; at++) {
      const part = this.#parts[places[at]?.part ?? 0];
      if (part) parts.push(part);
    }
    const { conversation, start } = this.#where;
    const place = start + (places[low]?.part ?? 0);
    return { unit, conversation, protocol: this.#protocol, parts, place, isAssumed: this.#parts[0]?.implied === true };
  }
}
