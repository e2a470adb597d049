// The address that a name of the reverse tree stands for (RFC 1035 §3.5, RFC 3596 §2.5). Pure.

import { bare } from './bare.ts';

/** Undefined for names elsewhere. A name that is only the beginning of an address is filled up with zeros. */
export function addressBehind(name: string): string | undefined {
  const low = bare(name.toLowerCase());
  const [, v4] = /^(?:(.+)\.)?in-addr\.arpa$/.exec(low) ?? [];
  if (v4 !== undefined) {
    const parts = v4.split('.').reverse();
    const isAddress = parts.length <= 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
    return isAddress ? [...parts, '0', '0', '0'].slice(0, 4).map(Number).join('.') : undefined;
  }
  const [, v6] = /^(?:(.+)\.)?ip6\.arpa$/.exec(low) ?? [];
  if (v6 === undefined) return undefined;
  const nibbles = v6.split('.').reverse();
  if (nibbles.length > 32 || !nibbles.every((nibble) => /^[0-9a-f]$/.test(nibble))) return undefined;
  return (nibbles.join('').padEnd(32, '0').match(/.{4}/g) ?? []).join(':');
}
