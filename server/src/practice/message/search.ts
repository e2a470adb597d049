// Whether a letter is one that a SEARCH looks for (RFC 9051 §6.4.4).

import type { Letter } from '../mailbox.ts';
import type { SearchContext, SearchKey } from './searchKey.ts';

/** True when the letter has what the key asks for. */
export function matches(_letter: Letter, _key: SearchKey, _context: SearchContext): boolean {
  return false;
}
