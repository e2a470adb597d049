// Which addresses are the person's own: those that were given as sender and as login, and those of the computer that
// greeted. Read from what the client said; nothing is hidden here.

import { lineEndLength } from '../../octets.ts';
import type { PublicEvent } from '../event.ts';
import { tiledOf } from './letters.ts';
import { namesIn } from './names.ts';
import { asciiName } from './punycode.ts';

/** SMTP's sender, POP3's and IMAP's login. */
const ownLine = /^(?:mail |send |soml |saml |user |apop |auth |\S{1,64} (?:login|authenticate) )/i;

/** The keys of the person's addresses. */
export function ownAddresses(events: readonly PublicEvent[]): ReadonlySet<string> {
  const own = new Set<string>();
  const greeted = new Set(events.flatMap((event) => greetedName(event) ?? []).map(asciiName));
  for (const event of events) {
    const line = lineOf(event);
    if (line === undefined) continue;
    const isOwn = ownLine.test(line);
    for (const name of namesIn(line)) {
      if (name.kind !== 'address') continue;
      const isAtHome = name.domain.kind !== 'address' && greeted.has(name.domain.key);
      if (isOwn || isAtHome) own.add(name.key);
    }
  }
  return own;
}

/** What the client called itself in its greeting (RFC 5321 §4.1.1.1); undefined for an address literal. */
export function greetedName(event: PublicEvent): string | undefined {
  const name = /^(?:ehlo|helo|lhlo)[ \t]+([^\s[\]:*]{1,255})[ \t]*$/i.exec(lineOf(event) ?? '')?.[1];
  return name === undefined || name.toLowerCase() === 'localhost' || /^[\d.]+$/.test(name) ? undefined : name;
}

/** A line of the client, without line end. */
function lineOf(event: PublicEvent): string | undefined {
  if (event.kind !== 'unit' || event.from !== 'client' || event.frame !== 'line') return undefined;
  const { text } = tiledOf(event);
  const end = lineEndLength(Uint8Array.from(text.slice(-2), (character) => character.charCodeAt(0)));
  return text.slice(0, Math.min(text.length - end, 2000));
}
