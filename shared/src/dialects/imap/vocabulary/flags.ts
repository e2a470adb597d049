// What can stand on a message or on a mailbox: system flags and keywords (RFC 9051 §2.3.2), and the attributes of a mailbox in
// LIST (RFC 9051 §7.3.1). Tables and look-ups; what the words mean for a reader is in ../words/flags.*.ts.

import { reported, rfc } from '../../../citation.ts';
import type { Citation } from '../../../citation.ts';

const thunderbird = reported('Mozilla Thunderbird');

export const flagCitations = {
  'flag.Seen': rfc(9051, '2.3.2'),
  'flag.Answered': rfc(9051, '2.3.2'),
  'flag.Flagged': rfc(9051, '2.3.2'),
  'flag.Deleted': rfc(9051, '2.3.2'),
  'flag.Draft': rfc(9051, '2.3.2'),
  'flag.Recent': rfc(3501, '2.3.2'),
  'flag.*': rfc(9051, '7.1'),
  'flag.keyword': rfc(9051, '2.3.2'),
  'flag.unknown': rfc(9051, '2.3.2'),
  'keyword.$MDNSent': rfc(3503, '3.1'),
  'keyword.$Forwarded': rfc(5550, '5.9'),
  'keyword.$SubmitPending': rfc(5550, '5.10'),
  'keyword.$Submitted': rfc(5550, '5.10'),
  'keyword.$Junk': rfc(9051, '2.3.2'),
  'keyword.$NotJunk': rfc(9051, '2.3.2'),
  'keyword.$Phishing': rfc(9051, '2.3.2'),
  'keyword.$Important': rfc(8457, '2'),
  'keyword.$seen': rfc(8621, '10.4.2'),
  'keyword.$draft': rfc(8621, '10.4.1'),
  'keyword.$flagged': rfc(8621, '10.4.3'),
  'keyword.$answered': rfc(8621, '10.4.4'),
  'keyword.$recent': rfc(8621, '10.4.5'),
  'keyword.$notify': rfc(9979, '4.1'),
  'keyword.$muted': rfc(9979, '4.1'),
  'keyword.$followed': rfc(9979, '4.1'),
  'keyword.$memo': rfc(9979, '4.1'),
  'keyword.$hasmemo': rfc(9979, '4.1'),
  'keyword.$hasattachment': rfc(9979, '4.1'),
  'keyword.$hasnoattachment': rfc(9979, '4.1'),
  'keyword.$autosent': rfc(9979, '4.1'),
  'keyword.$unsubscribed': rfc(9979, '4.1'),
  'keyword.$canunsubscribe': rfc(9979, '4.1'),
  'keyword.$imported': rfc(9979, '4.1'),
  'keyword.$istrusted': rfc(9979, '4.1'),
  'keyword.$maskedemail': rfc(9979, '4.1'),
  'keyword.$new': rfc(9979, '4.1'),
  'keyword.$MailFlagBit0': rfc(9979, '3'),
  'keyword.$MailFlagBit1': rfc(9979, '3'),
  'keyword.$MailFlagBit2': rfc(9979, '3'),
  // Keywords of no RFC that mail programs have left on many messages.
  'keyword.Junk': thunderbird,
  'keyword.NonJunk': thunderbird,
  'keyword.$label': thunderbird,
  'attribute.Noselect': rfc(9051, '7.3.1'),
  'attribute.NonExistent': rfc(9051, '7.3.1'),
  'attribute.Noinferiors': rfc(9051, '7.3.1'),
  'attribute.HasChildren': rfc(9051, '7.3.1'),
  'attribute.HasNoChildren': rfc(9051, '7.3.1'),
  'attribute.Marked': rfc(9051, '7.3.1'),
  'attribute.Unmarked': rfc(9051, '7.3.1'),
  'attribute.Subscribed': rfc(9051, '7.3.1'),
  'attribute.Remote': rfc(9051, '7.3.1'),
  'attribute.All': rfc(6154, '2'),
  'attribute.Archive': rfc(6154, '2'),
  'attribute.Drafts': rfc(6154, '2'),
  'attribute.Flagged': rfc(6154, '2'),
  'attribute.Junk': rfc(6154, '2'),
  'attribute.Sent': rfc(6154, '2'),
  'attribute.Trash': rfc(6154, '2'),
  'attribute.Important': rfc(8457, '3'),
  'attribute.Memos': rfc(9979, '4.2'),
  'attribute.Scheduled': rfc(9979, '4.2'),
  'attribute.Snoozed': rfc(9979, '4.2'),
  'attribute.unknown': rfc(9051, '7.3.1'),
} as const satisfies Record<string, Citation>;

export type FlagId = keyof typeof flagCitations;

/** Ids that are no word of the wire. */
const structure: ReadonlySet<string> = new Set<FlagId>([
  'flag.keyword',
  'flag.unknown',
  'keyword.$label',
  'attribute.unknown',
]);

/** RFC 9051 §9: flags, keywords and attributes are case-insensitive. Here as on the wire, in upper case. */
function wordsOf(namespace: string, prefix: string): ReadonlyMap<string, FlagId> {
  const own = (Object.keys(flagCitations) as FlagId[]).filter((id) => id.startsWith(namespace) && !structure.has(id));
  return new Map(own.map((id) => [`${prefix}${id.slice(namespace.length)}`.toUpperCase(), id]));
}

const flags: ReadonlyMap<string, FlagId> = new Map([...wordsOf('flag.', '\\'), ...wordsOf('keyword.', '')]);
const attributes = wordsOf('attribute.', '');

/**
 * The explanation of a flag or keyword; a keyword that nobody registered is `flag.keyword`.
 * @param word as on the wire, in any case: `\Seen`, `\*` or `$Forwarded`
 */
export function flagId(word: string): FlagId {
  const known = flags.get(word.toUpperCase());
  if (known) return known;
  if (/^\$label[1-5]$/i.test(word)) return 'keyword.$label';
  return word.startsWith('\\') ? 'flag.unknown' : 'flag.keyword';
}

/**
 * The explanation of a mailbox attribute. RFC 9979 §4.2: the newest ones are written without a backslash.
 * @param word as on the wire, in any case: `\HasChildren` or `Snoozed`
 */
export function attributeId(word: string): FlagId {
  return attributes.get(word.replace(/^\\/, '').toUpperCase()) ?? 'attribute.unknown';
}
