// Writes sessions into the store: all of them together, in one transaction at a time, soon after something happened. It
// never holds a session up: a store that is slow or fails costs the recordings, and their pages are told. Knows neither
// sockets nor protocols; what may be stored is decided in recording.ts.

import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Target } from '@mailterm/shared/transcript/event';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { ServerMessage } from '@mailterm/shared/wire/messages';
import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Owner, Store } from '../store/store.ts';
import { Recording } from './recording.ts';
import type { Batch, Writer } from './recording.ts';

/** What happens within this time is written together, in milliseconds. */
const gatherMs = 50;

/** Redacting for a batch gives way to sessions after so many milliseconds. */
const sliceMs = 5;

/** Deleting must be done by then, or it is not certain. */
const deletingMs = 5_000;

/** Sessions of one batch. */
const batchSessions = 500;

export interface RecorderParts {
  readonly store: Pick<Store, 'record' | 'deleteRecording'>;
  readonly limits: Pick<Limits, 'transcriptContentOctets' | 'unsavedOctets'>;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly isPractice: (target: Target) => boolean;
}

/** Records the sessions of one process. */
export class Recorder implements Writer {
  readonly contentOctetsMax: number;
  readonly isPractice: (target: Target) => boolean;
  readonly #parts: RecorderParts;
  readonly #waiting = new Set<Recording>();
  #waitingOctets = 0;
  #writing: Promise<void> | undefined;
  /** The write that is under way, or was last. */
  #recording: Promise<void> | undefined;
  readonly #discarding = new Set<Promise<boolean>>();
  #isHurried = false;

  constructor(parts: RecorderParts) {
    this.#parts = parts;
    this.contentOctetsMax = parts.limits.transcriptContentOctets;
    this.isPractice = parts.isPractice;
  }

  /**
   * Records a session from now on.
   * @param id the session's, and the recording's
   * @param tell says something to the page that has the session
   */
  begin(id: string, owner: Owner, tell: (message: ServerMessage) => void): Recording {
    return new Recording(this, id, owner, tell);
  }

  wake(recording: Recording): void {
    this.#waiting.add(recording);
    this.#writing ??= this.#write();
  }

  weigh(octets: number): boolean {
    this.#waitingOctets += octets;
    return this.#waitingOctets <= this.#parts.limits.unsavedOctets;
  }

  lost(why: Reason, error?: unknown): void {
    const { log, metrics } = this.#parts;
    log.error({ reason: why.id, ...(error !== undefined && { error: nameOf(error) }) }, 'recording lost');
    metrics.unrecorded();
  }

  discard(recording: Recording): Promise<boolean> {
    const deleting = Promise.race([this.#delete(recording), sleep(deletingMs, false, { ref: false })]);
    this.#discarding.add(deleting);
    void deleting.then(() => this.#discarding.delete(deleting));
    return deleting;
  }

  /** Writes what waits. Resolves when everything is stored or deleted, or after `patienceMs`. */
  async close(patienceMs: number): Promise<void> {
    this.#isHurried = true;
    const abort = new AbortController();
    const late = sleep(patienceMs, undefined, { signal: abort.signal, ref: false }).catch(() => undefined);
    await Promise.race([late, this.#settle()]);
    abort.abort();
  }

  async #settle(): Promise<void> {
    while (this.#writing || this.#discarding.size > 0) await Promise.all([this.#writing, ...this.#discarding]);
  }

  /** One batch after the other, as long as something waits. */
  async #write(): Promise<void> {
    while (this.#waiting.size > 0) {
      if (!this.#isHurried) await sleep(gatherMs);
      const batches = await this.#gather();
      if (batches.size > 0) await this.#store(batches);
    }
    this.#writing = undefined;
  }

  async #gather(): Promise<ReadonlyMap<Recording, Batch>> {
    const batches = new Map<Recording, Batch>();
    let startedMs = performance.now();
    // Who brings more meanwhile waits for the next batch: nobody is in one twice.
    for (const recording of [...this.#waiting].slice(0, batchSessions)) {
      this.#waiting.delete(recording);
      const batch = recording.take();
      if (batch) batches.set(recording, batch);
      if (performance.now() - startedMs < sliceMs) continue;
      await nextTurn();
      startedMs = performance.now();
    }
    // Some may have been forgotten meanwhile.
    for (const [recording, { octets }] of batches) {
      if (!recording.isDiscarded) continue;
      batches.delete(recording);
      this.weigh(-octets);
    }
    return batches;
  }

  /** Where the store does not take all of them, each is tried alone: one that cannot be stored costs no other. */
  async #store(batches: ReadonlyMap<Recording, Batch>): Promise<void> {
    const all = [...batches];
    const isStored = await this.#record(all);
    for (const [recording, batch] of all) {
      const { octets, seq, isLast } = batch;
      const isOneStored =
        isStored || (all.length > 1 && !recording.isDiscarded && (await this.#record([[recording, batch]])));
      this.weigh(-octets);
      if (isOneStored) recording.saved(seq, isLast);
      else recording.lose(reason('recording.lost'));
    }
  }

  async #record(batches: readonly (readonly [Recording, Batch])[]): Promise<boolean> {
    const { store, log, metrics } = this.#parts;
    const startedMs = performance.now();
    const recording = store.record(batches.map(([, { write }]) => write));
    this.#recording = recording.catch(() => undefined);
    try {
      await recording;
    } catch (error) {
      log.error({ error: nameOf(error), sessions: batches.length }, 'recording failed');
      metrics.recorded('failed', performance.now() - startedMs);
      return false;
    }
    metrics.recorded('stored', performance.now() - startedMs);
    return true;
  }

  async #delete({ id, owner }: Recording): Promise<boolean> {
    const { store, log } = this.#parts;
    // What is being written now would come back.
    await this.#recording;
    try {
      await store.deleteRecording(owner, id);
      return true;
    } catch (error) {
      log.error({ error: nameOf(error) }, 'deleting a recording failed');
      return false;
    }
  }
}

/** What kind of error: its message may repeat what was to be stored. */
function nameOf(error: unknown): string {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  const word = typeof code === 'string' ? code : name;
  return typeof word === 'string' ? word.slice(0, 64) : 'unknown';
}
