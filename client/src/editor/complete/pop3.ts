// What can be completed in POP3: verbs of the state, numbers of letters, mechanisms. Pure.

import { verbsIn, wordStart } from './offer.ts';
import type { Offer, Place } from './offer.ts';

/** RFC 1939 §5, §7: verbs with the number of a letter. */
const numbered: ReadonlySet<string> = new Set(['LIST', 'RETR', 'DELE', 'TOP', 'UIDL']);

/** @see completionsAt */
export function pop3Choices({ session, words, before, seen }: Place): Offer {
  const start = wordStart(before);
  const verb = words[0]?.toUpperCase();
  if (verb === undefined) return { start, choices: verbsIn(session) };
  if (words.length !== 1) return { start, choices: [] };
  if (numbered.has(verb))
    return { start, choices: seen.numbers.map((number) => (verb === 'TOP' ? `${number} ` : `${number}`)) };
  // RFC 5034 §3: CAPA names the mechanisms.
  if (verb === 'AUTH') return { start, choices: seen.announced.get('SASL') ?? [] };
  if (verb === 'USER') return { start, choices: seen.addresses };
  return { start, choices: [] };
}
