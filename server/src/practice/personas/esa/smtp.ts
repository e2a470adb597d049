// The words of a Cisco Email Security Appliance: Cisco's list of its 4xx and 5xx replies, and the conversations on Cisco's
// pages. It writes a # before an enhanced code. Which reply of the list belongs to which mistake is our reading of it.

import { documented } from '../../hosts/wording.ts';
import type { QueuedLetter, SmtpPersona } from '../persona.ts';
import { smtp as practice } from '../practice/smtp.ts';
import { smtpSays } from '../says.ts';

const list = documented(
  'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118234-technote-esa-00.html',
);
const commands = documented(
  'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/214630-esmtp-commands-supported-by-the-esa-ces.html',
);

const mailMerge = documented(
  'https://www.cisco.com/c/en/us/td/docs/security/ces/user_guide/esa_user_guide_14-0/b_ESA_Admin_Guide_ces_14-0/b_ESA_Admin_Guide_12_1_chapter_0101010.html',
);

export const smtp: SmtpPersona = {
  extensions: ['8BITMIME', 'SIZE {limit}', 'STARTTLS', 'AUTH {mechanisms}'],
  mechanisms: ['LOGIN', 'PLAIN'],
  unserved: ['EXPN', 'ETRN', 'BDAT'],
  mailMerge: true,
  habits: {
    ...practice.habits,
    helloName: 'hostName',
    tlsBefore: 'mailOnSubmission',
    authOn: 'submission',
    bareAddress: 'tolerated',
    bareLineEnds: 'refused',
    // Small enough to be met in a lesson. Five wrong commands are Cisco's own number.
    recipientsMax: 10,
    lettersMax: 5,
    errorsMax: 5,
    hopsMax: 30,
    headerOctetsMax: 16_384,
    sessionMs: 900_000,
    hangsUpOn: { words: [], headerLines: false },
  },
  queueId,
  wording: {
    ...practice.wording,
    ...smtpSays(list, {
      'hello.ok': '250 {host}',
      'hello.syntax': '501 #5.0.0 {verb} requires domain address',

      'tls.none': '454 TLS not available due to a temporary reason',

      'mail.ok': '250 sender <{address}> ok',
      'mail.syntax': '501 #5.5.2 syntax error MAIL {argument}',
      'mail.address': '501 #5.5.2 syntax error {address}',
      'mail.parameter': '501 Unknown option {option}',
      'mail.value': '501 Unknown value {value}',
      'mail.size': '552 size limit exceeded',
      'mail.loginFirst': '530 Authentication required',
      'mail.tlsFirst': '530 #5.7.0 Must issue a STARTTLS command first',
      'mail.tooManyLetters': '421 #4.x.2 Too many messages for this session',

      'rcpt.ok': '250 recipient <{address}> ok',
      'rcpt.outside': '250 recipient <{address}> ok',
      'rcpt.syntax': '501 #5.5.2 syntax error RCPT {argument}',
      'rcpt.address': '501 #5.5.2 syntax error {address}',
      'rcpt.parameter': '504 Command parameter {option} unrecognized',
      'rcpt.value': '504 Command parameter {option} unrecognized',
      'rcpt.tooMany': '452 #4.5.3 Too many recipients',
      'rcpt.full': '452 #4.3.1 queue full',

      'data.go': '354 go ahead',
      'data.noRecipients': '503 #5.5.1 RCPT first',
      'data.queued': '250 ok: Message {id} accepted',
      'data.tooLarge': '552 #5.3.4 message size exceeds limit',
      'data.largeHeader': '552 #5.3.4 message header size exceeds limit',
      'data.full': '452 #4.3.1 queue full',
      'data.tooManyHops': '554 Too many hops',
      'data.bareLineEnd': '554 message body contains illegal bare CR/LF characters.',

      quit: '221 {host}',

      'merge.syntax': '504 Invalid XDFN syntax',
      'merge.noValue': '504 No variable value specified',
      'merge.reserved': '504 Reserved variable name',
      'merge.partsSyntax': '504 Syntax error in *parts syntax',
      'merge.nul': '504 XDFN command must not contain NULL characters',
      'merge.none': '503 Not in a mailmerge transaction',
      'merge.plain': '503 Bad sequence of commands: XPRT within plain transaction',
      'merge.data': '503 Bad sequence of commands: DATA within mailmerge transaction',
      'merge.parts': '503 Bad sequence of commands: now receiving parts',
      'part.noNumber': '504 Invalid part number',
      'part.number': '504 Invalid part number {number}',
      'part.missing': '504 Other parts still missing',

      'auth.syntax': '501 #5.5.4 Invalid arguments to AUTH command',
      'auth.mechanism': '504 #5.5.1 AUTH mechanism {mechanism} is not available',
      'auth.again': '503 #5.5.0 Already authenticated',
      'auth.tlsFirst': '538 #5.7.11 Encryption required',

      'auth.absent': '503 #5.3.3 AUTH not available',

      'order.envelope': '503 #5.5.1 MAIL first',
      'order.mail': '503 #5.5.1 MAIL first',
      'order.rcpt': '503 #5.5.1 RCPT first',
      'order.auth': '503 #5.5.0 AUTH not permitted during a mail transaction',

      'help.unknown': '501 Unknown command {argument}',
      unknown: '500 #5.5.1 command not recognized',
      notServed: '500 #5.5.1 command not recognized',
      lineTooLong: '500 Line too long',
      tooManyErrors: '421 Exceeded bad SMTP command limit, disconnecting',
      tooOld: '421 Exceeded allowable connection time',
    }),
    ...smtpSays(mailMerge, {
      'merge.ok': '250 OK',
      'merge.defined': '250 OK',
      'part.go': '354 OK, send part',
    }),
    ...smtpSays(commands, {
      greeting: '220 {host} ESMTP',
      'hello.extended': '250 {host}',
      help: [
        '214 The following commands are recognized',
        '214  auth data ehlo helo',
        '214  help mail noop quit',
        '214 rcpt rset vrfy',
      ],
    }),
  },
};

/** The numbers of its messages go up by one. */
function queueId({ connection, serial }: QueuedLetter): string {
  return String(213 + connection * 100 + serial);
}
