// A page that keeps nothing but counts, for sessions with more octets and events than a test would want to hold. It can
// read, acknowledge and type, or refuse to do each of these.

import { writeMessage } from '@mailterm/shared/wire/codec';
import { decodeOctets, encodeOctets } from '@mailterm/shared/wire/frame';
import { subprotocol } from '@mailterm/shared/wire/messages';
import type { ClientMessage, ServerMessage } from '@mailterm/shared/wire/messages';
import { WebSocket } from 'ws';

const patienceMs = 15_000;

/** What a witness opens, on 127.0.0.1 unless it says otherwise. */
export interface Errand {
  readonly port: number;
  readonly host?: string;
  readonly dialect?: string;
  readonly security?: 'plain' | 'tls';
}

export class Witness {
  readonly webSocket: WebSocket;
  acknowledges = true;
  /** Octets of both sides that were received. */
  heldOctets = 0;
  serverOctets = 0;
  events = 0;
  creditOctets = 0;
  sentOctets = 0;
  closeCode: number | undefined;
  endReason: string | undefined;
  readonly faults: string[] = [];
  readonly kinds = new Set<string>();
  readonly session: { id: string; token: string } = { id: '', token: '' };

  constructor(url: string) {
    this.webSocket = new WebSocket(url, subprotocol);
    this.webSocket.on('message', (data: Buffer, isBinary: boolean) => {
      if (isBinary) this.#octets(data);
      else this.#heard(JSON.parse(data.toString()) as ServerMessage);
    });
    this.webSocket.on('close', (code) => (this.closeCode = code));
    this.webSocket.on('error', () => undefined);
  }

  /** Connects and opens a session. */
  static async open(url: string, { host = '127.0.0.1', port, dialect, security = 'plain' }: Errand): Promise<Witness> {
    const witness = new Witness(url);
    await witness.until(() => witness.creditOctets > 0 || witness.isOver);
    witness.say({ kind: 'open', target: { host, port, security }, ...(dialect !== undefined && { dialect }) });
    return witness;
  }

  get isOver(): boolean {
    return this.closeCode !== undefined || this.endReason !== undefined;
  }

  say(message: ClientMessage): void {
    this.raw(writeMessage(message));
  }

  raw(frame: string | Uint8Array): void {
    if (this.webSocket.readyState === WebSocket.OPEN) this.webSocket.send(frame);
  }

  type(octets: Uint8Array | string): void {
    const typed = Buffer.from(octets as string);
    this.raw(encodeOctets({ kind: 'octets', seq: 0, atMs: 0, from: 'client', offset: this.sentOctets, octets: typed }));
    this.sentOctets += typed.length;
  }

  /** Types pieces for a while, as the credit allows. */
  async keepTyping(piece: Uint8Array, ms: number): Promise<void> {
    const untilMs = performance.now() + ms;
    while (performance.now() < untilMs && !this.isOver) {
      for (let i = 0; i < 1_000 && this.sentOctets + piece.length <= this.creditOctets; i++) this.type(piece);
      await pause(2);
      while (this.webSocket.bufferedAmount > 500_000 && !this.isOver) await pause(2);
    }
  }

  async until(holds: () => boolean, ms = patienceMs): Promise<void> {
    const untilMs = performance.now() + ms;
    while (!holds()) {
      if (performance.now() > untilMs) throw new Error(`Cannot wait longer: ${JSON.stringify(this.#summary())}`);
      await pause(10);
    }
  }

  cut(): void {
    this.webSocket.terminate();
  }

  #octets(data: Buffer): void {
    const read = decodeOctets(data);
    if (!read.ok) throw new Error('Cannot read the binary frame');
    this.heldOctets += read.value.octets.length;
    if (read.value.from === 'server') this.serverOctets += read.value.octets.length;
    if (this.acknowledges) this.say({ kind: 'ack', octets: this.heldOctets });
  }

  #heard(message: ServerMessage): void {
    if (message.kind === 'hello') this.creditOctets = message.credit;
    if (message.kind === 'credit') this.creditOctets = message.octets;
    if (message.kind === 'fault') this.faults.push(message.reason.id);
    if (message.kind === 'session') Object.assign(this.session, { id: message.id, token: message.token });
    if (message.kind === 'attached' && message.seq === 0) this.heldOctets = this.serverOctets = 0;
    if (message.kind === 'attached') this.sentOctets = message.typed;
    if (message.kind !== 'event') return;
    this.events += 1;
    this.kinds.add(message.event.kind);
    if (message.event.kind === 'close') this.endReason = message.event.reason.id;
  }

  #summary() {
    const { heldOctets, sentOctets, creditOctets, events, endReason, closeCode, faults } = this;
    return { heldOctets, sentOctets, creditOctets, events, endReason, closeCode, faults: faults.slice(-3) };
  }
}

export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
