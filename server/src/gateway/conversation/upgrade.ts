// How far a conversation is on its way into TLS, and what the person typed meanwhile: held, and sent when it is clear how.
// Pure. What follows from each step is for conversation.ts.

import { OctetQueue } from '@mailterm/shared/octetQueue';
import { LF } from '@mailterm/shared/octets';

/**
 * TLS: not in use; asked for by a command that waits for its answer; in its handshake; up, with a certificate that the
 * person has not accepted yet; up.
 */
type Stage = 'none' | 'asked' | 'handshake' | 'untrusted' | 'up';

/** What is sent at once of that which is no command. */
const pieceOctetsMax = 16 * 1024;

export class Upgrade {
  #stage: Stage = 'none';
  /** The turn of the command that asked for TLS. */
  #turn: number | undefined;
  readonly #held = new OctetQueue();
  /** Whether the server is a practice server or on the machine that this runs on; as it stands in the log. */
  own: { readonly own?: true } = {};

  get stage(): Stage {
    return this.#stage;
  }

  /** Nothing may flow in either direction: neither in clear any more, nor within TLS yet. */
  get isShut(): boolean {
    return this.#stage === 'handshake' || this.#stage === 'untrusted';
  }

  /** What is held waits for TLS, or to be refused it. */
  get awaitsTls(): boolean {
    return this.#stage === 'asked' || this.isShut;
  }

  get heldOctets(): number {
    return this.#held.length;
  }

  hold(octets: Uint8Array): void {
    this.#held.push(octets);
  }

  /**
   * The next octets that may be sent, or undefined. Commands come one by one, because the next one may ask for TLS, and
   * what is behind it must wait (RFC 3207 §4).
   */
  release(areCommands: boolean): Uint8Array | undefined {
    if (this.awaitsTls) return undefined;
    const { length } = this.#held;
    if (length === 0) return undefined;
    const end = areCommands ? this.#held.indexOf(LF, 0, length) + 1 : 0;
    return this.#held.take(end || Math.min(length, pieceOctetsMax));
  }

  /**
   * The held octets that may be sent next, or undefined. They stay held.
   * @param cut says how many of them make the next piece; 0 for none yet
   */
  peek(cut: (held: Uint8Array) => number): Uint8Array | undefined {
    const held = this.#held.view;
    if (this.awaitsTls || held.length === 0) return undefined;
    const end = cut(held);
    return end > 0 ? held.subarray(0, end) : undefined;
  }

  /** The octets of the last peek are sent; they stay as they are. */
  take(octets: number): void {
    this.#held.take(octets);
  }

  /** A command asks for TLS. */
  ask(turn: number): void {
    if (this.#stage !== 'none') return;
    this.#stage = 'asked';
    this.#turn = turn;
  }

  /** A reply is complete; if it was the one to the command that asked, and no go-ahead follows, all goes on in clear. */
  answered(turn: number | undefined): void {
    if (this.#stage === 'asked' && turn === this.#turn) this.#stage = 'none';
  }

  begin(): void {
    this.#stage = 'handshake';
  }

  /** The handshake is done. */
  finish(isTrusted: boolean): void {
    this.#stage = isTrusted ? 'up' : 'untrusted';
  }
}
