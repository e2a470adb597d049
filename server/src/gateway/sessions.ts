// Live sessions: the log of each one, and who gets it. The owner gets owner events; everybody else gets what the
// redactor publishes. Holds no socket and knows no protocol.

import { randomBytes } from 'node:crypto';
import { Redactor } from '@mailterm/shared/transcript/redact';
import type { OwnerEvent, OwnerFact, PublicEvent } from '@mailterm/shared/transcript/event';

/** Receives events as they are appended. */
export type Sink<Event> = (event: Event) => void;

/** The log of one session. */
export class SessionLog {
  /** Unguessable; begins with the label of the node that holds the connection. */
  readonly id: string;
  readonly #redactor = new Redactor();
  readonly #public: PublicEvent[] = [];
  readonly #watchers = new Set<Sink<PublicEvent>>();
  readonly #owner: Sink<OwnerEvent>;
  #seq = 0;

  constructor(id: string, owner: Sink<OwnerEvent>) {
    this.id = id;
    this.#owner = owner;
  }

  /** Appends a fact, hands it to the owner, and what may be published of it to the watchers. */
  append(atMs: number, fact: OwnerFact): void {
    const event: OwnerEvent = { seq: this.#seq++, atMs, ...fact };
    this.#owner(event);
    for (const published of this.#redactor.publish(event)) {
      this.#public.push(published);
      for (const watch of this.#watchers) watch(published);
    }
  }

  /** Everything published so far. */
  get publicEvents(): readonly PublicEvent[] {
    return this.#public;
  }

  /**
   * Follows the public log from its first event on.
   * @returns a function that ends it
   */
  watch(sink: Sink<PublicEvent>): () => void {
    for (const event of this.#public) sink(event);
    this.#watchers.add(sink);
    return () => this.#watchers.delete(sink);
  }
}

/** All live sessions of this process. */
export class Sessions {
  readonly #live = new Map<string, { readonly log: SessionLog; readonly address: string }>();
  readonly #node: string;

  /** @param node the label of this process, the first part of every session id */
  constructor(node: string) {
    this.#node = node;
  }

  /** Opens a log. `address` is the visitor's, for limits. */
  open(address: string, owner: Sink<OwnerEvent>): SessionLog {
    const log = new SessionLog(`${this.#node}-${randomBytes(16).toString('base64url')}`, owner);
    this.#live.set(log.id, { log, address });
    return log;
  }

  /** Forgets a session; its log is gone with it. */
  close(log: SessionLog): void {
    this.#live.delete(log.id);
  }

  get(id: string): SessionLog | undefined {
    return this.#live.get(id)?.log;
  }

  get count(): number {
    return this.#live.size;
  }

  /** Live sessions of one visitor's address. */
  countOf(address: string): number {
    let count = 0;
    for (const session of this.#live.values()) if (session.address === address) count++;
    return count;
  }
}
