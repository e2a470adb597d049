// What a letter that a person typed says about itself, for what only looks like success: who is named in it, which fields
// are missing, whether its charset is told. Reads the header and the beginning of the body.

import { toLatin1 } from '../octets.ts';
import { readFieldStart } from './fields/names.ts';

/** Facts about a letter. */
export interface LetterFacts {
  /** Header fields; none where the text begins at once. */
  readonly fields: number;
  readonly hasFrom: boolean;
  readonly hasSubject: boolean;
  /** Addresses of To, Cc and Bcc, in lower case. */
  readonly named: readonly { readonly address: string; readonly field: 'to' | 'cc' | 'bcc' }[];
  /** Octets beyond ASCII whose charset nobody tells. */
  readonly hasUntoldCharset: boolean;
}

/** As much of a letter as a person types. */
const octetsMax = 32 * 1024;
const namedMax = 100;

/** Reads a letter, dots and all. */
export function judgeLetter(octets: Uint8Array): LetterFacts {
  const text = toLatin1(octets.subarray(0, octetsMax));
  const { fields, bodyStart } = readFields(text);
  const value = (name: string): string => fields.find((field) => field.name === name)?.value ?? '';
  const named = (['to', 'cc', 'bcc'] as const).flatMap((field) =>
    fields
      .filter(({ name }) => name === field)
      .flatMap(({ value }) => value.match(/[^\s<>,;:"@()]{1,64}@[^\s<>,;:"@()]{1,255}/g) ?? [])
      .map((address) => ({ address: address.toLowerCase(), field })),
  );
  return {
    fields: fields.length,
    hasFrom: value('from').includes('@'),
    hasSubject: fields.some(({ name }) => name === 'subject'),
    named: named.slice(0, namedMax),
    // RFC 2046 §4.1.2: without a charset the text is US-ASCII; parts of a multipart have their own.
    hasUntoldCharset:
      /[\x80-\xff]/.test(text.slice(bodyStart)) && !/charset|multipart|message/i.test(value('content-type')),
  };
}

interface Fields {
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly bodyStart: number;
}

function readFields(text: string): Fields {
  const fields: { name: string; value: string }[] = [];
  let start = 0;
  while (start < text.length) {
    const lf = text.indexOf('\n', start);
    const end = lf < 0 ? text.length : lf + 1;
    const line = text.slice(start, end).replace(/\r?\n$/, '');
    const last = fields[fields.length - 1];
    const field = readFieldStart(line.slice(0, 160));
    if (line === '') return { fields, bodyStart: end };
    // RFC 5322 §2.2.3: a line that begins with a blank belongs to the field before it.
    if (last && /^[ \t]/.test(line)) last.value += line;
    else if (field) fields.push({ name: field.name.toLowerCase(), value: line.slice(field.colon + 1) });
    else return { fields, bodyStart: start };
    start = end;
  }
  return { fields, bodyStart: start };
}

/** Where in a letter the next line stands, after what was typed of it. */
export function placeIn(before: Uint8Array): { readonly isHeader: boolean; readonly fields: number } {
  const text = toLatin1(before.subarray(0, octetsMax));
  const { fields, bodyStart } = readFields(text);
  const blank = /(?:^|\n)\r?\n/.test(text);
  return { isHeader: !blank && bodyStart === text.length && before.length <= octetsMax, fields: fields.length };
}
