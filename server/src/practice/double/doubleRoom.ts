// The mailroom of a double: alice has the letters that the transcript lists, as large as it says, and nobody else has any.

import { toLatin1 } from '@mailterm/shared/octets';
import type { Double } from '@mailterm/shared/transcript/double/double';
import type { ListedLetter } from '@mailterm/shared/transcript/double/mailbox';
import type { Letter } from '../mailbox.ts';
import { createMailroom, inboxOf, letterOctetsMax, putBox } from '../mailroom.ts';
import type { Mailroom } from '../mailroom.ts';
import { octetsOf } from './script.ts';

/** What a letter weighs of which nothing is known, in octets. */
const usualOctets = 600;

/** RFC 9051 §2.3.1.1: numbers are whole, positive and below 2^32. */
const uidMax = 2 ** 32 - 2;

/** Furnishes the room. */
export function furnishDouble({ letters, protocol }: Double, nowMs: number): Mailroom {
  const room = createMailroom({ alice: [], bob: [] }, nowMs);
  if (letters.length === 0) return room;
  const placed: Letter[] = [];
  let uid = 0;
  for (const [at, letter] of letters.entries()) {
    const told = protocol === 'imap' ? Number(letter.uid ?? 0) : 0;
    uid = Number.isInteger(told) && told > uid && told <= uidMax - letters.length ? told : uid + 1;
    placed.push({
      uid,
      octets: textOf(letter, at + 1),
      flags: letter.flags?.filter((flag) => flag.toLowerCase() !== '\\recent') ?? [],
      receivedMs: nowMs,
      ...(protocol === 'pop3' && letter.uid !== undefined && { uidl: letter.uid }),
    });
  }
  return putBox(room, 'alice', { ...inboxOf(room, 'alice'), letters: placed, uidNext: uid + 1 });
}

/** The letter as it was fetched, or one of its size. */
function textOf({ content, octets = usualOctets }: ListedLetter, number: number): string {
  if (content !== undefined) return toLatin1(octetsOf(content));
  const head = `Subject: letter ${number} of the transcript\r\n\r\nOnly its size is known.\r\n`;
  const size = Math.min(octets, letterOctetsMax / 16);
  const line = `${'.'.padStart(70, ' -')}\r\n`;
  const filling = line.repeat(Math.max(0, Math.ceil((size - head.length) / line.length)));
  return `${head}${filling}`
    .slice(0, Math.max(0, size - 2))
    .replace(/\r$/, ' ')
    .concat('\r\n')
    .slice(0, Math.max(size, 2));
}
