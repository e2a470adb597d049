// BODY[section]: a stretch of a letter, chosen by its place in the tree of parts (RFC 9051 §6.4.5.1).

import { fieldRanges, headerEnd, readField } from './fields.ts';
import { parseMessage } from './part.ts';
import type { Part, Range } from './part.ts';

export interface SectionSpec {
  /** `BODY[2.1.TEXT]` has the path 2, 1. */
  readonly path: readonly number[];
  readonly what: 'all' | 'HEADER' | 'HEADER.FIELDS' | 'HEADER.FIELDS.NOT' | 'TEXT' | 'MIME';
  /** The names behind HEADER.FIELDS and HEADER.FIELDS.NOT. */
  readonly fields?: readonly string[];
}

/** The octets of a section; undefined where the letter has none such. */
export function section(octets: string, spec: SectionSpec): string | undefined {
  if (spec.path.length === 0) {
    const end = headerEnd(octets);
    const whole = { header: { start: 0, end }, body: { start: end, end: octets.length } };
    return spec.what === 'all' ? octets : inLetter(octets, whole, spec);
  }
  const part = partAt(parseMessage(octets), spec.path);
  if (part === undefined) return undefined;
  if (spec.what === 'all') return cut(octets, part.body);
  if (spec.what === 'MIME') return cut(octets, part.header);
  // RFC 9051 §6.4.5.1: HEADER and TEXT with a number before them are those of a message/rfc822.
  return part.message && inLetter(octets, part.message, spec);
}

function inLetter(
  octets: string,
  { header, body }: Pick<Part, 'header' | 'body'>,
  spec: SectionSpec,
): string | undefined {
  switch (spec.what) {
    case 'HEADER':
      return cut(octets, header);
    case 'TEXT':
      return cut(octets, body);
    case 'HEADER.FIELDS':
      return chosen(octets, header, spec.fields ?? [], true);
    case 'HEADER.FIELDS.NOT':
      return chosen(octets, header, spec.fields ?? [], false);
    // MIME needs a number before it.
    case 'MIME':
    case 'all':
      return undefined;
  }
}

/** The part with these numbers. A letter that is no multipart has one part, which is its body. */
export function partAt(letter: Part, path: readonly number[]): Part | undefined {
  let holder: Part | undefined = letter;
  let part: Part | undefined;
  for (const number of path) {
    if (holder === undefined) return undefined;
    part = holder.parts ? holder.parts[number - 1] : number === 1 ? holder : undefined;
    // Below a part there is what it holds: its parts, or the letter in it.
    holder = part?.message ?? (part?.parts ? part : undefined);
  }
  return part;
}

/** The fields of these names, or all others with what is no field. */
function chosen(octets: string, header: Range, names: readonly string[], wanted: boolean): string {
  const set = new Set(names.map((name) => name.toLowerCase()));
  let kept = '';
  let at = header.start;
  for (const { start, end } of fieldRanges(octets, header.start, header.end)) {
    at = end;
    const name = readField(octets, start, end)?.name.toLowerCase();
    if ((name !== undefined && set.has(name)) === wanted) kept += octets.slice(start, end);
  }
  if (kept !== '' && !kept.endsWith('\n')) kept += '\r\n';
  // RFC 9051 §6.4.5.1: the empty line is in all of them, unless the letter has none.
  return kept + octets.slice(at, header.end);
}

function cut(octets: string, { start, end }: Range): string {
  return octets.slice(start, end);
}
