// One page of the soak: speaks the wire of docs/wire.md as far as a visit needs it, and never waits for ever.
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';

const patienceMs = 1_500;

export class Page {
  acknowledges = true;
  replies = 0;
  kinds = new Set();
  session = undefined;
  isOver = false;
  #socket;
  #sent = 0;
  #held = 0;

  constructor(url) {
    this.#socket = new WebSocket(url, 'mailterm.v1');
    this.#socket.on('message', (data, isBinary) => (isBinary ? this.#octets(data) : this.#heard(JSON.parse(data))));
    this.#socket.on('close', () => (this.isOver = true));
    this.#socket.on('error', () => {});
  }

  /** Connects, and opens a session where a target is given. */
  static async visit(url, target, dialect) {
    const page = new Page(url);
    await page.until(() => page.kinds.has('hello'));
    if (target) page.say({ kind: 'open', target: { security: 'plain', ...target }, ...(dialect && { dialect }) });
    return page;
  }

  say(message) {
    this.raw(JSON.stringify(message));
  }

  raw(data) {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(data);
  }

  type(text) {
    const frame = Buffer.alloc(20 + text.length);
    frame.writeDoubleBE(this.#sent, 12);
    frame.write(text, 20, 'latin1');
    this.#sent += text.length;
    this.raw(frame);
  }

  /** Types lines, each after the reply to the one before. */
  async hold(lines) {
    for (let at = 0; at <= lines.length; at++) {
      await this.until(() => this.replies > at || this.isOver);
      if (at < lines.length) this.type(`${lines[at]}\r\n`);
    }
  }

  pause() {
    this.#socket.pause();
  }

  /** Goes without a good-bye. */
  cut() {
    this.#socket.terminate();
  }

  /** Waits, but not for ever: what does not come is the business of a test and not of the soak. */
  async until(holds) {
    const untilMs = performance.now() + patienceMs;
    while (!holds() && performance.now() < untilMs) await wait(5);
  }

  #octets(data) {
    this.#held += data.length - 20;
    if (this.acknowledges) this.say({ kind: 'ack', octets: this.#held });
  }

  #heard(message) {
    this.kinds.add(message.kind);
    if (message.kind === 'session') this.session = { session: message.id, token: message.token };
    if (message.kind === 'attached' && message.seq === 0) this.#held = 0;
    if (message.kind === 'attached') this.#sent = message.typed;
    if (message.kind !== 'event') return;
    this.kinds.add(message.event.kind);
    const { kind, from, reading } = message.event;
    if (kind === 'reading' && from === 'server' && reading.complete) this.replies += 1;
  }
}
