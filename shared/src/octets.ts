// Octet strings: what travels on the wire, before anyone calls it text. Pure functions, no encodings from the platform.

export const CR = 13;
export const LF = 10;
export const SP = 32;
export const DOT = 46;
export const DASH = 45;

/** True for an octet that ABNF calls ALPHA (RFC 5234 §B.1). */
export function isAlpha(octet: number): boolean {
  const lower = octet | 0x20;
  return lower >= 97 && lower <= 122;
}

/** True for an octet that ABNF calls DIGIT (RFC 5234 §B.1). */
export function isDigit(octet: number): boolean {
  return octet >= 48 && octet <= 57;
}

/** The octets as a string of the same length, one character each (Latin-1). Reading and writing back loses nothing. */
export function toLatin1(octets: Uint8Array): string {
  // A typed array is as good as an array of numbers here, and much faster than spreading it.
  if (octets.length <= 8192) return String.fromCharCode.apply(null, octets as unknown as number[]);
  let text = '';
  for (let start = 0; start < octets.length; start += 8192) text += toLatin1(octets.subarray(start, start + 8192));
  return text;
}

/** The inverse of {@link toLatin1}. Characters above U+00FF keep their low octet only. */
export function fromLatin1(text: string): Uint8Array {
  const octets = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) octets[at] = text.charCodeAt(at);
  return octets;
}

/** The UTF-8 form of a text (RFC 3629 §3). Lone surrogates become U+FFFD. */
export function toUtf8(text: string): Uint8Array {
  const octets: number[] = [];
  for (const character of text) {
    let point = character.codePointAt(0) ?? 0;
    if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    if (point < 0x80) octets.push(point);
    else if (point < 0x800) octets.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f));
    else if (point < 0x10000) octets.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
    else
      octets.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 0x3f),
        0x80 | ((point >> 6) & 0x3f),
        0x80 | (point & 0x3f),
      );
  }
  return Uint8Array.from(octets);
}

/** The text of well-formed UTF-8, or undefined when the octets are not UTF-8 (RFC 3629 §4). */
export function fromUtf8(octets: Uint8Array): string | undefined {
  let text = '';
  for (let at = 0; at < octets.length;) {
    const first = octets[at] as number;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      at += 1;
      continue;
    }
    const length = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (length === 0 || first > 0xf4 || at + length > octets.length) return undefined;
    let point = first & (0xff >> (length + 1));
    for (let i = 1; i < length; i++) {
      const next = octets[at + i] as number;
      if ((next & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    const overlong = point < (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000);
    if (overlong || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    text += String.fromCodePoint(point);
    at += length;
  }
  return text;
}

/** True when both octet strings are the same. */
export function equalOctets(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((octet, i) => octet === b[i]);
}

/** The octet strings one after the other. */
export function joinOctets(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** The length of the line end at the end of a line: 2 for CRLF, 1 for a bare LF, else 0. */
export function lineEndLength(octets: Uint8Array): 0 | 1 | 2 {
  if (octets[octets.length - 1] !== LF) return 0;
  return octets[octets.length - 2] === CR ? 2 : 1;
}

/** `=` */
const PAD = 61;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The base64 form with padding (RFC 4648 §4). */
export function toBase64(octets: Uint8Array): string {
  // Written as octets first: a string that grows by single characters is a tree of them, many times as large.
  const text = new Uint8Array(Math.ceil(octets.length / 3) * 4);
  const put = (at: number, a: number, b: number, c: number): void => {
    text[at] = BASE64.charCodeAt(a >> 2);
    text[at + 1] = BASE64.charCodeAt(((a & 3) << 4) | (b >> 4));
    text[at + 2] = BASE64.charCodeAt(((b & 15) << 2) | (c >> 6));
    text[at + 3] = BASE64.charCodeAt(c & 63);
  };
  let to = 0;
  for (let at = 0; at < octets.length; at += 3, to += 4) {
    put(to, octets[at] as number, octets[at + 1] ?? 0, octets[at + 2] ?? 0);
  }
  const padding = text.length - Math.ceil((octets.length * 4) / 3);
  text.fill(PAD, text.length - padding);
  return toLatin1(text);
}

/** The octets of strict base64, or undefined: wrong alphabet, wrong length or misplaced padding (RFC 4648 §3.2, §3.3). */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const octets = new Uint8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < text.length - padding; i++) {
    const value = BASE64.indexOf(text.charAt(i));
    if (value < 0) return undefined;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      octets[at++] = (held >> bits) & 0xff;
    }
  }
  return octets;
}

/** True for octets with a line end before their last line: a letter, a listing. Each line of those stands for itself. */
export function hasManyLines(octets: Uint8Array): boolean {
  const lf = octets.indexOf(LF);
  return lf >= 0 && lf < octets.length - 1;
}
