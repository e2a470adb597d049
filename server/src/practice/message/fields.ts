// The header of a letter or of a part, cut into fields (RFC 5322 §2.2). A line that is no field is passed over, and counts
// for the header all the same.

import type { Field } from './part.ts';

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
export function isEmptyLine(octets: string, start: number, end: number): boolean {
  return end - start <= 2 && (octets[start] === '\n' || (octets[start] === '\r' && octets[start + 1] === '\n'));
}

/** The offset behind the header of a letter and its empty line; its end where there is none. */
export function headerEnd(octets: string, start = 0): number {
  for (let at = start; at < octets.length;) {
    const end = lineEnd(octets, at);
    if (isEmptyLine(octets, at, end)) return end;
    at = end;
  }
  return octets.length;
}

/** The fields of a header, in order. @param most how many of them are wanted */
export function readFields(octets: string, start: number, end: number, most = fieldsMax): readonly Field[] {
  const fields: Field[] = [];
  for (let at = start; at < end && fields.length < most;) {
    const next = Math.min(end, fieldEnd(octets, at));
    const field = readField(octets, at, next);
    if (field) fields.push(field);
    at = next;
  }
  return fields;
}

// RFC 5322 §2.2.3: lines that begin with a blank go on with the field before them.
function fieldEnd(octets: string, start: number): number {
  let end = lineEnd(octets, start);
  while (octets[end] === ' ' || octets[end] === '\t') end = lineEnd(octets, end);
  return end;
}

function readField(octets: string, start: number, end: number): Field | undefined {
  const line = octets.slice(start, Math.min(end, start + valueOctetsMax));
  const colon = line.indexOf(':');
  // RFC 5322 §4.5: old letters have blanks before the colon.
  const name = line.slice(0, Math.max(0, colon)).trimEnd();
  // RFC 5322 §2.2: a name has printable characters only.
  if (!/^[!-9;-~]+$/.test(name)) return undefined;
  return { name, start, end, value: unfold(line.slice(colon + 1)) };
}

/** The value on one line, without blanks around it. */
function unfold(text: string): string {
  const line = text.includes('\n') ? text.replace(/\r?\n/g, '') : text;
  return line.trim();
}

/** The value of the first field of a name. */
export function valueOf(fields: readonly Field[], name: string): string | undefined {
  return fields.find((field) => field.name.toLowerCase() === name)?.value;
}
