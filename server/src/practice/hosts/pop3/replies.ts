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
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Pop3ReplyId = keyof typeof pop3ReplyFacts;

/** One status line for each. */
export type Pop3Wording = Readonly<Record<Pop3ReplyId, Template>>;
