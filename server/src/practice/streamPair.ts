// Two ends of a connection that exists only in memory. What one end writes the other reads, with the backpressure, half
// close and resets of a socket. Knows nothing of mail.

import { Duplex } from 'node:stream';

type Done = (error?: Error | null) => void;

/** What one direction holds before the writer is asked to wait. */
const directionOctetsMax = 64 * 1024;

/** One end of a pair. Octets cross in a later turn of the event loop, as they do on a socket, never inside `write`. */
class PairEnd extends Duplex {
  #peer: PairEnd | undefined;
  /** The peer's write that waits until this end has been read. */
  #heldBack: Done | undefined;
  #inputEnded = false;

  constructor(allowHalfOpen: boolean) {
    super({ allowHalfOpen, readableHighWaterMark: directionOctetsMax, writableHighWaterMark: directionOctetsMax });
  }

  join(peer: PairEnd): void {
    this.#peer = peer;
  }

  override _read(): void {
    this.#release();
  }

  override _write(octets: Buffer, _encoding: BufferEncoding, done: Done): void {
    setImmediate(() => this.#peer?.arrive(octets, done));
  }

  override _final(done: Done): void {
    setImmediate(() => this.#peer?.arriveEnd());
    done();
  }

  override _destroy(error: Error | null, done: Done): void {
    this.#release(socketError('ECONNRESET', 'The other end of the connection was closed before it read everything'));
    setImmediate(() => this.#peer?.arriveClose(error));
    done(error);
  }

  arrive(octets: Buffer, done: Done): void {
    if (this.destroyed) return done(socketError('EPIPE', 'The other end of the connection is closed'));
    if (this.push(octets)) return done();
    this.#heldBack = done;
  }

  arriveEnd(): void {
    if (this.#inputEnded || this.destroyed) return;
    this.#inputEnded = true;
    this.push(null);
  }

  arriveClose(error: Error | null): void {
    if (error === null) return this.arriveEnd();
    this.destroy(socketError('ECONNRESET', 'The connection was reset by the other end'));
  }

  #release(error?: Error): void {
    const done = this.#heldBack;
    this.#heldBack = undefined;
    done?.(error);
  }
}

/** A connection in memory. */
export interface StreamPair {
  /** For the one who dialled: when the server ends, this end ends too, as a `net.Socket` does. */
  readonly client: Duplex;
  /** For the one who answers: it may go on writing after the client has ended. */
  readonly server: Duplex;
}

/** Joins two new streams. */
export function createStreamPair(): StreamPair {
  const client = new PairEnd(false);
  const server = new PairEnd(true);
  client.join(server);
  server.join(client);
  return { client, server };
}

function socketError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
