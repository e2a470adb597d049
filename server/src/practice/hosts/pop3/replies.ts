// Every reply that the POP3 host can give, by name, with the facts that may fill it. A persona words them all; the
// compiler names the one that is missing.

import type { Template } from '../wording.ts';

/** The replies and, behind each, the placeholders its template may use. `{host}` may stand in all of them. */
export const pop3ReplyFacts = {
  greeting: ['timestamp', 'stamp'],
  'user.ok': ['name'],
  'user.syntax': [],
  'login.ok': ['user', 'count', 'octets'],
  'login.failed': [],
  'login.locked': ['user'],
  /** The password of the web page, where an authorization code is wanted. */
  'login.webPassword': [],
  /** The password would cross the network in clear. */
  'login.needsTls': [],
  /** The last login was too short a time ago. */
  'login.tooSoon': ['user', 'seconds'],
  /** Said instead of the last refusal; the server hangs up. */
  'login.tooMany': [],
  'apop.syntax': [],
  'apop.absent': [],
  'auth.user': [],
  'auth.password': [],
  /** The challenge is base64, and empty where the client only waits for a go-ahead. */
  'auth.response': ['challenge'],
  'auth.cancelled': [],
  'auth.notBase64': [],
  'auth.syntax': [],
  'auth.mechanism': ['mechanism'],
  /** Before the names of the mechanisms. */
  'auth.list': [],
  'stls.go': [],
  'stls.active': [],
  'stls.afterUtf8': [],
  'utf8.ok': [],
  'lang.ok': ['tag'],
  'lang.list': [],
  'lang.unknown': ['tag'],
  stat: ['count', 'octets'],
  'list.all': ['count', 'octets'],
  'list.one': ['number', 'octets'],
  'uidl.all': ['count', 'octets'],
  'uidl.one': ['number', 'uid'],
  retr: ['number', 'octets'],
  top: ['number', 'octets', 'lines'],
  'dele.ok': ['number'],
  'message.none': ['number', 'count'],
  'message.deleted': ['number'],
  'number.syntax': ['syntax'],
  noop: [],
  rset: ['count', 'octets'],
  'quit.early': [],
  'quit.commit': ['deleted'],
  capa: [],
  order: ['verb'],
  /** The line is not repeated: it may be a password typed at the wrong prompt. */
  unknown: [],
  notServed: ['verb'],
  noArguments: ['verb'],
  lineTooLong: ['limit'],
  /** Said instead of the last refusal; the server hangs up. */
  tooManyErrors: [],
  autologout: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Pop3ReplyId = keyof typeof pop3ReplyFacts;

/** One status line for each, or several replies where a server says more at once. */
export type Pop3Wording = Readonly<Record<Pop3ReplyId, Template>>;
