// Text of header fields that shared/ could not decode for lack of tables: encoded words and file names in GB2312, Big5 and
// the like. The platform has the tables.

import { visible } from '@mailterm/shared/charset';
import type { Params } from '@mailterm/shared/dialect';
import { wordOctets } from '@mailterm/shared/letter/values/content/encodedWord';
import type { Packing } from '@mailterm/shared/letter/values/content/encodedWord';

/**
 * What a packed text stands for; undefined when it is broken or in a charset that nobody knows.
 * @param text as it stands in the field
 * @param params of its span: charset and packing
 */
export function unpackedText(text: string, params: Params): string | undefined {
  const { charset, packing } = params;
  // Behind a charset and two quotes (RFC 2231 §4).
  const packed = packing === 'percent' ? text.slice(text.indexOf("'", text.indexOf("'") + 1) + 1) : text;
  const octets = wordOctets(packed, packing as Packing);
  const decoded = octets && decodeWith(octets, String(charset));
  return decoded === undefined ? undefined : visible(decoded);
}

/** The text of octets in a charset by its name; undefined for names that the platform does not know. */
export function decodeWith(octets: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(octets);
  } catch {
    return undefined;
  }
}
