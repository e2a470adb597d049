// A letter as a tree of parts (RFC 2045, RFC 2046). Whatever somebody sent has a tree: what is broken becomes text, or one
// part. One pass over the letter finds all of it, so that no letter is slow to read.

import { delimiterAt, endBefore, nextDelimiter, noBoundaries, within } from './delimiters.ts';
import type { Boundaries, Delimiter } from './delimiters.ts';
import { headerEnd, isEmptyLine, lineEnd, readFields, trimBlanks, valueOf } from './fields.ts';
import { LineCount } from './lineCount.ts';
import { parameterOf, readMediaType, readParametered } from './parameters.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A header field. */
export interface Field {
  /** As it is written. */
  readonly name: string;
  /** From its name to the end of its last line, line end included. */
  readonly start: number;
  readonly end: number;
  /** What stands behind the colon: unfolded (RFC 5322 §2.2.3), without blanks around it. */
  readonly value: string;
}

export interface Parameter {
  readonly name: string;
  readonly value: string;
}

/** A letter, or a part of one. Ranges are offsets into the octets of the whole letter. */
export interface Part {
  /** Up to and with the empty line. */
  readonly header: Range;
  readonly body: Range;
  readonly fields: readonly Field[];
  /** In lower case. */
  readonly type: string;
  readonly subtype: string;
  readonly params: readonly Parameter[];
  /** In lower case; `7bit` where the part does not say. */
  readonly encoding: string;
  /** The parts of a multipart; none where no delimiter was found. */
  readonly parts?: readonly Part[];
  /** The letter that a message/rfc822 holds. */
  readonly message?: Part;
  /** Line ends in the body. */
  readonly lines: number;
  /** Octets of the body. */
  readonly octets: number;
}

/** Parts in parts, */
export const depthMax = 20;
/** and all parts of a letter. What goes beyond is text of the part before it. */
export const partsMax = 200;

/** Reads a letter. Never throws. */
export function parseMessage(octets: string): Part {
  return new Parser(octets).read(0, { boundaries: noBoundaries, depth: 0, digest: false }).part;
}

/** Where a part lies. */
interface Place {
  readonly boundaries: Boundaries;
  readonly depth: number;
  /** RFC 2046 §5.1.5: in a digest a part that does not say its type is a letter. */
  readonly digest: boolean;
}

/** A part, and the delimiter behind it. */
interface Read {
  readonly part: Part;
  readonly next: Delimiter;
}

type Head = Pick<Part, 'header' | 'fields' | 'type' | 'subtype' | 'params' | 'encoding'>;

class Parser {
  readonly #octets: string;
  readonly #lines: LineCount;
  #count = 0;

  constructor(octets: string) {
    this.#octets = octets;
    this.#lines = new LineCount(octets);
  }

  read(start: number, place: Place): Read {
    this.#count += 1;
    const head = this.#head(start, place);
    const isDeep = place.depth + 1 >= depthMax || this.#count >= partsMax;
    const boundary = trimBlanks(parameterOf(head.params, 'boundary') ?? '');
    if (head.type === 'multipart' && boundary !== '' && !isDeep) return this.#multipart(head, place, boundary);
    if (head.type === 'message' && head.subtype === 'rfc822' && !isDeep) return this.#message(head, place);
    // Without a boundary there is no way to tell the parts apart, and of too many nobody wants to know.
    const isWhole = head.type !== 'multipart' && !(head.type === 'message' && head.subtype === 'rfc822');
    return this.#finish(isWhole ? head : { ...head, ...plain }, this.#next(head.header.end, place), {});
  }

  #head(start: number, { boundaries, digest }: Place): Head {
    const end = this.#headerEnd(start, boundaries);
    const fields = readFields(this.#octets, start, end);
    const media = readMediaType(valueOf(fields, 'content-type') ?? '');
    const encoding = readParametered(valueOf(fields, 'content-transfer-encoding') ?? '')?.word.toLowerCase() ?? '7bit';
    const facts = { header: { start, end }, fields, encoding };
    if (media) {
      const { word, subtype, params } = media;
      const type = word.toLowerCase();
      return { ...facts, type, subtype: subtype.toLowerCase(), params: type === 'text' ? withCharset(params) : params };
    }
    return digest ? { ...facts, type: 'message', subtype: 'rfc822', params: [] } : { ...facts, ...plain };
  }

  /** Behind the empty line; before a delimiter where there is none. */
  #headerEnd(start: number, boundaries: Boundaries): number {
    if (boundaries.names.length === 0) return headerEnd(this.#octets, start);
    for (let at = start; at < this.#octets.length;) {
      if (delimiterAt(this.#octets, at, boundaries)) return at;
      const end = lineEnd(this.#octets, at);
      if (isEmptyLine(this.#octets, at)) return end;
      at = end;
    }
    return this.#octets.length;
  }

  #multipart(head: Head, place: Place, boundary: string): Read {
    const level = place.boundaries.names.length;
    const inner = { boundaries: within(place.boundaries, boundary), depth: place.depth + 1, digest: isDigest(head) };
    const parts: Part[] = [];
    let next = this.#next(head.header.end, inner);
    while (next.level === level && !next.closing && this.#count < partsMax) {
      const child = this.read(next.end, inner);
      parts.push(child.part);
      next = child.next;
    }
    // What stands behind the last delimiter belongs to nobody.
    if (next.level === level) next = this.#next(next.end, place);
    return this.#finish(head, next, { parts });
  }

  #message(head: Head, place: Place): Read {
    const { part, next } = this.read(head.header.end, { ...place, depth: place.depth + 1, digest: false });
    return this.#finish(head, next, { message: part });
  }

  #next(from: number, { boundaries }: Place): Delimiter {
    // With as many parts as there may be, the last one goes on to the end of the letter.
    return nextDelimiter(this.#octets, from, this.#count >= partsMax ? noBoundaries : boundaries);
  }

  #finish(head: Head, next: Delimiter, inner: Pick<Part, 'parts' | 'message'>): Read {
    // The line end before a delimiter may be that of the empty line, or of a field: then there is no body.
    const end = endBefore(this.#octets, head.header.start, next);
    const start = Math.min(head.header.end, end);
    const part = {
      ...head,
      header: { start: head.header.start, end: start },
      body: { start, end },
      ...inner,
      lines: this.#lines.between(start, end),
      octets: end - start,
    };
    return { part, next };
  }
}

// RFC 2045 §5.2: what a part is that does not say so.
const plain = { type: 'text', subtype: 'plain', params: [{ name: 'charset', value: 'us-ascii' }] } as const;

/** RFC 2045 §5.2, RFC 2046 §4.1.2: a text that does not say its charset is in US-ASCII. */
function withCharset(params: readonly Parameter[]): readonly Parameter[] {
  return parameterOf(params, 'charset') === undefined ? [...params, ...plain.params] : params;
}

function isDigest({ type, subtype }: Head): boolean {
  return type === 'multipart' && subtype === 'digest';
}
