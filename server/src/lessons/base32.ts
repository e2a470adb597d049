// Octets as letters and digits that can be read aloud and typed from paper: Crockford's base 32, which has no I, L, O and U
// and reads them as what they look like. Knows nothing of what the octets mean.

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const groupLength = 5;

/** The octets in groups of five, with dashes between them. */
export function toBase32(octets: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const octet of octets) {
    value = (value << 8) | octet;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += digits[(value >> (bits - 5)) & 31];
    value &= (1 << bits) - 1;
  }
  if (bits > 0) text += digits[(value << (5 - bits)) & 31];
  return text.replace(new RegExp(`.{${groupLength}}(?=.)`, 'g'), '$&-');
}

/**
 * The octets that were meant, however they were typed: in any case and width, with blanks and dashes anywhere.
 * @returns undefined where a character is none of them, or bits are left over
 */
export function fromBase32(text: string): Uint8Array | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const octets = new Uint8Array(Math.floor((plain.length * 5) / 8));
  let bits = 0;
  let value = 0;
  let at = 0;
  for (const character of plain) {
    const digit = digits.indexOf(character);
    if (digit < 0) return undefined;
    value = (value << 5) | digit;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    octets[at++] = value >> bits;
    value &= (1 << bits) - 1;
  }
  return bits < 5 && value === 0 ? octets : undefined;
}
