// The public log of a session that another page has, as events for this page's own log: octets are the masked ones, and
// their offsets are counted here.

import type { Side } from '@mailterm/shared/dialect';
import { fromBase64 } from '@mailterm/shared/octets';
import type { PublicEvent, UnitFact } from '@mailterm/shared/transcript/event';
import type { SessionLog } from './log.ts';

/** Fills a log with what a watcher is shown. */
export class Watched {
  readonly #log: SessionLog;
  readonly #offsets: Record<Side, number> = { client: 0, server: 0 };
  /** Where each unit begins, by the number of its event: a secret that is learnt later replaces it. */
  readonly #starts = new Map<number, number>();
  #seq = 0;

  constructor(log: SessionLog) {
    this.#log = log;
  }

  /** Takes the next event. */
  append(event: PublicEvent): void {
    const { atMs } = event;
    switch (event.kind) {
      case 'unit':
        return this.#unit(event, event.seq, atMs);
      case 'redact': {
        const start = this.#starts.get(event.unit);
        if (start !== undefined) this.#log.replace(event.by.from, start, octetsOf(event.by), event.by.reading);
        return;
      }
      case 'omit': {
        const { from, turn, octets } = event;
        const offset = this.#offsets[from];
        this.#offsets[from] += octets;
        return this.#log.append({ seq: this.#seq++, atMs, kind: 'trim', from, turn, offset, octets });
      }
      case 'foreign':
        return;
      default:
        this.#log.append({ ...event, seq: this.#seq++ });
    }
  }

  #unit(fact: UnitFact, seq: number, atMs: number): void {
    const { from, turn, frame, reading } = fact;
    const octets = octetsOf(fact);
    const start = this.#offsets[from];
    const end = start + octets.length;
    this.#offsets[from] = end;
    this.#starts.set(seq, start);
    // An empty unit, such as the last piece of a block, has no octets of its own.
    if (octets.length === 0) return;
    this.#log.append({ seq: this.#seq++, atMs, kind: 'octets', from, offset: start, octets });
    this.#log.append({ seq: this.#seq++, atMs, kind: 'reading', from, turn, start, end, frame, reading });
  }
}

function octetsOf({ octets }: UnitFact): Uint8Array {
  return fromBase64(octets) ?? new Uint8Array(0);
}
