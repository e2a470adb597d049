// What goes out through one WebSocket. All that is sent in one turn of the event loop leaves in one piece: one call of the
// operating system and, where it is short, one packet.

import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/** A message as it is sent: text, which may be encoded already, or a binary one, in two parts where it is long. */
export type Message =
  | { readonly binary: false; readonly data: string | Uint8Array }
  | { readonly binary: true; readonly head?: Uint8Array; readonly data: Uint8Array };

/** Octets that may wait in the buffers of one WebSocket. */
const bufferedOctetsMax = 1024 * 1024;

export class Sender {
  readonly #webSocket: WebSocket;
  readonly #socket: Duplex;
  #isGathering = false;

  /** @param socket what the WebSocket writes to */
  constructor(webSocket: WebSocket, socket: Duplex) {
    this.#webSocket = webSocket;
    this.#socket = socket;
  }

  get isOpen(): boolean {
    return this.#webSocket.readyState === this.#webSocket.OPEN;
  }

  /** True when so much waits that the next message should be the last one before a pause. */
  get isFull(): boolean {
    return this.#webSocket.bufferedAmount >= bufferedOctetsMax;
  }

  /** Sends a message; `left` is called when it has left the buffers, or never will. */
  send(message: Message, left?: () => void): void {
    if (!this.#isGathering) {
      this.#isGathering = true;
      this.#socket.cork();
      process.nextTick(() => this.flush());
    }
    const { data, binary } = message;
    // RFC 6455 §5.4: two fragments are one message, and what is long is not copied to stand behind its header.
    if (binary && message.head) this.#webSocket.send(message.head, { binary, fin: false });
    this.#webSocket.send(data, { binary }, left);
  }

  /** Hands what was sent to the operating system now. */
  flush(): void {
    if (!this.#isGathering) return;
    this.#isGathering = false;
    this.#socket.uncork();
  }

  /** Closes the WebSocket behind all that was sent. */
  close(code: number): void {
    this.#webSocket.close(code);
  }
}
