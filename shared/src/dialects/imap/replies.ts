// The words of an IMAP server as tables: which commands ask for which untagged data, what a capability a command needs, and
// the wording that tells why something was refused. Tables only.

import type { Verb } from './commands.ts';
import type { DataName } from './places.ts';

const select: readonly Verb[] = ['SELECT', 'EXAMINE'];
/** RFC 9051 §6.1.2 and RFC 2177 §3: these ask for whatever has changed. */
const poll: readonly Verb[] = ['NOOP', 'CHECK', 'IDLE'];

/** Commands that are answered by untagged data of a name (RFC 9051 §7). Other data nobody asked for. */
export const askers: Readonly<Record<DataName, readonly Verb[]>> = {
  CAPABILITY: ['CAPABILITY', 'LOGIN', 'AUTHENTICATE', 'STARTTLS'],
  ENABLED: ['ENABLE'],
  // RFC 9051 §6.3.2: SELECT tells the mailbox's name; §6.3.4, §6.3.6: CREATE and RENAME the name it got.
  LIST: ['LIST', ...select, 'CREATE', 'RENAME', 'NOTIFY'],
  LSUB: ['LSUB'],
  XLIST: ['XLIST'],
  NAMESPACE: ['NAMESPACE'],
  STATUS: ['STATUS', 'LIST', 'NOTIFY'],
  SEARCH: ['SEARCH'],
  ESEARCH: ['SEARCH', 'SORT', 'THREAD'],
  SORT: ['SORT'],
  THREAD: ['THREAD'],
  FLAGS: [...select, 'STORE'],
  EXISTS: [...select, ...poll],
  RECENT: [...select, ...poll, 'EXPUNGE', 'MOVE'],
  EXPUNGE: ['EXPUNGE', 'MOVE', 'REPLACE', ...poll],
  VANISHED: ['EXPUNGE', 'MOVE', 'REPLACE', ...select, 'FETCH', ...poll],
  FETCH: ['FETCH', 'STORE', ...select, ...poll],
  QUOTA: ['GETQUOTA', 'GETQUOTAROOT', 'SETQUOTA'],
  QUOTAROOT: ['GETQUOTAROOT'],
  ID: ['ID'],
  ACL: ['GETACL'],
  LISTRIGHTS: ['LISTRIGHTS'],
  MYRIGHTS: ['MYRIGHTS', 'LIST'],
  METADATA: ['GETMETADATA', 'LIST'],
  other: [],
};

/** Response codes that untagged OK lines carry while a mailbox is opened (RFC 9051 §6.3.2, RFC 7162 §3.1.2). */
export const selectCodes: ReadonlySet<string> = new Set([
  'PERMANENTFLAGS',
  'UIDNEXT',
  'UIDVALIDITY',
  'UNSEEN',
  'UIDNOTSTICKY',
  'CLOSED',
  'HIGHESTMODSEQ',
  'NOMODSEQ',
  'MAILBOXID',
  'ANNOTATIONS',
  'URLMECH',
]);

/** What must have been announced before a command is known; one of them is enough. IMAP4rev2 includes some. */
export const capabilitiesFor: Readonly<Partial<Record<Verb, readonly string[]>>> = {
  STARTTLS: ['STARTTLS'],
  ENABLE: ['ENABLE', 'IMAP4REV2'],
  IDLE: ['IDLE', 'IMAP4REV2'],
  ID: ['ID'],
  NAMESPACE: ['NAMESPACE', 'IMAP4REV2'],
  UNSELECT: ['UNSELECT', 'IMAP4REV2'],
  MOVE: ['MOVE', 'IMAP4REV2'],
  SORT: ['SORT'],
  THREAD: ['THREAD=REFERENCES', 'THREAD=ORDEREDSUBJECT', 'THREAD=REFS'],
  REPLACE: ['REPLACE'],
  GETQUOTA: ['QUOTA'],
  GETQUOTAROOT: ['QUOTA'],
  SETQUOTA: ['QUOTA', 'QUOTASET'],
  GETACL: ['ACL'],
  SETACL: ['ACL'],
  DELETEACL: ['ACL'],
  LISTRIGHTS: ['ACL'],
  MYRIGHTS: ['ACL'],
  GETMETADATA: ['METADATA', 'METADATA-SERVER'],
  SETMETADATA: ['METADATA', 'METADATA-SERVER'],
  NOTIFY: ['NOTIFY'],
  COMPRESS: ['COMPRESS=DEFLATE'],
  UNAUTHENTICATE: ['UNAUTHENTICATE'],
  XLIST: ['XLIST'],
};

/** Wording by which servers say why, in lower case. Every pattern is linear. */
export const wordings = {
  tlsNeeded:
    /(?:clear|plain) ?text (?:auth|login)|only.{0,20}(?:ssl|tls)|(?:requires?|need|must|without).{0,24}(?:ssl|tls|encrypt)|login disabled/,
  noMailbox:
    /(?:does ?n[o']t|does not|not) exist|no such (?:mailbox|folder)|unknown (?:mailbox|folder)|(?:mailbox|folder) not found/,
  exists: /already exists|mailbox exists/,
  idFirst: /unsafe login/,
  /** NetEase's public services, which want ID before SELECT; others run Coremail, too, and do not. */
  neteaseGreeting: /^coremail system imap server ready ?\((?:163|126|188|yeah|vip)/,
  quota: /over ?quota|quota exceeded|mailbox is full/,
  permission: /permission denied|not permitted|access denied|not allowed/,
  tooManyErrors: /too many (?:invalid|bad|consecutive|erroneous|protocol)/,
  inactive: /inactiv|idle for too long|auto-?logout|timed? ?out|timeout/,
  tlsOn: /tls is already|already (?:in|active|using) tls|already active/,
  outOfOrder:
    /no mailbox selected|not (?:valid )?in this state|invalid state|command not allowed|please login first|select a mailbox first/,
  base64: /base ?64/,
  expectedDone: /expected done/,
} as const satisfies Record<string, RegExp>;
