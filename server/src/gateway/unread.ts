// What crossed before the dialect was known: kept until the greeting's first line tells which one it is. Pure.

import type { Side } from '@mailterm/shared/dialect';
import { chooseDialect } from '@mailterm/shared/dialects/index';
import { LF } from '@mailterm/shared/octets';

/** A server that says so much without a line end will not tell by its first line. */
const greetingOctetsMax = 512;

interface Part {
  readonly from: Side;
  readonly octets: Uint8Array;
}

export class Unread {
  #parts: Part[] = [];
  #greetingOctets = 0;

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** @returns true when the dialect can be chosen now */
  push(from: Side, octets: Uint8Array): boolean {
    this.#parts.push({ from, octets });
    if (from === 'client') return false;
    this.#greetingOctets += octets.length;
    return octets.includes(LF) || this.#greetingOctets >= greetingOctetsMax;
  }

  /** The dialect, by the shape of what the server said. */
  choose(port: number): ReturnType<typeof chooseDialect> {
    const greeting = this.#parts.filter(({ from }) => from === 'server').flatMap(({ octets }) => [...octets]);
    return chooseDialect({ port, greeting: Uint8Array.from(greeting) });
  }

  /** All that crossed, in its order; from then on this is empty. */
  take(): readonly Part[] {
    return this.#parts.splice(0);
  }
}
