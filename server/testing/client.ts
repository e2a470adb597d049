// A page for tests: speaks the wire, keeps the log, acknowledges, and waits for what a test expects.

import type { PublicEvent, ReadingFact } from '@mailterm/shared/transcript/event';
import { readServerMessage, writeMessage } from '@mailterm/shared/wire/codec';
import { decodeOctets, encodeOctets } from '@mailterm/shared/wire/frame';
import { subprotocol } from '@mailterm/shared/wire/messages';
import type { ClientMessage, ServerMessage, WireEvent } from '@mailterm/shared/wire/messages';
import { WebSocket } from 'ws';

const patienceMs = 10_000;

/** One server reply: its lines as text (Latin-1, without line ends) and the readings of its units. */
export interface Reply {
  readonly text: string;
  readonly readings: readonly ReadingFact[];
}

export interface ConnectOptions {
  readonly origin?: string;
  readonly cookie?: string;
  readonly silent?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly tls?: { readonly ca: string; readonly localAddress?: string };
}

export class TestClient {
  readonly messages: ServerMessage[] = [];
  readonly events: WireEvent[] = [];
  /** What a watcher was shown. */
  readonly publicEvents: PublicEvent[] = [];
  closeCode: number | undefined;
  /** Set to false to stop acknowledging. */
  acknowledges = true;
  readonly #socket: WebSocket;
  readonly #streams = { client: Buffer.alloc(0), server: Buffer.alloc(0) };
  readonly #waiting = new Set<() => void>();
  #sent = 0;
  #replied = 0;
  /** The number of the next event. */
  #next = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      if (isBinary) this.#octets(data);
      else this.#message(data.toString());
      this.#wake();
    });
    socket.on('close', (code) => {
      this.closeCode = code;
      this.#wake();
    });
  }

  /**
   * Connects to `ws://…/ws` and waits for the hello.
   * @param options `silent`: gives no sign of life, as a page on a closed laptop; `tls`: for `wss:`
   */
  static async connect(url: string, options: ConnectOptions = {}): Promise<TestClient> {
    const { origin, cookie, silent = false, headers = {}, tls = {} } = options;
    const socket = new WebSocket(url, subprotocol, {
      autoPong: !silent,
      ...(origin !== undefined && { origin }),
      headers: { ...headers, ...(cookie !== undefined && { cookie }) },
      ...tls,
    });
    const client = new TestClient(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    await client.until(() => client.messages.length > 0);
    return client;
  }

  /** Opens a session and waits for the greeting (or the end). */
  async open(host: string, port: number): Promise<Reply> {
    this.say({ kind: 'open', target: { host, port, security: 'plain' } });
    return this.reply();
  }

  /** The id and token of the session that this client opened. */
  get session(): { readonly session: string; readonly token: string } {
    const said = this.message('session');
    if (!said) throw new Error('No session was opened');
    return { session: said.id, token: said.token };
  }

  /** The last message of a kind. */
  message<Kind extends ServerMessage['kind']>(kind: Kind): Extract<ServerMessage, { kind: Kind }> | undefined {
    return this.messages.findLast((said): said is Extract<ServerMessage, { kind: Kind }> => said.kind === kind);
  }

  /** Comes back to a session and waits for the answer. */
  async resume(message: Omit<ClientMessage & { kind: 'resume' }, 'kind'>): Promise<void> {
    this.say({ kind: 'resume', ...message });
    await this.until(() => this.message('attached') !== undefined || this.message('fault') !== undefined);
  }

  /** Goes on where another client of the same page was cut off. */
  async continue(other: TestClient, page: string): Promise<void> {
    this.messages.push(...other.messages.filter(({ kind }) => kind === 'session'));
    this.events.push(...other.events);
    this.#streams.client = other.#streams.client;
    this.#streams.server = other.#streams.server;
    this.#replied = other.#replied;
    this.#next = other.#next;
    await this.resume({ ...other.session, seq: other.#next, page });
    this.#sent = this.message('attached')?.typed ?? 0;
  }

  /** Reads nothing more. */
  pause(): void {
    this.#socket.pause();
  }

  /** Cuts the connection without a good-bye. */
  cut(): void {
    this.#socket.terminate();
  }

  say(message: ClientMessage): void {
    this.#socket.send(writeMessage(message));
  }

  /** Sends anything as a text or binary frame, however malformed. */
  raw(frame: string | Uint8Array): void {
    this.#socket.send(frame);
  }

  /** Types a line, as Enter would send it. */
  type(line: string): void {
    this.typeOctets(Buffer.from(`${line}\r\n`));
  }

  typeOctets(octets: Uint8Array): void {
    this.raw(encodeOctets({ kind: 'octets', seq: 0, atMs: 0, from: 'client', offset: this.#sent, octets }));
    this.#sent += octets.length;
  }

  /** Types a line and waits for its reply. */
  async command(line: string): Promise<Reply> {
    this.type(line);
    return this.reply();
  }

  /** The next reply that is complete, or what there is when the session ends. */
  async reply(): Promise<Reply> {
    const found = (): ReadingFact[] => this.readings('server').slice(this.#replied);
    const complete = (): number => found().findIndex((fact) => fact.reading.complete);
    await this.until(() => complete() >= 0 || this.ended);
    const units = complete() >= 0 ? found().slice(0, complete() + 1) : found();
    this.#replied += units.length;
    const first = units[0]?.start ?? 0;
    const last = units[units.length - 1]?.end ?? 0;
    const text = this.stream('server').subarray(first, last).toString('latin1');
    return { text: text.replace(/\r\n$/, '').replaceAll('\r\n', '\n'), readings: units };
  }

  readings(from?: 'client' | 'server'): ReadingFact[] {
    return this.events.filter(
      (event): event is ReadingFact & WireEvent =>
        event.kind === 'reading' && (from === undefined || event.from === from),
    );
  }

  /** All octets of one side, as the log has them. */
  stream(side: 'client' | 'server'): Buffer {
    return this.#streams[side];
  }

  get ended(): boolean {
    return this.closeCode !== undefined || this.events.some((event) => event.kind === 'close');
  }

  /** The reason of the session's end. */
  get endReason(): string | undefined {
    const close = this.events.find((event) => event.kind === 'close');
    return close?.kind === 'close' ? close.reason.id : undefined;
  }

  async until(holds: () => boolean): Promise<void> {
    const giveUpMs = Date.now() + patienceMs;
    while (!holds()) {
      if (Date.now() > giveUpMs) {
        throw new Error(`Cannot wait longer: the log has ${JSON.stringify(this.events.slice(-3))}`);
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, 100);
        const waiting = this.#waiting;
        function done(): void {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        }
        waiting.add(done);
      });
    }
  }

  async close(): Promise<void> {
    this.#socket.close();
    await this.until(() => this.closeCode !== undefined);
  }

  /** The log begins anew. */
  #begin(): void {
    this.events.length = 0;
    this.#streams.client = Buffer.alloc(0);
    this.#streams.server = Buffer.alloc(0);
    this.#replied = 0;
  }

  #octets(data: Buffer): void {
    const read = decodeOctets(data);
    if (!read.ok) throw new Error('Cannot read the binary frame');
    const { seq, from, offset, octets } = read.value;
    this.#next = seq + 1;
    if (offset !== this.#streams[from].length) throw new Error(`Octets are missing before offset ${offset}`);
    this.#streams[from] = Buffer.concat([this.#streams[from], octets]);
    const held = this.#streams.client.length + this.#streams.server.length;
    if (this.acknowledges) this.say({ kind: 'ack', octets: held });
  }

  #message(text: string): void {
    const read = readServerMessage(text);
    if (!read.ok) throw new Error(`Cannot read the message: ${read.reason.id}`);
    this.messages.push(read.value);
    if (read.value.kind === 'attached' && read.value.seq === 0) this.#begin();
    if (read.value.kind === 'public') this.publicEvents.push(...read.value.events);
    if (read.value.kind !== 'event') return;
    const { event } = read.value;
    this.events.push(event);
    // What is no longer kept leaves its room.
    if (event.kind === 'trim') {
      const { from, octets } = event;
      this.#streams[from] = Buffer.concat([this.#streams[from], Buffer.alloc(octets)]);
    }
    this.#next = read.value.event.seq + 1;
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }
}
