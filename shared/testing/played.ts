// A conversation that is played through the reader and the redactor as the gateway plays a live one, for tests: what comes
// out is its public log. The facts beside the octets are the caller's.

import type { Diagnosis, Side } from '../src/dialect.ts';
import type { DialectId } from '../src/dialects/facts.ts';
import { dialects } from '../src/dialects/index.ts';
import { toUtf8 } from '../src/octets.ts';
import { ConversationReader } from '../src/reader.ts';
import type { ReadUnit } from '../src/reader.ts';
import type { OwnerFact, PublicEvent } from '../src/transcript/event.ts';
import { Redactor } from '../src/transcript/redact.ts';

/** Octets that one side sent. */
export interface Sent {
  readonly from: Side;
  readonly octets: Uint8Array;
}

/** What a line of a script such as `S: 220 x` or `C: QUIT` sends. CRLF is put behind it. */
export function sentBy(line: string): Sent {
  return { from: line.startsWith('S') ? 'server' : 'client', octets: toUtf8(`${line.slice(3)}\r\n`) };
}

export class Played {
  readonly #reader: ConversationReader;
  readonly #redactor = new Redactor();
  readonly #offsets: Record<Side, number> = { client: 0, server: 0 };
  readonly #events: PublicEvent[] = [];
  #seq = 0;
  #atMs = 0;

  constructor(dialect: DialectId, isTls = false) {
    this.#reader = new ConversationReader(dialects[dialect].begin(isTls));
  }

  /** The public log so far, redactions as events of their own. */
  get events(): readonly PublicEvent[] {
    return this.#events;
  }

  /** Something that happened beside the octets, `afterMs` later. */
  fact(fact: OwnerFact, afterMs = 0): this {
    this.#atMs += afterMs;
    this.#events.push(...this.#redactor.publish({ seq: this.#seq++, atMs: this.#atMs, ...fact }));
    return this;
  }

  /** Octets as they cross. */
  octets(from: Side, octets: Uint8Array, afterMs = 0): this {
    const offset = this.#offsets[from];
    this.#offsets[from] += octets.length;
    this.fact({ kind: 'octets', from, offset, octets }, afterMs);
    this.#read(this.#reader.push(from, octets));
    return this;
  }

  /** Everything that is said, to the end of both sides. */
  all(sent: readonly Sent[]): this {
    for (const { from, octets } of sent) this.octets(from, octets);
    return this.cut();
  }

  /** Nothing comes any more from either side. */
  cut(): this {
    this.#read(this.#reader.end('server'));
    this.#read(this.#reader.end('client'));
    return this;
  }

  /** What is to be said of a silence of so many milliseconds. */
  silence(ms: number): readonly Diagnosis[] {
    return this.#reader.silence(ms);
  }

  #read(units: readonly ReadUnit[]): void {
    for (const { octets: _octets, ...unit } of units) this.fact({ kind: 'reading', ...unit });
  }
}
