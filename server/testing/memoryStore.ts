// A store of recordings in memory, for tests of who writes into it: how it keeps them is the business of the real one.
// It can be slow, and it can fail.

import { settle } from '@mailterm/shared/transcript/conversation';
import type { PublicEvent } from '@mailterm/shared/transcript/event';
import type { RecordWrite, Store } from '../src/store/store.ts';

export class MemoryStore implements Pick<Store, 'record' | 'deleteRecording'> {
  /** Every call, with what was in it. */
  readonly writes: (readonly RecordWrite[])[] = [];
  /** The most writes that were under way at once. */
  busiest = 0;
  /** Awaited in every call; what it throws is what the store says. */
  disturb: (writes: readonly RecordWrite[]) => Promise<void> | void = () => undefined;
  readonly #logs = new Map<string, { readonly owner: string; events: PublicEvent[]; endedMs: number | undefined }>();
  #busy = 0;

  async record(writes: readonly RecordWrite[]): Promise<void> {
    this.#busy += 1;
    this.busiest = Math.max(this.busiest, this.#busy);
    try {
      await this.disturb(writes);
    } finally {
      this.#busy -= 1;
    }
    this.writes.push(writes);
    for (const { id, owner, events, endedMs } of writes) {
      const log = this.#logs.get(id) ?? { owner, events: [], endedMs: undefined };
      log.events = [...log.events, ...events];
      log.endedMs = endedMs;
      this.#logs.set(id, log);
    }
  }

  async deleteRecording(owner: string, id: string): Promise<boolean> {
    await this.disturb([]);
    return this.#logs.get(id)?.owner === owner && this.#logs.delete(id);
  }

  get ids(): readonly string[] {
    return [...this.#logs.keys()];
  }

  ownerOf(id: string): string | undefined {
    return this.#logs.get(id)?.owner;
  }

  endedMs(id: string): number | undefined {
    return this.#logs.get(id)?.endedMs;
  }

  /** A recording's events as they read last. */
  events(id: string): readonly PublicEvent[] {
    return settle(this.#logs.get(id)?.events ?? []);
  }
}
