// Reads what a person typed as a host: a name, or an address literal in any of its spellings. Pure; whether the name
// exists is asked in resolve.ts, whether it may be connected to is judged in policy.ts.

import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';

/** RFC 1035 §2.3.4: 255 octets on the wire are 253 characters as people write a name. */
const nameLengthMax = 253;

/** A label of RFC 1123 §2.1, and the underscore that service names use (RFC 8552 §1.1). */
const labelPattern = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;

/** domainToASCII would decode `%2e` and cut at `/`, so ASCII that no name holds is refused before it. */
const foreignAscii = /[^A-Za-z0-9._\-\u0080-\u{10ffff}]/u;

/**
 * The one spelling under which a host is compared and looked up: a lower-case ASCII name without its trailing dot
 * (RFC 5891 §4.4 for names in other scripts), or an address. `127.1`, `0x7f000001` and `１２７.0.0.1` come out as the
 * address they mean. Undefined for what cannot be a host.
 */
export function readHostName(typed: string): string | undefined {
  const text = /^\[(.*)\]$/.exec(typed)?.[1] ?? typed;
  if (isIP(text) !== 0) return text.toLowerCase();
  if (text !== typed || text.length > 4 * nameLengthMax || foreignAscii.test(text)) return undefined;
  const ascii = domainToASCII(text).replace(/\.$/, '');
  if (ascii.length > nameLengthMax) return undefined;
  return ascii.split('.').every((label) => labelPattern.test(label)) ? ascii : undefined;
}

/** True for names and addresses that can only mean the machine itself (RFC 6761 §6.3). */
export function isLoopbackName(host: string): boolean {
  const name = readHostName(host);
  if (name === undefined) return false;
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}
