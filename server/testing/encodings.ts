// A secret in every usual disguise, to look for it in what a process printed. Written for tests, and on purpose not with the
// code that masks secrets in the product.

/** Names of the disguises in which a secret stands in a text. */
export function disguisesIn(text: string, secret: string): string[] {
  const lower = text.toLowerCase();
  return disguises(secret)
    .filter(([, form]) => lower.includes(form.toLowerCase()))
    .map(([name]) => name);
}

function disguises(secret: string): readonly (readonly [string, string])[] {
  const octets = Buffer.from(secret);
  const hex = octets.toString('hex');
  const every = (write: (pair: string) => string): string => (hex.match(/../g) ?? []).map(write).join('');
  return [
    ['plain', secret],
    ['reversed', [...secret].reverse().join('')],
    ['hex', hex],
    ['hex with blanks', (hex.match(/../g) ?? []).join(' ')],
    ['percent', every((pair) => `%${pair}`)],
    ['percent where needed', encodeURIComponent(secret)],
    ['quoted-printable', every((pair) => `=${pair}`)],
    ['unicode escapes', every((pair) => `\\u00${pair}`)],
    ['octets as JSON', [...octets].join(',')],
    ['octets as a list', [...octets].join(', ')],
    ...[0, 1, 2].map((before) => [`base64 behind ${before}`, base64Core(octets, before)] as const),
    ...[0, 1, 2].map((before) => [`base64 of UTF-16 behind ${before}`, base64Core(utf16(secret), before)] as const),
  ];
}

/** What base64 makes of octets wherever they stand in a longer text: the part that their neighbours do not change. */
function base64Core(octets: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), octets]).toString('base64');
  return text.slice(before === 0 ? 0 : before + 1, Math.floor((before + octets.length) / 3) * 4);
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}
