// Lines as they were probably meant. A mended line is offered and never sent unasked; where it would hold a secret there
// is none.

import type { Span } from '../dialect.ts';
import { narrow } from '../line/fullWidth.ts';
import { fromUtf8, lineEndLength } from '../octets.ts';

/** Octets of a line that are mended; a longer one was not typed by hand. */
const octetsMax = 1024;

/** The line with plain signs in place of full-width ones, or undefined where it holds a secret. */
export function mendWidth(octets: Uint8Array, spans: readonly Span[]): string | undefined {
  if (octets.length > octetsMax || spans.some(({ kind }) => kind === 'credential')) return undefined;
  const narrowed = narrow(octets, octetsMax).octets;
  return fromUtf8(narrowed.subarray(0, narrowed.length - lineEndLength(narrowed)));
}
