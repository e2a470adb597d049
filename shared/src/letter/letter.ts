// Reads a letter (RFC 5322): header fields and the parts of their values, blank line, body, stuffed dots. It travels as
// lines up to a lone dot (after DATA, RETR and TOP) or as counted octets (BDAT, IMAP literals). Cheap on purpose: only
// header lines are taken apart, bodies are data (body.ts).

import type { Oddity, Params, Side, Span, Unit } from '../dialect.ts';
import type { LineId } from '../line/citations.ts';
import { CR, DOT, LF, SP, toLatin1 } from '../octets.ts';
import { tile } from '../spans.ts';
import { searchBody } from './body.ts';
import type { LetterId } from './citations.ts';
import { fieldId, fieldWindow, hasFullWidthColon, readFieldStart, servesManyNames } from './fields/names.ts';
import type { FieldStart } from './fields/names.ts';
import { ValueCursor, valueOctetsMax } from './values/cursor.ts';
import { layOutValue } from './values/layOut.ts';
import type { FieldLine } from './values/layOut.ts';
import { readerOf } from './values/readers.ts';

/** How the octets were cut out of the conversation. */
export interface LetterPiece {
  readonly from: Side;
  /** `octets`: a dot is just a dot in it. Without it, the letter is one that a lone dot ends. */
  readonly frame?: Unit['frame'];
  /** More of the same letter follows: the last line is no final dot. */
  readonly continues?: true;
  /** Not the first piece: it is read as body. */
  readonly continued?: true;
  /** `body`: the octets have no header, as those of `BODY[TEXT]`. */
  readonly begins?: 'header' | 'body';
}

/** What was read. */
export interface LetterReading {
  readonly spans: readonly Span[];
  readonly oddities: readonly (Oddity & { readonly id: LetterId })[];
}

/** Stretches of a letter that get spans of their own; what comes after is one. */
const spansMax = 1000;
/** RFC 5322 §2.1.1: a line has at most 998 characters, and CRLF. */
const lineOctetsMax = 1000;
const TAB = 9;

/** Reads a letter or a piece of one. Never fails: what is no header is body. */
export function readLetter(octets: Uint8Array, piece: LetterPiece): LetterReading {
  return new LetterReader(octets, piece).read();
}

class LetterReader {
  readonly #octets: Uint8Array;
  readonly #piece: LetterPiece;
  /** Where the final dot stands, or one past the last octet. */
  readonly #end: number;
  readonly #spans: Span[] = [];
  readonly #remarks = new Set<LetterId>();
  #fields = 0;

  constructor(octets: Uint8Array, piece: LetterPiece) {
    this.#octets = octets;
    this.#piece = piece;
    this.#end = hasFinalDot(octets, piece) ? octets.length - 3 : octets.length;
  }

  read(): LetterReading {
    const { length } = this.#octets;
    const hasHeader = this.#piece.continued === undefined && this.#piece.begins !== 'body';
    this.#readBody(hasHeader ? this.#readHeader() : 0);
    if (this.#end < length) {
      this.#add('letter.dot', this.#end, this.#end + 1);
      this.#add('line.end', this.#end + 1, length);
    }
    const oddities = [...this.#remarks].map((id) => ({ id, by: this.#piece.from }));
    return { spans: tile(length, withContent(this.#spans)), oddities };
  }

  // RFC 5322 §2.1: a header section, and a body behind a blank line.
  /** Reads fields up to the blank line, and returns where the body begins. */
  #readHeader(): number {
    for (let start = 0; start < this.#end;) {
      const line = this.#line(start);
      if (line.textEnd === start) {
        this.#add('letter.blank', start, line.end);
        return line.end;
      }
      if (this.#spans.length > spansMax) return this.#passOver(start);
      const head = toLatin1(this.#octets.subarray(start, Math.min(line.textEnd, start + fieldWindow)));
      const field = readFieldStart(head);
      if (!field) {
        this.#remarkOnMissingBlank(head);
        return start;
      }
      start = this.#readField(field, line);
    }
    return this.#end;
  }

  /** Reads a field with its folded lines, and returns where the next one begins. */
  #readField({ name, colon }: FieldStart, first: FieldLine): number {
    const id = fieldId(name);
    const valueStart = first.start + colon + 1;
    const lines = [{ ...first, start: valueStart }];
    let { end } = first;
    // RFC 5322 §2.2.3: a line that begins with a blank belongs to the field before it.
    while (end < this.#end && this.#isBlank(end)) {
      const line = this.#line(end);
      lines.push(line);
      end = line.end;
    }
    const valueEnd = lines[lines.length - 1]?.textEnd ?? valueStart;
    const window = this.#octets.subarray(valueStart, Math.min(valueEnd, valueStart + valueOctetsMax));
    const value = new ValueCursor(toLatin1(window));
    readerOf(name)(value);
    this.#add(id, first.start, valueStart - 1, servesManyNames(id) ? { name } : undefined);
    this.#add('letter.colon', valueStart - 1, valueStart);
    this.#spans.push(...layOutValue(this.#octets, { lines, parts: value.parts, beyond: value.beyond }));
    this.#fields += 1;
    return end;
  }

  /** The header goes on, but nobody will look at so many lines: they are one span, up to the blank line. */
  #passOver(from: number): number {
    let start = from;
    while (start < this.#end) {
      const line = this.#line(start);
      if (line.textEnd === start) {
        this.#addContent('letter.rest', from, start);
        this.#add('letter.blank', start, line.end);
        return line.end;
      }
      start = line.end;
    }
    this.#addContent('letter.rest', from, this.#end);
    return this.#end;
  }

  // RFC 5322 §2.1: the header ends at a blank line. Without one, servers take the first line that is no field as body.
  #remarkOnMissingBlank(head: string): void {
    if (this.#piece.from !== 'client') return;
    const shape = this.#fields > 0 ? 'letter.noBlankLine' : 'letter.noHeader';
    this.#remarks.add(hasFullWidthColon(head) ? 'letter.fullWidthColon' : shape);
  }

  /**
   * A server's letter is looked through in its first piece, which shows how it was made: letters are most of what crosses
   * the wire. What a person sends is looked through to its end.
   */
  #readBody(start: number): void {
    if (this.#piece.from === 'server' && this.#piece.continued)
      return this.#addContent('letter.body', start, this.#end);
    const isDotted = this.#piece.frame !== 'octets';
    const found = searchBody(this.#octets, {
      start,
      end: this.#end,
      stuffedDotsMax: isDotted ? Math.max(0, Math.ceil((spansMax - this.#spans.length) / 2)) : 0,
      seeksBlankedDots: isDotted && this.#piece.from === 'client',
    });
    if (found.hasBlankedDot) this.#remarks.add('letter.dotWithBlank');
    if (found.hasBareLf) this.#remarks.add('letter.bareLf');
    if (found.hasLongLine) this.#remarks.add('letter.longLine');
    let from = start;
    for (const dot of found.stuffedDots) {
      this.#addContent('letter.body', from, dot);
      this.#add('letter.stuffedDot', dot, dot + 1);
      from = dot + 1;
    }
    this.#addContent('letter.body', from, this.#end);
  }

  /** The header line that begins at an octet. */
  #line(start: number): FieldLine {
    const found = this.#octets.indexOf(LF, start);
    const end = found < 0 || found >= this.#end ? this.#end : found + 1;
    if (end - start > lineOctetsMax) this.#remarks.add('letter.longLine');
    if (found < 0 || found >= this.#end) return { start, textEnd: end, end };
    const isBare = found === start || this.#octets[found - 1] !== CR;
    if (isBare) this.#remarks.add('letter.bareLf');
    return { start, textEnd: isBare ? found : found - 1, end };
  }

  #isBlank(at: number): boolean {
    return this.#octets[at] === SP || this.#octets[at] === TAB;
  }

  #addContent(id: LetterId, start: number, end: number): void {
    if (end > start) this.#spans.push({ id, start, end, kind: 'content' });
  }

  #add(id: LetterId | LineId, start: number, end: number, params?: Params): void {
    this.#spans.push({ id, start, end, kind: 'plain', ...(params && { params }) });
  }
}

// RFC 5321 §4.1.1.4: CRLF "." CRLF ends the letter. The framing found it, so it can only be the last line.
function hasFinalDot(octets: Uint8Array, { frame, continues }: LetterPiece): boolean {
  const { length } = octets;
  if (frame === 'octets' || continues || length < 3) return false;
  const begins = length === 3 || octets[length - 4] === LF;
  return begins && octets[length - 3] === DOT && octets[length - 2] === CR && octets[length - 1] === LF;
}

/** A letter is content, also one whose header has no word for people and whose body is empty: logs leave it out as such. */
function withContent(spans: readonly Span[]): readonly Span[] {
  if (spans.some(({ kind }) => kind === 'content')) return spans;
  const value = spans.findIndex(({ id }) => id === 'letter.colon') + 1;
  return spans.map((span, index) => (value > 0 && index === value ? { ...span, kind: 'content' as const } : span));
}
