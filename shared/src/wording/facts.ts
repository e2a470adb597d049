// Facts in the words of a reply: addresses, links, block lists, queue ids, times and limits become spans of their own.
// Nothing is concluded from them here; what a wording claims is claims.ts and, for known providers, providers/.

import type { LineId } from '../line/citations.ts';
import type { SpanCursor } from '../spans.ts';
import type { WordingId } from './citations.ts';
import { kinds } from './kinds.ts';
import type { Kind } from './kinds.ts';

/** A fact and where it stands. */
interface Found {
  readonly start: number;
  readonly text: string;
  readonly kind: Kind;
}

/**
 * Takes the words of a line, with each fact in a span of its own.
 * @param id what the words between the facts are
 * @param length octets to take; all that is left, where nothing is said
 */
export function takeWords<Id extends string>(
  cursor: SpanCursor<Id | WordingId>,
  id: Id | LineId,
  length = cursor.rest.length,
): void {
  if (length === 0) return;
  let at = 0;
  for (const { start, text, kind } of findFacts(cursor.rest.slice(0, length))) {
    const fact = kind.read(text);
    cursor.take(start - at, id);
    cursor.take(text.length, fact.id, { params: fact.params });
    at = start + text.length;
  }
  cursor.take(length - at, id);
}

const nothing: readonly Found[] = [];
/** `a@b` and `::1` are the shortest. */
const factCharactersMin = 3;

/** In the order of the words; where two overlap, the first kind has it. */
function findFacts(words: string): readonly Found[] {
  if (words.length < factCharactersMin) return nothing;
  let found: Found[] | undefined;
  for (const kind of kinds) {
    if (!kind.isPossible(words)) continue;
    for (const { 0: whole, 1: group = whole, index } of words.matchAll(kind.pattern)) {
      // A sentence's full stop or comma is no part of what it ends with.
      const end = index + whole.length - (/[.,;:!?]+$/.exec(whole)?.[0].length ?? 0);
      const start = kind.isEnding ? wordStart(words, index) : index + whole.length - group.length;
      const text = words.slice(start, end);
      if (found?.some((other) => start < other.start + other.text.length && other.start < end)) continue;
      found ??= [];
      found.push({ start, text, kind });
    }
  }
  if (found === undefined) return nothing;
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

const wordCharactersMax = 64;

/** Where the word that holds a position begins. */
function wordStart(words: string, position: number): number {
  let start = position;
  while (start > position - wordCharactersMax && /[\w.-]/.test(words.charAt(start - 1))) start -= 1;
  return start;
}
