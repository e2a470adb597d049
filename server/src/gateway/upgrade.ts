// How far a conversation is on its way into TLS, and what the person typed meanwhile: held, and sent when it is clear how.
// Pure. What follows from each step is for conversation.ts.

import { LF } from '@mailterm/shared/octets';

/**
 * TLS: not in use; asked for by a command that waits for its answer; in its handshake; up, with a certificate that the
 * person has not accepted yet; up.
 */
type Stage = 'none' | 'asked' | 'handshake' | 'untrusted' | 'up';

export class Upgrade {
  #stage: Stage = 'none';
  /** The turn of the command that asked for TLS. */
  #turn: number | undefined;
  #held: Uint8Array[] = [];
  /** Whether the server is a practice server or on the machine that this runs on; as it stands in the log. */
  own: { readonly own?: true } = {};

  get stage(): Stage {
    return this.#stage;
  }

  /** Nothing may flow in either direction: neither in clear any more, nor within TLS yet. */
  get isShut(): boolean {
    return this.#stage === 'handshake' || this.#stage === 'untrusted';
  }

  get heldOctets(): number {
    return this.#held.reduce((sum, { length }) => sum + length, 0);
  }

  hold(octets: Uint8Array): void {
    this.#held.push(octets);
  }

  /**
   * The next octets that may be sent, or undefined. Commands come one by one, because the next one may ask for TLS, and
   * what is behind it must wait (RFC 3207 §4).
   */
  release(areCommands: boolean): Uint8Array | undefined {
    if (this.#stage === 'asked' || this.isShut) return undefined;
    const octets = this.#held.shift();
    if (!octets || !areCommands) return octets;
    const end = octets.indexOf(LF) + 1 || octets.length;
    if (end < octets.length) this.#held.unshift(octets.subarray(end));
    return octets.subarray(0, end);
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
