// Puts a host on a stream: cuts what comes in, hands it over, writes what comes back. Owns the stream and the clock;
// decides nothing.

import type { Duplex } from 'node:stream';
import { Framer } from '@mailterm/shared/framing';
import type { Host, Step, World } from './hosts/host.ts';
import type { Rooms } from './rooms.ts';

/** What a connection runs with. */
export interface ConnectionOptions<State> {
  readonly stream: Duplex;
  readonly host: Host<State>;
  readonly rooms: Rooms;
  readonly visitor: string;
  /** Unlike that of any other open connection. */
  readonly connection: number;
  readonly now: () => number;
}

/** Serves one connection until it ends. */
export function serve<State>(options: ConnectionOptions<State>): void {
  new Connection(options).start();
}

class Connection<State> {
  readonly #options: ConnectionOptions<State>;
  readonly #framer = new Framer();
  #step: Step<State> | undefined;
  #inputEnded = false;
  #blocked = false;

  constructor(options: ConnectionOptions<State>) {
    this.#options = options;
  }

  start(): void {
    const { stream, rooms, visitor } = this.#options;
    rooms.enter(visitor);
    stream.on('data', (octets: Uint8Array) => this.#take(octets));
    stream.on('end', () => this.#endInput());
    stream.on('drain', () => this.#unblock());
    // A reset is an end like any other for a mail server; 'close' follows it.
    stream.on('error', () => stream.destroy());
    stream.on('close', () => this.#leave());
    this.#perform(this.#options.host.begin(this.#world()));
  }

  #take(octets: Uint8Array): void {
    if (this.#step?.close) return;
    this.#framer.push(octets);
    this.#pump();
  }

  /** Answers every unit that is complete, until the client must read before it gets more. */
  #pump(): void {
    const { host, stream } = this.#options;
    while (this.#step !== undefined && !this.#step.close && !this.#blocked) {
      const cut = this.#framer.cut(this.#step.next);
      if (cut === undefined) {
        // RFC 5321 §4.1.1.10 and RFC 1939 §6: an unfinished line or letter at the end is no command and is dropped.
        if (this.#inputEnded) stream.end();
        return;
      }
      this.#perform(host.receive(this.#step.state, cut, this.#world()));
    }
  }

  #perform(step: Step<State>): void {
    const { rooms, visitor, stream } = this.#options;
    this.#step = step;
    rooms.write(visitor, step.room);
    if (step.output.length > 0 && !stream.write(step.output)) {
      this.#blocked = true;
      stream.pause();
    }
    if (step.close) {
      stream.end();
      stream.resume();
    }
  }

  #unblock(): void {
    this.#blocked = false;
    this.#options.stream.resume();
    this.#pump();
  }

  #endInput(): void {
    this.#inputEnded = true;
    this.#pump();
  }

  #leave(): void {
    const { rooms, visitor, host } = this.#options;
    rooms.write(visitor, host.leave(this.#world()));
    rooms.leave(visitor);
  }

  #world(): World {
    const { rooms, visitor, connection, now } = this.#options;
    return { room: rooms.read(visitor), nowMs: now(), connection };
  }
}
