// Errors on demand: magic addresses that are refused with a chosen reply, whatever persona the host wears. The names are
// those of the catalogue, or bare numbers.

import { splitAddress } from '../accounts.ts';
import { rowNamed } from './catalogue/index.ts';
import { replyByCode } from './codeWords.ts';

/** Under this domain every code can be asked for: `452-4.5.3@fault.test`, `452.queue-full@fault.test`. */
const faultDomain = 'fault.test';

/**
 * The reply that a magic sender or recipient asks for, or undefined for any other.
 * @param persona the id of the one who says it: codes have the words of Cisco's list where that gateway is played
 */
export function faultReply(address: string, persona = ''): string | undefined {
  const { local, domain } = splitAddress(address);
  const row = rowNamed(local, 'smtp');
  if (row !== undefined && (row.everywhere || domain === faultDomain)) {
    // Only a refusal refuses an address.
    return /^[45]/.test(row.lines[0] ?? '') ? row.lines[0] : undefined;
  }
  return domain === faultDomain ? replyByCode(local, 'address', persona === 'esa' ? 'esa' : 'own') : undefined;
}
