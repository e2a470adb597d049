// What can be completed in IMAP: the tag with a verb, mailboxes, numbers, what can be fetched, searched and stored. Pure.

import { tagFor } from '../tags.ts';
import { verbsIn, wordStart } from './offer.ts';
import type { Choice, Offer, Place } from './offer.ts';

// RFC 9051 §6.4.5
const fetchItems = [
  'FLAGS',
  'ENVELOPE',
  'UID',
  'RFC822.SIZE',
  'INTERNALDATE',
  'BODYSTRUCTURE',
  'BODY.PEEK[]',
  'BODY.PEEK[HEADER]',
  'BODY.PEEK[HEADER.FIELDS (FROM TO SUBJECT DATE)]',
  'BODY.PEEK[TEXT]',
  'BODY[]',
  'ALL',
  'FAST',
  'FULL',
];
// RFC 9051 §6.4.4
const searchKeys =
  'ALL UNSEEN SEEN ANSWERED UNANSWERED DELETED UNDELETED DRAFT FLAGGED UNFLAGGED FROM TO CC BCC SUBJECT BODY TEXT HEADER SINCE BEFORE ON SENTSINCE SENTBEFORE SENTON LARGER SMALLER UID KEYWORD UNKEYWORD NOT OR'.split(
    ' ',
  );
// RFC 9051 §6.3.11
const statusItems = ['MESSAGES', 'UNSEEN', 'UIDNEXT', 'UIDVALIDITY', 'RECENT', 'SIZE', 'DELETED'];
// RFC 9051 §2.3.2
const flags = ['\\Seen', '\\Deleted', '\\Flagged', '\\Answered', '\\Draft'];
// RFC 9051 §6.4.6
const storeItems = ['+FLAGS (', '-FLAGS (', 'FLAGS (', '+FLAGS.SILENT (', '-FLAGS.SILENT ('];

/** Verbs with the name of a mailbox, and which argument it is. */
const mailboxArguments: Readonly<Record<string, readonly number[]>> = {
  SELECT: [0],
  EXAMINE: [0],
  DELETE: [0],
  RENAME: [0],
  SUBSCRIBE: [0],
  UNSUBSCRIBE: [0],
  STATUS: [0],
  APPEND: [0],
  COPY: [1],
  MOVE: [1],
  GETQUOTAROOT: [0],
  MYRIGHTS: [0],
  GETACL: [0],
};
const withUid = ['FETCH ', 'SEARCH ', 'STORE ', 'COPY ', 'MOVE ', 'EXPUNGE '];

/** @see completionsAt */
export function imapChoices(place: Place): Offer {
  const { session, words, before, seen } = place;
  const start = wordStart(before);
  if (words.length === 0) return { start, choices: tagged(place), fits: true };
  const first = words[1]?.toUpperCase();
  if (first === undefined) return { start, choices: verbsIn(session) };
  if (first === 'UID' && words.length === 2) return { start, choices: withUid };
  const isUid = first === 'UID';
  const verb = isUid ? (words[2] ?? '').toUpperCase() : first;
  return argument(place, verb, words.slice(isUid ? 3 : 2), isUid ? seen.uids : seen.numbers);
}

/** Without a tag, tag and verb are offered together; what already looks like a tag is one. */
function tagged({ session, before }: Place): readonly Choice[] {
  const tag = tagFor(session);
  const typed = before.trim().toUpperCase();
  return verbsIn(session)
    .filter(({ text }) => typed === '' || text.startsWith(typed))
    .map((choice) => ({ ...choice, text: `${tag} ${choice.text}` }));
}

function argument({ before, seen }: Place, verb: string, given: readonly string[], numbers: readonly number[]): Offer {
  const start = wordStart(before);
  const inList = wordStart(before, /[\s()]/);
  if (mailboxArguments[verb]?.includes(given.length) === true) {
    return { start, choices: seen.mailboxes.length > 0 ? seen.mailboxes : ['INBOX'] };
  }
  if (verb === 'SEARCH') return { start: inList, choices: searchKeys };
  if (verb === 'AUTHENTICATE' && given.length === 0) {
    const mechanisms = [...seen.announced.keys()].filter((word) => word.startsWith('AUTH='));
    return { start, choices: mechanisms.map((word) => word.slice('AUTH='.length)) };
  }
  if (verb === 'STATUS' && given.length > 0) return { start: inList, choices: open(before, statusItems) };
  if (!['FETCH', 'STORE', 'COPY', 'MOVE'].includes(verb)) return { start, choices: [] };
  if (given.length === 0) return { start, choices: [...numbers.map(String).reverse(), '1:*'] };
  if (verb === 'FETCH') return { start: inList, choices: fetchItems };
  if (verb === 'STORE') return given.length === 1 ? { start, choices: storeItems } : { start: inList, choices: flags };
  return { start, choices: [] };
}

/** RFC 9051 §6.3.11: the items of STATUS stand in brackets. */
function open(before: string, items: readonly string[]): readonly string[] {
  return before.includes('(') ? items : items.map((item) => `(${item}`);
}
