// A mailroom as lessons see it: who wrote, the subject and the text of each letter, decoded. A plain copy; nothing here
// changes a mailroom or knows whose it is.

import { visible } from '@mailterm/shared/charset';
import type { LetterFact } from '@mailterm/shared/lesson/facts';
import type { User } from './accounts.ts';
import type { Letter } from './mailbox.ts';
import type { Mailroom } from './mailroom.ts';
import { valueOf } from './message/fields.ts';
import { parseMessage } from './message/index.ts';
import type { Part } from './message/index.ts';
import { shownBody, shownValue } from './message/text.ts';

/** Of each mailbox, the latest. */
const lettersMax = 100;
/** Octets of a letter that are read: its header and the begin of its text. */
const letterOctetsMax = 64 * 1024;
/** Characters of a field that are told, */
const fieldCharactersMax = 400;
/** and of a text. */
const bodyCharactersMax = 4_000;

/** A letter never changes: another flag makes another one. What is read once is read. */
const known = new WeakMap<Letter, LetterFact>();

/**
 * The letters of every mailbox, by user and folder (`bob/INBOX`), oldest first; empty mailboxes are told, too.
 * Lines of a text end with LF, the last one with nothing; control characters are visible.
 */
export function tellMail({ boxes }: Mailroom): Readonly<Record<string, readonly LetterFact[]>> {
  const told: Record<string, readonly LetterFact[]> = {};
  for (const user of Object.keys(boxes) as User[]) {
    for (const { name, letters } of boxes[user]) {
      told[`${user}/${visible(shownValue(name))}`] = letters.slice(-lettersMax).map(tellLetter);
    }
  }
  return told;
}

function tellLetter(letter: Letter): LetterFact {
  const found = known.get(letter);
  if (found) return found;
  const octets = letter.octets.slice(0, letterOctetsMax);
  const whole = parseMessage(octets);
  const field = (name: string): string => {
    const value = shownValue(valueOf(whole.fields, name) ?? '');
    return visible(value.slice(0, fieldCharactersMax));
  };
  const text = firstText(whole);
  const told: LetterFact = {
    // A letter by hand may have no From: then the envelope names the sender (RFC 5321 §4.4).
    from: field('from') || field('return-path'),
    to: field('to'),
    subject: field('subject'),
    body: text ? tellBody(shownBody(text, octets.slice(text.body.start, text.body.end))) : '',
    flags: letter.flags,
    isSeed: letter.seed === true,
  };
  known.set(letter, told);
  return told;
}

function tellBody(text: string): string {
  const lines = text.slice(0, bodyCharactersMax).split(/\r?\n/);
  return lines.map(visible).join('\n').replace(/\n+$/, '');
}

/** The part that is read first: plain text, else any text. */
function firstText(part: Part): Part | undefined {
  return find(part, ({ subtype }) => subtype === 'plain') ?? find(part, () => true);
}

function find(part: Part, suits: (part: Part) => boolean): Part | undefined {
  if (part.type === 'text' && suits(part)) return part;
  for (const inner of [...(part.parts ?? []), ...(part.message ? [part.message] : [])]) {
    const found = find(inner, suits);
    if (found) return found;
  }
  return undefined;
}
