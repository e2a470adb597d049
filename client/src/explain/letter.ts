// The letter in a unit, put together from its spans: header fields with their parts and a value that can be read, and what
// stands behind the header. Pure; which span is what is the dialect's word.

import { LF, joinOctets, toLatin1 } from '@mailterm/shared/octets';
import { wordOctets } from '@mailterm/shared/letter/values/content/encodedWord';
import type { Packing } from '@mailterm/shared/letter/values/content/encodedWord';
import { visible } from '@mailterm/shared/charset';
import type { UnitEntry } from '../session/model.ts';
import { decodeWith } from './packedText.ts';
import { decodedText, piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** A header field with its folded lines. */
export interface LetterField {
  readonly name: Piece;
  /** Decoded and on one line. */
  readonly value: string;
  /** What its value is made of; parts that only separate are left out, and so is a fold within a part. */
  readonly parts: readonly Piece[];
}

/** A letter, or a piece of one, as the panel lists it. */
export interface LetterView {
  readonly fields: readonly LetterField[];
  /** Blank line, body, dots: each kind once, with how often it comes. */
  readonly rest: readonly { readonly piece: Piece; readonly count: number }[];
  readonly bodyLines: number;
}

/** Ids of spans that are no part of a value by themselves. */
const unlisted: ReadonlySet<string> = new Set([
  'line.space',
  'line.end',
  'line.end.bare',
  'letter.fold',
  'letter.mark',
  'letter.value',
  'letter.colon',
]);

/** The letter in a unit; undefined where there is none. */
export function letterOf(entry: UnitEntry): LetterView | undefined {
  const spans = entry.reading?.spans ?? [];
  if (!spans.some(({ id }) => id.startsWith('letter.'))) return undefined;
  const pieces = piecesOf(entry, false);
  const starts = spans.flatMap(({ id }, index) => (id === 'letter.colon' ? [index - 1] : []));
  const headerEnd = endOfHeader(pieces, starts);
  const fields = starts.map((start, at) => {
    const end = starts[at + 1] ?? headerEnd;
    return fieldOf(entry, pieces.slice(start, end));
  });
  const bodyLines = spans.reduce(
    (lines, { id, start, end }) => (id === 'letter.body' ? lines + countLines(entry.octets, start, end) : lines),
    0,
  );
  return { fields: fields.filter((field) => field !== undefined), rest: restOf(pieces.slice(headerEnd)), bodyLines };
}

/** The first piece that belongs to no field. */
function endOfHeader(pieces: readonly Piece[], starts: readonly number[]): number {
  const last = starts[starts.length - 1];
  if (last === undefined) return 0;
  const end = pieces.findIndex(
    ({ span }, index) => index > last + 1 && /^letter\.(?:blank|body|rest|stuffedDot|dot)$/.test(span.id),
  );
  return end < 0 ? pieces.length : end;
}

function fieldOf(entry: UnitEntry, pieces: readonly Piece[]): LetterField | undefined {
  const [name, , ...value] = pieces;
  return name && { name, value: readableValue(entry.octets, value), parts: partsOf(value) };
}

/** The parts that have an explanation. One that goes on behind a fold is listed once. */
function partsOf(pieces: readonly Piece[]): readonly Piece[] {
  const parts: Piece[] = [];
  let folded = false;
  for (const piece of pieces) {
    if (piece.span.id === 'letter.fold') folded = true;
    if (unlisted.has(piece.span.id)) continue;
    const goesOn = folded && parts[parts.length - 1]?.span.id === piece.span.id;
    if (!goesOn) parts.push(piece);
    folded = false;
  }
  return parts;
}

function restOf(pieces: readonly Piece[]): LetterView['rest'] {
  const kinds = new Map<string, { piece: Piece; count: number }>();
  for (const piece of pieces) {
    const { id } = piece.span;
    const known = kinds.get(id);
    if (known) known.count += 1;
    else if (!id.startsWith('line.')) kinds.set(id, { piece, count: 1 });
  }
  return [...kinds.values()];
}

/** The value on one line, its encoded words decoded. */
function readableValue(octets: Uint8Array, pieces: readonly Piece[]): string {
  let text = '';
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const run = wordsFrom(pieces, at);
    if (run) {
      text += decodeWords(octets, run.words) ?? rawText(pieces.slice(at, run.end));
      at = run.end - 1;
    } else if (piece.span.params?.['packing'] !== undefined) text += decodedText(piece, octets) ?? piece.text;
    else if (!piece.span.id.startsWith('line.end')) text += piece.span.id === 'letter.fold' ? ' ' : piece.text;
  }
  return text.trim();
}

function rawText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.span.id.startsWith('line.end') ? '' : piece.text)).join('');
}

/** Encoded words in a row, from `=?` to the last `?=`. RFC 2047 §6.2: blanks between two of them are no text. */
function wordsFrom(pieces: readonly Piece[], start: number): { words: readonly Piece[]; end: number } | undefined {
  const words: Piece[] = [];
  let end = start;
  for (let at = start; ;) {
    while (at > start && /^(?:line\.|letter\.fold)/.test(pieces[at]?.span.id ?? '')) at += 1;
    // Seven pieces: the marks, charset, packing and text of one word.
    const text = pieces[at + 5];
    if (pieces[at + 1]?.span.id !== 'letter.word.charset' || text?.span.id !== 'letter.word.text') break;
    words.push(text);
    at += 7;
    end = at;
  }
  return words.length === 0 ? undefined : { words, end };
}

/** Programs cut long texts into words without regard to characters: words in one charset are decoded together. */
function decodeWords(octets: Uint8Array, words: readonly Piece[]): string | undefined {
  let text = '';
  for (let at = 0; at < words.length;) {
    const charset = String(words[at]?.span.params?.['charset']).toLowerCase();
    const parts: Uint8Array[] = [];
    for (; at < words.length && String(words[at]?.span.params?.['charset']).toLowerCase() === charset; at++) {
      const word = words[at]?.span;
      const packed = word && toLatin1(octets.subarray(word.start, word.end));
      const part = packed === undefined ? undefined : wordOctets(packed, word?.params?.['packing'] as Packing);
      if (!part) return undefined;
      parts.push(part);
    }
    const decoded = decodeWith(joinOctets(parts), charset);
    if (decoded === undefined) return undefined;
    text += decoded;
  }
  return visible(text);
}

function countLines(octets: Uint8Array, start: number, end: number): number {
  let lines = 0;
  for (let at = octets.indexOf(LF, start); at >= 0 && at < end; at = octets.indexOf(LF, at + 1)) lines += 1;
  return lines;
}
