// Exim 4.96: its words were typed out of a real one (`exim -bh`, with the access lists that Debian ships in outline), with
// its names and addresses in place of ours. What its administrator words freely is the model's, or Exim's own manual's.

import { documented, observed } from '../../hosts/wording.ts';
import type { QueuedLetter, SmtpPersona } from '../persona.ts';
import { smtp as practice } from '../practice/smtp.ts';
import { smtpSays } from '../says.ts';

const seen = observed('Exim 4.96 of Debian 12, 2026-11');
const source = documented('https://github.com/Exim/exim, src/src/smtp_in.c');

export const smtp: SmtpPersona = {
  extensions: [
    'SIZE {limit}',
    '8BITMIME',
    'PIPELINING',
    'AUTH {mechanisms}',
    'CHUNKING',
    'STARTTLS',
    'SMTPUTF8',
    'HELP',
  ],
  mechanisms: ['PLAIN', 'LOGIN'],
  unserved: [],
  habits: {
    ...practice.habits,
    authNeeds: 'ehlo',
    bareAddress: 'tolerated',
    // received_headers_max, smtp_max_synprot_errors and recipients_max of the manual, as they come.
    hopsMax: 30,
    errorsMax: 3,
    recipientsMax: 1000,
  },
  queueId,
  wording: {
    ...practice.wording,
    ...smtpSays(seen, {
      greeting: '220 {host} ESMTP Exim 4.96 {date}',
      'hello.ok': '250 {host} Hello {name} [192.0.2.7]',
      'hello.extended': '250 {host} Hello {name} [192.0.2.7]',
      'hello.syntax': '501 Syntactically invalid {verb} argument(s)',

      'mail.ok': '250 OK',
      'mail.syntax': '501 MAIL must have an address operand',
      'mail.address': '501 <{address}>: domain missing or malformed',
      'mail.size': '552 Message size exceeds maximum permitted',

      'rcpt.ok': '250 Accepted',
      'rcpt.outside': '250 Accepted',
      'rcpt.syntax': '501 RCPT must have an address operand',
      'rcpt.address': '501 <{address}>: domain missing or malformed',
      'rcpt.unknown': '550 Unknown user',
      'rcpt.relay': '550 relay not permitted',
      'rcpt.tooMany': '452 too many recipients',

      'data.go': '354 Enter message, ending with "." on a line by itself',
      'data.noRecipients': '503 Valid RCPT command must precede DATA',
      'data.queued': '250 OK id={id}',

      'bdat.syntax': '501 missing size for BDAT command',

      'rset.ok': '250 Reset OK',
      'noop.ok': '250 OK',
      quit: '221 {host} closing connection',
      help: ['214 Commands supported:', '214 AUTH HELO EHLO MAIL RCPT DATA BDAT NOOP QUIT RSET HELP'],
      'help.verb': ['214 Commands supported:', '214 AUTH HELO EHLO MAIL RCPT DATA BDAT NOOP QUIT RSET HELP'],
      'help.unknown': ['214 Commands supported:', '214 AUTH HELO EHLO MAIL RCPT DATA BDAT NOOP QUIT RSET HELP'],
      vrfy: '252 Administrative prohibition',
      'expn.member': '550 Administrative prohibition',
      'expn.unknown': '550 Administrative prohibition',
      etrn: '458 Administrative prohibition',

      'auth.user': '334 VXNlcm5hbWU6',
      'auth.password': '334 UGFzc3dvcmQ6',
      'auth.response': '334 {challenge}',
      'auth.done': '235 Authentication succeeded',
      'auth.failed': '535 Incorrect authentication data',
      'auth.webPassword': '535 Incorrect authentication data',
      'auth.cancelled': '501 Authentication cancelled',
      'auth.notBase64': '501 Invalid base64 data',
      'auth.mechanism': '504 {mechanism} authentication mechanism not supported',
      'auth.again': '503 already authenticated',

      'order.hello': '503 HELO or EHLO required',
      'order.mail': '503 sender not yet given',
      'order.envelope': '503 valid RCPT command must precede DATA',
      'order.rcpt': '503 valid RCPT command must precede DATA',
      'order.nested': '503 sender already given',
      'order.auth': '503 not permitted in mail transaction',

      unknown: '500 unrecognized command',
      notServed: '500 unrecognized command',
      noArguments: '501 unexpected argument data',
      lineTooLong: '500 unrecognized command',
    }),
    ...smtpSays(source, {
      'greeting.tooEarly': '554 SMTP synchronization error',
      'tls.go': '220 TLS go ahead',
      'tls.none': '503 STARTTLS command used when not advertised',
      'auth.absent': '503 AUTH command used when not advertised',
      'auth.afterHelo': '503 AUTH command used when not advertised',
    }),
  },
};

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `1xWNwx-0002Wy-2O`: the seconds, the number of the process and a fraction of a second, with 62 digits. */
function queueId({ connection, serial, nowMs }: QueuedLetter): string {
  return [inDigits(Math.floor(nowMs / 1000), 6), inDigits(connection, 6), inDigits(serial, 2)].join('-');
}

function inDigits(value: number, length: number): string {
  let rest = value;
  let text = '';
  for (let i = 0; i < length; i += 1) {
    text = digits.charAt(rest % digits.length) + text;
    rest = Math.floor(rest / digits.length);
  }
  return text;
}
