// Clients of the bench, alike from outside: `ask` sends a line and resolves when its reply is there (for Mailterm: when
// its reading is there), `retrieve` asks for a letter and resolves with the number of octets, `hold` stops reading.
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import { answerOctets } from './letter.mjs';

const LF = 10;

/** Octets and the promises that wait for them, the same for raw TCP and for pipes. */
class Replies {
  #wanted = 0;
  #count = 0;
  #settle;

  /** Waits for one line. */
  line() {
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#wanted = 0;
    });
  }

  /** Waits for so many octets. */
  octets(count) {
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#count = 0;
      this.#wanted = count;
    });
  }

  get received() {
    return this.#count;
  }

  push(octets) {
    this.#count += octets.length;
    const isThere = this.#wanted > 0 ? this.#count >= this.#wanted : octets[octets.length - 1] === LF;
    if (!isThere || !this.#settle) return;
    const settle = this.#settle;
    this.#settle = undefined;
    settle(this.#count);
  }
}

function requester(replies, send) {
  return {
    ask(line) {
      const reply = replies.line();
      send(line);
      return reply;
    },
    retrieve(mibs) {
      const letter = replies.octets(answerOctets(mibs));
      send(`RETR ${mibs}`);
      return letter;
    },
    received: () => replies.received,
  };
}

/** Straight to the mail server. */
export async function connectRaw(port) {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  const replies = new Replies();
  const greeting = replies.line();
  socket.on('data', (octets) => replies.push(octets));
  socket.on('error', () => socket.destroy());
  await greeting;
  return {
    ...requester(replies, (line) => socket.write(`${line}\r\n`, 'latin1')),
    hold: () => void socket.pause(),
    go: () => void socket.resume(),
    close: () => socket.destroy(),
  };
}

/** Through anything that carries octets in WebSocket frames as they are. */
export async function connectPipe(url, { protocol, localAddress } = {}) {
  const web = openWeb(url, protocol ?? [], localAddress);
  const replies = new Replies();
  const greeting = replies.line();
  web.on('message', (octets) => replies.push(octets));
  await Promise.race([greeting, failure(web)]);
  return {
    ...requester(replies, (line) => web.send(Buffer.from(`${line}\r\n`, 'latin1'))),
    hold: () => web.pause(),
    go: () => web.resume(),
    close: () => web.terminate(),
  };
}

function openWeb(url, protocol, localAddress) {
  return new WebSocket(url, protocol, {
    perMessageDeflate: false,
    maxPayload: 2 ** 30,
    ...(localAddress !== undefined && { localAddress }),
  });
}

function failure(web) {
  const failed = new Promise((_, reject) => {
    web.once('error', reject);
    web.once('close', (code) => reject(new Error(`Cannot measure: the WebSocket was closed with ${code}`)));
  });
  failed.catch(() => undefined);
  return failed;
}
