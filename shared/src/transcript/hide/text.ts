// Where names stand in a text, plain and encoded (percent, quoted-printable, encoded words, base64, hexadecimal), and the
// text without them. Which names those are is names.ts, what stands in their place book.ts.

import { fromLatin1, fromUtf8, toBase64, toLatin1, toUtf8 } from '../../octets.ts';
import type { Edit, HidingBook } from './book.ts';
import { namesIn, withoutOverlaps } from './names.ts';
import type { Name } from './names.ts';

/** A text as it reads when one encoding is undone, and where each of its characters stands in the original. */
interface View {
  readonly text: string;
  readonly at: (index: number) => number;
  /** How long a name is in the original when nothing of it is encoded. */
  readonly isDecoded: boolean;
}

/** How a text is looked through. */
export interface Looking {
  /** Octets, each as a character: what is not UTF-8 is in another charset. Else a text, which may be octets all the same. */
  readonly isOctets?: boolean;
  /** Names that nobody said are ours: examples in a hint. */
  readonly isHint?: boolean;
  /** Encodings around this text. */
  readonly depth?: number;
}

/** What looks like a name in what was decoded may be chance: it must be as long as this. */
const decodedNameMin = 6;

/** The replacements in a text, in order, without overlaps. */
export function editsIn(text: string, book: HidingBook, looking: Looking = {}): readonly Edit[] {
  if (/[^\0-\u00ff]/.test(text)) return widerEdits(text, book, looking);
  const depth = looking.depth ?? 0;
  const edits: Edit[] = [];
  const ours: Omit<Edit, 'text'>[] = [];
  for (const { name, view } of namesOf(text, looking.isOctets === true)) {
    if (depth > 0 && name.end - name.start < decodedNameMin) continue;
    const isOurs = looking.isHint === true && book.isOursAlone(name);
    if (isOurs) ours.push({ start: view.at(name.start), end: view.at(name.end) });
    for (const edit of isOurs ? book.editsOfExample(name) : book.edits(name)) {
      edits.push({ start: view.at(edit.start), end: view.at(edit.end), text: edit.text });
    }
  }
  if (depth < 2) edits.push(...base64Edits(text, book, depth), ...hexEdits(text, book, depth));
  const words = wordEdits(text, book, depth);
  edits.push(...words.filter((word) => !ours.some((name) => name.start <= word.start && word.end <= name.end)));
  return withoutOverlaps(edits);
}

/** The same for a text of any characters: it is looked through as UTF-8, in which parts of it may be encoded. */
function widerEdits(text: string, book: HidingBook, looking: Looking): readonly Edit[] {
  const starts: number[] = [];
  let index = 0;
  for (const character of text) {
    for (let i = toUtf8(character).length; i > 0; i--) starts.push(index);
    index += character.length;
  }
  starts.push(index);
  const edits = editsIn(toLatin1(toUtf8(text)), book, { ...looking, isOctets: true });
  return edits.map((edit) => ({ ...edit, start: starts[edit.start] ?? index, end: starts[edit.end] ?? index }));
}

/** The text with its replacements. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** The text without what is hidden. */
export function hideInText(text: string, book: HidingBook, looking?: Looking): string {
  return withEdits(text, editsIn(text, book, looking));
}

function namesOf(text: string, isOctets: boolean): readonly { readonly name: Name; readonly view: View }[] {
  const found = viewsOf(text, isOctets).flatMap((view) =>
    namesIn(view.text).map((name) => ({ name, view, start: view.at(name.start), end: view.at(name.end) })),
  );
  // An IP address that stands there is one, whatever an escape before it would make of it: `ip=40.20.20.20`.
  const routes = found.filter(({ name, view }) => !view.isDecoded && name.kind === 'route');
  const isPartOf = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    routes.some((route) => start < route.start && route.start < end && route.end === end);
  // What spells the same name in both views is found twice; what only an encoding hides, once.
  return withoutOverlaps(
    found.filter(
      (each) => !each.view.isDecoded || (each.end - each.start > each.name.end - each.name.start && !isPartOf(each)),
    ),
  );
}

function viewsOf(text: string, isOctets: boolean): readonly View[] {
  const views = [readable({ text, at: (index) => index, isDecoded: false }, isOctets)];
  if (/%[0-9A-Fa-f]{2}/.test(text)) views.push(readable(unescaped(text, '%'), isOctets));
  if (/=(?:[0-9A-Fa-f]{2}|\r?\n)/.test(text)) views.push(readable(unescaped(text, '='), isOctets));
  return views;
}

/** Octets as the characters that they stand for, where they are UTF-8. */
function readable(view: View, isOctets: boolean): View {
  if (!/[\u0080-\u00ff]/.test(view.text)) return view;
  const text = fromUtf8(fromLatin1(view.text));
  // Other charsets: what is not ASCII parts words, and is no part of a name.
  if (text === undefined && !isOctets) return view;
  if (text === undefined) return { ...view, text: view.text.replace(/[\u0080-\u00ff]/g, ' ') };
  const positions: number[] = [];
  let at = 0;
  for (const character of text) {
    for (let i = 0; i < character.length; i++) positions.push(at);
    at += toUtf8(character).length;
  }
  positions.push(at);
  return { text, at: (index) => view.at(positions[index] ?? at), isDecoded: view.isDecoded };
}

/** Undoes percent encoding (RFC 3986 §2.1), or quoted-printable with its soft line breaks (RFC 2045 §6.7). */
function unescaped(raw: string, sign: '%' | '='): View {
  const positions: number[] = [];
  let text = '';
  const escape = sign === '%' ? /%([0-9A-Fa-f]{2})/g : /=(?:([0-9A-Fa-f]{2})|\r?\n)/g;
  let at = 0;
  const copy = (to: number): void => {
    for (; at < to; at++) positions.push(at);
  };
  for (const match of raw.matchAll(escape)) {
    text += raw.slice(at, match.index);
    copy(match.index);
    if (match[1] !== undefined) {
      positions.push(at);
      text += String.fromCharCode(Number.parseInt(match[1], 16));
    }
    at += match[0].length;
  }
  text += raw.slice(at);
  copy(raw.length);
  positions.push(raw.length);
  return { text, at: (index) => positions[index] ?? raw.length, isDecoded: true };
}

/** Base64 that hides a name, at whichever of its characters it begins, is decoded, mended and written again. */
function base64Edits(text: string, book: HidingBook, depth: number): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { 0: run, index } of text.matchAll(/[A-Za-z0-9+/]+(?:\r?\n[A-Za-z0-9+/]+)*={0,2}/g)) {
    const packed = run.replace(/[\r\n=]/g, '');
    if (packed.length < 8) continue;
    for (let skip = 0; skip < 4; skip++) {
      const decoded = unpacked(packed.slice(skip));
      if (!mayHold(decoded)) continue;
      const inner = editsIn(decoded, book, { depth: depth + 1, isOctets: true });
      if (inner.length === 0) continue;
      const mended = toBase64(fromLatin1(withEdits(decoded, inner)));
      const isPadded = run.endsWith('=') || packed.length % 4 === 0;
      const written = packed.slice(0, skip) + (isPadded ? mended : mended.replace(/=+$/, ''));
      edits.push({ start: index, end: index + run.length, text: written });
      break;
    }
  }
  return edits;
}

/** False for what holds no name for sure: nearly every word, read as base64, is noise. */
function mayHold(decoded: string): boolean {
  return /[\w\u0080-\u00ff"][@.][\w[\u0080-\u00ff]|:[\da-f]{0,4}:|\d-\d|[\w.+-]{6}/i.test(decoded);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The whole octets of base64 without padding, as Latin-1. */
function unpacked(packed: string): string {
  const octets = new Uint8Array(Math.floor((packed.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const character of packed) {
    held = ((held << 6) | alphabet.indexOf(character)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    octets[at++] = (held >> bits) & 0xff;
  }
  return toLatin1(octets);
}

function hexEdits(text: string, book: HidingBook, depth: number): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { 0: run, index } of text.matchAll(/[0-9A-Fa-f]{12,}/g)) {
    for (const skip of [0, 1]) {
      const pairs = run.slice(skip).match(/../g) ?? [];
      const decoded = toLatin1(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)));
      const inner = editsIn(decoded, book, { depth: depth + 1, isOctets: true });
      if (inner.length === 0) continue;
      const mended = Array.from(fromLatin1(withEdits(decoded, inner)), (octet) => octet.toString(16).padStart(2, '0'));
      const end = index + skip + pairs.length * 2;
      const written = mended.join('');
      edits.push({ start: index + skip, end, text: /[A-F]/.test(run) ? written.toUpperCase() : written });
      break;
    }
  }
  return edits;
}

/** What a hidden name is called without the rest of it. */
function wordEdits(text: string, book: HidingBook, depth: number): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { 0: run, index } of text.matchAll(/[A-Za-z0-9_.+\-\u0080-\uffff]+/g)) {
    const before = /^[.-]*/.exec(run)?.[0].length ?? 0;
    const word = run.slice(before).replace(/[.-]{1,64}$/, '');
    if (depth > 0 && word.length < decodedNameMin) continue;
    const hidden = book.word(word);
    const start = index + before;
    if (hidden !== undefined) edits.push({ start, end: start + word.length, text: hidden });
  }
  return edits;
}
