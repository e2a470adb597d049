// Replaces stretches of a unit's octets so that its spans tile what comes out. What is replaced is not this file's business.

import type { Span } from '../../dialect.ts';
import type { Edit } from './book.ts';

/** A unit's octets as Latin-1, and their spans. */
export interface Tiled {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * Replaces stretches, but none that touches the mask of a credential: a mask is no part of a name.
 * @param edits in order, without overlaps; ASCII
 */
export function replaceIn(tiled: Tiled, edits: readonly Edit[]): Tiled {
  const masks = tiled.spans.filter(({ kind }) => kind === 'credential');
  if (masks.length === 0) return cutOut(tiled, edits);
  const isFree = (edit: Edit): boolean => !masks.some((mask) => mask.start < edit.end && edit.start < mask.end);
  return cutOut(tiled, edits.filter(isFree));
}

/**
 * Replaces stretches, masks of credentials within them included. What stands in place of several spans belongs to the first
 * of them; spans of which nothing is left go.
 * @param kept in order, without overlaps; ASCII
 */
export function cutOut({ text, spans }: Tiled, kept: readonly Edit[]): Tiled {
  if (kept.length === 0) return { text, spans };
  const cut: Span[] = [];
  let out = '';
  let next = 0;
  for (const span of spans) {
    const start = out.length;
    let at = span.start;
    for (let edit = kept[next]; edit && edit.start < span.end; edit = kept[next]) {
      if (edit.start >= span.start) out += text.slice(at, edit.start) + edit.text;
      at = Math.min(edit.end, span.end);
      if (edit.end > span.end) break;
      next += 1;
    }
    out += text.slice(at, span.end);
    if (out.length > start) cut.push({ ...span, start, end: out.length });
  }
  return { text: out, spans: cut };
}

/** The octets without masks of credentials, which are no part of any name; as long as before. */
export function withoutMasks({ text, spans }: Tiled): string {
  let out = text;
  for (const { kind, start, end } of spans) {
    if (kind === 'credential') out = out.slice(0, start) + '\0'.repeat(end - start) + out.slice(end);
  }
  return out;
}
