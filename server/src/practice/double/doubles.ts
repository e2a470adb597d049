// The doubles that were asked for, each under a name of its own that nobody can guess, for a while. Bounded: the oldest
// goes when there are too many.

import { randomInt } from 'node:crypto';
import type { Double } from '@mailterm/shared/transcript/double/double';
import { doubleName } from '@mailterm/shared/wire/doubles';

/** A double is forgotten this long after it was asked for. */
const livesMs = 4 * 60 * 60 * 1000;
const doublesMax = 500;
/** The octets of all of them together, as they were asked for. */
const octetsMax = 64 * 1024 * 1024;

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

interface Kept {
  readonly double: Double;
  readonly bornMs: number;
  readonly octets: number;
}

/** Keeps them; the Map's order is that of their age. */
export class Doubles {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;
  #octets = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** @returns the name under which it is reached */
  add(double: Double): string {
    const label = Array.from({ length: 10 }, () => letters.charAt(randomInt(letters.length))).join('');
    const name = `double-${label}.practice.test`;
    const octets = JSON.stringify(double).length;
    this.#kept.set(name, { double, bornMs: this.#now(), octets });
    this.#octets += octets;
    this.#trim();
    return name;
  }

  /** @param name in lower case, without a final dot */
  named(name: string): Double | undefined {
    if (!doubleName.test(name)) return undefined;
    this.#trim();
    return this.#kept.get(name)?.double;
  }

  #trim(): void {
    for (const [name, { bornMs, octets }] of this.#kept) {
      const isStale = this.#now() - bornMs > livesMs;
      if (!isStale && this.#kept.size <= doublesMax && this.#octets <= octetsMax) return;
      this.#kept.delete(name);
      this.#octets -= octets;
    }
  }
}
