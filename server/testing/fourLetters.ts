// The first four letters of every inbox, with no flags, and nothing else: for tests that count letters, so that they need not
// be changed whenever the practice mail is.

import { users } from '../src/practice/accounts.ts';
import { seedMail } from '../src/practice/seed/seedMail.ts';
import type { SeedMail } from '../src/practice/seed/seedMail.ts';

export function fourLetters(nowMs: number): SeedMail {
  const mail = seedMail(nowMs);
  const firstOf = (user: keyof SeedMail): SeedMail[keyof SeedMail] =>
    mail[user]
      .filter(({ mailbox }) => mailbox === undefined)
      .slice(0, 4)
      .map((letter) => ({ ...letter, flags: [] }));
  return Object.fromEntries(users.map((user) => [user, firstOf(user)])) as SeedMail;
}
