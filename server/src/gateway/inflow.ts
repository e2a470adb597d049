// What comes from the stream to the mail server, handed on in slices of some lines, each in a turn of the event loop of its
// own: a server that sends a hundred thousand tiny lines must not keep everybody else waiting while they are read. A letter
// is handed on as it comes. Also whether the stream flows. Reads nothing and decides nothing.

import type { Duplex } from 'node:stream';
import { LF } from '@mailterm/shared/octets';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Input } from './conversation/inputs.ts';

/** Lines of one slice: at first, at least, and at most. */
const sliceLines = { first: 64, min: 16, max: 1024 } as const;

/** What a slice may take; a neighbour's command and its reply need some ten turns of the loop. */
const sliceMs = 4;

export class Inflow {
  readonly stream: Duplex;
  readonly #hand: (input: Input) => void;
  readonly #isContent: () => boolean;
  #waiting: Input[] = [];
  #isHanding = false;
  #isStopped = false;
  #sliceLines: number = sliceLines.first;

  /**
   * @param hand takes what comes, in its order; the end of the stream comes last
   * @param isContent whether a letter or a literal is coming: what is not read line by line is handed on whole
   */
  constructor(stream: Duplex, hand: (input: Input) => void, isContent: () => boolean) {
    this.stream = stream;
    this.#hand = hand;
    this.#isContent = isContent;
    stream.on('data', (octets: Uint8Array) => this.#take({ kind: 'received', octets: ownOctets(octets) }));
    stream.on('end', () => this.#take({ kind: 'ended', by: 'server', reason: reason('close.server') }));
    stream.on('error', (error: NodeJS.ErrnoException) => {
      const id = error.code === 'ECONNRESET' ? 'close.serverReset' : 'close.server';
      this.#take({ kind: 'ended', by: 'server', reason: reason(id) });
    });
    stream.on('close', () => this.#take({ kind: 'ended', by: 'server', reason: reason('close.server') }));
  }

  stop(): void {
    this.#isStopped = true;
    this.stream.pause();
  }

  /** Flows again, once what has come already is handed on. */
  go(): void {
    this.#isStopped = false;
    if (this.#waiting.length === 0) this.stream.resume();
    else if (!this.#isHanding) this.#handLater();
  }

  /** The stream is used otherwise from now on. Returns what had come and was not handed on. */
  detach(): readonly Input[] {
    this.stream.removeAllListeners('data');
    this.stop();
    return this.#waiting.splice(0).filter(({ kind }) => kind === 'received');
  }

  #take(input: Input): void {
    const isFirst = this.#waiting.length === 0;
    this.#waiting.push(input);
    // The end of a stream that is stopped is told at once, unless something is before it.
    if (isFirst && !this.#isHanding && (!this.#isStopped || input.kind === 'ended')) this.#handNext();
  }

  #handNext(): void {
    const input = this.#waiting.shift();
    const startedMs = performance.now();
    if (input) this.#hand(this.#slice(input));
    this.#adapt(performance.now() - startedMs);
    if (this.#waiting.length > 0 && !this.#isStopped) return this.#handLater();
    if (this.#isHanding && !this.#isStopped) this.stream.resume();
    this.#isHanding = false;
  }

  #handLater(): void {
    this.#isHanding = true;
    this.stream.pause();
    setImmediate(() => (this.#isStopped ? (this.#isHanding = false) : this.#handNext()));
  }

  #adapt(tookMs: number): void {
    const { min, max } = sliceLines;
    if (tookMs > sliceMs) this.#sliceLines = Math.max(min, Math.floor((this.#sliceLines * sliceMs) / tookMs));
    else if (tookMs < sliceMs / 4) this.#sliceLines = Math.min(max, this.#sliceLines * 2);
  }

  /** The beginning of what came; its rest waits in the first place. */
  #slice(input: Input): Input {
    if (input.kind !== 'received' || this.#isContent()) return input;
    const { octets } = input;
    let end = 0;
    for (let lines = 0; lines < this.#sliceLines && end < octets.length; lines++) {
      end = octets.indexOf(LF, end) + 1 || octets.length;
    }
    if (end < octets.length) this.#waiting.unshift({ kind: 'received', octets: octets.subarray(end) });
    return { kind: 'received', octets: octets.subarray(0, end) };
  }
}

/** Octets that nobody else will write to, as an array of octets and no Buffer. What came from a socket is copied by no one. */
function ownOctets(octets: Uint8Array): Uint8Array {
  const isWhole = octets.byteLength === octets.buffer.byteLength;
  return isWhole ? new Uint8Array(octets.buffer) : new Uint8Array(octets);
}
