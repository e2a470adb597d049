// The line to Mailterm's own server: the only WebSocket of the page, one for each session. It frames and unframes, keeps
// to the server's credit, and gathers acknowledgements. It knows no protocol of mail and decides nothing about sessions.

import type { Saying } from '@mailterm/shared/dialect';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Target } from '@mailterm/shared/transcript/event';
import { readServerMessage, writeMessage } from '@mailterm/shared/wire/codec';
import { decodeOctets, encodeOctets, frameOctetsMax } from '@mailterm/shared/wire/frame';
import type { OctetsEvent } from '@mailterm/shared/wire/frame';
import { subprotocol } from '@mailterm/shared/wire/messages';
import type { ClientMessage, ServerMessage } from '@mailterm/shared/wire/messages';

/** How a link ended. */
export interface LinkEnd {
  readonly reason: Saying;
  /** Lines that waited for credit and never left the page. */
  readonly unsentLines: number;
}

/** Who listens to a link, and where it leads. */
export interface LinkOptions {
  readonly url: string;
  /** What could not be understood comes as a `fault`, too. */
  readonly onMessage: (message: ServerMessage) => void;
  readonly onOctets: (octets: OctetsEvent) => void;
  /** Called once. */
  readonly onClose: (end: LinkEnd) => void;
}

/** One WebSocket. What is said before it is open waits. */
export interface Link {
  open(target: Target, dialect?: string): void;
  /** Sends a line with its line end, as soon as the credit allows it. Nothing else ever sends octets. */
  send(line: Uint8Array): void;
  /** All octets up to this sum of both directions are in the log and, where painted, drawn. */
  ack(octets: number): void;
  /** Goes on although the certificate is not trusted. */
  accept(): void;
  leave(): void;
  close(): void;
}

/** Acknowledgements are gathered for this long, in milliseconds, or until so many octets wait. */
const ackDelayMs = 40;
const ackOctetsMax = 64 * 1024;

/** Close code of a frame that was too large for the server (RFC 6455 §7.4.1). */
const tooLargeCode = 1009;

/** The address of the server's WebSocket, from where the page itself came. */
export function linkUrl(location: Pick<Location, 'protocol' | 'host'>, basePath: string): string {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  return `${scheme}//${location.host}${basePath.replace(/\/+$/, '')}/ws`;
}

/** The path that the server put into the page, or nothing where the page was served without one. */
export function basePathOf(document: Document): string {
  return document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content ?? '';
}

/** Opens a line to the server. */
export function connect(options: LinkOptions): Link {
  return new SocketLink(options);
}

class SocketLink implements Link {
  readonly #options: LinkOptions;
  readonly #socket: WebSocket;
  readonly #controls: string[] = [];
  readonly #lines: Uint8Array[] = [];
  #everOpen = false;
  #ended = false;
  #left = false;
  #creditOctets = 0;
  #sentOctets = 0;
  #ackedOctets = 0;
  #drawnOctets = 0;
  #ackTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#socket = new WebSocket(options.url, subprotocol);
    this.#socket.binaryType = 'arraybuffer';
    this.#socket.addEventListener('open', () => this.#opened());
    this.#socket.addEventListener('message', (event: MessageEvent<unknown>) => this.#heard(event.data));
    this.#socket.addEventListener('close', (event) => this.#closed(event.code));
  }

  open(target: Target, dialect?: string): void {
    this.#say(dialect === undefined ? { kind: 'open', target } : { kind: 'open', target, dialect });
  }

  send(line: Uint8Array): void {
    this.#lines.push(line);
    this.#flush();
  }

  ack(octets: number): void {
    this.#drawnOctets = Math.max(this.#drawnOctets, octets);
    if (this.#drawnOctets - this.#ackedOctets >= ackOctetsMax) this.#acknowledge();
    else this.#ackTimer ??= setTimeout(() => this.#acknowledge(), ackDelayMs);
  }

  accept(): void {
    this.#say({ kind: 'accept' });
  }

  leave(): void {
    this.#left = true;
    // A server that does not answer us either cannot be asked to leave.
    if (this.#socket.readyState === WebSocket.CONNECTING) this.close();
    else this.#say({ kind: 'leave' });
  }

  close(): void {
    this.#socket.close();
  }

  #opened(): void {
    this.#everOpen = true;
    for (const text of this.#controls.splice(0)) this.#socket.send(text);
  }

  #heard(data: unknown): void {
    if (data instanceof ArrayBuffer) {
      const read = decodeOctets(new Uint8Array(data));
      return read.ok ? this.#options.onOctets(read.value) : this.#fault(read.reason);
    }
    const read = readServerMessage(String(data));
    if (!read.ok) return this.#fault(read.reason);
    const message = read.value;
    if (message.kind === 'hello') this.#creditOctets = message.credit;
    if (message.kind === 'credit') this.#creditOctets = Math.max(this.#creditOctets, message.octets);
    this.#options.onMessage(message);
    this.#flush();
  }

  #fault(why: ReturnType<typeof reason>): void {
    this.#options.onMessage({ kind: 'fault', reason: why });
  }

  #flush(): void {
    for (let line = this.#lines[0]; line; line = this.#lines[0]) {
      if (this.#sentOctets + line.length > this.#creditOctets) return;
      this.#lines.shift();
      const frame = {
        kind: 'octets',
        seq: 0,
        atMs: 0,
        from: 'client',
        offset: this.#sentOctets,
        octets: line,
      } as const;
      this.#sentOctets += line.length;
      this.#socket.send(encodeOctets(frame));
    }
  }

  #acknowledge(): void {
    clearTimeout(this.#ackTimer);
    this.#ackTimer = undefined;
    if (this.#ended || this.#drawnOctets === this.#ackedOctets) return;
    this.#ackedOctets = this.#drawnOctets;
    this.#say({ kind: 'ack', octets: this.#ackedOctets });
  }

  #say(message: ClientMessage): void {
    const text = writeMessage(message);
    if (this.#socket.readyState === WebSocket.CONNECTING) this.#controls.push(text);
    else if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(text);
  }

  #closed(code: number): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#ackTimer);
    this.#options.onClose({ reason: this.#whyClosed(code), unsentLines: this.#lines.length });
  }

  #whyClosed(code: number): Saying {
    if (this.#left) return reason('close.client');
    if (!this.#everOpen) return { id: 'link.unreachable' };
    return code === tooLargeCode ? reason('wire.tooLarge', { limit: frameOctetsMax }) : { id: 'link.lost' };
  }
}
