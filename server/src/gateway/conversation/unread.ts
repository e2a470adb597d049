// What crossed before the dialect was known: kept until the greeting's first line tells which one it is. Pure.

import type { Side } from '@mailterm/shared/dialect';
import { chooseDialect } from '@mailterm/shared/dialects/index';
import { OctetQueue } from '@mailterm/shared/octetQueue';
import { LF } from '@mailterm/shared/octets';

/** A server that says so much without a line end will not tell by its first line. */
const greetingOctetsMax = 512;

interface Part {
  readonly from: Side;
  readonly octets: OctetQueue;
}

export class Unread {
  #parts: Part[] = [];
  readonly #octets: Record<Side, number> = { client: 0, server: 0 };

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** Octets of the page that wait here. */
  get typedOctets(): number {
    return this.#octets.client;
  }

  /** @returns true when the dialect can be chosen now */
  push(from: Side, octets: Uint8Array): boolean {
    // What one side says in many small pieces is one part: an array of millions of octets would take a hundred times their room.
    let part = this.#parts.at(-1);
    if (part?.from !== from) this.#parts.push((part = { from, octets: new OctetQueue() }));
    part.octets.push(octets);
    this.#octets[from] += octets.length;
    if (from === 'client') return false;
    return octets.includes(LF) || this.#octets.server >= greetingOctetsMax;
  }

  /** The dialect, by the shape of what the server said. */
  choose(port: number): ReturnType<typeof chooseDialect> {
    const greeting = this.#parts.filter(({ from }) => from === 'server').flatMap(({ octets }) => [...octets.view]);
    return chooseDialect({ port, greeting: Uint8Array.from(greeting) });
  }

  /** All that crossed, in its order; from then on this is empty. */
  take(): readonly { readonly from: Side; readonly octets: Uint8Array }[] {
    this.#octets.client = 0;
    return this.#parts.splice(0).map(({ from, octets }) => ({ from, octets: octets.view }));
  }
}
