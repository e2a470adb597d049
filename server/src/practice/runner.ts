// Puts a host on a stream: cuts what comes in, hands it over, writes what comes back. Owns the stream, TLS and the clock;
// decides nothing.

import type { Duplex } from 'node:stream';
import type { SecureContext } from 'node:tls';
import { Framer } from '@mailterm/shared/framing';
import type { Fault } from './faults/fault.ts';
import type { Host, Step, World } from './hosts/host.ts';
import { acceptTls } from './listening/acceptTls.ts';
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
  /** The connection begins with TLS. */
  readonly tls: boolean;
  readonly secureContext: SecureContext | undefined;
  /** What goes wrong on this connection whatever the room says. */
  readonly faults: readonly Fault[];
}

/** Serves one connection until it ends. */
export function serve<State>(options: ConnectionOptions<State>): void {
  new Connection(options).start();
}

class Connection<State> {
  readonly #options: ConnectionOptions<State>;
  /** Where octets flow: the stream of the options, or TLS on it. */
  #stream: Duplex;
  #framer = new Framer();
  #step: Step<State> | undefined;
  #secure = false;
  #inputEnded = false;
  /** The client must read before it gets more. */
  #blocked = false;
  /** Between the go-ahead for TLS and the end of its handshake. */
  #securing = false;
  #alarm: NodeJS.Timeout | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(options: ConnectionOptions<State>) {
    this.#options = options;
    this.#stream = options.stream;
  }

  start(): void {
    const { stream, rooms, visitor, host, tls } = this.#options;
    rooms.enter(visitor);
    stream.on('close', () => this.#leave());
    if (host.notice)
      this.#stopWatching = rooms.watch(visitor, this, () => this.#hear((state, world) => host.notice?.(state, world)));
    const begin = (): void => this.#perform(host.begin(this.#world()));
    if (tls) return this.#startTls(begin);
    this.#listen(stream);
    begin();
  }

  #listen(stream: Duplex): void {
    this.#stream = stream;
    stream.on('data', (octets: Uint8Array) => this.#take(octets));
    stream.on('end', () => this.#endInput());
    stream.on('drain', () => this.#unblock());
    // A reset is an end like any other for a mail server; 'close' follows it.
    stream.on('error', () => this.#options.stream.destroy());
  }

  #take(octets: Uint8Array): void {
    if (this.#step?.close) return;
    this.#framer.push(octets);
    this.#pump();
  }

  /** Answers every unit that is complete, until the client must read before it gets more. */
  #pump(): void {
    const { host } = this.#options;
    while (this.#step !== undefined && !this.#step.close && !this.#blocked && !this.#securing) {
      const cut = this.#framer.cut(this.#step.next);
      if (cut === undefined) {
        // RFC 5321 §4.1.1.10 and RFC 1939 §6: an unfinished line or letter at the end is no command and is dropped.
        // An answer that a host holds back is still to come.
        if (this.#inputEnded && this.#step.next.kind !== 'wait') this.#stream.end();
        return;
      }
      this.#perform(host.receive(this.#step.state, cut, this.#world()));
    }
  }

  #perform(step: Step<State>): void {
    const { rooms, visitor } = this.#options;
    this.#step = step;
    rooms.write(visitor, step.room, this);
    this.#setAlarm(step.wakeAtMs);
    if (step.output.length > 0 && !this.#stream.write(step.output)) {
      this.#blocked = true;
      this.#stream.pause();
    }
    if (step.startTls) this.#startTls(() => this.#hear((state, world) => this.#options.host.secured?.(state, world)));
    if (step.close) {
      this.#stream.end();
      this.#stream.resume();
    }
  }

  /** RFC 3207 §4.2: what came in clear behind the command is forgotten, and the host is told when TLS stands. */
  #startTls(secured: () => void): void {
    const { stream, secureContext } = this.#options;
    // A host offers TLS only where it can be had; one that begins it all the same is a bug of ours.
    if (secureContext === undefined) return void stream.destroy();
    this.#securing = true;
    this.#framer = new Framer();
    for (const event of ['data', 'end', 'drain', 'error']) stream.removeAllListeners(event);
    stream.on('error', () => stream.destroy());
    this.#blocked = false;
    this.#listen(
      acceptTls(stream, secureContext, () => {
        this.#securing = false;
        this.#secure = true;
        secured();
        this.#pump();
      }),
    );
  }

  #setAlarm(atMs: number | undefined): void {
    clearTimeout(this.#alarm);
    if (atMs === undefined) return;
    const wait = Math.max(0, atMs - this.#options.now());
    this.#alarm = setTimeout(() => this.#hear((state, world) => this.#options.host.wake?.(state, world)), wait);
    this.#alarm.unref();
  }

  /** Something has happened that is no unit of the client. */
  #hear(step: (state: State, world: World) => Step<State> | undefined): void {
    if (this.#step === undefined || this.#step.close || this.#securing) return;
    const next = step(this.#step.state, this.#world());
    if (next === undefined) return;
    this.#perform(next);
    this.#pump();
  }

  #unblock(): void {
    this.#blocked = false;
    this.#stream.resume();
    this.#pump();
  }

  #endInput(): void {
    this.#inputEnded = true;
    this.#pump();
  }

  #leave(): void {
    const { rooms, visitor, host } = this.#options;
    clearTimeout(this.#alarm);
    this.#stopWatching?.();
    rooms.write(visitor, host.leave(this.#world()), this);
    rooms.leave(visitor);
  }

  #world(): World {
    const { rooms, visitor, connection, now, secureContext, faults } = this.#options;
    const room = rooms.read(visitor);
    return {
      room,
      nowMs: now(),
      connection,
      secure: this.#secure,
      canSecure: secureContext !== undefined && !this.#secure,
      faults: [...faults, ...room.faults],
    };
  }
}
