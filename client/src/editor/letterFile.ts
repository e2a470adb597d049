// A letter from a file or a paste on its way into DATA: line ends put right, dots doubled, the dot at the end. What is done
// to it is counted, because it is shown before anything is sent. Pure.

import { CR, DOT, joinOctets, LF } from '@mailterm/shared/octets';

/** A letter as it will cross, and what was done to it. */
export interface LetterToSend {
  /** With the line that ends it, where there is one. */
  readonly octets: Uint8Array;
  readonly lines: number;
  /** Octets of the letter itself: RFC 1870 §4 counts neither the doubled dots nor the dot at the end. */
  readonly sizeOctets: number;
  /** Line ends that were no CRLF. */
  readonly mendedLines: number;
  /** Lines that began with a dot. */
  readonly stuffedLines: number;
  /** The last line had no line end. */
  readonly closedLine: boolean;
  /** The line with only a dot is there. */
  readonly ended: boolean;
}

const crlf = Uint8Array.of(CR, LF);
const stuffing = Uint8Array.of(DOT);
const ending = Uint8Array.of(DOT, CR, LF);

/**
 * RFC 5321 §2.3.8: lines end with CRLF. §4.5.2: a line that begins with a dot gets another one.
 * @param file the letter as it was written, unstuffed
 */
export function letterToSend(file: Uint8Array): LetterToSend {
  const parts: Uint8Array[] = [];
  const count = { lines: 0, sizeOctets: 0, mendedLines: 0, stuffedLines: 0, closedLine: false };
  for (let start = 0; start < file.length;) {
    const { end, next } = lineAt(file, start);
    const line = file.subarray(start, end);
    if (line[0] === DOT) parts.push(stuffing);
    parts.push(line, crlf);
    count.lines += 1;
    count.sizeOctets += line.length + crlf.length;
    if (line[0] === DOT) count.stuffedLines += 1;
    if (next === end) count.closedLine = true;
    else if (next - end !== crlf.length) count.mendedLines += 1;
    start = next;
  }
  return { octets: joinOctets([...parts, ending]), ...count, ended: true };
}

/** Where a line's text ends, and where the next line begins: behind CRLF, a bare LF or a bare CR. */
function lineAt(octets: Uint8Array, start: number): { readonly end: number; readonly next: number } {
  let end = start;
  while (end < octets.length && octets[end] !== CR && octets[end] !== LF) end++;
  const isPair = octets[end] === CR && octets[end + 1] === LF;
  return { end, next: Math.min(octets.length, end + (isPair ? 2 : 1)) };
}

/** The first lines of what will cross, each with whether its dot was doubled. */
export function firstLines(
  octets: Uint8Array,
  max: number,
): readonly { readonly octets: Uint8Array; readonly stuffed: boolean }[] {
  const lines: { octets: Uint8Array; stuffed: boolean }[] = [];
  for (let start = 0; start < octets.length && lines.length < max;) {
    const { end, next } = lineAt(octets, start);
    const line = octets.subarray(start, end);
    lines.push({ octets: line, stuffed: line[0] === DOT && line[1] === DOT });
    start = next;
  }
  return lines;
}
