// The watchers of one session and the log that they see: what the redactor publishes. Each event is encoded once for all
// of them. Sending to many takes time that the owner must not miss, so a round is followed by a rest.

import type { OwnerEvent } from '@mailterm/shared/transcript/event';
import { writePublicEvent } from '@mailterm/shared/transcript/publicJson';
import { Redactor } from '@mailterm/shared/transcript/redact';
import type { Outlet, Source } from './outlet.ts';
import type { Message } from './sender.ts';

/** How much longer than its round the rest lasts: watchers take at most a tenth of the time. */
const restFactor = 9;

/** Watchers that are served before anything else gets a turn. */
const sliceWatchers = 50;

/** A message to a watcher is about this long at most, in characters: one that comes late gets the log in pieces. */
const messageLengthMax = 64 * 1024;

/** Everybody who watches one session. */
export class Audience implements Source {
  readonly #redactor = new Redactor();
  readonly #events: string[] = [];
  readonly #outlets = new Set<Outlet>();
  #last: { readonly at: number; readonly message: Message; readonly next: number } | undefined;
  #isServing = false;
  /** Where the log ended when the last round began. */
  #servedTo = 0;
  #restsUntilMs = 0;

  /** @param events what has happened so far */
  constructor(events: Iterable<OwnerEvent>) {
    for (const event of events) this.#publish(event);
  }

  get length(): number {
    return this.#events.length;
  }

  /** The events from a place on, in one message; the last one is kept, because most watchers want the same. */
  read(at: number): { readonly message: Message; readonly next: number } {
    if (this.#last?.at === at) return this.#last;
    let next = at;
    let length = 0;
    do length += this.#events[next++]?.length ?? 0;
    while (next < this.#events.length && length < messageLengthMax);
    const text = `{"kind":"public","events":[${this.#events.slice(at, next).join(',')}]}`;
    this.#last = { at, next, message: { data: Buffer.from(text), binary: false } };
    return this.#last;
  }

  /** The next event of the session. */
  append(event: OwnerEvent): void {
    this.#publish(event);
    // Before the next message is made, all that happened at once is gathered.
    this.#last = undefined;
    this.#serveSoon();
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

  #publish(event: OwnerEvent): void {
    for (const published of this.#redactor.publish(event)) this.#events.push(writePublicEvent(published));
  }

  #serveSoon(): void {
    if (this.#isServing || this.#outlets.size === 0) return;
    this.#isServing = true;
    const waitMs = this.#restsUntilMs - performance.now();
    if (waitMs > 0) setTimeout(() => this.#serve(), waitMs).unref();
    else setImmediate(() => this.#serve());
  }

  #serve(): void {
    this.#servedTo = this.length;
    this.#serveSlice([...this.#outlets], 0);
  }

  /** One slice of a round. What is appended meanwhile is sent to everybody with the next round. */
  #serveSlice(outlets: readonly Outlet[], tookMs: number): void {
    const startedMs = performance.now();
    for (const outlet of outlets.slice(0, sliceWatchers)) outlet.pump();
    const nowMs = performance.now();
    const soFarMs = tookMs + nowMs - startedMs;
    const rest = outlets.slice(sliceWatchers);
    if (rest.length > 0) return void setImmediate(() => this.#serveSlice(rest, soFarMs));
    this.#isServing = false;
    this.#restsUntilMs = nowMs + restFactor * soFarMs;
    if (this.length > this.#servedTo) this.#serveSoon();
  }
}
