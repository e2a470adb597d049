// Every reply that the IMAP host can give, by name, with the facts that may fill it. A persona words them all; the
// compiler names the one that is missing.

import type { Template } from '../wording.ts';

/**
 * The replies and, behind each, the placeholders its template may use; `{host}` may stand in all of them. Tagged ones
 * begin with OK, NO or BAD, the tag is put before; the others with `* ` or `+ `.
 */
export const imapReplyFacts = {
  greeting: ['capabilities'],
  /** LOGIN and AUTHENTICATE. */
  'login.ok': ['capabilities', 'user', 'verb'],
  'login.failed': ['verb'],
  /** The password of the web page, where an authorization code is wanted. */
  'login.webPassword': ['verb'],
  /** LOGIN, or a password by AUTHENTICATE, before TLS. */
  'login.needsTls': ['verb'],
  'auth.user': [],
  'auth.password': [],
  /** The challenge is base64, and empty where the client only waits for a go-ahead. */
  'auth.response': ['challenge'],
  'auth.cancelled': [],
  'auth.notBase64': [],
  'auth.mechanism': ['mechanism'],
  'starttls.go': [],
  /** There is no certificate, or TLS is on already. */
  'starttls.absent': [],
  'logout.bye': [],
  'logout.ok': [],
  /** The client was silent too long (RFC 9051 §5.4). */
  autologout: [],
  tooManyErrors: [],

  /** A command that is legal and was done: `NOOP completed`. With UID: `UID FETCH`. */
  done: ['verb'],
  'idle.go': [],
  'idle.done': [],
  /** While IDLE lasts, something else than DONE came. */
  'idle.notDone': [],
  'literal.go': ['octets'],
  /** A letter, or any other literal, beyond the limit. */
  'literal.tooLarge': ['limit'],

  'select.ok': ['verb'],
  'examine.ok': ['verb'],
  /** The client has not said ID yet (habit `selectNeeds`). */
  'select.needsId': ['verb'],
  /** SELECT in the selected state: from here on it is the next mailbox that is spoken of. */
  'select.closed': [],
  'select.flags': ['flags'],
  'select.unseen': ['number'],
  'select.validity': ['validity'],
  'select.next': ['uid'],

  'mailbox.none': ['mailbox', 'verb'],
  /** COPY, MOVE and APPEND to a mailbox that could be created. */
  'mailbox.tryCreate': ['mailbox', 'verb'],
  'mailbox.exists': ['mailbox'],
  /** A name that no mailbox can have. */
  'mailbox.name': [],
  /** The name is not in the encoding of the session: modified UTF-7, or UTF-8 after ENABLE. */
  'mailbox.encoding': [],
  'mailbox.inbox': ['verb'],
  'mailbox.children': ['mailbox'],
  'mailbox.limit': ['limit'],
  readOnly: ['verb'],
  full: ['verb'],

  'append.ok': ['validity', 'uid'],
  'append.nul': [],
  'copy.ok': ['validity', 'from', 'to', 'verb'],
  /** Untagged: MOVE tells the numbers before the messages go (RFC 6851 §4.3). */
  'move.uids': ['validity', 'from', 'to'],
  /** Another session has removed some of the messages. */
  'message.gone': ['verb'],
  'sequence.none': ['verb', 'count'],
  'flags.limit': ['limit'],
  'fetch.tooMuch': ['limit'],
  'fetch.encoding': [],
  'search.charset': ['charsets'],
  'search.tooMuch': ['limit'],
  'quota.none': [],

  /** A verb that no server knows. The line is not repeated: it may be a password typed at the wrong prompt. */
  unknown: [],
  /** A tag, and nothing behind it. */
  noVerb: [],
  /** A verb that this server does not serve. */
  notServed: ['verb'],
  /** A verb that is not legal in the state. */
  order: ['verb'],
  /** Arguments that are not what the verb takes. */
  syntax: ['verb', 'syntax'],
  /** Untagged: the line does not begin with a tag. */
  noTag: [],
  lineTooLong: ['limit'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ImapReplyId = keyof typeof imapReplyFacts;

export type ImapWording = Readonly<Record<ImapReplyId, Template>>;
