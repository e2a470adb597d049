// Whether a letter is one that a SEARCH looks for (RFC 9051 §6.4.4). Texts are found in what a person reads of a letter,
// without regard to case.

import type { Letter } from '../mailbox.ts';
import { headerEnd, readFields } from './fields.ts';
import { parseMessage } from './part.ts';
import type { Field, Part } from './part.ts';
import type { DayKey, FlagKey, NumberSet, SearchContext, SearchKey, TextKey } from './searchKey.ts';
import { sentDay } from './sentDay.ts';
import { shownBody, shownValue } from './text.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** True when the letter has what the key asks for. */
export function matches(letter: Letter, key: SearchKey, context: SearchContext): boolean {
  switch (key.key) {
    case 'ALL':
      return true;
    case 'NOT':
      return !matches(letter, key.not, context);
    case 'OR':
      return key.either.some((each) => matches(letter, each, context));
    case 'AND':
      return key.all.every((each) => matches(letter, each, context));
    case 'KEYWORD':
      return hasFlag(letter, key.flag);
    case 'UNKEYWORD':
      return !hasFlag(letter, key.flag);
    case 'LARGER':
      return letter.octets.length > key.octets;
    case 'SMALLER':
      return letter.octets.length < key.octets;
    case 'SEQUENCE':
      return isIn(key.set, context.sequence, context.sequenceMax);
    case 'UID':
      return isIn(key.set, letter.uid, context.uidMax);
    case 'HEADER':
      return hasHeader(letter, key.field, key.text);
    case 'RECENT':
      return context.recent === true;
    case 'OLD':
      return context.recent !== true;
    case 'NEW':
      return context.recent === true && !hasFlag(letter, '\\Seen');
    default:
      if ('text' in key) return hasText(letter, key.key, key.text);
      return 'dayMs' in key ? isOfDay(letter, key, context) : hasStandardFlag(letter, key.key);
  }
}

/** The flags of the keys that are named like them. */
const flags: Readonly<Record<FlagKey, readonly [flag: string, isSet: boolean]>> = {
  ANSWERED: ['\\Answered', true],
  DELETED: ['\\Deleted', true],
  DRAFT: ['\\Draft', true],
  FLAGGED: ['\\Flagged', true],
  SEEN: ['\\Seen', true],
  UNANSWERED: ['\\Answered', false],
  UNDELETED: ['\\Deleted', false],
  UNDRAFT: ['\\Draft', false],
  UNFLAGGED: ['\\Flagged', false],
  UNSEEN: ['\\Seen', false],
};

function hasStandardFlag(letter: Letter, key: FlagKey): boolean {
  const [flag, isSet] = flags[key];
  return hasFlag(letter, flag) === isSet;
}

// RFC 9051 §2.3.2: flags are compared without case.
function hasFlag(letter: Letter, flag: string): boolean {
  const wanted = flag.toLowerCase();
  return letter.flags.some((each) => each.toLowerCase() === wanted);
}

// RFC 9051 §9, seq-range: the ends come in any order, and `*` is the largest number even where the other end is larger.
function isIn(set: NumberSet, number: number, largest: number): boolean {
  return set.some((ends) => {
    const [first, last] = ends.map((end) => (end === '*' ? largest : end)) as [number, number];
    return number >= Math.min(first, last) && number <= Math.max(first, last);
  });
}

function isOfDay(
  letter: Letter,
  key: { readonly key: DayKey; readonly dayMs: number },
  context: SearchContext,
): boolean {
  const local = letter.receivedMs + (context.zoneMinutes ?? 0) * 60_000;
  const received = Math.floor(local / dayMs) * dayMs;
  // RFC 9051 §6.4.4: the day that the Date field names, without regard to time and zone. A letter without it has none.
  const day = key.key.startsWith('SENT') ? sentDay(lastValue(letter, 'date')) : received;
  if (day === undefined) return false;
  if (key.key.endsWith('BEFORE')) return day < key.dayMs;
  return key.key.endsWith('SINCE') ? day >= key.dayMs : day === key.dayMs;
}

function lastValue(letter: Letter, name: string): string {
  return (
    headerOf(letter)
      .filter((field) => field.name.toLowerCase() === name)
      .at(-1)?.value ?? ''
  );
}

function headerOf({ octets }: Letter): readonly Field[] {
  return readFields(octets, 0, headerEnd(octets));
}

function hasHeader(letter: Letter, name: string, text: string): boolean {
  const named = headerOf(letter).filter((field) => field.name.toLowerCase() === name.toLowerCase());
  return named.some(({ value }) => contains(shownValue(value), text));
}

function hasText(letter: Letter, key: TextKey, text: string): boolean {
  if (key !== 'BODY' && key !== 'TEXT') return hasHeader(letter, key, text);
  return partHas(letter.octets, parseMessage(letter.octets), text, key === 'TEXT');
}

// RFC 9051 §6.4.4: BODY matches no header field, not even that of a letter in the letter.
/** @param withHeader headers are searched too */
function partHas(octets: string, part: Part, text: string, withHeader: boolean): boolean {
  if (withHeader && part.fields.some(({ name, value }) => contains(`${name}: ${shownValue(value)}`, text))) return true;
  if (part.parts) return part.parts.some((child) => partHas(octets, child, text, withHeader));
  if (part.message) return partHas(octets, part.message, text, withHeader);
  // Pictures and other files have no words.
  if (part.type !== 'text' && part.type !== 'message') return false;
  return contains(shownBody(part, octets.slice(part.body.start, part.body.end)), text);
}

function contains(text: string, wanted: string): boolean {
  return fold(text).includes(fold(wanted));
}

/** One form for a capital and a small letter, and for a character that is written in two ways. */
function fold(text: string): string {
  return text.normalize('NFC').toUpperCase().toLowerCase();
}
