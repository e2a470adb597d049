// Walks over the value of a header field from left to right and collects its parts. Folded lines are one value here, their
// line ends are blanks; layOut.ts puts the parts back on their lines. What no reader takes stays free text.

import { visible } from '../../charset.ts';
import type { Params, SpanKind } from '../../dialect.ts';
import { mapParams } from '../../params.ts';
import type { LetterId } from '../citations.ts';

/** Octets of a value that are taken apart; what comes after is free text. No pattern ever sees more. */
export const valueOctetsMax = 1024;
/** Parts of one value; a list of a hundred recipients is not explained one by one. */
const partsMax = 100;
/** Comments in comments (RFC 5322 §3.2.2 allows any number). */
const commentDepthMax = 8;

/** A stretch of a value with a meaning. Positions are counted from the colon on. */
export interface Part {
  readonly id: LetterId;
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  readonly params?: Params;
}

/** What a part is, beyond its id. */
export interface PartFacts {
  /** `content` for words that are meant for people. */
  readonly kind?: 'plain' | 'content';
  readonly params?: Params;
}

/** Reads one value. Whatever it does not take is free text, so it may stop anywhere. */
export type ValueReader = (value: ValueCursor) => void;

export class ValueCursor {
  /** The value behind the colon, one character for each octet, line ends included. */
  readonly text: string;
  readonly #parts: Part[] = [];
  #at = 0;
  #beyond: LetterId | undefined;

  /** @param text the first {@link valueOctetsMax} octets of the value, as Latin-1 */
  constructor(text: string) {
    this.text = text.slice(0, valueOctetsMax);
  }

  get at(): number {
    return this.#at;
  }

  get parts(): readonly Part[] {
    return this.#parts;
  }

  /** What the octets beyond the window are, where the last part goes on in them: a long signature, for example. */
  get beyond(): LetterId | undefined {
    return this.#beyond;
  }

  /** True when nothing is left, or so many parts were found that the rest is left as it is. */
  get done(): boolean {
    return this.#at >= this.text.length || this.#parts.length >= partsMax;
  }

  /** The character at the cursor; '' at the end. */
  get next(): string {
    return this.text.charAt(this.#at);
  }

  /** Takes the next characters as one part, and returns them. */
  take(length: number, id: LetterId, facts: PartFacts = {}): string {
    const start = this.#at;
    this.#at = Math.min(this.text.length, start + length);
    if (this.#at > start) {
      const { kind = 'plain', params } = facts;
      this.#parts.push({ id, start, end: this.#at, kind, ...(params && { params: mapParams(params, visible) }) });
    }
    return this.text.slice(start, this.#at);
  }

  /** Passes over characters; they stay free text. */
  skip(length: number): void {
    this.#at = Math.min(this.text.length, this.#at + length);
  }

  /** What a pattern matches at the cursor, without taking it. The pattern is sticky and linear. */
  peek(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.text) ?? undefined;
  }

  /** Takes what a pattern matches at the cursor, as one part. */
  match(pattern: RegExp, id: LetterId, facts: PartFacts = {}): string | undefined {
    const found = this.peek(pattern)?.[0];
    return found === undefined || found === '' ? undefined : this.take(found.length, id, facts);
  }

  /** Takes one character that separates parts, if it is the next one. */
  mark(character: string): boolean {
    if (this.next !== character) return false;
    this.take(1, 'letter.mark');
    return true;
  }

  // RFC 5322 §3.2.2: FWS = ([*WSP CRLF] 1*WSP)
  /** Passes over blanks and line ends. */
  blanks(): void {
    this.skip(this.peek(/[ \t\r\n]+/y)?.[0].length ?? 0);
  }

  // RFC 5322 §3.2.2: CFWS = (1*([FWS] comment) [FWS]) / FWS
  /** Passes over blanks and takes the comments between them. */
  comments(): void {
    this.blanks();
    while (this.next === '(' && !this.done) {
      this.take(this.commentLength(), 'letter.comment', { kind: 'content' });
      this.blanks();
    }
  }

  // RFC 5322 §3.2.2: comment = "(" *([FWS] ccontent) [FWS] ")"
  /** The length of the comment at the cursor, its brackets included; up to the end when it is never closed. */
  commentLength(): number {
    let depth = 0;
    for (let at = this.#at; at < this.text.length; at++) {
      const character = this.text.charAt(at);
      if (character === '\\') at += 1;
      else if (character === '(' && depth < commentDepthMax) depth += 1;
      else if (character === ')') depth -= 1;
      if (depth === 0) return at + 1 - this.#at;
    }
    return this.text.length - this.#at;
  }

  /** The last part reaches the edge of the window: what lies beyond is more of it. */
  goOnBeyond(): void {
    const last = this.#parts[this.#parts.length - 1];
    if (last?.end === valueOctetsMax) this.#beyond = last.id;
  }
}
