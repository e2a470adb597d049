// The body of a letter, searched in one pass for what matters in it: dots at the beginning of lines, bare line feeds, lines
// that are too long. Bodies are data and most of what crosses the wire, so sixteen octets are passed over at once, and a
// line costs little beyond its line feed. What is found becomes spans in letter.ts.

import { CR, DOT, LF, SP } from '../octets.ts';

/** What a body holds beside text. */
export interface BodyFindings {
  /** Where stuffed dots stand, in order; at most as many as were asked for. */
  readonly stuffedDots: readonly number[];
  readonly hasBlankedDot: boolean;
  readonly hasBareLf: boolean;
  readonly hasLongLine: boolean;
  /** Line feeds. */
  readonly lineEnds: number;
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
const highBits = 0x80808080;

/** An octet that is LF becomes 0, and the borrow of a subtraction sets the high bit of a 0 (and of few others). */
function marksOf(word: number): number {
  const difference = word ^ lineFeeds;
  return (difference - 0x01010101) & ~difference;
}

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
  lineEnds = 0;
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
    for (let at = start; at < end; at++) if (octets[at] === LF) this.#endLine(at);
  }

  #endLine(at: number): void {
    const octets = this.#octets;
    this.lineEnds += 1;
    // A line feed at the very beginning belongs to a CR that came in the piece before.
    if (at > 0 && octets[at - 1] !== CR) this.hasBareLf = true;
    if (at - this.#lineStart >= lineOctetsMax) this.hasLongLine = true;
    const next = at + 1;
    this.#lineStart = next;
    const first = octets[next];
    if (first === DOT || first === SP || first === TAB) this.#beginLine(next);
  }

  /** Passes over four words, of four octets each, in which there is no line feed. */
  readWords(start: number, count: number): void {
    const words = new Int32Array(this.#octets.buffer, this.#octets.byteOffset + start, count);
    let word = 0;
    for (; word + 4 <= count; word += 4) {
      const a = marksOf(words[word] as number);
      const b = marksOf(words[word + 1] as number);
      const c = marksOf(words[word + 2] as number);
      const d = marksOf(words[word + 3] as number);
      if (((a | b | c | d) & highBits) === 0) continue;
      const at = start + word * 4;
      if ((a & highBits) !== 0) this.readOctets(at, at + 4);
      if ((b & highBits) !== 0) this.readOctets(at + 4, at + 8);
      if ((c & highBits) !== 0) this.readOctets(at + 8, at + 12);
      if ((d & highBits) !== 0) this.readOctets(at + 12, at + 16);
    }
    this.readOctets(start + word * 4, start + count * 4);
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
