// The watchers of one session and the log that they see: what the redactor publishes. Each event is encoded once for all
// of them, and not at all where only the wall of a class follows. That takes time which the owner must not miss: what happens
// waits here until somebody reads it, is published then in one go, and watchers have a small part of the time to be sent it,
// and no more.

import type { OwnerEvent, PublicEvent } from '@mailterm/shared/transcript/event';
import { writePublicEvent } from '@mailterm/shared/transcript/publicJson';
import { Redactor } from '@mailterm/shared/transcript/redact';
import type { Outlet, Source } from './outlet.ts';
import type { Message } from './sender.ts';

/** Watchers get this part of the time, and may save up so many milliseconds of it, so that a single reply is there at once. */
const share = 0.1;
const savedMsMax = 25;

/** Watchers that are served before anything else gets a turn. */
const sliceWatchers = 50;

/** A message to a watcher is about this long at most, in characters: one that comes late gets the log in pieces. */
const messageLengthMax = 64 * 1024;

/** What may wait to be published, in octets; beyond it the session pays for it at once. */
const waitingOctetsMax = 64 * 1024;

/** What an event weighs beside its octets, about. */
const eventOctets = 500;

/** Who follows a session without a WebSocket, such as the wall of a class. */
export interface Hearer {
  /** Something has happened, within the step that made it. It is heard when it is published. */
  stirred(): void;
  hear(event: PublicEvent): void;
}

/** Everybody who watches one session. */
export class Audience implements Source {
  readonly #redactor = new Redactor();
  readonly #events: PublicEvent[] = [];
  /** The same, encoded, as far as anybody was sent it. */
  readonly #lines: string[] = [];
  readonly #outlets = new Set<Outlet>();
  readonly #hearers = new Set<Hearer>();
  #waiting: OwnerEvent[] = [];
  #waitingOctets = 0;
  #last: { readonly at: number; readonly message: Message; readonly next: number } | undefined;
  #isServing = false;
  /** Where the log ended when the last round began. */
  #servedTo = 0;
  /** Time that watchers may take; below zero they wait. */
  #savedMs = savedMsMax;
  #countedMs = performance.now();

  /** @param events what has happened so far */
  constructor(events: Iterable<OwnerEvent>) {
    this.#waiting = [...events];
    this.publish();
  }

  get length(): number {
    this.publish();
    return this.#events.length;
  }

  /** The events from a place on, in one message; the last one is kept, because most watchers want the same. */
  read(at: number): { readonly message: Message; readonly next: number } {
    if (this.#last?.at === at) return this.#last;
    const { events, next } = this.piece(at);
    const text = `{"kind":"public","events":${events}}`;
    this.#last = { at, next, message: { data: Buffer.from(text), binary: false } };
    return this.#last;
  }

  /** Events from a place on, as many as one message takes, as a JSON array; and the place behind them. */
  piece(at: number): { readonly events: string; readonly next: number } {
    let next = at;
    let length = 0;
    do length += this.#line(next++).length;
    while (next < this.#events.length && length < messageLengthMax);
    return { events: `[${this.#lines.slice(at, next).join(',')}]`, next };
  }

  #line(at: number): string {
    for (const event of this.#events.slice(this.#lines.length, at + 1)) this.#lines.push(writePublicEvent(event));
    return this.#lines[at] ?? '';
  }

  /**
   * Lets somebody hear every event, those that were included.
   * @returns what ends it
   */
  overhear(hearer: Hearer): () => void {
    this.publish();
    for (const event of this.#events) hearer.hear(event);
    this.#hearers.add(hearer);
    return () => this.#hearers.delete(hearer);
  }

  /** The next event of the session. */
  append(event: OwnerEvent): void {
    this.#waiting.push(event);
    this.#waitingOctets += eventOctets + (event.kind === 'octets' ? event.octets.length : 0);
    if (this.#waitingOctets > waitingOctetsMax) this.publish();
    for (const hearer of this.#hearers) hearer.stirred();
    // Before the next message is made, all that happened at once is gathered.
    this.#last = undefined;
    this.#serveSoon();
  }

  /** Redacts what has waited for it. */
  publish(): void {
    if (this.#waiting.length === 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#waitingOctets = 0;
    for (const event of waiting) {
      for (const published of this.#redactor.publish(event)) {
        this.#events.push(published);
        for (const hearer of this.#hearers) hearer.hear(published);
      }
    }
  }

  /** Serves one more watcher, from the first event on. */
  add(outlet: Outlet): void {
    this.#outlets.add(outlet);
    outlet.pump();
  }

  remove(outlet: Outlet): void {
    this.#outlets.delete(outlet);
  }

  /** Nothing more will happen: every watcher is sent the rest, and its WebSocket is closed. */
  finish(closeCode: number): void {
    for (const outlet of this.#outlets) outlet.finish(closeCode);
  }

  #serveSoon(): void {
    if (this.#isServing || this.#outlets.size === 0) return;
    this.#isServing = true;
    const nowMs = performance.now();
    this.#savedMs = Math.min(savedMsMax, this.#savedMs + share * (nowMs - this.#countedMs));
    this.#countedMs = nowMs;
    if (this.#savedMs < 0) setTimeout(() => this.#serve(), -this.#savedMs / share).unref();
    else setImmediate(() => this.#serve());
  }

  #serve(): void {
    this.#servedTo = this.length;
    this.#serveSlice([...this.#outlets]);
  }

  /** One slice of a round. What is appended meanwhile is sent to everybody with the next round. */
  #serveSlice(outlets: readonly Outlet[]): void {
    const startedMs = performance.now();
    for (const outlet of outlets.slice(0, sliceWatchers)) outlet.pumpNow();
    this.#savedMs -= performance.now() - startedMs;
    const rest = outlets.slice(sliceWatchers);
    if (rest.length > 0) return void setImmediate(() => this.#serveSlice(rest));
    this.#isServing = false;
    if (this.length > this.#servedTo) this.#serveSoon();
  }
}
