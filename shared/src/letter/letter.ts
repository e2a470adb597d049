// Reads a letter (RFC 5322) that travels as lines up to a lone dot: after DATA, and after RETR or TOP. Header fields,
// blank line, body, stuffed dots. Cheap on purpose: bodies are data, and a piece of one costs one pass over its octets.

import type { Oddity, Params, Side, Span } from '../dialect.ts';
import type { LineId } from '../line/citations.ts';
import { CR, DOT, LF, SP, toLatin1 } from '../octets.ts';
import { tile } from '../spans.ts';
import type { LetterId } from './citations.ts';
import { fieldId, fieldWindow, hasFullWidthColon, readFieldStart } from './fields.ts';

/** How the octets were cut out of the conversation. */
export interface LetterPiece {
  readonly from: Side;
  /** More of the same letter follows: the last line is no final dot. */
  readonly continues?: true;
  /** Not the first piece: it is read as body. */
  readonly continued?: true;
}

/** What was read. */
export interface LetterReading {
  readonly spans: readonly Span[];
  readonly oddities: readonly (Oddity & { readonly id: LetterId })[];
}

/** Stretches of a letter that get spans of their own; what comes after is one. */
const spansMax = 1000;
/** RFC 5322 §2.1.1: a line has at most 998 characters. */
const lineOctetsMax = 998;
const tab = 9;

/** Reads a letter or a piece of one. Never fails: what is no header is body. */
export function readLetter(octets: Uint8Array, piece: LetterPiece): LetterReading {
  return new LetterReader(octets, piece).read();
}

/** One line: where it starts, where its text ends, and where the next one starts. */
interface Line {
  readonly start: number;
  readonly textEnd: number;
  readonly end: number;
}

class LetterReader {
  readonly #octets: Uint8Array;
  readonly #piece: LetterPiece;
  readonly #spans: Span[] = [];
  readonly #remarks = new Set<LetterId>();
  #inHeader: boolean;
  #fields = 0;
  /** The stretch of lines that share a span and that goes on: the body, or what is left after the last span. */
  #stretch: { readonly id: LetterId; readonly start: number } | undefined;

  constructor(octets: Uint8Array, piece: LetterPiece) {
    this.#octets = octets;
    this.#piece = piece;
    this.#inHeader = piece.continued === undefined;
  }

  read(): LetterReading {
    const { length } = this.#octets;
    for (let start = 0; start < length;) {
      const line = this.#line(start);
      if (line.end - line.start > lineOctetsMax + 2) this.#remarks.add('letter.longLine');
      if (this.#isFinalDot(line)) {
        this.#endStretch(line.start);
        this.#add('letter.dot', line.start, line.textEnd);
        this.#addLineEnd(line);
      } else if (this.#inHeader) this.#readHeaderLine(line);
      else this.#readBodyLine(line);
      start = line.end;
    }
    this.#endStretch(length);
    const oddities = [...this.#remarks].map((id) => ({ id, by: this.#piece.from }));
    return { spans: tile(length, this.#spans), oddities };
  }

  #line(start: number): Line {
    const lf = this.#octets.indexOf(LF, start);
    if (lf < 0) return { start, textEnd: this.#octets.length, end: this.#octets.length };
    const bare = lf === start || this.#octets[lf - 1] !== CR;
    if (bare && !(lf === 0 && this.#piece.continued)) this.#remarks.add('letter.bareLf');
    return { start, textEnd: bare ? lf : lf - 1, end: lf + 1 };
  }

  // RFC 5321 §4.1.1.4: CRLF "." CRLF ends the letter. The framing found it, so it can only be the last line.
  #isFinalDot({ start, textEnd, end }: Line): boolean {
    const last = end === this.#octets.length && this.#piece.continues === undefined;
    return last && textEnd === start + 1 && end === start + 3 && this.#octets[start] === DOT;
  }

  #readHeaderLine(line: Line): void {
    const { start, textEnd, end } = line;
    if (start === textEnd) {
      this.#endStretch(start);
      this.#add('letter.blank', start, end);
      this.#inHeader = false;
      return;
    }
    if (this.#spans.length > spansMax) {
      this.#stretch ??= { id: 'letter.rest', start };
      return;
    }
    // RFC 5322 §2.2.3: a line that begins with a blank belongs to the field before it.
    if (this.#fields > 0 && (this.#octets[start] === SP || this.#octets[start] === tab)) {
      this.#addContent('letter.fold', start, textEnd);
      this.#addLineEnd(line);
      return;
    }
    const head = toLatin1(this.#octets.subarray(start, Math.min(textEnd, start + fieldWindow)));
    const field = readFieldStart(head);
    if (field === undefined) return this.#endHeader(head, line);
    const id = fieldId(field.name);
    const colon = start + field.colon;
    this.#add(id, start, colon, id === 'letter.field' ? { name: field.name } : undefined);
    this.#add('letter.colon', colon, colon + 1);
    this.#addContent('letter.value', colon + 1, textEnd);
    this.#addLineEnd(line);
    this.#fields += 1;
  }

  // RFC 5322 §2.1: the header ends at a blank line. Without one, servers take the first line that is no field as body.
  #endHeader(head: string, line: Line): void {
    if (this.#piece.from === 'client') {
      const shape = this.#fields > 0 ? 'letter.noBlankLine' : 'letter.noHeader';
      this.#remarks.add(hasFullWidthColon(head) ? 'letter.fullWidthColon' : shape);
    }
    this.#inHeader = false;
    this.#readBodyLine(line);
  }

  #readBodyLine({ start, textEnd }: Line): void {
    this.#stretch ??= { id: 'letter.body', start };
    if (this.#isBlankedDot(start, textEnd)) {
      if (this.#piece.from === 'client') this.#remarks.add('letter.dotWithBlank');
    } else if (this.#octets[start] === DOT && textEnd > start + 1 && this.#spans.length < spansMax) {
      // RFC 5321 §4.5.2: a line that begins with a dot is sent with one more, which the receiver takes away.
      this.#endStretch(start);
      this.#add('letter.stuffedDot', start, start + 1);
      this.#stretch = { id: 'letter.body', start: start + 1 };
    }
  }

  /** ` .` or `. `: what a person types who wants to end the letter and does not. */
  #isBlankedDot(start: number, textEnd: number): boolean {
    if (textEnd - start < 2 || textEnd - start > 4) return false;
    return /^[ \t]*\.[ \t]*$/.test(toLatin1(this.#octets.subarray(start, textEnd)));
  }

  #endStretch(end: number): void {
    if (this.#stretch) this.#addContent(this.#stretch.id, this.#stretch.start, end);
    this.#stretch = undefined;
  }

  #addContent(id: LetterId, start: number, end: number): void {
    if (end > start) this.#spans.push({ id, start, end, kind: 'content' });
  }

  #addLineEnd({ textEnd, end }: Line): void {
    if (end > textEnd) this.#add(end - textEnd === 2 ? 'line.end' : 'line.end.bare', textEnd, end);
  }

  #add(id: LetterId | LineId, start: number, end: number, params?: Params): void {
    this.#spans.push({ id, start, end, kind: 'plain', ...(params && { params }) });
  }
}
