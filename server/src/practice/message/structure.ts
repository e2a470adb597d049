// BODY and BODYSTRUCTURE: how a letter is built (RFC 9051 §7.5.2). BODYSTRUCTURE has more to say behind each part.

import { envelopeOf } from './envelope.ts';
import { valueOf } from './fields.ts';
import { imapNString, imapString } from './imapString.ts';
import { readParametered, readWords } from './parameters.ts';
import { parseMessage } from './part.ts';
import type { Parameter, Part } from './part.ts';

/**
 * The structure of a letter, in its brackets; one character for each octet.
 * @param extended as BODYSTRUCTURE has it, not BODY
 */
export function bodyStructure(octets: string, extended: boolean): string {
  return structureOf(parseMessage(octets), extended);
}

// RFC 9051 §9: a multipart has one part at least; this one stands for a multipart in which no delimiter was found.
const emptyPart = '"text" "plain" ("charset" "us-ascii") NIL NIL "7bit" 0 0';

function structureOf(part: Part, extended: boolean): string {
  if (part.parts === undefined) return single(part, extended);
  const inner = part.parts.map((child) => structureOf(child, extended)).join('');
  const behind = extended ? [writeParams(part.params), ...common(part)] : [];
  return `(${inner || `(${emptyPart}${extended ? ' NIL NIL NIL NIL' : ''})`} ${[imapString(part.subtype), ...behind].join(' ')})`;
}

function single(part: Part, extended: boolean): string {
  const { type, subtype, params, encoding, octets, lines, message, fields } = part;
  const text = (name: string): string => imapNString(valueOf(fields, name));
  const basic = [imapString(type), imapString(subtype), writeParams(params), text('content-id')];
  const size = [text('content-description'), imapString(encoding), octets];
  const inner = message ? [envelopeOf(message.fields), structureOf(message, extended), lines] : [];
  const behind = extended ? [text('content-md5'), ...common(part)] : [];
  return `(${[...basic, ...size, ...inner, ...(type === 'text' ? [lines] : []), ...behind].join(' ')})`;
}

/** Disposition, language and location, which come last in every part. */
function common({ fields }: Part): readonly string[] {
  const disposition = readParametered(valueOf(fields, 'content-disposition') ?? '');
  const languages = readWords(valueOf(fields, 'content-language') ?? '');
  return [
    disposition ? `(${imapString(disposition.word)} ${writeParams(disposition.params)})` : 'NIL',
    languages.length === 0 ? 'NIL' : `(${languages.map(imapString).join(' ')})`,
    imapNString(valueOf(fields, 'content-location')),
  ];
}

function writeParams(params: readonly Parameter[]): string {
  if (params.length === 0) return 'NIL';
  return `(${params.flatMap(({ name, value }) => [imapString(name), imapString(value)]).join(' ')})`;
}
