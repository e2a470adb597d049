// The names of header fields and which explanation each has. Knows nothing of where a letter came from.

import { letterCitations } from './citations.ts';
import type { LetterId } from './citations.ts';

/** RFC 5322 §3.6.8: ftext is any printable US-ASCII character except the colon. */
const fieldStart = /^([!-9;-~]{1,76})[ \t]*:/;
/** The same with a full-width colon (U+FF1A) in UTF-8 or GB18030, as a Chinese input method types it. */
const fullWidthStart = /^[!-9;-~]{1,76}[ \t]*(?:\xef\xbc\x9a|\xa3\xba)/;

/** Octets at the beginning of a line that are enough to find a field name and its colon. */
export const fieldWindow = 160;

/** A field's beginning: its name, and where its colon stands in the line. */
export interface FieldStart {
  readonly name: string;
  readonly colon: number;
}

/**
 * Reads the beginning of a header field.
 * @param head the first {@link fieldWindow} octets of a line, as Latin-1
 */
export function readFieldStart(head: string): FieldStart | undefined {
  const found = fieldStart.exec(head);
  return found?.[1] === undefined ? undefined : { name: found[1], colon: found[0].length - 1 };
}

/** True for a line that would be a header field if its colon were the ASCII one. */
export function hasFullWidthColon(head: string): boolean {
  return fullWidthStart.test(head);
}

/** The explanation of a field name; names that nobody explains are `letter.field`. */
export function fieldId(name: string): LetterId {
  const id = `letter.${name.toLowerCase()}`;
  return Object.hasOwn(letterCitations, id) && !structure.has(id) ? (id as LetterId) : 'letter.field';
}

/** Ids in lower case that are parts of any letter: a field `Body: x` is not to be explained as the body. */
const structure: ReadonlySet<string> = new Set<LetterId>([
  'letter.field',
  'letter.colon',
  'letter.value',
  'letter.fold',
  'letter.blank',
  'letter.body',
  'letter.dot',
  'letter.rest',
]);
