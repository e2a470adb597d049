// What a page says at its WebSocket, as long as it keeps to the rules. Knows no message: what one means, and whether it is
// refused, is for who listens.

import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { RawData, WebSocket } from 'ws';
import type { Gateway } from './admission.ts';

/** RFC 6455 §7.4.1: the page does not keep to the rules. */
const violationCode = 1008;

/** Who listens to a page. */
export interface Listener {
  heard(text: string): void;
  /** A binary message. */
  typed(octets: Uint8Array): void;
  /** The WebSocket is closed. */
  left(): void;
}

export class Hearing {
  readonly #webSocket: WebSocket;
  readonly #limit: number;
  #faults = 0;
  #isOver = false;

  constructor(webSocket: WebSocket, { limits, log }: Pick<Gateway, 'limits' | 'log'>, listener: Listener) {
    this.#webSocket = webSocket;
    this.#limit = limits.faults;
    webSocket.on('message', (data, isBinary) => {
      if (this.#isOver) return;
      if (isBinary) listener.typed(toOctets(data));
      else listener.heard(toOctets(data).toString('utf8'));
    });
    // Without a listener an oversize frame would end the process; ws closes the socket with 1009 itself.
    webSocket.on('error', (error) => log.debug({ error: error.message }, 'WebSocket error'));
    webSocket.on('close', () => listener.left());
  }

  /** Something that the page said was refused. Whoever is refused all the time is told why once more, and not listened to any longer. */
  refused(say: (why: Reason) => void): void {
    this.#faults += 1;
    if (this.#faults !== this.#limit + 1) return;
    this.stop();
    say(reason('limit.faults', { limit: this.#limit }));
    this.#webSocket.close(violationCode);
  }

  /** Nothing more is heard. */
  stop(): void {
    this.#isOver = true;
  }
}

function toOctets(data: RawData): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? Buffer.from(data) : data;
}
