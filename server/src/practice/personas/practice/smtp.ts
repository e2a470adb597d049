// The model server for SMTP: it does what the RFCs say, and says what it does. Texts with an enhanced code follow RFC 3463.
// Other personas say these words where nobody knows theirs.

import { own, words } from '../../hosts/wording.ts';
import { letterOctetsMax } from '../../mailroom.ts';
import type { QueuedLetter, SmtpPersona } from '../persona.ts';

export const smtp: SmtpPersona = {
  extensions: [
    'PIPELINING',
    `SIZE ${letterOctetsMax}`,
    'AUTH PLAIN LOGIN',
    'ENHANCEDSTATUSCODES',
    '8BITMIME',
    'SMTPUTF8',
    'HELP',
  ],
  mechanisms: ['PLAIN', 'LOGIN'],
  unserved: [],
  habits: {
    authNeeds: 'ehlo',
    loginBefore: 'mailOnSubmission',
    sender: 'any',
    bareAddress: 'refused',
    helloName: 'hostName',
    // RFC 5321 §4.5.3.1.8: a server must take at least 100.
    recipientsMax: 100,
    errorsMax: 20,
  },
  queueId,
  wording: words(own, {
    greeting: '220 {host} ESMTP practice server, everything typed here stays here',
    'hello.ok': '250 {host}',
    'hello.extended': '250 {host} greets {name}',
    'hello.syntax': '501 5.5.4 Syntax: {verb} hostname',

    'mail.ok': '250 2.1.0 <{address}> sender accepted',
    'mail.syntax': '501 5.5.4 Syntax: MAIL FROM:<address>',
    'mail.address': '501 5.1.7 <{address}> is no address',
    'mail.null': '553 5.7.1 The null sender is not allowed here',
    'mail.parameter': '555 5.5.4 Parameter {parameter} not recognized',
    'mail.needsUtf8': '553 5.6.7 <{address}> needs the parameter SMTPUTF8',
    'mail.size': '552 5.3.4 Message size exceeds the limit of {limit} octets',
    'mail.loginFirst': '530 5.7.0 Authentication required',
    'mail.notYours': '553 5.7.1 <{address}> is not an address of {user}',

    'rcpt.ok': '250 2.1.5 <{address}> recipient accepted',
    'rcpt.outside': '250 2.1.5 <{address}> accepted, but nothing leaves the practice server',
    'rcpt.syntax': '501 5.5.4 Syntax: RCPT TO:<address>',
    'rcpt.address': '501 5.1.3 <{address}> is no address',
    'rcpt.parameter': '555 5.5.4 Parameter {parameter} not recognized',
    'rcpt.needsUtf8': '553 5.6.7 <{address}> needs SMTPUTF8 after MAIL',
    'rcpt.unknown': '550 5.1.1 <{address}> user unknown',
    'rcpt.relay': '554 5.7.1 <{address}> relay access denied',
    'rcpt.tooMany': '452 4.5.3 Too many recipients, {limit} is the limit',
    'rcpt.full': '452 4.2.2 <{address}> mailbox full',

    'data.go': '354 Send the message, end with <CR><LF>.<CR><LF>',
    'data.noRecipients': '554 5.5.1 No valid recipients',
    'data.queued': '250 2.0.0 Ok: queued as {id}',
    'data.tooLarge': '552 5.3.4 Message size exceeds the limit of {limit} octets',
    'data.full': '452 4.2.2 A mailbox of the recipients is full, nothing was delivered',

    'rset.ok': '250 2.0.0 Ok',
    'noop.ok': '250 2.0.0 Ok',
    quit: '221 2.0.0 {host} closing connection',
    help: [
      '214 2.0.0 Commands of this server:',
      '214 2.0.0 HELO EHLO MAIL RCPT DATA RSET NOOP QUIT',
      '214 2.0.0 AUTH VRFY EXPN HELP',
    ],
    vrfy: '252 2.0.0 Cannot verify {argument}, but will accept a message and try',
    'expn.member': '250 2.1.5 <{member}>',
    'expn.unknown': '550 5.1.1 {argument} is no mailing list here',
    argumentMissing: '501 5.5.4 {verb} needs an argument',

    'auth.user': '334 VXNlcm5hbWU6',
    'auth.password': '334 UGFzc3dvcmQ6',
    'auth.response': '334 {challenge}',
    'auth.done': '235 2.7.0 Authentication successful',
    'auth.failed': '535 5.7.8 Authentication credentials invalid',
    'auth.cancelled': '501 5.7.0 Authentication cancelled',
    'auth.notBase64': '501 5.5.2 Cannot decode base64',
    'auth.syntax': '501 5.5.4 Syntax: AUTH mechanism [initial-response]',
    'auth.mechanism': '504 5.5.4 Mechanism {mechanism} not supported',
    'auth.again': '503 5.5.1 Already authenticated',
    'auth.afterHelo': '503 5.5.1 AUTH is offered only after EHLO',

    'order.hello': '503 5.5.1 Send EHLO or HELO before {verb}',
    'order.mail': '503 5.5.1 Send MAIL before {verb}',
    'order.rcpt': '503 5.5.1 Send RCPT before {verb}',
    'order.nested': '503 5.5.1 A sender is already given, RSET begins anew',
    'order.auth': '503 5.5.1 AUTH is not permitted during a mail transaction',

    unknown: '500 5.5.1 Command not recognized',
    notServed: '502 5.5.1 {verb} not implemented',
    noArguments: '501 5.5.4 {verb} takes no argument',
    lineTooLong: '500 5.5.6 Line too long, {limit} octets is the limit',
    tooManyErrors: '421 4.7.0 {host} too many errors, closing connection',
  }),
};

/** Letters and digits that no other letter of the room has. */
function queueId({ connection, serial, nowMs }: QueuedLetter): string {
  const seconds = Math.floor(nowMs / 1000).toString(36);
  return `${seconds}${connection.toString(36)}-${serial.toString(36)}`.toUpperCase();
}
