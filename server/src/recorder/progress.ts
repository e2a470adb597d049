// How much of an owner's log has been read: up to which of its events everything that crossed has a meaning, and so a
// place in the recording. Counts octets, and sees none of them.

import type { Side } from '@mailterm/shared/dialect';
import type { OwnerEvent } from '@mailterm/shared/transcript/event';
import { Fifo } from '../gateway/session/fifo.ts';

interface Piece {
  readonly seq: number;
  /** Where it ends in its side's stream. */
  readonly end: number;
}

/** One session's. Give it every event, in order. */
export class Progress {
  readonly #unread: Record<Side, Fifo<Piece>> = { client: new Fifo(), server: new Fifo() };
  #last = -1;

  see(event: OwnerEvent): void {
    this.#last = event.seq;
    if (event.kind === 'octets') {
      this.#unread[event.from].push({ seq: event.seq, end: event.offset + event.octets.length });
    } else if (event.kind === 'reading') {
      const unread = this.#unread[event.from];
      while (unread.first && unread.first.end <= event.end) unread.shift();
    } else if (event.kind === 'close') {
      // What has no reading by now gets none any more.
      for (const from of ['client', 'server'] as const) this.#unread[from] = new Fifo();
    }
  }

  /** The last event up to which all octets are read; -1 for none. */
  get seq(): number {
    const { client, server } = this.#unread;
    return Math.min(this.#last, (client.first?.seq ?? Infinity) - 1, (server.first?.seq ?? Infinity) - 1);
  }
}
