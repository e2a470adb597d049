// BINARY: a part of a letter without its transfer encoding (RFC 3516 §4.2), and so in the words of the letter's author.

import { fromBase64, toLatin1 } from '@mailterm/shared/octets';
import { parseMessage, partAt, section } from '../../message/index.ts';

/** What a part holds. */
export type Decoded =
  | { readonly kind: 'octets'; readonly octets: string }
  | { readonly kind: 'none' }
  /** RFC 3516 §4.3: NO [UNKNOWN-CTE] is the answer. */
  | { readonly kind: 'unknownEncoding' };

/** The octets of a part. */
export function decodedPart(octets: string, path: readonly number[]): Decoded {
  const text = section(octets, { path, what: 'all' });
  if (text === undefined) return { kind: 'none' };
  if (path.length === 0) return { kind: 'octets', octets: text };
  const part = partAt(parseMessage(octets), path);
  switch (part?.encoding) {
    case 'base64': {
      const decoded = fromBase64(text.replace(/[^A-Za-z0-9+/=]/g, ''));
      return decoded === undefined ? { kind: 'unknownEncoding' } : { kind: 'octets', octets: toLatin1(decoded) };
    }
    case 'quoted-printable':
      return { kind: 'octets', octets: decodeQuotedPrintable(text) };
    case '7bit':
    case '8bit':
    case 'binary':
      return { kind: 'octets', octets: text };
    default:
      return { kind: 'unknownEncoding' };
  }
}

/** RFC 2045 §6.7: `=3D` is an octet, `=` at the end of a line joins it with the next; blanks at the end of a line are none. */
function decodeQuotedPrintable(text: string): string {
  return text
    .replace(/[ \t]+(?=\r\n|$)/g, '')
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
