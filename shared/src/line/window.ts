// Reads the beginning of a line that may be very long: patterns see a window, and what goes on beyond it belongs to the
// last span.

import type { Span } from '../dialect.ts';
import { lineEndLength } from '../octets.ts';
import { SpanCursor, tile } from '../spans.ts';

/** Patterns over what a peer sent see at most so many octets. */
export const windowOctets = 1024;

/**
 * Lets a reader walk over a line and returns spans that tile the whole of it.
 * @param read takes spans from the cursor, which sees the first {@link windowOctets} octets
 */
export function readWindow<Id extends string>(
  octets: Uint8Array,
  read: (cursor: SpanCursor<Id>) => void,
): readonly Span[] {
  const textEnd = octets.length - lineEndLength(octets);
  const cursor = new SpanCursor<Id>(textEnd > windowOctets ? octets.subarray(0, windowOctets) : octets);
  read(cursor);
  const spans = cursor.finish();
  const last = spans[spans.length - 1];
  if (textEnd <= windowOctets || last === undefined) return spans;
  // After a window full of blanks nobody knows what follows; it may be a secret.
  const tail: Span =
    last.id === 'line.space'
      ? { id: 'line.unknown', start: last.end, end: textEnd, kind: 'credential' }
      : { ...last, end: textEnd };
  const lineEnd: Span = {
    id: octets.length - textEnd === 2 ? 'line.end' : 'line.end.bare',
    start: textEnd,
    end: octets.length,
    kind: 'plain',
  };
  const head = last.id === 'line.space' ? spans : spans.slice(0, -1);
  return tile(octets.length, [...head, tail, lineEnd]);
}
