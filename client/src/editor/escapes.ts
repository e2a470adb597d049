// Octets typed as escapes: `\r`, `\n`, `\t`, `\0`, `\\` and `\xHH`; everything else is its UTF-8. Nothing is added: no line
// end, unless it is typed. Pure.

import { fromLatin1, joinOctets, toUtf8 } from '@mailterm/shared/octets';

export type Escaped =
  | { readonly kind: 'octets'; readonly octets: Uint8Array }
  /** Where in the text an escape begins that says nothing. */
  | { readonly kind: 'broken'; readonly at: number; readonly escape: string };

const single: Readonly<Record<string, number>> = { r: 13, n: 10, t: 9, '0': 0, '\\': 92 };

/** The octets that a text with escapes stands for. */
export function unescaped(text: string): Escaped {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\\', at);
    const plain = text.slice(at, next < 0 ? text.length : next);
    parts.push(toUtf8(plain));
    if (next < 0) break;
    const hex = /^\\x([0-9a-f]{2})/i.exec(text.slice(next));
    const octet = hex ? Number.parseInt(hex[1] ?? '', 16) : single[text.charAt(next + 1)];
    if (octet === undefined) return { kind: 'broken', at: next, escape: text.slice(next, next + 2) };
    parts.push(fromLatin1(String.fromCharCode(octet)));
    at = next + (hex ? hex[0].length : 2);
  }
  return { kind: 'octets', octets: joinOctets(parts) };
}
