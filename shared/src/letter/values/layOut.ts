// Puts the parts of a value on the lines it was folded over (RFC 5322 §2.2.3): no span crosses a line end, blanks at the
// beginning of a folded line are the fold, and what no part covers is blanks or free text.

import type { Span } from '../../dialect.ts';
import type { LineId } from '../../line/citations.ts';
import { SP } from '../../octets.ts';
import type { LetterId } from '../citations.ts';
import type { Part } from './cursor.ts';
import { valueOctetsMax } from './cursor.ts';

/** One line of a field. The first begins behind the colon. */
export interface FieldLine {
  readonly start: number;
  /** Where its text ends and its line end begins. */
  readonly textEnd: number;
  readonly end: number;
}

/** The value of a field: where it stands, and what was read in it. */
export interface ReadValue {
  readonly lines: readonly FieldLine[];
  readonly parts: readonly Part[];
  /** What the octets beyond the window are, if not free text. */
  readonly beyond?: LetterId | undefined;
}

const TAB = 9;

/** The spans of a value, line ends included. */
export function layOutValue(octets: Uint8Array, value: ReadValue): readonly Span[] {
  return new Layout(octets, value).spans();
}

class Layout {
  readonly #octets: Uint8Array;
  readonly #value: ReadValue;
  readonly #base: number;
  readonly #spans: Span[] = [];
  /** The first part that is not wholly laid out. */
  #part = 0;

  constructor(octets: Uint8Array, value: ReadValue) {
    this.#octets = octets;
    this.#value = value;
    this.#base = value.lines[0]?.start ?? 0;
  }

  spans(): readonly Span[] {
    this.#value.lines.forEach((line, index) => {
      const start = index === 0 ? line.start : this.#blanksEnd(line.start, line.textEnd);
      this.#add('letter.fold', line.start, start);
      this.#layOutLine(start, line.textEnd);
      this.#add(line.end - line.textEnd === 2 ? 'line.end' : 'line.end.bare', line.textEnd, line.end);
    });
    return this.#spans;
  }

  #layOutLine(start: number, end: number): void {
    let at = start;
    for (;;) {
      const part = this.#value.parts[this.#part];
      if (!part || part.start + this.#base >= end) break;
      const from = Math.max(at, part.start + this.#base);
      const to = Math.min(end, part.end + this.#base);
      this.#layOutGap(at, from);
      if (to > from) this.#spans.push(spanOf(part, from, to));
      at = Math.max(at, to);
      if (part.end + this.#base > end) break;
      this.#part += 1;
    }
    this.#layOutGap(at, end);
  }

  /** Blanks, and the free text between them. */
  #layOutGap(start: number, end: number): void {
    if (start >= end) return;
    const from = this.#blanksEnd(start, end);
    let to = end;
    while (to > from && isBlank(this.#octets[to - 1])) to -= 1;
    this.#add('line.space', start, from);
    if (to > from) this.#addText(from, to);
    this.#add('line.space', to, end);
  }

  #addText(start: number, end: number): void {
    const { beyond } = this.#value;
    const id = beyond !== undefined && start >= this.#base + valueOctetsMax ? beyond : 'letter.value';
    this.#spans.push({ id, start, end, kind: id === 'letter.value' ? 'content' : 'plain' });
  }

  #blanksEnd(start: number, end: number): number {
    let at = start;
    while (at < end && isBlank(this.#octets[at])) at += 1;
    return at;
  }

  #add(id: LetterId | LineId, start: number, end: number): void {
    if (end > start) this.#spans.push({ id, start, end, kind: 'plain' });
  }
}

function spanOf({ id, kind, params }: Part, start: number, end: number): Span {
  return { id, start, end, kind, ...(params && { params }) };
}

function isBlank(octet: number | undefined): boolean {
  return octet === SP || octet === TAB;
}
