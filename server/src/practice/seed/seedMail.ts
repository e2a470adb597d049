// The letters that every visitor finds in the mailboxes of alice and bob, each worth reading for one thing, which it says
// itself. Dates lie before the day of the visit. All rooms of a day share the octets.

import { users } from '../accounts.ts';
import type { User } from '../accounts.ts';
import type { SeedLetter } from '../mailroom.ts';
import { bigLetters } from './big.ts';
import { bounceLetters } from './bounce.ts';
import { chineseLetters } from './chinese.ts';
import { write } from './draft.ts';
import type { Draft } from './draft.ts';
import { everydayLetters } from './everyday.ts';
import { partLetters } from './parts.ts';
import { routeLetters } from './route.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** The mail of both users; a letter that names no mailbox lies in the inbox. */
export type SeedMail = Readonly<Record<User, readonly SeedLetter[]>>;

/** What was written last: most visits are of the same day. */
let written: { readonly day: number; readonly mail: SeedMail } | undefined;

/** The mail a new visitor finds, oldest first; one character for each octet. */
export function seedMail(nowMs: number): SeedMail {
  const day = Math.floor(nowMs / dayMs);
  if (written?.day !== day) written = { day, mail: writeMail(day * dayMs) };
  return written.mail;
}

const makers: readonly ((owner: User) => readonly Draft[])[] = [
  everydayLetters,
  chineseLetters,
  partLetters,
  routeLetters,
  bounceLetters,
  bigLetters,
];

function writeMail(startMs: number): SeedMail {
  const mailOf = (user: User): readonly SeedLetter[] =>
    makers
      .flatMap((lettersOf) => lettersOf(user))
      .sort((a, b) => b.ageHours - a.ageHours)
      .map((draft) => write(draft, startMs));
  return Object.fromEntries(users.map((user) => [user, mailOf(user)])) as SeedMail;
}
