// A session's public log as it is sent into a room: to the teacher who looks at a seat, to learners who see the teacher's
// terminal. Made once for all who are at the same place; its end closes no WebSocket.

import type { Audience } from '../gateway/session/audience.ts';
import { Outlet } from '../gateway/session/outlet.ts';
import type { Source, Way } from '../gateway/session/outlet.ts';
import type { Message } from '../gateway/session/sender.ts';

/** A log in messages of the room. */
export class RoomStream implements Source {
  readonly #audience: Audience;
  readonly #head: string;
  #last: { readonly at: number; readonly length: number; readonly message: Message; readonly next: number } | undefined;

  /** @param head the fields of each message, such as `{ kind: 'look', seat: 's07' }` */
  constructor(audience: Audience, head: Readonly<Record<string, string>>) {
    this.#audience = audience;
    this.#head = JSON.stringify(head).slice(0, -1);
  }

  get length(): number {
    return this.#audience.length;
  }

  read(at: number): { readonly message: Message; readonly next: number } {
    const { length } = this;
    if (this.#last?.at === at && this.#last.length === length) return this.#last;
    const { events, next } = this.#audience.piece(at);
    const data = Buffer.from(`${this.#head},"events":${events}${at === 0 ? ',"anew":true' : ''}}`);
    this.#last = { at, length, message: { data, binary: false }, next };
    return this.#last;
  }

  /**
   * Sends the log from its first event on, as it grows.
   * @returns what ends it
   */
  sendTo(way: Way): () => void {
    const outlet = new Outlet(openEnded(way), this, 0);
    this.#audience.add(outlet);
    return () => {
      outlet.stop();
      this.#audience.remove(outlet);
    };
  }
}

/** The way, without its end: the room goes on when a session is over. */
function openEnded(way: Way): Way {
  return {
    get isOpen() {
      return way.isOpen;
    },
    get isFull() {
      return way.isFull;
    },
    send: (message, left) => way.send(message, left),
    flush: () => way.flush(),
    close: () => undefined,
  };
}
