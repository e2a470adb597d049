// The line to Mailterm's own server: a WebSocket for each session (a class has one more, room.ts). It frames and unframes, keeps
// to the server's credit, gathers acknowledgements, and comes back when it was cut. It knows no protocol of mail and
// decides nothing about sessions.

import type { Saying } from '@mailterm/shared/dialect';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Target } from '@mailterm/shared/transcript/event';
import { readServerMessage, writeMessage } from '@mailterm/shared/wire/codec';
import { decodeOctets, encodeOctets, frameOctetsMax } from '@mailterm/shared/wire/frame';
import type { OctetsEvent } from '@mailterm/shared/wire/frame';
import { subprotocol } from '@mailterm/shared/wire/messages';
import type { ClientMessage, ServerMessage } from '@mailterm/shared/wire/messages';
import { Outbox } from './outbox.ts';
import { Returning } from './returning.ts';

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
  /** The line is broken and mends itself, or is up again. */
  readonly onAway: (isAway: boolean) => void;
  /** Called once. */
  readonly onClose: (end: LinkEnd) => void;
  /** What this page calls itself. */
  readonly page: string;
}

/** A line to one session. What is said before it is up waits; where it breaks, it mends itself. */
export interface Link {
  /** @param as `seat` is the secret of the seat in a class that the session belongs to */
  open(target: Target, as?: { readonly dialect?: string; readonly seat?: string }): void;
  /** Comes back to a session of which the page has nothing. */
  resume(claim: Claim): void;
  /** Takes over the session that the page watches. */
  take(): void;
  /** Sends a line with its line end, as soon as the credit allows it. Nothing else ever sends octets. */
  send(line: Uint8Array): void;
  /** All octets up to this sum of both directions are in the log and, where painted, drawn. */
  ack(octets: number): void;
  /** Puts a fact made in this browser into the log. */
  note(note: string, turn: number): void;
  /** Goes on although the certificate is not trusted; `by` a switch, where the person was not asked. */
  accept(by?: 'switch'): void;
  /** Whether the server keeps the session's log for a while after its end. */
  keep(ended: boolean): void;
  /** Has a session wiped; the line is for nothing else. */
  forget(claim: Claim): void;
  leave(): void;
  /** Tries at once to come back, where the line is broken. */
  retry(): void;
}

/** What gives a session back. */
export interface Claim {
  readonly session: string;
  readonly token: string;
}

/** Acknowledgements are gathered for this long, in milliseconds, or until so many octets wait. */
const ackDelayMs = 40;
const ackOctetsMax = 256 * 1024;

/** Close code of a frame that was too large for the server (RFC 6455 §7.4.1). */
const tooLargeCode = 1009;

/** Close codes behind which there is nothing: the end, a server that stops, a frame too large, the page elsewhere. */
const finalCodes: readonly number[] = [1000, 1001, tooLargeCode, 4001];

/** Opens a line to the server. */
export function connect(options: LinkOptions): Link {
  return new SocketLink(options);
}

class SocketLink implements Link {
  readonly #options: LinkOptions;
  #socket: WebSocket | undefined;
  readonly #controls: string[] = [];
  readonly #outbox = new Outbox();
  #claim: Claim | undefined;
  #nextSeq = 0;
  #everOpen = false;
  /** Has asked to come back, and not heard yet. */
  #isAsking = false;
  #ended = false;
  #left = false;
  #ackedOctets = 0;
  #drawnOctets = 0;
  #ackTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #returning = new Returning(
    () => this.#connect(),
    () => this.#cut(),
  );
  #keptMs = 0;
  #lostMs = 0;

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#connect();
  }

  open(target: Target, as?: { readonly dialect?: string; readonly seat?: string }): void {
    this.#say({ kind: 'open', target, ...as, page: this.#options.page });
  }

  resume(claim: Claim): void {
    this.#claim = claim;
    this.#resume();
  }

  take(): void {
    this.#say({ kind: 'take' });
  }

  send(line: Uint8Array): void {
    this.#outbox.push(line);
    this.#flush();
  }

  ack(octets: number): void {
    this.#drawnOctets = Math.max(this.#drawnOctets, octets);
    if (this.#drawnOctets - this.#ackedOctets >= ackOctetsMax) this.#acknowledge();
    else this.#ackTimer ??= setTimeout(() => this.#acknowledge(), ackDelayMs);
  }

  note(note: string, turn: number): void {
    this.#say({ kind: 'note', note, turn });
  }

  accept(by?: 'switch'): void {
    this.#say({ kind: 'accept', ...(by && { by }) });
  }

  keep(ended: boolean): void {
    this.#say({ kind: 'keep', ended });
  }

  forget(claim: Claim): void {
    this.#say({ kind: 'forget', ...claim });
  }

  leave(): void {
    this.#left = true;
    // A server that does not answer us cannot be asked to leave.
    if (this.#socket?.readyState === WebSocket.OPEN) this.#say({ kind: 'leave' });
    else this.#end(reason('close.client'));
  }

  retry(): void {
    this.#returning.now();
  }

  #connect(): void {
    const socket = new WebSocket(this.#options.url, subprotocol);
    socket.binaryType = 'arraybuffer';
    const listen = <Kind extends keyof WebSocketEventMap>(kind: Kind, hear: (event: WebSocketEventMap[Kind]) => void) =>
      socket.addEventListener(kind, (event) => {
        if (this.#socket === socket) hear(event);
      });
    listen('open', () => this.#opened());
    listen('message', (event: MessageEvent<unknown>) => this.#heard(event.data));
    listen('close', (event) => this.#closed(event.code));
    this.#socket = socket;
  }

  #opened(): void {
    this.#everOpen = true;
    for (const text of this.#controls.splice(0)) this.#socket?.send(text);
  }

  /** Asks for what is missing: everything behind the last event that came. */
  #resume(): void {
    const { page } = this.#options;
    this.#isAsking = true;
    if (this.#claim) this.#say({ kind: 'resume', ...this.#claim, seq: this.#nextSeq, page });
  }

  #heard(data: unknown): void {
    if (data instanceof ArrayBuffer) {
      const read = decodeOctets(new Uint8Array(data));
      if (!read.ok) return this.#fault(read.reason);
      this.#nextSeq = read.value.seq + 1;
      return this.#options.onOctets(read.value);
    }
    const read = readServerMessage(String(data));
    if (!read.ok) return this.#fault(read.reason);
    const message = read.value;
    if (message.kind === 'hello') this.#hello(message);
    if (message.kind === 'credit') this.#outbox.credit(message.octets);
    if (message.kind === 'session') this.#claim = { session: message.id, token: message.token };
    if (message.kind === 'attached') this.#attached(message);
    if (message.kind === 'event') this.#nextSeq = message.event.seq + 1;
    this.#options.onMessage(message);
    this.#flush();
    if (message.kind === 'fault' && message.reason.id === 'wire.sessionGone') this.#end(message.reason);
  }

  #hello({ credit, keptMs }: ServerMessage & { kind: 'hello' }): void {
    this.#outbox.credit(credit);
    this.#keptMs = keptMs;
  }

  /** What was sent and did not arrive is sent again. */
  #attached({ seq, typed, credit }: ServerMessage & { kind: 'attached' }): void {
    if (seq === 0) this.#drawnOctets = 0;
    // What was acknowledged may not have arrived: it is said again.
    this.#ackedOctets = 0;
    this.#isAsking = false;
    this.#outbox.arrived(typed);
    this.#outbox.credit(credit);
    this.#returning.arrived();
    this.#options.onAway(false);
    this.#acknowledge();
  }

  #fault(why: ReturnType<typeof reason>): void {
    this.#options.onMessage({ kind: 'fault', reason: why });
  }

  #flush(): void {
    // What has arrived is not known before the server has said it.
    if (this.#isAsking || this.#socket?.readyState !== WebSocket.OPEN) return;
    for (const { offset, octets } of this.#outbox.take()) {
      this.#socket.send(encodeOctets({ kind: 'octets', seq: 0, atMs: 0, from: 'client', offset, octets }));
    }
  }

  #acknowledge(): void {
    clearTimeout(this.#ackTimer);
    this.#ackTimer = undefined;
    if (this.#ended || this.#drawnOctets === this.#ackedOctets) return;
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    this.#ackedOctets = this.#drawnOctets;
    this.#say({ kind: 'ack', octets: this.#ackedOctets });
  }

  #say(message: ClientMessage): void {
    const text = writeMessage(message);
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(text);
    else this.#controls.push(text);
  }

  #cut(): void {
    if (!this.#claim) return;
    this.#socket?.close();
    this.#closed(0);
  }

  /** A session waits for its page, so the page tries to come back for as long. */
  #closed(code: number): void {
    if (this.#ended) return;
    if (this.#returning.attempts === 0) this.#lostMs = Date.now();
    const isHopeless = Date.now() - this.#lostMs > this.#keptMs;
    if (!this.#claim || this.#left || finalCodes.includes(code) || isHopeless) return this.#end(this.#whyClosed(code));
    this.#options.onAway(true);
    this.#controls.length = 0;
    this.#resume();
    this.#socket = undefined;
    this.#returning.later();
  }

  #end(why: Saying): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#ackTimer);
    this.#returning.stop();
    this.#socket?.close();
    this.#options.onClose({ reason: why, unsentLines: this.#outbox.unsentLines });
  }

  #whyClosed(code: number): Saying {
    if (this.#left) return reason('close.client');
    if (!this.#everOpen) return { id: 'link.unreachable' };
    return code === tooLargeCode ? reason('wire.tooLarge', { limit: frameOctetsMax }) : { id: 'link.lost' };
  }
}
