// Credit in both directions: what the page may have sent, and how far it may be behind before the mail
// server must wait. Readings count beside octets: a server of empty lines sends few octets and makes many readings. Pure.

import type { Limits } from '../../limits.ts';

/** The limits of credit; limits.ts says what each one bounds. */
export type CreditLimits = Pick<Limits, 'creditOctets' | 'creditReadings' | 'typedOctets'>;

export class Credit {
  readonly #limits: CreditLimits;
  #writtenOctets = 0;
  #typedMax: number;
  #loggedOctets = 0;
  #ackedOctets = 0;
  /** Readings that the page has not got, as far as its acknowledgements tell. */
  #readings = 0;
  #paused = false;

  constructor(limits: CreditLimits) {
    this.#limits = limits;
    this.#typedMax = limits.typedOctets;
  }

  /** The page may have sent this many octets in all. */
  get typedMax(): number {
    return this.#typedMax;
  }

  /** Octets of both sides in the log. */
  get loggedOctets(): number {
    return this.#loggedOctets;
  }

  /** The mail server must wait for the page. */
  get isPaused(): boolean {
    return this.#paused;
  }

  /** The mail server has taken octets. */
  written(octets: number): void {
    this.#writtenOctets += octets;
  }

  /**
   * Gives the page what it may have.
   * @param undecidedOctets written, but kept in memory until the server says what they are: as good as not taken
   * @returns true when it is more than before
   */
  raise(undecidedOctets: number): boolean {
    const typedMax = this.#writtenOctets - undecidedOctets + this.#limits.typedOctets;
    if (typedMax <= this.#typedMax) return false;
    this.#typedMax = typedMax;
    return true;
  }

  /** The log has grown by octets and what they mean. Returns true when the mail server must begin to wait. */
  logged(octets: number, readings: number): boolean {
    this.#loggedOctets += octets;
    this.#readings += readings;
    if (this.#paused || this.#isWithin(1)) return false;
    this.#paused = true;
    return true;
  }

  /** The page has so many octets of the log: cannot be, or the mail server need wait no longer, or nothing follows. */
  acked(octets: number): 'impossible' | 'go' | undefined {
    if (octets < this.#ackedOctets || octets > this.#loggedOctets) return 'impossible';
    const before = this.#loggedOctets - this.#ackedOctets;
    this.#ackedOctets = octets;
    // The part of the readings that belongs to the part of the octets; none are left when no octet is.
    if (before > 0) this.#readings *= (this.#loggedOctets - octets) / before;
    if (!this.#paused || !this.#isWithin(1 / 2)) return undefined;
    this.#paused = false;
    return 'go';
  }

  /** The page is not further behind than this part of what it may be. */
  #isWithin(part: number): boolean {
    const { creditOctets, creditReadings } = this.#limits;
    return this.#loggedOctets - this.#ackedOctets <= part * creditOctets && this.#readings <= part * creditReadings;
  }
}
