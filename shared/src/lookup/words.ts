// All words of all shelves, by name. Tables only.

import { shelves } from './headwords.ts';
import type { Headword, Shelf } from './headwords.ts';
import { imapWords, pop3Words, reasonWords, saslWords } from './others.ts';
import { smtpWords } from './smtp.ts';
import { wordingWords } from './wordings.ts';

/** True for the name of a shelf. */
export function isShelf(name: string): name is Shelf {
  return shelves.some((shelf) => shelf === name);
}

const byShelf: Readonly<Record<Shelf, readonly Headword[]>> = {
  smtp: smtpWords,
  pop3: pop3Words,
  imap: imapWords,
  sasl: saslWords,
  reason: reasonWords,
  provider: wordingWords,
};

/** The words of a shelf, kind after kind. */
export function wordsOn(shelf: Shelf): readonly Headword[] {
  return byShelf[shelf];
}

/** What a name is compared by: all words of mail protocols are case-insensitive. */
export function keyOf(name: string): string {
  return name.toUpperCase();
}

const byKey: Readonly<Record<Shelf, ReadonlyMap<string, readonly Headword[]>>> = {
  smtp: keyed(smtpWords),
  pop3: keyed(pop3Words),
  imap: keyed(imapWords),
  sasl: keyed(saslWords),
  reason: keyed(reasonWords),
  provider: keyed(wordingWords),
};

function keyed(words: readonly Headword[]): ReadonlyMap<string, readonly Headword[]> {
  const map = new Map<string, Headword[]>();
  for (const word of words) {
    const known = map.get(keyOf(word.name));
    if (known) known.push(word);
    else map.set(keyOf(word.name), [word]);
  }
  return map;
}

/** The words of a name on a shelf; none for a name that it does not have. */
export function wordsNamed(shelf: Shelf, name: string): readonly Headword[] {
  return byKey[shelf].get(keyOf(name)) ?? [];
}

/** The shelves that have a name. */
export function shelvesWith(name: string): readonly Shelf[] {
  return shelves.filter((shelf) => byKey[shelf].has(keyOf(name)));
}
