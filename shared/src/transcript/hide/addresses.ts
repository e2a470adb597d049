// IP addresses as they are written in talk: found as one and the same whatever their spelling, so that each gets one
// replacement. No mail addresses here (names.ts).

/** The numbers of a dotted quad, or undefined. */
export function quadOf(parts: readonly string[]): readonly number[] | undefined {
  if (parts.length !== 4) return undefined;
  const numbers = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 256));
  return numbers.every((number) => number < 256) ? numbers : undefined;
}

/**
 * The one spelling of an address of version 6 (RFC 4291 §2.2), all groups written out; undefined for what is none. An
 * IPv4-mapped one is the dotted quad that it holds.
 */
export function canonical6(text: string): string | undefined {
  if (text.length > 60 || !text.includes(':')) return undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = groupsOf(halves[0] ?? '');
  const tail = halves.length === 2 ? groupsOf(halves[1] ?? '') : [];
  if (!head || !tail) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...new Array<number>(missing).fill(0), ...tail];
  if (groups.every((group) => group === 0)) return undefined;
  const [high = 0, low = 0] = groups.slice(6);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  }
  return groups.map((group) => group.toString(16)).join(':');
}

function groupsOf(half: string): readonly number[] | undefined {
  if (half === '') return [];
  const parts = half.split(':');
  const groups: number[] = [];
  for (const [at, part] of parts.entries()) {
    const quad = at === parts.length - 1 ? quadOf(part.split('.')) : undefined;
    if (quad) {
      const [a = 0, b = 0, c = 0, d = 0] = quad;
      groups.push(a * 256 + b, c * 256 + d);
    } else if (/^[0-9A-Fa-f]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}

/** The address that a name below ip6.arpa is about (RFC 3596 §2.5), in the spelling of {@link canonical6}. */
export function ofNibbles(nibbles: readonly string[]): string | undefined {
  if (nibbles.length !== 32 || nibbles.some((nibble) => !/^[0-9a-f]$/i.test(nibble))) return undefined;
  const digits = [...nibbles].reverse().join('');
  return canonical6((digits.match(/.{4}/g) ?? []).join(':'));
}

/** The labels below ip6.arpa of an address that has few digits: `2001:db8::5`. */
export function nibblesOf(address: string): string {
  const groups = canonical6(address)?.split(':') ?? [];
  const digits = groups.map((group) => group.padStart(4, '0')).join('');
  return [...digits].reverse().join('.');
}

const quads = ['192.0.2.', '198.51.100.', '203.0.113.'] as const;

/** A documentation address (RFC 5737 §3), the nth from 1; beyond 762 of them, one for benchmarks (RFC 2544). */
export function documentation4(nth: number): string {
  const net = quads[Math.floor((nth - 1) / 254)];
  if (net !== undefined) return `${net}${((nth - 1) % 254) + 1}`;
  const beyond = nth - 762;
  return `198.${18 + ((beyond >> 16) & 1)}.${(beyond >> 8) & 255}.${beyond & 255}`;
}

/** A documentation address (RFC 3849), the nth from 1. */
export function documentation6(nth: number): string {
  const groups = nth < 0x10000 ? [nth] : [nth >>> 16, nth & 0xffff];
  return `2001:db8::${groups.map((group) => group.toString(16)).join(':')}`;
}
