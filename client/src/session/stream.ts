// The octets of one side that no reading has covered yet, with the time of each piece as it came. Octets are copied once
// when they arrive and seldom again: what is handed out are views, which later arrivals never change.

import type { Reading } from '@mailterm/shared/dialect';

/** A run of octets with its times. */
export interface Run {
  readonly octets: Uint8Array;
  /** When the first octet came, in milliseconds since the session was opened. */
  readonly atMs: number;
  /** When the last octet came. */
  readonly lastMs: number;
  /** The number of the event that brought the first octet: the place of the run among all entries. */
  readonly seq: number;
}

interface Mark {
  readonly offset: number;
  readonly atMs: number;
  readonly seq: number;
}

const bufferOctetsMin = 4096;

/** One side's unread octets. */
export class OctetStream {
  #buffer = new Uint8Array(0);
  /** Where the unread octets lie in the buffer. */
  #from = 0;
  #to = 0;
  #start = 0;
  #marks: Mark[] = [];

  /** The position of the first unread octet in the side's stream. */
  get start(): number {
    return this.#start;
  }

  /** One past the last octet that came. */
  get end(): number {
    return this.#start + this.#to - this.#from;
  }

  /** Appends octets as they came. */
  push(octets: Uint8Array, atMs: number, seq: number): void {
    if (this.#to + octets.length > this.#buffer.length) this.#grow(octets.length);
    this.#marks.push({ offset: this.end, atMs, seq });
    // Beyond #to nothing was ever handed out, so writing here changes no view.
    this.#buffer.set(octets, this.#to);
    this.#to += octets.length;
  }

  /** All unread octets, or undefined when there are none. */
  peek(): Run | undefined {
    return this.#to === this.#from ? undefined : this.#run(this.end);
  }

  /** Takes the octets up to a position as read, or undefined when the stream does not reach that far. */
  take(end: number): Run | undefined {
    if (end <= this.#start || end > this.end) return undefined;
    const run = this.#run(end);
    this.#from += end - this.#start;
    this.#start = end;
    this.#marks = this.#marks.slice(this.#markAt(end));
    return run;
  }

  /** What is unread here and all up to a position is missing from the log: goes on from there. */
  restart(position: number): void {
    this.#from = this.#to;
    this.#start = position;
    this.#marks = [];
  }

  #run(end: number): Run {
    const first = this.#marks[0];
    const last = this.#marks[this.#markAt(end - 1)];
    return {
      octets: this.#buffer.subarray(this.#from, this.#from + end - this.#start),
      atMs: first?.atMs ?? 0,
      lastMs: last?.atMs ?? 0,
      seq: first?.seq ?? 0,
    };
  }

  /** Index of the piece that brought the octet at a position; the number of pieces for a position at the end. */
  #markAt(position: number): number {
    if (position >= this.end) return this.#marks.length;
    let low = 0;
    let high = this.#marks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#marks[middle]?.offset ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #grow(octets: number): void {
    const unread = this.#buffer.subarray(this.#from, this.#to);
    this.#buffer = new Uint8Array(Math.max(bufferOctetsMin, 2 * (unread.length + octets)));
    this.#buffer.set(unread);
    this.#from = 0;
    this.#to = unread.length;
  }
}

/** The reading of content of which only the end is there. */
export function torn(reading: Reading, octets: number): Reading {
  const id = reading.spans.find(({ kind }) => kind === 'content')?.id ?? 'content';
  return { ...reading, spans: [{ id, start: 0, end: octets, kind: 'content' }] };
}
