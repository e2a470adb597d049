// Every reply that the IMAP host can give, by name, with the facts that may fill it. A persona words them all; the
// compiler names the one that is missing.

import type { Template } from '../wording.ts';

/**
 * The replies and, behind each, the placeholders its template may use; `{host}` may stand in all of them. Tagged ones
 * begin with OK, NO or BAD, the tag is put before; the others with `* ` or `+ `.
 */
export const imapReplyFacts = {
  greeting: ['capabilities'],
  'login.ok': ['capabilities', 'user'],
  'login.failed': [],
  /** The password of the web page, where an authorization code is wanted. */
  'login.webPassword': [],
  'logout.bye': [],
  'logout.ok': [],
  /** A command that is legal and was done: `NOOP completed`. */
  done: ['verb'],
  /** A verb that no server knows. */
  unknown: ['verb'],
  /** A verb that this server does not serve. */
  notServed: ['verb'],
  /** A verb that is not legal in the state. */
  order: ['verb'],
  /** Arguments that are not what the verb takes. */
  syntax: ['verb'],
  noTag: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ImapReplyId = keyof typeof imapReplyFacts;

export type ImapWording = Readonly<Record<ImapReplyId, Template>>;
