// The words of 163.com for SMTP: the conversation of an article, published lines, and NetEase's page about bounces, whose
// tags (MI:IMF) stand without the rest of the line where nobody has published it. Where nobody knows the words, they are
// plain and claim nothing.

import { Buffer } from 'node:buffer';
import { documented, observed, own } from '../../hosts/wording.ts';
import type { QueuedLetter, SmtpPersona } from '../persona.ts';
import { smtp as practice } from '../practice/smtp.ts';
import { smtpSays } from '../says.ts';

const conversation = observed('smtp.163.com, 2021-04, an article about tests of mail protocols by telnet');
const reported = observed("smtp.163.com, in the samples of Mailterm's rules for NetEase");
const bounces = documented('https://help.163.com/09/1224/17/5RAJ4LMH00753VB8.html');
const noSuchUser = observed('a Coremail server, https://www.dbmailserver.com/tui-xin-address-not-exist.htm');

export const smtp: SmtpPersona = {
  extensions: [
    'PIPELINING',
    'AUTH {mechanisms}',
    'AUTH=LOGIN PLAIN',
    'coremail 1Uxr2xKj7kG0xkI17xGrU7I0s8FY2U3Uj8Cz28x1UUUUU7Ic2I0Y2UFpracticeUCa0xDrUUUUj',
    'STARTTLS',
    'SIZE {limit}',
    '8BITMIME',
  ],
  mechanisms: ['LOGIN', 'PLAIN'],
  unserved: ['VRFY', 'EXPN', 'HELP'],
  habits: {
    ...practice.habits,
    authNeeds: 'heloOrEhlo',
    loginBefore: 'mailEverywhere',
    sender: 'loggedInUser',
    bareAddress: 'tolerated',
    helloName: 'anything',
    recipientsMax: 40,
  },
  queueId,
  wording: {
    ...practice.wording,
    ...smtpSays(conversation, {
      greeting: '220 163.com Anti-spam GT for Coremail System (163com[20141201])',
      'hello.ok': '250 OK',
      'mail.ok': '250 Mail OK',
      'rcpt.ok': '250 Mail OK',
      'rcpt.outside': '250 Mail OK',
      'data.go': '354 End data with <CR><LF>.<CR><LF>',
      'data.queued': '250 Mail OK queued as {id} {time}',
      'auth.user': '334 dXNlcm5hbWU6',
      'auth.password': '334 UGFzc3dvcmQ6',
      'auth.done': '235 Authentication successful',
    }),
    ...smtpSays(observed('smtp.126.com, 2011-06, https://hunterpro.net/archives/282'), {
      'hello.extended': '250 mail',
      quit: '221 Bye',
    }),
    ...smtpSays(reported, {
      'mail.loginFirst': '553 authentication is required',
      'mail.notYours': '553 Mail from must equal authorized user',
      'auth.failed': '535 Error: authentication failed',
      'auth.webPassword': '535 Error: authentication failed',
      'auth.tooMany': '554 IP is rejected, smtp auth error limit exceed',
    }),
    ...smtpSays(bounces, {
      'hello.syntax': '550 MI:NHD',
      'mail.address': '550 MI:IMF',
      'mail.needsUtf8': '550 MI:IMF',
      'mail.null': '553 Requested action not taken: NULL sender is not allowed',
      'mail.size': '552 Requested mail action aborted: exceeded mailsize limit',
      'mail.tooManyLetters': '450 MI:DMC',
      'rcpt.relay': '553 Requested action not taken: Local user only',
      'rcpt.tooMany': '550 RP:RCL',
      'data.tooLarge': '552 Requested mail action aborted: exceeded mailsize limit',
    }),
    ...smtpSays(noSuchUser, { 'rcpt.unknown': '550 User not found: {address}' }),
    ...smtpSays(own, {
      'mail.syntax': '500 Error: bad syntax',
      'mail.parameter': '500 Error: bad syntax',
      'mail.value': '500 Error: bad syntax',
      'rcpt.syntax': '500 Error: bad syntax',
      'rcpt.address': '500 Error: bad syntax',
      'rcpt.parameter': '500 Error: bad syntax',
      'rcpt.value': '500 Error: bad syntax',
      'rcpt.needsUtf8': '500 Error: bad syntax',
      'rcpt.full': '452 Requested mail action not taken: mailbox full',
      'data.full': '452 Requested mail action not taken: mailbox full',
      'data.noRecipients': '503 bad sequence of commands',
      'tls.go': '220 Ready to start TLS',
      'rset.ok': '250 OK',
      'noop.ok': '250 OK',
      argumentMissing: '500 Error: bad syntax',
      'auth.cancelled': '501 Error: authentication aborted',
      'auth.notBase64': '535 Error: authentication failed',
      'auth.syntax': '500 Error: bad syntax',
      'auth.mechanism': '504 Error: authentication mechanism not supported',
      'auth.again': '503 bad sequence of commands',
      'auth.afterHelo': '503 bad sequence of commands',
      'order.hello': '503 bad sequence of commands',
      'order.mail': '503 bad sequence of commands',
      'order.envelope': '503 bad sequence of commands',
      'order.rcpt': '503 bad sequence of commands',
      'order.nested': '503 bad sequence of commands',
      'order.auth': '503 bad sequence of commands',
      unknown: '502 Error: command not implemented',
      notServed: '502 Error: command not implemented',
      noArguments: '500 Error: bad syntax',
      lineTooLong: '500 Error: bad syntax',
      tooManyErrors: '421 Error: too many wrong commands',
    }),
  },
};

/**
 * `smtp7,C8CowABnYuAHRnZgpUBPXA--.60300S2`: the name of the machine, 16 octets in base64 with dashes for the padding
 * (an address and the time when the connection began can be read in real ones), and the place in the connection.
 */
function queueId({ connection, serial, nowMs }: QueuedLetter): string {
  const octets = Buffer.alloc(16);
  octets.set([11, 192, 168, 192, 0]);
  octets.writeUIntBE(connection % 0xffffff, 5, 3);
  octets.writeUInt32LE(Math.floor(nowMs / 1000) % 0x1_0000_0000, 8);
  octets.writeUInt32BE((serial * 2_654_435_761) % 0x1_0000_0000, 12);
  const name = octets.toString('base64url').padEnd(24, '-');
  return `smtp7,${name}.${10_000 + ((connection * 7919) % 90_000)}S${1 + serial}`;
}
