// The names of header fields and which explanation each has. Knows nothing of where a letter came from.

import type { FieldId } from './citations.ts';
import { fieldCitations } from './citations.ts';

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

/** Names that programs made up for themselves, by how they begin; the first that fits wins. */
const vendors: readonly (readonly [RegExp, FieldId])[] = [
  [/^x-(?:ms-|microsoft-|exchange-|forefront-|mimeole$|eop|olkeid)/, 'letter.vendor.microsoft'],
  [/^x-(?:gm-|google-|gmail-)/, 'letter.vendor.google'],
  [/^x-qq-/, 'letter.vendor.qq'],
  [/^x-(?:cm-|coremail-|netease-|ntes-)/, 'letter.vendor.netease'],
  [/^x-spam-/, 'letter.vendor.spam'],
  [/^x-/, 'letter.vendor'],
];

/** The explanation of a field name; names that nobody explains are `letter.vendor…` or `letter.field`. */
export function fieldId(name: string): FieldId {
  const lower = name.toLowerCase();
  const id = `letter.${lower}`;
  // `vendor.google: x` and `field: x` are fields that nobody explains, not families.
  if (Object.hasOwn(fieldCitations, id) && !/^(?:vendor|field)\b/.test(lower)) return id as FieldId;
  return vendors.find(([pattern]) => pattern.test(lower))?.[1] ?? 'letter.field';
}

/** True for an explanation that serves many names, so that the name has to be said. */
export function servesManyNames(id: FieldId): boolean {
  return id === 'letter.field' || id.startsWith('letter.vendor');
}
