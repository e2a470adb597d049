// The body of a letter, searched in one pass for what matters in it: dots at the beginning of lines, bare line feeds, lines
// that are too long. Bodies are data and most of what crosses the wire, so four octets are looked at at once, and a line
// costs little beyond its line feed. What is found becomes spans in letter.ts.

import { CR, DOT, LF, SP } from '../octets.ts';

/** What a body holds beside text. */
export interface BodyFindings {
  /** Where stuffed dots stand, in order; at most as many as were asked for. */
  readonly stuffedDots: readonly number[];
  readonly hasBlankedDot: boolean;
  readonly hasBareLf: boolean;
  readonly hasLongLine: boolean;
}

/** How a stretch of a letter is searched. */
export interface BodySearch {
  /** The first octet of a line. */
  readonly start: number;
  readonly end: number;
  /** Stuffed dots that are wanted; 0 where dots have no meaning, as in an IMAP literal. */
  readonly stuffedDotsMax: number;
  /** False where a line of a dot and a blank is nothing to speak of. */
  readonly seeksBlankedDots: boolean;
}

/** RFC 5322 §2.1.1: a line has at most 998 characters, and CRLF. */
const lineOctetsMax = 1000;
const TAB = 9;
/** LF in each octet of a word. */
const lineFeeds = 0x0a0a0a0a;

/** Searches a stretch of a letter. */
export function searchBody(octets: Uint8Array, search: BodySearch): BodyFindings {
  const { start, end } = search;
  const body = new Body(octets, search);
  // Words of four octets must be aligned in the buffer that the octets are a view of.
  const wordsStart = start + (-(octets.byteOffset + start) & 3);
  const words = (end - wordsStart) >> 2;
  if (words > 0) {
    body.readOctets(start, wordsStart);
    body.readWords(wordsStart, words);
    body.readOctets(wordsStart + words * 4, end);
  } else body.readOctets(start, end);
  return body.finish();
}

class Body implements BodyFindings {
  readonly stuffedDots: number[] = [];
  hasBlankedDot = false;
  hasBareLf = false;
  hasLongLine = false;
  readonly #octets: Uint8Array;
  readonly #search: BodySearch;
  #lineStart: number;

  constructor(octets: Uint8Array, search: BodySearch) {
    this.#octets = octets;
    this.#search = search;
    this.#lineStart = search.start;
    if (search.start < search.end) this.#beginLine(search.start);
  }

  /** Looks at every octet. */
  readOctets(start: number, end: number): void {
    const octets = this.#octets;
    // In variables of its own, because this is the loop that letters are read in.
    let lineStart = this.#lineStart;
    for (let at = start; at < end; at++) {
      if (octets[at] !== LF) continue;
      // A line feed at the very beginning belongs to a CR that came in the piece before.
      if (at > 0 && octets[at - 1] !== CR) this.hasBareLf = true;
      if (at - lineStart >= lineOctetsMax) this.hasLongLine = true;
      lineStart = at + 1;
      const first = octets[lineStart];
      if (first === DOT || first === SP || first === TAB) this.#beginLine(lineStart);
    }
    this.#lineStart = lineStart;
  }

  /** Passes over words of four octets in which there is no line feed. */
  readWords(start: number, count: number): void {
    const words = new Uint32Array(this.#octets.buffer, this.#octets.byteOffset + start, count);
    for (let word = 0; word < count; word++) {
      // An octet that is LF becomes 0, and the borrow of a subtraction sets the high bit of a 0 (and of few others).
      const difference = (words[word] as number) ^ lineFeeds;
      if (((difference - 0x01010101) & ~difference & 0x80808080) === 0) continue;
      this.readOctets(start + word * 4, start + word * 4 + 4);
    }
  }

  finish(): BodyFindings {
    if (this.#search.end - this.#lineStart > lineOctetsMax) this.hasLongLine = true;
    return this;
  }

  /** A line that begins with a dot or a blank. */
  #beginLine(start: number): void {
    const { end, seeksBlankedDots, stuffedDotsMax } = this.#search;
    if (start >= end) return;
    if (seeksBlankedDots && this.#isBlankedDot(start)) this.hasBlankedDot = true;
    else if (this.#octets[start] === DOT && this.stuffedDots.length < stuffedDotsMax) {
      // RFC 5321 §4.5.2: a line that begins with a dot is sent with one more, which the receiver takes away.
      if (!this.#isLineEnd(start + 1)) this.stuffedDots.push(start);
    }
  }

  /** ` .` or `. `: what a person types who wants to end the letter and does not. */
  #isBlankedDot(start: number): boolean {
    let at = start;
    let dots = 0;
    for (; at < start + 4 && !this.#isLineEnd(at); at++) {
      const octet = this.#octets[at];
      if (octet === DOT) dots += 1;
      else if (octet !== SP && octet !== TAB) return false;
    }
    return dots === 1 && at - start >= 2 && this.#isLineEnd(at);
  }

  #isLineEnd(at: number): boolean {
    const octet = this.#octets[at];
    return at >= this.#search.end || octet === LF || (octet === CR && this.#octets[at + 1] === LF);
  }
}
