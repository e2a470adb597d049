// The header of a letter or of a part, cut into fields (RFC 5322 §2.2). A line that is no field is passed over, and counts
// for the header all the same.

import type { Field, Range } from './part.ts';

/** Fields that are looked at; sections are cut from the octets and know no limit. */
const fieldsMax = 1000;
/** Octets of one value that are looked at. */
const valueOctetsMax = 64 * 1024;

/** The offset behind the line that begins here. */
export function lineEnd(octets: string, start: number): number {
  const feed = octets.indexOf('\n', start);
  return feed < 0 ? octets.length : feed + 1;
}

/** True when the line has nothing but its line end. */
export function isEmptyLine(octets: string, start: number): boolean {
  return octets[start] === '\n' || (octets[start] === '\r' && octets[start + 1] === '\n');
}

/** The offset behind the header of a letter and its empty line; its end where there is none. */
export function headerEnd(octets: string, start = 0): number {
  for (let at = start; at < octets.length;) {
    const end = lineEnd(octets, at);
    if (isEmptyLine(octets, at)) return end;
    at = end;
  }
  return octets.length;
}

/** The fields of a header, in order. */
export function readFields(octets: string, start: number, end: number): readonly Field[] {
  const fields: Field[] = [];
  for (const range of fieldRanges(octets, start, end)) {
    const field = readField(octets, range.start, range.end);
    if (field) fields.push(field);
    if (fields.length === fieldsMax) break;
  }
  return fields;
}

/** The stretches of a header that are fields, or lines that are none; without the empty line. */
export function* fieldRanges(octets: string, start: number, end: number): Generator<Range> {
  for (let at = start; at < end && !isEmptyLine(octets, at);) {
    const next = Math.min(end, fieldEnd(octets, at));
    yield { start: at, end: next };
    at = next;
  }
}

// RFC 5322 §2.2.3: lines that begin with a blank go on with the field before them.
function fieldEnd(octets: string, start: number): number {
  let end = lineEnd(octets, start);
  while (octets[end] === ' ' || octets[end] === '\t') end = lineEnd(octets, end);
  return end;
}

/** The field that this stretch is, if it is one. */
export function readField(octets: string, start: number, end: number): Field | undefined {
  const line = octets.slice(start, Math.min(end, start + valueOctetsMax));
  const colon = line.indexOf(':');
  // RFC 5322 §4.5: old letters have blanks before the colon.
  const name = trimBlanks(line.slice(0, Math.max(0, colon)));
  // RFC 5322 §2.2: a name has printable characters only.
  if (!/^[!-9;-~]+$/.test(name)) return undefined;
  return { name, start, end, value: unfold(line.slice(colon + 1)) };
}

/** The value on one line, without blanks around it. */
function unfold(text: string): string {
  const line = text.includes('\n') ? text.replace(/\r?\n/g, '') : text;
  return trimBlanks(line);
}

/** The text without blanks around it. Octets, not characters: 0xA0 is half of a Chinese character and no blank. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 32) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1;
  return text.slice(start, end);
}

/** The value of the first field of a name. */
export function valueOf(fields: readonly Field[], name: string): string | undefined {
  return fields.find((field) => field.name.toLowerCase() === name)?.value;
}
