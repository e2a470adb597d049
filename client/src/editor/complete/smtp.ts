// What can be completed in SMTP: verbs of the state, parameters of what EHLO announced, addresses. Pure.

import { verbsIn, wordStart } from './offer.ts';
import type { Choice, Offer, Place } from './offer.ts';

/** Verbs that are offered only where they were announced, with the keyword that announces them. */
const announcedVerbs: Readonly<Record<string, string>> = {
  STARTTLS: 'STARTTLS',
  AUTH: 'AUTH',
  BDAT: 'CHUNKING',
  ETRN: 'ETRN',
  EXPN: 'EXPN',
  XMRG: 'XMRG',
  XDFN: 'XMRG',
  XPRT: 'XMRG',
};

/** How a verb goes on, where that is always the same (RFC 5321 §4.1.1.2, §4.1.1.3: no space behind the colon). */
const longer: Readonly<Record<string, string>> = { MAIL: 'MAIL FROM:<', RCPT: 'RCPT TO:<' };

/** Parameters of MAIL by the extension that brings them. */
const mailParameters: Readonly<Record<string, readonly string[]>> = {
  SIZE: ['SIZE='], // RFC 1870 §3
  '8BITMIME': ['BODY=8BITMIME', 'BODY=7BIT'], // RFC 6152 §2
  BINARYMIME: ['BODY=BINARYMIME'], // RFC 3030 §3
  SMTPUTF8: ['SMTPUTF8'], // RFC 6531 §3.4
  DSN: ['RET=HDRS', 'RET=FULL', 'ENVID='], // RFC 3461 §4.3, §4.4
  AUTH: ['AUTH=<>'], // RFC 4954 §5
  REQUIRETLS: ['REQUIRETLS'], // RFC 8689 §3
  'MT-PRIORITY': ['MT-PRIORITY='], // RFC 6710 §5
  DELIVERBY: ['BY='], // RFC 2852 §4
  FUTURERELEASE: ['HOLDFOR=', 'HOLDUNTIL='], // RFC 4865 §5
};

/** Parameters of RCPT. */
const rcptParameters: Readonly<Record<string, readonly string[]>> = {
  DSN: ['NOTIFY=SUCCESS,FAILURE,DELAY', 'NOTIFY=FAILURE', 'NOTIFY=NEVER', 'ORCPT=rfc822;'], // RFC 3461 §4.1, §4.2
};

/** @see completionsAt */
export function smtpChoices(place: Place): Offer {
  const { words, before, seen } = place;
  const start = wordStart(before);
  const verb = words[0]?.toUpperCase();
  if (verb === undefined) return { start, choices: verbs(place) };
  if (verb === 'MAIL' || verb === 'RCPT') return path(place, verb);
  if (verb === 'AUTH' && words.length === 1) return { start, choices: seen.announced.get('AUTH') ?? [] };
  if (verb === 'BDAT' && words.length === 2) return { start, choices: ['LAST'] };
  if ((verb === 'VRFY' || verb === 'EXPN') && words.length === 1) return { start, choices: seen.addresses };
  return { start, choices: [] };
}

function verbs({ session, seen: { announced } }: Place): readonly Choice[] {
  // RFC 5321 §3.2: EHLO is to be used, HELO is for those who do not know it.
  const known = [...verbsIn(session)].sort((a, b) => Number(a.text === 'HELO ') - Number(b.text === 'HELO '));
  return known.flatMap(({ text, syntax }) => {
    const verb = text.trim();
    const keyword = announcedVerbs[verb];
    if (keyword !== undefined && !announced.has(keyword)) return [];
    return [{ text: longer[verb] ?? text, ...(syntax !== undefined && { syntax }) }];
  });
}

/** `FROM:<`, then an address, then the parameters that were announced and are not there yet. */
function path({ before, words, seen: { addresses, announced } }: Place, verb: 'MAIL' | 'RCPT'): Offer {
  const opening = /^\s*\S+\s+(?:FROM|TO):\s*<?/i.exec(before);
  if (!opening)
    return { start: wordStart(before), choices: words.length === 1 ? [verb === 'MAIL' ? 'FROM:<' : 'TO:<'] : [] };
  if (!/[>\s]/.test(before.slice(opening[0].length))) {
    const named = addresses.map((address) => `${address}>`);
    return { start: opening[0].length, choices: verb === 'MAIL' ? [...named, '>'] : named };
  }
  const table = verb === 'MAIL' ? mailParameters : rcptParameters;
  const given = new Set(words.map((word) => word.toUpperCase().split('=')[0]));
  const choices = Object.entries(table)
    .filter(([keyword]) => announced.has(keyword))
    .flatMap(([, parameters]) => parameters)
    .filter((parameter) => !given.has(parameter.split('=')[0]));
  return { start: wordStart(before), choices };
}
