// Postfix 3.7.11: its words were typed out of a real one, with its own names and addresses in place of ours. Where its
// words depend on its tables or on time, the model's words stand.

import { observed } from '../../hosts/wording.ts';
import type { QueuedLetter, SmtpPersona } from '../persona.ts';
import { smtp as practice } from '../practice/smtp.ts';
import { smtpSays } from '../says.ts';

const seen = observed('Postfix 3.7.11 of Debian 12, 2026-11');

export const smtp: SmtpPersona = {
  extensions: [
    'PIPELINING',
    'SIZE {limit}',
    'VRFY',
    'ETRN',
    'STARTTLS',
    'AUTH {mechanisms}',
    'ENHANCEDSTATUSCODES',
    '8BITMIME',
    'DSN',
    'SMTPUTF8',
    'CHUNKING',
  ],
  mechanisms: ['PLAIN', 'LOGIN'],
  unserved: ['EXPN', 'HELP'],
  habits: {
    ...practice.habits,
    helloName: 'anything',
    authNeeds: 'heloOrEhlo',
    authOn: 'submission',
    bareAddress: 'tolerated',
    vrfy: 'frank',
    // smtpd_recipient_limit, hopcount_limit, header_size_limit and smtpd_hard_error_limit of postconf(5), as they come.
    recipientsMax: 1000,
    hopsMax: 50,
    errorsMax: 20,
    // smtpd_soft_error_limit and smtpd_error_sleep_time.
    tarpit: { errors: 10, delayMs: 1000 },
    hangsUpOn: { words: ['CONNECT', 'GET', 'POST'], headerLines: true },
  },
  queueId,
  wording: {
    ...practice.wording,
    ...smtpSays(seen, {
      greeting: '220 {host} ESMTP Postfix',
      'hello.ok': '250 {host}',
      'hello.extended': '250 {host}',
      'hello.syntax': '501 Syntax: {verb} hostname',

      'tls.go': '220 2.0.0 Ready to start TLS',
      'tls.already': '554 5.5.1 Error: TLS already active',

      'mail.ok': '250 2.1.0 Ok',
      'mail.syntax': '501 5.5.4 Syntax: MAIL FROM:<address>',
      'mail.address': '501 5.1.7 Bad sender address syntax',
      'mail.parameter': '555 5.5.4 Unsupported option: {option}',
      'mail.value': '555 5.5.4 Unsupported option: {option}',
      'mail.size': '552 5.3.4 Message size exceeds fixed limit',
      'mail.tlsFirst': '530 5.7.0 Must issue a STARTTLS command first',
      // The real one says both at RCPT, and names the client's address in the first.
      'mail.loginFirst': '554 5.7.1 <unknown[192.0.2.7]>: Client host rejected: Access denied',
      'mail.notYours': '553 5.7.1 <{address}>: Sender address rejected: not owned by user {user}',

      'rcpt.ok': '250 2.1.5 Ok',
      'rcpt.outside': '250 2.1.5 Ok',
      'rcpt.syntax': '501 5.5.4 Syntax: RCPT TO:<address>',
      'rcpt.address': '501 5.1.3 Bad recipient address syntax',
      'rcpt.parameter': '555 5.5.4 Unsupported option: {option}',
      'rcpt.value': '555 5.5.4 Unsupported option: {option}',
      'rcpt.unknown': '550 5.1.1 <{address}>: Recipient address rejected: User unknown in virtual mailbox table',
      'rcpt.relay': '554 5.7.1 <{address}>: Relay access denied',
      'rcpt.tooMany': '452 4.5.3 Error: too many recipients',

      'data.go': '354 End data with <CR><LF>.<CR><LF>',
      'data.noRecipients': '554 5.5.1 Error: no valid recipients',
      'data.queued': '250 2.0.0 Ok: queued as {id}',
      'data.tooLarge': '552 5.3.4 Error: message file too big',

      'bdat.ok': '250 2.0.0 Ok: {octets} bytes',
      // The real one hangs up after it.
      'bdat.syntax': '521 5.5.4 Syntax: BDAT count [LAST]',

      'rset.ok': '250 2.0.0 Ok',
      'noop.ok': '250 2.0.0 Ok',
      quit: '221 2.0.0 Bye',
      vrfy: '252 2.0.0 {argument}',
      'vrfy.known': '252 2.0.0 {argument}',
      'vrfy.unknown': '550 5.1.1 <{argument}>: Recipient address rejected: User unknown in virtual mailbox table',
      argumentMissing: '501 5.5.4 Syntax: {verb} address [SMTPUTF8]',

      'auth.user': '334 VXNlcm5hbWU6',
      'auth.password': '334 UGFzc3dvcmQ6',
      'auth.response': '334 {challenge}',
      'auth.done': '235 2.7.0 Authentication successful',
      'auth.failed': '535 5.7.8 Error: authentication failed: (reason unavailable)',
      'auth.webPassword': '535 5.7.8 Error: authentication failed: (reason unavailable)',
      'auth.cancelled': '501 5.7.0 Authentication aborted',
      'auth.notBase64': '535 5.7.8 Error: authentication failed: Invalid base64 data in continued response',
      'auth.syntax': '501 5.5.4 Syntax: AUTH mechanism',
      'auth.mechanism': '535 5.7.8 Error: authentication failed: Invalid authentication mechanism',
      'auth.again': '503 5.5.1 Error: already authenticated',
      'auth.absent': '503 5.5.1 Error: authentication not enabled',
      'auth.tlsFirst': '530 5.7.0 Must issue a STARTTLS command first',

      'order.hello': '503 5.5.1 Error: send HELO/EHLO first',
      'order.mail': '503 5.5.1 Error: need MAIL command',
      'order.envelope': '503 5.5.1 Error: need RCPT command',
      'order.rcpt': '554 5.5.1 Error: no valid recipients',
      'order.nested': '503 5.5.1 Error: nested MAIL command',
      'order.auth': '503 5.5.1 Error: MAIL transaction in progress',

      unknown: '500 5.5.2 Error: command not recognized',
      notServed: '500 5.5.2 Error: command not recognized',
      noArguments: '501 5.5.4 Syntax: {verb}',
      tooManyErrors: '421 4.7.0 {host} Error: too many errors',
      hangUp: '221 2.7.0 Error: I can break rules, too. Goodbye.',
    }),
  },
};

/** `3D64B25602E`: the microseconds of the time in five hexadecimal digits, then the number of the file. */
function queueId({ connection, serial, nowMs }: QueuedLetter): string {
  const microseconds = (nowMs % 1000) * 1000 + (serial % 1000);
  const file = 0x250000 + connection * 16 + serial;
  return `${microseconds.toString(16).padStart(5, '0')}${file.toString(16)}`.toUpperCase();
}
