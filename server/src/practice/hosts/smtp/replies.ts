// Every reply that the SMTP host can give, by name, with the facts that may fill it. A persona words them all; the
// compiler names the one that is missing.

import type { Template } from '../wording.ts';

/** The replies and, behind each, the placeholders its template may use. `{host}` may stand in all of them. */
export const smtpReplyFacts = {
  greeting: [],
  'hello.ok': ['name'],
  /** The first line of the answer to EHLO; the persona's extensions follow. */
  'hello.extended': ['name'],
  'hello.syntax': ['verb'],

  'mail.ok': ['address'],
  'mail.syntax': [],
  'mail.address': ['address'],
  'mail.null': [],
  'mail.parameter': ['parameter'],
  'mail.needsUtf8': ['address'],
  'mail.size': ['limit'],
  'mail.loginFirst': [],
  'mail.notYours': ['address', 'user'],

  'rcpt.ok': ['address'],
  'rcpt.outside': ['address'],
  'rcpt.syntax': [],
  'rcpt.address': ['address'],
  'rcpt.parameter': ['parameter'],
  'rcpt.needsUtf8': ['address'],
  'rcpt.unknown': ['address'],
  'rcpt.relay': ['address'],
  'rcpt.tooMany': ['limit'],
  'rcpt.full': ['address'],

  'data.go': [],
  'data.noRecipients': [],
  'data.queued': ['id', 'time'],
  'data.tooLarge': ['limit'],
  'data.full': [],

  'rset.ok': [],
  'noop.ok': [],
  quit: [],
  help: [],
  vrfy: ['argument'],
  /** One line for each member of the list. */
  'expn.member': ['member'],
  'expn.unknown': ['argument'],
  argumentMissing: ['verb'],

  'auth.user': [],
  'auth.password': [],
  /** The challenge is base64, and empty where the client only waits for a go-ahead. */
  'auth.response': ['challenge'],
  'auth.done': [],
  'auth.failed': [],
  'auth.cancelled': [],
  'auth.notBase64': [],
  'auth.syntax': [],
  'auth.mechanism': ['mechanism'],
  'auth.again': [],
  'auth.afterHelo': [],

  'order.hello': ['verb'],
  'order.mail': ['verb'],
  'order.rcpt': ['verb'],
  'order.nested': ['verb'],
  'order.auth': ['verb'],

  /** The line is not repeated: it may be a password typed at the wrong prompt. */
  unknown: [],
  notServed: ['verb'],
  noArguments: ['verb'],
  lineTooLong: ['limit'],
  tooManyErrors: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SmtpReplyId = keyof typeof smtpReplyFacts;

export type SmtpWording = Readonly<Record<SmtpReplyId, Template>>;
