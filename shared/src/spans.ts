// Spans: the octets of a unit, cut into stretches that each have a meaning. Every octet lies in exactly one span.

import type { Params, SecretRole, Span, SpanKind } from './dialect.ts';
import type { LineId } from './line/citations.ts';
import { lineEndLength, toLatin1 } from './octets.ts';

/** Fills the gaps between spans with `line.unknown`, so that they tile the unit.
 * @param length octets in the unit
 * @param spans in order and without overlaps (our own readers make them: an overlap is a bug and throws)
 */
export function tile(length: number, spans: readonly Span[]): readonly Span[] {
  if (tiles(length, spans)) return spans;
  const tiled: Span[] = [];
  let at = 0;
  for (const span of spans) {
    const { start, end } = span;
    if (start < at) throw new RangeError(`Cannot tile spans: "${span.id}" begins at ${start}, before ${at}`);
    if (start > at) tiled.push({ id: 'line.unknown', start: at, end: start, kind: 'unknown' });
    if (end > start) tiled.push(span);
    at = end;
  }
  if (at > length) throw new RangeError(`Cannot tile spans: they end at ${at}, beyond ${length}`);
  if (at < length) tiled.push({ id: 'line.unknown', start: at, end: length, kind: 'unknown' });
  return tiled;
}

/** True for spans that need nothing between them: those of nearly every unit. */
function tiles(length: number, spans: readonly Span[]): boolean {
  let at = 0;
  for (const { start, end } of spans) {
    if (start !== at || end <= start) return false;
    at = end;
  }
  return at === length;
}

/** What a taken span is, beyond its id. */
interface Taken {
  readonly kind?: SpanKind;
  readonly params?: Params;
  readonly role?: SecretRole;
}

const plain: Taken = {};

/**
 * Walks over one line from left to right and collects spans. The text is Latin-1, so that a position in it is a
 * position in the octets. The line end is not part of `rest`; {@link finish} adds its span. `Id`: the explanations that a
 * dialect has, so that the compiler refuses a span that nobody explains.
 */
export class SpanCursor<Id extends string = string> {
  /** The line without its line end, one character per octet. */
  readonly text: string;
  #at = 0;
  readonly #spans: Span[] = [];
  readonly #octets: Uint8Array;

  constructor(octets: Uint8Array) {
    this.#octets = octets;
    this.text = toLatin1(octets).slice(0, octets.length - lineEndLength(octets));
  }

  /** Where the cursor stands, in octets from the start of the line. */
  get at(): number {
    return this.#at;
  }

  /** What has not been taken yet, without the line end. */
  get rest(): string {
    return this.text.slice(this.#at);
  }

  /** True when nothing is left before the line end. */
  get done(): boolean {
    return this.#at >= this.text.length;
  }

  /**
   * Takes the next `length` octets as one span and returns their text.
   * @param length octets; clipped to what is left
   * @param id the explanation of the span
   */
  take(length: number, id: Id | LineId, taken: Taken = plain): string {
    const start = this.#at;
    this.#at = Math.min(this.text.length, start + length);
    if (this.#at > start) {
      const kind = taken.kind ?? 'plain';
      const { params, role } = taken;
      const end = this.#at;
      // Four shapes in place of spreading: this is done for every part of every line.
      if (params === undefined) this.#spans.push(role ? { id, start, end, kind, role } : { id, start, end, kind });
      else this.#spans.push(role ? { id, start, end, kind, params, role } : { id, start, end, kind, params });
    }
    return this.text.slice(start, this.#at);
  }

  /**
   * Takes what a pattern matches at the cursor, as one span; undefined (and nothing taken) when it does not match.
   * @param pattern with the sticky flag, linear in the line's length
   */
  match(pattern: RegExp, id: Id | LineId, taken: Taken = {}): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0];
    return found === undefined || found === '' ? undefined : this.take(found.length, id, taken);
  }

  /** Takes blanks as `line.space`; returns how many. */
  space(): number {
    return this.match(/[ \t]+/y, 'line.space')?.length ?? 0;
  }

  /** Takes everything up to the line end as one span. */
  takeRest(id: Id | LineId, taken: Taken = {}): string {
    return this.take(this.text.length - this.#at, id, taken);
  }

  /** Adds the line end and returns spans that tile the unit; what nobody took is unknown. The last thing to call. */
  finish(): readonly Span[] {
    const length = this.#octets.length;
    const end = lineEndLength(this.#octets);
    const id = end === 2 ? 'line.end' : 'line.end.bare';
    if (end > 0) this.#spans.push({ id, start: length - end, end: length, kind: 'plain' });
    return tile(length, this.#spans);
  }
}
