// A connection that breaks a hundred times within a letter of 10 MiB, at random places, and comes back each time with the
// session's token: what was received must be, octet for octet, what the mail server sent.
import { createHash } from 'node:crypto';
import { WebSocket } from 'ws';
import { answerOctets, letterPieces } from '../letter.mjs';

export const name = 'drops';

const headerOctets = 20;

export async function run({ isQuick, mail, start }) {
  const mibs = isQuick ? 1 : 10;
  const drops = isQuick ? 10 : 100;
  const [mailterm] = await start(['mailterm'], {});
  const reader = new Reader(mailterm.url, mail.ports.pop3);
  const startMs = performance.now();
  const digest = await reader.read(mibs, randomPlaces(answerOctets(mibs), drops));
  const seconds = (performance.now() - startMs) / 1000;
  return [
    {
      workload: `${reader.drops} drops in ${mibs} MiB: seconds; octets as sent`,
      unit: 's',
      mailterm: seconds,
      promise: 'identical',
      isExact: true,
      ok: digest === digestOf(mibs) && reader.drops === drops,
    },
  ];
}

function digestOf(mibs) {
  const hash = createHash('sha256');
  for (const piece of letterPieces(mibs)) hash.update(piece);
  return hash.digest('hex');
}

/**
 * Different ones within the letter, in order; the same in every run (a generator of Park and Miller). A piece of the letter
 * is dropped behind once, whatever number of places are in it, so its last third is kept for those that are late.
 */
function randomPlaces(octets, count) {
  let state = 20_260_521;
  const end = Math.floor((octets * 2) / 3);
  const places = new Set();
  while (places.size < count) {
    state = (state * 48_271) % 0x7fffffff;
    places.add(state % end);
  }
  return [...places].sort((a, b) => a - b);
}

/** A page that loses its connection, as docs/wire.md tells it to behave. */
class Reader {
  drops = 0;
  #url;
  #port;
  #web;
  #session;
  #nextSeq = 0;
  #held = 0;
  #greeting = 0;
  #letter = 0;
  #hash = createHash('sha256');
  #places = [];
  #wanted = 0;
  #settle;

  constructor(url, port) {
    this.#url = url;
    this.#port = port;
  }

  /** Asks for a letter, and resolves with the digest of its octets. */
  read(mibs, places) {
    this.#places = [...places];
    this.#wanted = answerOctets(mibs);
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      const target = { host: '127.0.0.1', port: this.#port, security: 'plain' };
      this.#connect({ kind: 'open', target, dialect: 'pop3', page: 'bench' }, () => this.#send(`RETR ${mibs}\r\n`));
    });
  }

  #connect(first, ready) {
    const web = new WebSocket(this.#url, 'mailterm.v1', { perMessageDeflate: false });
    this.#web = web;
    this.#ready = ready;
    web.on('open', () => web.send(JSON.stringify(first)));
    web.on('message', (data, isBinary) => {
      // What is still in the buffers of a connection that was dropped has not arrived.
      if (web !== this.#web) return;
      if (isBinary) this.#octets(data);
      else this.#said(JSON.parse(data));
    });
    web.on('error', (error) => this.#settle.reject(error));
  }

  #ready;

  #said(message) {
    if (message.kind === 'session') this.#session = message;
    if (message.kind === 'fault') this.#settle.reject(new Error(`Mailterm refuses: ${message.reason.id}`));
    if (message.kind === 'attached' && message.seq !== this.#nextSeq) {
      this.#settle.reject(new Error(`Mailterm goes on from event ${message.seq} instead of ${this.#nextSeq}`));
    }
    if (message.kind !== 'event') return;
    this.#nextSeq = message.event.seq + 1;
    const { kind, reading } = message.event;
    if (kind !== 'reading' || !reading.complete) return;
    this.#ready?.();
    this.#ready = undefined;
  }

  #octets(data) {
    this.#nextSeq = data.readUInt32BE(0) + 1;
    const octets = data.subarray(headerOctets);
    this.#held += octets.length;
    this.#web.send(JSON.stringify({ kind: 'ack', octets: this.#held }));
    if (data[4] !== 1) return;
    if (this.#ready) return void (this.#greeting += octets.length);
    this.#letter += octets.length;
    this.#hash.update(octets);
    if (this.#letter >= this.#wanted) {
      this.#web.close();
      return this.#settle.resolve(this.#hash.digest('hex'));
    }
    if (this.#letter > (this.#places[0] ?? Infinity)) this.#drop();
  }

  /** Breaks the connection, without a good-bye, and comes back. */
  #drop() {
    this.#places.shift();
    this.drops += 1;
    const lost = this.#web;
    const { id: session, token } = this.#session;
    this.#connect({ kind: 'resume', session, token, seq: this.#nextSeq, page: 'bench' });
    lost.terminate();
  }

  #send(line) {
    const header = Buffer.alloc(headerOctets);
    this.#web.send(Buffer.concat([header, Buffer.from(line)]));
  }
}
