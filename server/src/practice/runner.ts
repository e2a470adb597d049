// Puts a host on a stream: cuts what comes in, hands it over, writes what comes back. Owns the stream, TLS and the clock;
// decides nothing.

import type { Duplex } from 'node:stream';
import type { SecureContext } from 'node:tls';
import { Framer } from '@mailterm/shared/framing';
import { failHandshake, reset } from './faults/breakStream.ts';
import { inOrder, spend } from './faults/fault.ts';
import type { Fault, Protocol } from './faults/fault.ts';
import { handshakeFault, mannerAt, spoil } from './faults/spoil.ts';
import type { Spoiled } from './faults/spoil.ts';
import type { Host, Step, World } from './hosts/host.ts';
import { acceptTls } from './listening/acceptTls.ts';
import type { Rooms } from './rooms.ts';
import type { Tap } from './tap.ts';

/** A client that begins TLS has this time for its handshake. */
const handshakeMs = 30_000;

/** A connection on which nothing will be said any more stays open so long: longer than clients wait (RFC 5321 §4.5.3.2). */
const muteMs = 15 * 60_000;

/** What a connection runs with. */
export interface ConnectionOptions<State> {
  readonly stream: Duplex;
  readonly host: Host<State>;
  /** What the host speaks. */
  readonly protocol: Protocol;
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
  /** The connection has no room of its own, and a login may choose one by its name. */
  readonly choosesRoom?: true;
  readonly tap?: Tap;
}

/** Serves one connection until it ends. */
export function serve<State>(options: ConnectionOptions<State>): void {
  new Connection(options).start();
}

class Connection<State> {
  #options: ConnectionOptions<State>;
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
  /** An answer waits until its delay is over, and nothing else is done meanwhile; or nothing will be said any more. */
  #stalled: 'held' | 'mute' | undefined;
  #alarm: NodeJS.Timeout | undefined;
  #delay: NodeJS.Timeout | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(options: ConnectionOptions<State>) {
    this.#options = options;
    this.#stream = options.stream;
  }

  start(): void {
    const { stream, host, tls } = this.#options;
    this.#enter();
    stream.on('close', () => this.#leave());
    const begin = (): void => this.#perform(host.begin(this.#world()));
    if (tls) return this.#startTls(begin);
    this.#listen(stream);
    begin();
  }

  #enter(): void {
    const { rooms, visitor, host } = this.#options;
    rooms.enter(visitor);
    if (host.notice)
      this.#stopWatching = rooms.watch(visitor, this, () => this.#hear((state, world) => host.notice?.(state, world)));
  }

  /** A login has chosen another room. */
  #move(name: string): void {
    const { rooms, visitor: left, tap } = this.#options;
    const visitor = rooms.visitorNamed(name);
    if (visitor === undefined || visitor === left) return;
    this.#stopWatching?.();
    rooms.leave(left);
    this.#options = { ...this.#options, visitor };
    this.#enter();
    tap?.entered(visitor);
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
    if (this.#step?.close || this.#stalled === 'mute') return;
    this.#framer.push(octets);
    this.#pump();
  }

  /** Answers every unit that is complete, until the client must read before it gets more. */
  #pump(): void {
    const { host } = this.#options;
    if (this.#stalled === 'mute' && this.#inputEnded) this.#stream.end();
    while (this.#step !== undefined && !this.#step.close && !this.#blocked && !this.#securing && !this.#stalled) {
      const cut = this.#framer.cut(this.#step.next);
      if (cut === undefined) {
        // RFC 5321 §4.1.1.10 and RFC 1939 §6: an unfinished line or letter at the end is no command and is dropped.
        // An answer that a host holds back is still to come.
        if (this.#inputEnded && this.#step.next.kind !== 'wait') this.#stream.end();
        return;
      }
      this.#options.tap?.received(cut.octets);
      this.#perform(host.receive(this.#step.state, cut, this.#world()));
    }
  }

  #perform(step: Step<State>): void {
    this.#step = step;
    if (step.roomName !== undefined) this.#move(step.roomName);
    const { rooms, visitor } = this.#options;
    rooms.write(visitor, step.room, this);
    this.#setAlarm(step.wakeAtMs);
    this.#answer(step, this.#spoiled(step));
  }

  /** The answer of a step as it goes out, after the faults that are switched on for its stage. */
  #spoiled({ output, stage }: Step<State>): Spoiled {
    const { protocol } = this.#options;
    const fault = stage === undefined ? undefined : mannerAt(this.#world().faults, protocol, stage);
    if (fault === undefined || output.length === 0) return { output, after: 'goOn' };
    this.#spend(fault);
    return spoil(output, fault, protocol);
  }

  /** A fault has happened once more. */
  #spend(fault: Fault): void {
    const { rooms, visitor } = this.#options;
    rooms.write(visitor, spend(rooms.read(visitor), fault), this);
  }

  #answer(step: Step<State>, { output, after, delayMs }: Spoiled): void {
    if (delayMs !== undefined) {
      this.#stalled = 'held';
      this.#delay = setTimeout(() => {
        this.#stalled = undefined;
        this.#answer(step, { output, after });
        this.#pump();
      }, delayMs);
      this.#delay.unref();
      return;
    }
    if (after === 'drop') return reset(this.#options.stream);
    if (output.length > 0 && !this.#write(output)) {
      this.#blocked = true;
      this.#stream.pause();
    }
    if (after === 'mute') {
      this.#stalled = 'mute';
      this.#delay = setTimeout(() => this.#options.stream.destroy(), muteMs);
      this.#delay.unref();
      return;
    }
    if (step.startTls) this.#startTls(() => this.#hear((state, world) => this.#options.host.secured?.(state, world)));
    if (step.close) {
      this.#stream.end();
      this.#stream.resume();
    }
  }

  #write(octets: Uint8Array): boolean {
    this.#options.tap?.sent(octets);
    return this.#stream.write(octets);
  }

  /** RFC 3207 §4.2: what came in clear behind the command is forgotten, and the host is told when TLS stands. */
  #startTls(secured: () => void): void {
    const { stream, secureContext } = this.#options;
    // A host offers TLS only where it can be had; one that begins it all the same is a bug of ours.
    if (secureContext === undefined) return void stream.destroy();
    const fault = handshakeFault(this.#world().faults, this.#options.protocol);
    this.#securing = true;
    if (fault !== undefined) {
      this.#spend(fault);
      return failHandshake(stream, handshakeMs);
    }
    this.#framer = new Framer();
    for (const event of ['data', 'end', 'drain', 'error']) stream.removeAllListeners(event);
    stream.on('error', () => stream.destroy());
    this.#blocked = false;
    const tooLate = setTimeout(() => stream.destroy(), handshakeMs);
    tooLate.unref();
    stream.once('close', () => clearTimeout(tooLate));
    this.#listen(
      acceptTls(stream, secureContext, (handshake) => {
        clearTimeout(tooLate);
        this.#securing = false;
        this.#secure = true;
        this.#options.tap?.secured(handshake);
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
    if (this.#step === undefined || this.#step.close || this.#securing || this.#stalled) return;
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
    // Whoever ends within the handshake will not finish it.
    if (this.#securing) return void this.#options.stream.destroy();
    this.#inputEnded = true;
    this.#pump();
  }

  #leave(): void {
    const { rooms, visitor, host } = this.#options;
    clearTimeout(this.#alarm);
    clearTimeout(this.#delay);
    this.#stopWatching?.();
    rooms.write(visitor, host.leave(this.#world()), this);
    rooms.leave(visitor);
  }

  #world(): World {
    const { rooms, visitor, connection, now, secureContext, faults, choosesRoom } = this.#options;
    const room = rooms.read(visitor);
    return {
      room,
      nowMs: now(),
      connection,
      secure: this.#secure,
      canSecure: secureContext !== undefined && !this.#secure,
      faults: inOrder([...faults, ...room.faults]),
      ...(choosesRoom && { roomNamed: (name) => rooms.named(name) }),
    };
  }
}
