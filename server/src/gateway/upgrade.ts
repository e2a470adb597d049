// How far a conversation is on its way into TLS, and what the person typed meanwhile: held, and sent when it is clear how.
// Pure. What follows from each step is for conversation.ts.

import { joinOctets, LF } from '@mailterm/shared/octets';

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

  /** What is held waits for TLS, or to be refused it. */
  get awaitsTls(): boolean {
    return this.#stage === 'asked' || this.isShut;
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
    if (this.awaitsTls) return undefined;
    const octets = this.#held.shift();
    if (!octets || !areCommands) return octets;
    const end = octets.indexOf(LF) + 1 || octets.length;
    if (end < octets.length) this.#held.unshift(octets.subarray(end));
    return octets.subarray(0, end);
  }

  /**
   * The held octets that may be sent next, or undefined. They stay held.
   * @param cut says how many of them make the next piece; 0 for none yet
   */
  peek(cut: (held: Uint8Array) => number): Uint8Array | undefined {
    if (this.awaitsTls || this.#held.length === 0) return undefined;
    if (this.#held.length > 1) this.#held = [joinOctets(this.#held)];
    const [held] = this.#held;
    const end = held ? cut(held) : 0;
    return end > 0 ? held?.subarray(0, end) : undefined;
  }

  /** The octets of the last peek are sent. */
  take(octets: number): void {
    const [held, ...behind] = this.#held;
    const rest = held?.subarray(octets);
    this.#held = rest && rest.length > 0 ? [rest, ...behind] : behind;
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
