// What an IMAP server says it can do: the words of a CAPABILITY answer (RFC 9051 §7.2.2), as data.
// Tables and one look-up; what the words mean for a reader is in ../words/capabilities.*.ts.

import { observed, reported, rfc } from '../../../citation.ts';
import type { Citation } from '../../../citation.ts';

const gmail: Citation = {
  page: 'https://developers.google.com/workspace/gmail/imap/imap-extensions',
  title: 'Google: IMAP Extensions',
};
const cyrus = reported('Cyrus IMAP', 'https://www.cyrusimap.org/imap/');
const apple = reported('public transcripts of iCloud Mail');
const dovecot = observed('Dovecot 2.3');

/** By the name the registry gives; a name that ends in = or - is followed by a value of the server's choice. */
export const capabilityCitations = {
  'capability.ACL': rfc(4314, '3'),
  'capability.ANNOTATE-EXPERIMENT-1': rfc(5257, '4.1'),
  'capability.APPENDLIMIT': rfc(7889, '2'),
  'capability.AUTH=': rfc(9051, '6.2.2'),
  'capability.BINARY': rfc(3516, '4.2'),
  'capability.CATENATE': rfc(4469, '3'),
  'capability.CHILDREN': rfc(3348, '3'),
  'capability.COMPRESS=DEFLATE': rfc(4978, '3'),
  'capability.CONDSTORE': rfc(7162, '3.1'),
  'capability.CONTEXT=SEARCH': rfc(5267, '4.2'),
  'capability.CONTEXT=SORT': rfc(5267, '4.3'),
  'capability.CONVERT': rfc(5259, '6'),
  'capability.CREATE-SPECIAL-USE': rfc(6154, '3'),
  'capability.ENABLE': rfc(5161, '3.1'),
  'capability.ESEARCH': rfc(4731, '3.1'),
  'capability.ESORT': rfc(5267, '3.1'),
  'capability.FILTERS': rfc(5466, '3.1'),
  'capability.I18NLEVEL=1': rfc(5255, '4.3'),
  'capability.I18NLEVEL=2': rfc(5255, '4.4'),
  'capability.ID': rfc(2971, '3.1'),
  'capability.IDLE': rfc(2177, '3'),
  'capability.IMAP4rev1': rfc(3501, '7.2.1'),
  'capability.IMAP4rev2': rfc(9051, '7.2.2'),
  'capability.IMAPSIEVE=': rfc(6785, '2.1'),
  'capability.INPROGRESS': rfc(9585, '3'),
  'capability.JMAPACCESS': rfc(9698, '3'),
  'capability.LANGUAGE': rfc(5255, '3.2'),
  'capability.LIST-EXTENDED': rfc(5258, '3'),
  'capability.LIST-METADATA': rfc(9590, '3'),
  'capability.LIST-MYRIGHTS': rfc(8440, '3'),
  'capability.LIST-STATUS': rfc(5819, '2'),
  'capability.LITERAL+': rfc(7888, '3'),
  'capability.LITERAL-': rfc(7888, '5'),
  'capability.LOGIN-REFERRALS': rfc(2221, '4.1'),
  'capability.LOGINDISABLED': rfc(9051, '6.2.3'),
  'capability.MAILBOX-REFERRALS': rfc(2193, '3'),
  'capability.MESSAGELIMIT=': rfc(9738, '3'),
  'capability.METADATA': rfc(5464, '4'),
  'capability.METADATA-SERVER': rfc(5464, '1'),
  'capability.MOVE': rfc(6851, '3.1'),
  'capability.MULTIAPPEND': rfc(3502, '6.3.11'),
  'capability.MULTISEARCH': rfc(7377, '2'),
  'capability.NAMESPACE': rfc(2342, '5'),
  'capability.NOTIFY': rfc(5465, '3.1'),
  'capability.OBJECTID': rfc(8474, '3'),
  'capability.PARTIAL': rfc(9394, '3'),
  'capability.PREVIEW': rfc(8970, '3'),
  'capability.QRESYNC': rfc(7162, '3.2'),
  'capability.QUOTA': rfc(9208, '4.1'),
  'capability.QUOTA=RES-': rfc(9208, '5'),
  'capability.QUOTASET': rfc(9208, '4.1.3'),
  'capability.REPLACE': rfc(8508, '3.2'),
  'capability.RIGHTS=': rfc(4314, '2.2'),
  'capability.SASL-IR': rfc(4959, '3'),
  'capability.SAVEDATE': rfc(8514, '4.2'),
  'capability.SAVELIMIT=': rfc(9738, '3'),
  'capability.SEARCH=FUZZY': rfc(6203, '3'),
  'capability.SEARCHRES': rfc(5182, '2.1'),
  'capability.SORT': rfc(5256, '3'),
  'capability.SORT=DISPLAY': rfc(5957, '4'),
  'capability.SPECIAL-USE': rfc(6154, '2'),
  'capability.STARTTLS': rfc(9051, '6.2.1'),
  'capability.STATUS=SIZE': rfc(8438, '3'),
  'capability.THREAD=ORDEREDSUBJECT': rfc(5256, '3'),
  'capability.THREAD=REFERENCES': rfc(5256, '3'),
  'capability.UIDBATCHES': rfc(10022, '3'),
  'capability.UIDONLY': rfc(9586, '3'),
  'capability.UIDPLUS': rfc(4315, '2.1'),
  'capability.UNAUTHENTICATE': rfc(8437, '3'),
  'capability.UNSELECT': rfc(3691, '2'),
  'capability.URL-PARTIAL': rfc(5550, '5.7.1'),
  'capability.URLAUTH': rfc(4467, '7'),
  'capability.URLAUTH=BINARY': rfc(5524, '3'),
  'capability.UTF8=ACCEPT': rfc(9755, '3'),
  'capability.UTF8=ALL': rfc(5738, '6'),
  'capability.UTF8=APPEND': rfc(5738, '4'),
  'capability.UTF8=ONLY': rfc(6855, '6'),
  'capability.UTF8=USER': rfc(5738, '5'),
  'capability.WITHIN': rfc(5032, '2'),
  // Words of no RFC, as servers in use say them.
  'capability.X-GM-EXT-1': gmail,
  'capability.XLIST': reported('public transcripts of Gmail'),
  'capability.XYZZY': reported('public transcripts of Gmail'),
  'capability.XAPPLEPUSHSERVICE': apple,
  'capability.XAPPLELITERAL': apple,
  'capability.X-SERVERINFO': reported('public transcripts of Microsoft Exchange'),
  'capability.X-APPLE-REMOTE-LINKS': apple,
  'capability.X-CM-EXT-1': reported('public transcripts of 163.com and 126.com'),
  'capability.ANNOTATEMORE': cyrus,
  'capability.X-REPLICATION': cyrus,
  'capability.NO_ATOMIC_RENAME': cyrus,
  'capability.IMAP4': rfc(1730, '7.2.1'),
  'capability.THREAD=REFS': dovecot,
  'capability.PREVIEW=FUZZY': dovecot,
  'capability.SNIPPET=FUZZY': dovecot,
  'capability.unknown': rfc(9051, '6.1.1'),
} as const satisfies Record<string, Citation>;

export type CapabilityId = keyof typeof capabilityCitations;

const ids = (Object.keys(capabilityCitations) as CapabilityId[]).filter((id) => id !== 'capability.unknown');

/** RFC 9051 §9: capability names are case-insensitive. */
const byWord: ReadonlyMap<string, CapabilityId> = new Map(
  ids.map((id): [string, CapabilityId] => [id.slice('capability.'.length).toUpperCase(), id]),
);

/** What stands before a value of the server's choice, such as the mechanism of AUTH=PLAIN. */
const openEnded: readonly [string, CapabilityId][] = [
  ['APPENDLIMIT=', 'capability.APPENDLIMIT'],
  ['AUTH=', 'capability.AUTH='],
  ['IMAPSIEVE=', 'capability.IMAPSIEVE='],
  ['MESSAGELIMIT=', 'capability.MESSAGELIMIT='],
  ['QUOTA=RES-', 'capability.QUOTA=RES-'],
  ['RIGHTS=', 'capability.RIGHTS='],
  ['SAVELIMIT=', 'capability.SAVELIMIT='],
];

/**
 * The explanation of a capability; those that nobody registered are `capability.unknown`.
 * @param word as the server wrote it, in any case, with its value: `AUTH=PLAIN`
 */
export function capabilityId(word: string): CapabilityId {
  const upper = word.toUpperCase();
  const whole = byWord.get(upper);
  if (whole) return whole;
  return openEnded.find(([start]) => upper.startsWith(start))?.[1] ?? 'capability.unknown';
}
