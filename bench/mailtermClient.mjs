// A client of docs/wire.md as the page is one: it holds what comes, acknowledges every 256 KiB or after 40 ms, and counts a
// reply as there when its reading is there.
import { WebSocket } from 'ws';
import { answerOctets } from './letter.mjs';

const headerOctets = 20;
const ackOctetsMax = 256 * 1024;
const ackDelayMs = 40;

export class MailtermClient {
  /** What the server said in JSON, for whoever wants to follow it. */
  onEvent = () => undefined;
  /** Octets of the mail server. */
  onOctets = () => undefined;
  #web;
  #sent = 0;
  #held = 0;
  #acked = 0;
  #server = 0;
  #ackTimer;
  #silent = false;
  #settle;
  #wantedEnd = 0;
  #fail = () => undefined;

  constructor(url, { localAddress, cookie } = {}) {
    this.#web = new WebSocket(url, 'mailterm.v1', {
      perMessageDeflate: false,
      ...(localAddress !== undefined && { localAddress }),
      ...(cookie !== undefined && { headers: { cookie } }),
    });
    // A browser puts the parts of a message together by itself; joining them here would be measured as the server's time.
    this.#web.binaryType = 'fragments';
    this.#web.on('message', (data, isBinary) => (isBinary ? this.#octets(data) : this.#said(JSON.parse(data))));
    this.#web.on('error', (error) => this.#fail(error));
    this.#web.on('close', (code) => this.#fail(new Error(`Cannot measure: Mailterm closed with ${code}`)));
  }

  /** Opens a session with a port of this machine and waits for the reading of the greeting. */
  async open({ port, dialect, host = '127.0.0.1', seat }) {
    await new Promise((resolve, reject) => {
      this.#fail = reject;
      this.#web.once('open', resolve);
    });
    const greeting = this.#reading(0);
    this.#say({ kind: 'open', target: { host, port, security: 'plain' }, dialect, seat });
    await greeting;
    return this;
  }

  ask(line) {
    const reply = this.#reading(0);
    this.#send(line);
    return reply;
  }

  async retrieve(mibs) {
    const octets = answerOctets(mibs);
    const letter = this.#reading(this.#server + octets);
    this.#send(`RETR ${mibs}`);
    await letter;
    return octets;
  }

  /** Octets of the mail server so far. */
  received() {
    return this.#server;
  }

  hold() {
    this.#web.pause();
  }

  go() {
    this.#web.resume();
  }

  /** Reads and acknowledges nothing, as a page does whose terminal is stuck. */
  fallSilent() {
    this.#silent = true;
  }

  speakAgain() {
    this.#silent = false;
    this.#acknowledge();
  }

  close() {
    clearTimeout(this.#ackTimer);
    this.#fail = () => undefined;
    this.#web.terminate();
  }

  /** The next complete reading of the server's that ends at or behind this position. */
  #reading(end) {
    return new Promise((resolve, reject) => {
      this.#settle = resolve;
      this.#fail = reject;
      this.#wantedEnd = end;
    });
  }

  #said(message) {
    this.onEvent(message);
    if (message.kind === 'fault') return this.#fail(new Error(`Mailterm refuses: ${message.reason.id}`));
    if (message.kind !== 'event') return;
    const { kind, from, reading, end } = message.event;
    if (kind === 'close') return this.#fail(new Error(`Mailterm ends the session: ${message.event.reason.id}`));
    if (kind !== 'reading' || from !== 'server' || !reading.complete || end < this.#wantedEnd) return;
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.();
  }

  #octets([head, ...parts]) {
    const pieces = [head.subarray(headerOctets), ...parts];
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    this.#held += length;
    if (head[4] === 1) {
      this.#server += length;
      for (const piece of pieces) this.onOctets(piece);
    }
    if (this.#held - this.#acked >= ackOctetsMax) this.#acknowledge();
    else this.#ackTimer ??= setTimeout(() => this.#acknowledge(), ackDelayMs);
  }

  #acknowledge() {
    clearTimeout(this.#ackTimer);
    this.#ackTimer = undefined;
    if (this.#silent || this.#held === this.#acked) return;
    this.#acked = this.#held;
    this.#say({ kind: 'ack', octets: this.#acked });
  }

  #say(message) {
    if (this.#web.readyState === WebSocket.OPEN) this.#web.send(JSON.stringify(message));
  }

  #send(line) {
    const octets = Buffer.from(`${line}\r\n`, 'latin1');
    const header = Buffer.alloc(headerOctets);
    header.writeDoubleBE(this.#sent, 12);
    this.#sent += octets.length;
    this.#web.send(Buffer.concat([header, octets]));
  }
}
