// Sends the messages of a log to one WebSocket, from a place in it on: as they come while the socket takes them, and from
// where it stopped when it takes them again. What a slow reader lacks stays in the log and fills no buffer.

import type { Message, Sender } from './sender.ts';

/** A log as an outlet reads it. */
export interface Source {
  /** One past the last place. */
  readonly length: number;
  /** The message at a place, where there is something to say, and the place behind it. */
  read(at: number): { readonly message?: Message; readonly next: number };
}

/** What an outlet sends through. */
export type Way = Pick<Sender, 'isOpen' | 'isFull' | 'send' | 'flush' | 'close'>;

/** One reader's place in a log. */
export class Outlet {
  readonly #sender: Way;
  readonly #source: Source;
  #at: number;
  #waits = false;
  #stopped = false;
  #closeCode: number | undefined;

  /** @param at the place to begin at */
  constructor(sender: Way, source: Source, at: number) {
    this.#sender = sender;
    this.#source = source;
    this.#at = at;
  }

  /** Sends what there is, as far as the socket takes it; where it must wait, it goes on by itself. */
  pump(): void {
    while (this.#isFree && this.#at < this.#source.length) {
      const { message, next } = this.#source.read(this.#at);
      this.#at = next;
      if (message) this.#send(message);
    }
    if (this.#isFree && this.#closeCode !== undefined) this.#sender.close(this.#closeCode);
  }

  /** Sends what there is, and is done with it when this returns: for who counts what it costs. */
  pumpNow(): void {
    this.pump();
    this.#sender.flush();
  }

  /** Closes the WebSocket once everything is sent. */
  finish(closeCode: number): void {
    this.#closeCode = closeCode;
    this.pump();
  }

  /** Sends nothing more: the WebSocket has another outlet, or none. */
  stop(): void {
    this.#stopped = true;
  }

  get #isFree(): boolean {
    return !this.#waits && !this.#stopped && this.#sender.isOpen;
  }

  #send(message: Message): void {
    if (!this.#sender.isFull) return this.#sender.send(message);
    this.#waits = true;
    this.#sender.send(message, () => {
      this.#waits = false;
      this.pump();
    });
  }
}
