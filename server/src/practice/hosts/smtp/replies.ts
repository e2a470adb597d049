// Every reply that the SMTP host can give, by name, with the facts that may fill it. A persona words them all; the
// compiler names the one that is missing.

import type { Template } from '../wording.ts';

/** The replies and, behind each, the placeholders its template may use. `{host}` may stand in all of them. */
export const smtpReplyFacts = {
  /** The date as letters write it. */
  greeting: ['date'],
  'hello.ok': ['name'],
  /** The first line of the answer to EHLO; the persona's extensions follow. */
  'hello.extended': ['name'],
  'hello.syntax': ['verb'],
  /** Said of HELO and EHLO, or of RCPT. */
  'hello.notWhole': ['name'],
  'greeting.tooEarly': [],

  'tls.go': [],
  'tls.already': [],
  'tls.none': [],

  'mail.ok': ['address'],
  'mail.syntax': ['argument'],
  'mail.address': ['address'],
  'mail.null': [],
  /** The parameter's name, and the whole of it: `FOO`, `FOO=1`. */
  'mail.parameter': ['parameter', 'option'],
  'mail.value': ['parameter', 'option', 'value'],
  'mail.needsUtf8': ['address'],
  'mail.size': ['limit'],
  'mail.loginFirst': [],
  'mail.tlsFirst': [],
  'mail.tooManyLetters': ['limit'],
  'mail.notYours': ['address', 'user'],

  'rcpt.ok': ['address'],
  'rcpt.outside': ['address'],
  'rcpt.syntax': ['argument'],
  'rcpt.address': ['address'],
  'rcpt.parameter': ['parameter', 'option'],
  'rcpt.value': ['parameter', 'option', 'value'],
  'rcpt.needsUtf8': ['address'],
  'rcpt.unknown': ['address'],
  'rcpt.relay': ['address'],
  'rcpt.tooMany': ['limit'],
  'rcpt.full': ['address'],
  'rcpt.greylisted': ['address', 'seconds'],

  'data.go': [],
  'data.noRecipients': [],
  'data.queued': ['id', 'time'],
  'data.tooLarge': ['limit'],
  'data.full': [],
  'data.tooManyHops': ['hops', 'limit'],
  'data.bareLineEnd': ['line'],
  'data.longLine': ['line', 'octets', 'limit'],
  'data.largeHeader': ['octets', 'limit'],

  /** A chunk that is not the last; the last one is answered as the final dot is. */
  'bdat.ok': ['octets'],
  'bdat.syntax': [],

  /** IronPort Mail Merge. The answers to XMRG and XDFN, and to the dot behind the last part. */
  'merge.ok': [],
  'merge.defined': [],
  'merge.queued': ['id'],
  'merge.syntax': [],
  'merge.noValue': [],
  'merge.reserved': ['name'],
  'merge.partsSyntax': [],
  'merge.nul': [],
  /** XDFN or XPRT without XMRG; XPRT behind MAIL; DATA behind XMRG; XDFN or RCPT behind XPRT. */
  'merge.none': ['verb'],
  'merge.plain': ['verb'],
  'merge.data': ['verb'],
  'merge.parts': ['verb'],
  'part.go': [],
  'part.ok': [],
  /** No number, and one that cannot be. */
  'part.noNumber': [],
  'part.number': ['number'],
  'part.missing': [],

  'rset.ok': [],
  'noop.ok': [],
  quit: [],
  /** HELP without an argument, with a known command, with anything else. */
  help: ['verbs'],
  'help.verb': ['verb', 'syntax'],
  'help.unknown': ['argument'],
  vrfy: ['argument'],
  'vrfy.known': ['argument', 'address'],
  'vrfy.unknown': ['argument'],
  etrn: ['argument'],
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
  'auth.tlsFirst': [],
  /** AUTH on a port that does not offer it. */
  'auth.absent': [],
  /** Name and password are right on the web page, and here an authorization code is wanted. */
  'auth.webPassword': [],
  'auth.tooMany': [],

  'order.hello': ['verb'],
  'order.mail': ['verb'],
  /** DATA and BDAT when nothing of an envelope was said. */
  'order.envelope': ['verb'],
  'order.rcpt': ['verb'],
  'order.nested': ['verb'],
  'order.auth': ['verb'],
  'order.transaction': ['verb'],
  'order.chunks': ['verb'],
  /** The greeting was a refusal (RFC 5321 §3.1). */
  'order.noService': ['verb'],

  /** The line is not repeated: it may be a password typed at the wrong prompt. */
  unknown: [],
  notServed: ['verb'],
  noArguments: ['verb'],
  lineTooLong: ['limit'],
  tooManyErrors: [],
  /** Words of other protocols, and header lines where commands are read. */
  hangUp: [],
  tooOld: ['seconds'],
  tooSilent: ['seconds'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SmtpReplyId = keyof typeof smtpReplyFacts;

export type SmtpWording = Readonly<Record<SmtpReplyId, Template>>;
