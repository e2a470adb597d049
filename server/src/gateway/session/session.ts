// One session: its log, the page that has it and those that watch, its recording, and how it ends. It lives here and not in
// a WebSocket. Opens no socket and knows no protocol.

import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { OwnerFact } from '@mailterm/shared/transcript/event';
import type { Role, ServerMessage } from '@mailterm/shared/wire/messages';
import type { Recording } from '../../recorder/recording.ts';
import { isSame } from '../../secret.ts';
import { Audience } from './audience.ts';
import type { Input } from '../conversation/inputs.ts';
import { Journal } from './journal.ts';
import type { Outlet, Source } from './outlet.ts';

/** A page at its WebSocket. */
export interface Guest {
  /** What the page calls itself, if it does. */
  readonly page: string | undefined;
  /** The guest has this role from now on, and its log begins at this place. */
  follow(role: Role, source: Source, at: number): Outlet;
  say(message: ServerMessage): void;
  /** The same page has come back through another WebSocket. */
  replaced(): void;
}

/** How long the end of a session waits for its recording, in milliseconds. */
const lastWordMs = 1_000;

/** What is kept for a page that is gone. */
export interface Keeping {
  /** Acknowledged content of one session, in octets. */
  readonly contentOctets: number;
  /** How long a session waits for its page, and its log after the end, in milliseconds. */
  readonly keptMs: number;
  /** Logs of ended sessions of one address. */
  readonly ended: number;
}

/** What a session does outside of this file. */
export interface Hands {
  /** Something happens to its conversation. */
  input(input: Input): void;
  /** No page has had it for too long, before its end or after it. */
  abandoned(): void;
}

/** One session. */
export class Session {
  readonly id: string;
  /** The secret that gives the session back to its page. */
  readonly token = randomBytes(24).toString('base64url');
  readonly journal: Journal;
  /** Octets that have come from the page, over all its connections, and that may come. */
  typedOctets = 0;
  creditOctets: number;
  /** Nobody has it: who comes watches. */
  readonly watchOnly: boolean;
  /** The log stays for a while after the end. */
  keepsEnded = true;
  /** What writes it down; it is deleted with a log that is not to stay. */
  recording: Recording | undefined;
  readonly #keptMs: number;
  readonly #hands: Hands;
  readonly #watchers = new Map<Guest, Outlet>();
  #audience: Audience | undefined;
  #owner: { readonly guest: Guest; readonly outlet: Outlet } | undefined;
  #patience: NodeJS.Timeout | undefined;
  #ackedOctets = 0;
  #endCode: number | undefined;
  /** Told when nothing of it is kept any more. */
  readonly whenGone = new Set<() => void>();
  readonly #whenForgotten: ((isWiped: boolean) => void)[] = [];

  /** @param creditOctets what the page may send before it hears more */
  constructor(id: string, creditOctets: number, keeping: Keeping, hands: Hands, watchOnly: boolean) {
    this.id = id;
    this.creditOctets = creditOctets;
    this.journal = new Journal(keeping.contentOctets);
    this.watchOnly = watchOnly;
    this.#keptMs = keeping.keptMs;
    this.#hands = hands;
  }

  get isOver(): boolean {
    return this.#endCode !== undefined;
  }

  opensWith(token: string): boolean {
    return isSame(token, this.token);
  }

  /** What others may see of it: the redacted log, from the first event on. */
  get audience(): Audience {
    return (this.#audience ??= new Audience(this.journal.events()));
  }

  isOwnedBy(guest: Guest): boolean {
    return this.#owner?.guest === guest;
  }

  /** Appends a fact, and hands it to the owner and to those who watch. */
  append(atMs: number, fact: OwnerFact): void {
    const event = this.journal.append(atMs, fact);
    this.#owner?.outlet.pump();
    this.#audience?.append(event);
    this.recording?.append(event);
  }

  /** Something happens to the conversation. */
  input(input: Input): void {
    this.#hands.input(input);
  }

  /** The owner holds this many octets of both sides. */
  acked(octets: number): void {
    this.#hands.input({ kind: 'acked', octets });
    if (this.isOver) return;
    this.#ackedOctets = octets;
    this.journal.acked(octets);
  }

  /** What was acknowledged before: a page that begins anew acknowledges it again. */
  get ackedOctets(): number {
    return this.#ackedOctets;
  }

  /** Says something to the owner that is no event. */
  tell(message: ServerMessage): void {
    if (message.kind === 'credit') this.creditOctets = message.octets;
    this.#owner?.guest.say(message);
  }

  /** A guest with the token: it has the session if nobody else does, or if it had it before; else it watches. */
  admit(guest: Guest, { seq, watch }: { readonly seq: number; readonly watch: boolean }): void {
    const owner = this.#owner?.guest;
    const isItself = owner !== undefined && owner.page !== undefined && owner.page === guest.page;
    if (isItself) owner.replaced();
    if (!watch && !this.watchOnly && (owner === undefined || isItself)) this.#give(guest, seq);
    else this.#show(guest);
  }

  /** A watcher takes the session over; who had it watches. */
  take(guest: Guest): void {
    const before = this.#owner;
    if (this.watchOnly) return guest.say({ kind: 'fault', reason: reason('wire.watchOnly') });
    if (before?.guest === guest) return;
    before?.outlet.stop();
    const watching = this.#watchers.get(guest);
    if (watching) this.#unshow(guest, watching);
    this.#give(guest, 0);
    if (before) this.#show(before.guest);
  }

  /** The guest's WebSocket is closed. */
  leave(guest: Guest): void {
    const watching = this.#watchers.get(guest);
    if (watching) this.#unshow(guest, watching);
    if (!this.isOwnedBy(guest)) return;
    this.#owner = undefined;
    if (!this.isOver || this.keepsEnded) this.#wait();
  }

  /** The conversation is over. What is still to be sent is sent; then the WebSockets are closed with this code. */
  end(closeCode: number): void {
    this.#endCode = closeCode;
    this.#audience?.finish(closeCode);
    // The last that its page hears is that everything is saved, if that does not take long.
    if (this.recording && this.keepsEnded) {
      const late = sleep(lastWordMs, undefined, { ref: false });
      void Promise.race([late, this.recording.finished()]).then(() => this.#owner?.outlet.finish(closeCode));
    } else this.#owner?.outlet.finish(closeCode);
    if (this.keepsEnded) this.#wait();
    else this.#hands.abandoned();
  }

  /** Whether the log stays after the end. */
  keep(ended: boolean): void {
    this.keepsEnded = ended;
  }

  /**
   * Ends the session if it runs, and forgets it.
   * @param done told whether its recording is surely deleted, too
   */
  forget(done: (isWiped: boolean) => void): void {
    this.#whenForgotten.push(done);
    this.keepsEnded = false;
    if (this.isOver) this.#hands.abandoned();
    else this.input({ kind: 'ended', by: 'client', reason: reason('close.client') });
  }

  /** Forgets everything that waits. */
  dispose(): void {
    clearTimeout(this.#patience);
    for (const gone of this.whenGone) gone();
    this.whenGone.clear();
    const tell = (isWiped: boolean): void => {
      for (const done of this.#whenForgotten.splice(0)) done(isWiped);
    };
    if (this.keepsEnded || !this.recording) tell(true);
    else void this.recording.discard().then(tell);
  }

  #give(guest: Guest, seq: number): void {
    if (!this.isOver) clearTimeout(this.#patience);
    const outlet = guest.follow('owner', this.journal, this.journal.start(seq));
    this.#owner = { guest, outlet };
    const standing = this.recording?.standing;
    if (standing) guest.say(standing);
    this.#begin(outlet);
  }

  #show(guest: Guest): void {
    const { audience } = this;
    const outlet = guest.follow('watcher', audience, 0);
    this.#watchers.set(guest, outlet);
    audience.add(outlet);
    this.#begin(outlet);
  }

  #begin(outlet: Outlet): void {
    if (this.#endCode === undefined) outlet.pump();
    else outlet.finish(this.#endCode);
  }

  #unshow(guest: Guest, outlet: Outlet): void {
    outlet.stop();
    this.#watchers.delete(guest);
    this.#audience?.remove(outlet);
  }

  #wait(): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#hands.abandoned(), this.#keptMs).unref();
  }
}
