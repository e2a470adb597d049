// BINARY: a part of a letter without its transfer encoding (RFC 3516 §4.2), and so in the words of the letter's author.

import { fromBase64, toLatin1 } from '@mailterm/shared/octets';
import { parseMessage, section } from '../../message/index.ts';
import type { Part } from '../../message/index.ts';

/** The octets of a part; undefined where there is none. */
export function decodedPart(octets: string, path: readonly number[]): string | undefined | 'unknownEncoding' {
  const text = section(octets, { path, what: 'all' });
  if (text === undefined || path.length === 0) return text;
  const part = partAt(parseMessage(octets), path);
  switch (part?.encoding) {
    case 'base64': {
      const decoded = fromBase64(text.replace(/[^A-Za-z0-9+/=]/g, ''));
      return decoded === undefined ? 'unknownEncoding' : toLatin1(decoded);
    }
    case 'quoted-printable':
      return decodeQuotedPrintable(text);
    case '7bit':
    case '8bit':
    case 'binary':
      return text;
    default:
      return 'unknownEncoding';
  }
}

/** RFC 9051 §6.4.5.1: a letter without parts is its own part 1; the letter within one has the parts of that. */
function partAt(part: Part, [first, ...rest]: readonly number[]): Part | undefined {
  if (first === undefined) return part;
  const parts = part.parts ?? (part.message === undefined ? undefined : (part.message.parts ?? [part.message]));
  const next = parts === undefined ? (first === 1 ? part : undefined) : parts[first - 1];
  return next && (next === part ? (rest.length === 0 ? part : undefined) : partAt(next, rest));
}

/** RFC 2045 §6.7: `=3D` is an octet, `=` at the end of a line joins it with the next; blanks at the end of a line are none. */
function decodeQuotedPrintable(text: string): string {
  return text
    .replace(/[ \t]+(?=\r\n|$)/g, '')
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
