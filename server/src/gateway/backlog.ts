// How far a page is behind the log of its session. When it is too far, the mail server is paused; nothing is lost. Pure.

/** One page's backlog, in octets of both sides. */
export class Backlog {
  readonly #creditOctets: number;
  #loggedOctets = 0;
  #ackedOctets = 0;
  #paused = false;

  /** @param creditOctets how much the page may be behind */
  constructor(creditOctets: number) {
    this.#creditOctets = creditOctets;
  }

  get loggedOctets(): number {
    return this.#loggedOctets;
  }

  /** True while the mail server is paused for the page. */
  get paused(): boolean {
    return this.#paused;
  }

  /** Octets went into the log. Returns true when the mail server must be paused now. */
  add(octets: number): boolean {
    this.#loggedOctets += octets;
    if (this.#paused || this.#loggedOctets - this.#ackedOctets <= this.#creditOctets) return false;
    this.#paused = true;
    return true;
  }

  /**
   * The page has this many octets.
   * @returns whether the mail server may go on now, or `impossible`: it has more than there is, or fewer than before
   */
  acked(octets: number): 'resume' | 'nothing' | 'impossible' {
    if (octets < this.#ackedOctets || octets > this.#loggedOctets) return 'impossible';
    this.#ackedOctets = octets;
    if (!this.#paused || this.#loggedOctets - octets > this.#creditOctets / 2) return 'nothing';
    this.#paused = false;
    return 'resume';
  }
}
