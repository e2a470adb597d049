// A letter as a tree of parts.

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
  /** The parts of a multipart. */
  readonly parts?: readonly Part[];
  /** The letter that a message/rfc822 holds. */
  readonly message?: Part;
  /** Line ends in the body. */
  readonly lines: number;
  /** Octets of the body. */
  readonly octets: number;
}

/** Reads a letter. Never throws: what is broken becomes text, or one part. */
export function parseMessage(octets: string): Part {
  const end = octets.length;
  const at = { start: end, end };
  const empty = { header: { start: 0, end }, body: at, fields: [], params: [], lines: 0, octets: 0 };
  return { ...empty, type: 'text', subtype: 'plain', encoding: '7bit' };
}
