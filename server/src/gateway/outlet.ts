// Sends the messages of a log to one WebSocket, from a place in it on: as they come while the socket takes them, and from
// where it stopped when it takes them again. What a slow reader lacks stays in the log and fills no buffer.

import type { WebSocket } from 'ws';

/** A message as it is sent: text, which may be encoded already, or a binary one, in two parts where it is long. */
export type Message =
  | { readonly binary: false; readonly data: string | Uint8Array }
  | { readonly binary: true; readonly head?: Uint8Array; readonly data: Uint8Array };

/** A log as an outlet reads it. */
export interface Source {
  /** One past the last place. */
  readonly length: number;
  /** The message at a place, where there is something to say, and the place behind it. */
  read(at: number): { readonly message?: Message; readonly next: number };
}

/** Octets that may wait in the buffers of one WebSocket. */
const bufferedOctetsMax = 1024 * 1024;

/** One reader's place in a log. */
export class Outlet {
  readonly #webSocket: WebSocket;
  readonly #source: Source;
  #at: number;
  #waits = false;
  #stopped = false;
  #closeCode: number | undefined;

  /** @param at the place to begin at */
  constructor(webSocket: WebSocket, source: Source, at: number) {
    this.#webSocket = webSocket;
    this.#source = source;
    this.#at = at;
  }

  /** Sends what there is, as far as the socket takes it; where it must wait, it goes on by itself. */
  pump(): void {
    while (this.#isFree && this.#at < this.#source.length) {
      const { message, next } = this.#source.read(this.#at);
      this.#at = next;
      if (message) this.#send(message);
    }
    if (this.#isFree && this.#closeCode !== undefined) this.#webSocket.close(this.#closeCode);
  }

  /** Closes the WebSocket once everything is sent. */
  finish(closeCode: number): void {
    this.#closeCode = closeCode;
    this.pump();
  }

  /** Sends nothing more: the WebSocket has another outlet, or none. */
  stop(): void {
    this.#stopped = true;
  }

  get #isFree(): boolean {
    return !this.#waits && !this.#stopped && this.#webSocket.readyState === this.#webSocket.OPEN;
  }

  #send(message: Message): void {
    const { data, binary } = message;
    const webSocket = this.#webSocket;
    const isFull = webSocket.bufferedAmount >= bufferedOctetsMax;
    // RFC 6455 §5.4: two fragments are one message, and what is long is not copied to stand behind its header.
    if (binary && message.head) webSocket.send(message.head, { binary, fin: false });
    if (!isFull) return webSocket.send(data, { binary });
    this.#waits = true;
    webSocket.send(data, { binary }, () => {
      this.#waits = false;
      this.pump();
    });
  }
}
