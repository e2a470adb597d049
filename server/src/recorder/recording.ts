// One session as it is written down: its events wait here until a batch takes them, are redacted then, and are forgotten
// once they are in the store. Writes nothing itself (recorder.ts); the raw octets never leave it.

import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { OwnerEvent, PublicEvent, Target } from '@mailterm/shared/transcript/event';
import { Redactor } from '@mailterm/shared/transcript/redact';
import type { ServerMessage } from '@mailterm/shared/wire/messages';
import type { Owner, RecordWrite } from '../store/store.ts';
import { Progress } from './progress.ts';

/** What a recording needs of the one that writes it. */
export interface Writer {
  /** Octets of content that a recording holds. */
  readonly contentOctetsMax: number;
  isPractice(target: Target): boolean;
  /** Something waits to be written. */
  wake(recording: Recording): void;
  /** These octets more wait, or fewer. False where that is too much. */
  weigh(octets: number): boolean;
  /** A recording ends before its session does, for this reason or because of a bug of ours. */
  lost(why: Reason, error?: unknown): void;
  /** Deletes it where it is stored. True when that is certain. */
  discard(recording: Recording): Promise<boolean>;
}

/** Octets of a session that may wait for their redaction; beyond it the session pays for it at once. */
const unredactedOctetsMax = 256 * 1024;

/** What an event weighs beside its octets, about; and each span of its reading. */
const eventOctets = 500;
const spanOctets = 60;

/** What one batch takes out of a recording. */
export interface Batch {
  readonly write: RecordWrite;
  /** The owner's event up to which everything is stored with it. */
  readonly seq: number;
  readonly octets: number;
  /** The end of the session is in it. */
  readonly isLast: boolean;
}

interface Opened {
  readonly target: Target;
  readonly startedMs: number;
}

/** One session's recording. */
export class Recording {
  readonly id: string;
  readonly owner: Owner;
  readonly #writer: Writer;
  readonly #tell: (message: ServerMessage) => void;
  #redactor: Redactor | undefined;
  readonly #progress = new Progress();
  #raw: OwnerEvent[] = [];
  #rawOctets = 0;
  #redacted: PublicEvent[] = [];
  #redactedOctets = 0;
  #open: Opened | undefined;
  #endedMs: number | undefined;
  #savedSeq = -1;
  #lost: Reason | undefined;
  /** It was lost, and the store does not know yet that nothing more comes. */
  #isLeftOpen = false;
  #isDiscarded = false;
  readonly #whenDone: (() => void)[] = [];

  /** @param tell says something to the page that has the session */
  constructor(writer: Writer, id: string, owner: Owner, tell: (message: ServerMessage) => void) {
    this.#writer = writer;
    this.id = id;
    this.owner = owner;
    this.#tell = tell;
    this.#redactor = new Redactor(writer.contentOctetsMax);
  }

  /** What a page is told that comes (back) to the session. */
  get standing(): ServerMessage | undefined {
    if (this.#lost) return { kind: 'unsaved', reason: this.#lost };
    return this.#savedSeq < 0 ? undefined : { kind: 'saved', seq: this.#savedSeq };
  }

  get isDiscarded(): boolean {
    return this.#isDiscarded;
  }

  /** The next event of the owner's log. */
  append(event: OwnerEvent): void {
    if (!this.#redactor) return;
    this.#raw.push(event);
    if (event.kind === 'octets') this.#rawOctets += event.octets.length;
    if (this.#rawOctets > unredactedOctetsMax) this.redact();
    this.#writer.wake(this);
  }

  /** Redacts what has waited for it. */
  redact(): void {
    const raw = this.#raw;
    this.#raw = [];
    this.#rawOctets = 0;
    try {
      let octets = 0;
      for (const event of raw) octets += this.#publish(event);
      this.#redactedOctets += octets;
      if (!this.#writer.weigh(octets)) this.lose(reason('recording.lost'));
    } catch (error) {
      // A bug of ours; it must not cost the session.
      this.lose(reason('recording.lost'), error);
    }
  }

  /** Returns what was published, in octets. */
  #publish(event: OwnerEvent): number {
    this.#progress.see(event);
    if (event.kind === 'open') this.#open = event;
    if (event.kind === 'close') this.#endedMs = (this.#open?.startedMs ?? 0) + event.atMs;
    let octets = 0;
    for (const published of this.#redactor?.publish(event) ?? []) octets += this.#hold(published);
    return octets;
  }

  /** A unit that is redacted before it is stored is never stored otherwise. Returns what the event weighs. */
  #hold(event: PublicEvent): number {
    const fact = event.kind === 'redact' ? event.by : event;
    if (event.kind === 'redact') {
      const at = this.#redacted.findIndex(({ seq }) => seq === event.unit);
      const unit = this.#redacted[at];
      if (unit) {
        this.#redacted[at] = { ...unit, ...event.by };
        return 0;
      }
    }
    this.#redacted.push(event);
    return eventOctets + (fact.kind === 'unit' ? fact.octets.length + spanOctets * fact.reading.spans.length : 0);
  }

  /** What is to be written now; undefined for nothing. */
  take(): Batch | undefined {
    if (this.#isLeftOpen) return this.#leave();
    if (!this.#redactor) return undefined;
    this.redact();
    const { seq } = this.#progress;
    const events = this.#redacted;
    if (events.length === 0) this.saved(seq, false);
    if (events.length === 0 || !this.#open) return undefined;
    const octets = this.#redactedOctets;
    this.#redacted = [];
    this.#redactedOctets = 0;
    return {
      write: this.#writeOf(this.#open, events, this.#endedMs),
      seq,
      octets,
      isLast: this.#endedMs !== undefined,
    };
  }

  /** Of what was lost, the beginning stays in the store, as something that is over. */
  #leave(): Batch | undefined {
    this.#isLeftOpen = false;
    if (!this.#open || this.#savedSeq < 0 || this.#isDiscarded) return undefined;
    return { write: this.#writeOf(this.#open, [], Date.now()), seq: this.#savedSeq, octets: 0, isLast: true };
  }

  #writeOf({ target, startedMs }: Opened, events: readonly PublicEvent[], endedMs: number | undefined): RecordWrite {
    const { id, owner } = this;
    const isPractice = this.#writer.isPractice(target);
    return { id, owner, target, isPractice, startedMs, events, ...(endedMs !== undefined && { endedMs }) };
  }

  /** Everything up to this event of the owner's log is in the store; with the last batch, all there is. */
  saved(seq: number, isLast: boolean): void {
    if (this.#lost || this.#isDiscarded) return;
    if (seq > this.#savedSeq) {
      this.#savedSeq = seq;
      this.#tell({ kind: 'saved', seq });
    }
    if (isLast) this.#finish();
  }

  /** It cannot be written: nothing more of the session is, and its page is told why. */
  lose(why: Reason, error?: unknown): void {
    if (this.#lost || this.#isDiscarded) return;
    this.#lost = why;
    this.#isLeftOpen = true;
    this.#finish();
    this.#writer.lost(why, error);
    this.#tell({ kind: 'unsaved', reason: why });
    this.#writer.wake(this);
  }

  /** Resolves when the end of the session is written, or never will be. */
  finished(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#redactor) this.#whenDone.push(resolve);
      else resolve();
    });
  }

  /** Nobody wants it: what is stored of it is deleted. True when that is certain. */
  discard(): Promise<boolean> {
    this.#isDiscarded = true;
    this.#isLeftOpen = false;
    this.#finish();
    return this.#writer.discard(this);
  }

  /** Forgets all that waits. */
  #finish(): void {
    this.#redactor = undefined;
    this.#raw = [];
    this.#redacted = [];
    this.#writer.weigh(-this.#redactedOctets);
    this.#redactedOctets = 0;
    for (const done of this.#whenDone.splice(0)) done();
  }
}
