// Text that a terminal showed in the wrong charset. A server's GB18030 is often copied as the Latin-1 letters that its
// octets look like (ÇëÊ¹ÓÃ for 请使用); those octets are what the server sent.

import type { Gb18030 } from '../../charset.ts';
import { fromLatin1, fromUtf8 } from '../../octets.ts';
import type { Part } from '../paste.ts';

/** The parts with such text as the octets it was, and the lines where that was done. */
export function recode(
  parts: readonly Part[],
  gb18030: Gb18030 | undefined,
): { readonly parts: readonly Part[]; readonly lines: readonly number[] } {
  const lines: number[] = [];
  if (!gb18030) return { parts, lines };
  const recoded = parts.map((part): Part => {
    if (part.from !== 'server' || part.implied || part.octets.every((octet) => octet < 0x80)) return part;
    const octets = originalOctets(part.octets, gb18030);
    if (!octets) return part;
    lines.push(part.line);
    return { ...part, octets };
  });
  return { parts: recoded, lines };
}

function originalOctets(octets: Uint8Array, gb18030: Gb18030): Uint8Array | undefined {
  const text = fromUtf8(octets);
  // Letters of Latin-1 only, and several side by side: a single é is an é.
  if (text === undefined || !/^[\0-\u00ff]*$/.test(text) || !/[\u0081-\u00fe]{4}/.test(text)) return undefined;
  const original = fromLatin1(text);
  const decoded = gb18030(original);
  // Every character must be Chinese; otherwise it was a Western language after all.
  return decoded !== undefined && /^[\0-\u007f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]*$/.test(decoded)
    ? original
    : undefined;
}
