// The lines of a paste: octets cut at line ends, with their numbers. Refuses what is no text. Knows nothing of mail.

import { fromLatin1, fromUtf8, LF, toLatin1, toUtf8 } from '../../octets.ts';
import type { PasteId } from '../paste.ts';

/** A line longer than this is cut: no mail protocol knows one, and a log line of that length is no log line. */
export const lineCharactersMax = 64 * 1024;

/** A line of the paste. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  /** Without its line end: characters where the line is UTF-8, else one character for each octet. */
  readonly text: string;
  readonly isUtf8: boolean;
}

/** More lines are counted and not looked at. */
export const linesMax = 100_000;

/** All lines, and what was cut. */
export interface Source {
  readonly lines: readonly SourceLine[];
  readonly longLines: number;
  /** Octets behind the last line that is looked at. */
  readonly octetsLeft: number;
}

/** The octets of a piece of a line. */
export function octetsOf({ isUtf8 }: Pick<SourceLine, 'isUtf8'>, text: string): Uint8Array {
  return isUtf8 ? toUtf8(text) : fromLatin1(text);
}

/** Cuts a paste into lines, or names why it cannot be read. */
export function readSource(octets: Uint8Array): Source | PasteId {
  const text = withoutUtf16(octets);
  if (text.every(isBlank)) return 'paste.empty';
  if (isBinary(text)) return 'paste.binary';
  const lines: SourceLine[] = [];
  let longLines = 0;
  let number = 0;
  let start = hasMark(text) ? 3 : 0;
  while (start < text.length && lines.length < linesMax) {
    const lf = text.indexOf(LF, start);
    const end = lf < 0 ? text.length : lf;
    number += 1;
    if (end - start > lineCharactersMax) longLines += 1;
    addLine(lines, number, text.subarray(start, Math.min(end, start + lineCharactersMax)));
    start = end + 1;
  }
  return { lines, longLines, octetsLeft: Math.max(0, text.length - start) };
}

/** A carriage return within a line drew over it: curl's progress, an old Mac's line end. */
function addLine(lines: SourceLine[], number: number, octets: Uint8Array): void {
  const utf8 = isAscii(octets) ? toLatin1(octets) : fromUtf8(octets);
  const isUtf8 = utf8 !== undefined;
  const text = (utf8 ?? toLatin1(octets)).replace(/\r{1,9}$/, '');
  if (!text.includes('\r')) lines.push({ number, text, isUtf8 });
  else for (const part of text.split('\r')) lines.push({ number, text: part, isUtf8 });
}

function isAscii(octets: Uint8Array): boolean {
  for (let at = 0; at < octets.length; at++) if ((octets[at] as number) > 0x7f) return false;
  return true;
}

function isBlank(octet: number): boolean {
  return octet === 32 || (octet >= 9 && octet <= 13);
}

/** The UTF-8 byte order mark, which editors put first. */
function hasMark(octets: Uint8Array): boolean {
  return octets[0] === 0xef && octets[1] === 0xbb && octets[2] === 0xbf;
}

/** Octets that are looked at to tell text from anything else. */
const sampleOctets = 64 * 1024;

/** The share of control octets that text stays below; compressed data has a tenth and more. */
const controlShareMax = 0.05;

function isBinary(octets: Uint8Array): boolean {
  const sample = octets.subarray(0, sampleOctets);
  let controls = 0;
  // Escape and backspace belong to terminals, whose scrollback is pasted as it is.
  for (const octet of sample) if (octet < 32 && !isBlank(octet) && octet !== 27 && octet !== 8) controls += 1;
  return controls > Math.max(2, sample.length * controlShareMax);
}

/** PowerShell writes UTF-16: as its byte order mark says, or as every second octet being NUL shows. */
function withoutUtf16(octets: Uint8Array): Uint8Array {
  const marked =
    octets[0] === 0xff && octets[1] === 0xfe ? 'little' : octets[0] === 0xfe && octets[1] === 0xff && 'big';
  const order = marked || guessOrder(octets.subarray(0, 512));
  if (order === undefined) return octets;
  let text = '';
  const high = order === 'little' ? 1 : 0;
  for (let at = marked ? 2 : 0; at + 1 < octets.length; at += 2) {
    text += String.fromCharCode(((octets[at + high] as number) << 8) | (octets[at + 1 - high] as number));
  }
  return toUtf8(text);
}

function guessOrder(sample: Uint8Array): 'little' | 'big' | undefined {
  if (sample.length < 8) return undefined;
  const nuls = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) nuls[at & 1] = (nuls[at & 1] ?? 0) + 1;
  const half = sample.length / 2;
  const [even = 0, odd = 0] = nuls;
  if (odd > half * 0.7 && even < half * 0.05) return 'little';
  return even > half * 0.7 && odd < half * 0.05 ? 'big' : undefined;
}
