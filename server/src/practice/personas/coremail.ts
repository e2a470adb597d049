// A double of the Coremail servers behind 163.com, 126.com and yeah.net: their wording, and their habits of taking AUTH
// after HELO and a bare user name. Where their wording is not known, the words are plain and claim nothing.

import { Buffer } from 'node:buffer';
import { own, words } from '../hosts/wording.ts';
import { letterOctetsMax } from '../mailroom.ts';
import type { Persona, QueuedLetter } from './persona.ts';
import { pop3 as practicePop3 } from './practice/pop3.ts';

export const coremail: Persona = {
  id: 'coremail',
  hostNames: ['coremail.practice.test'],
  domains: ['163.com', '126.com', 'yeah.net', 'coremail.practice.test'],
  doubles: ['163.com', '126.com', 'yeah.net', 'mxmail.netease.com'],
  zoneMinutes: 480,
  smtp: {
    // The real servers offer STARTTLS as well; the practice server has no TLS and does not claim it.
    extensions: [
      'PIPELINING',
      'AUTH LOGIN PLAIN',
      'AUTH=LOGIN PLAIN',
      'coremail 1Uxr2xKj7kG0xkI17xGrU7I0s8FY2U3Uj8Cz28x1UUUUU7Ic2I0Y2UFpracticeUCa0xDrUUUUj',
      `SIZE ${letterOctetsMax}`,
      '8BITMIME',
    ],
    mechanisms: ['LOGIN', 'PLAIN'],
    unserved: ['VRFY', 'EXPN', 'HELP'],
    habits: {
      authNeeds: 'heloOrEhlo',
      loginBefore: 'mailEverywhere',
      sender: 'loggedInUser',
      bareAddress: 'tolerated',
      helloName: 'anything',
      recipientsMax: 40,
      errorsMax: 20,
    },
    queueId,
    wording: words(own, {
      greeting: '220 163.com Anti-spam GT for Coremail System (163com[20141201])',
      'hello.ok': '250 OK',
      'hello.extended': '250 mail',
      'hello.syntax': '550 MI:NHD',

      'mail.ok': '250 Mail OK',
      'mail.syntax': '500 Error: bad syntax',
      'mail.address': '550 MI:IMF',
      'mail.null': '553 Requested action not taken: NULL sender is not allowed',
      'mail.parameter': '500 Error: bad syntax',
      'mail.needsUtf8': '550 MI:IMF',
      'mail.size': '552 Requested mail action aborted: exceeded mailsize limit',
      'mail.loginFirst': '553 authentication is required',
      'mail.notYours': '553 Mail from must equal authorized user',

      'rcpt.ok': '250 Mail OK',
      'rcpt.outside': '250 Mail OK',
      'rcpt.syntax': '500 Error: bad syntax',
      'rcpt.address': '500 Error: bad syntax',
      'rcpt.parameter': '500 Error: bad syntax',
      'rcpt.needsUtf8': '500 Error: bad syntax',
      'rcpt.unknown': '550 User not found: {address}',
      'rcpt.relay': '553 Requested action not taken: Local user only',
      'rcpt.tooMany': '550 RP:RCL',
      'rcpt.full': '452 Requested mail action not taken: mailbox full',

      'data.go': '354 End data with <CR><LF>.<CR><LF>',
      'data.noRecipients': '503 bad sequence of commands',
      'data.queued': '250 Mail OK queued as {id} {time}',
      'data.tooLarge': '552 Requested mail action aborted: exceeded mailsize limit',
      'data.full': '452 Requested mail action not taken: mailbox full',

      'rset.ok': '250 OK',
      'noop.ok': '250 OK',
      quit: '221 Bye',
      help: '502 Error: command not implemented',
      vrfy: '502 Error: command not implemented',
      'expn.member': '502 Error: command not implemented',
      'expn.unknown': '502 Error: command not implemented',
      argumentMissing: '500 Error: bad syntax',

      'auth.user': '334 dXNlcm5hbWU6',
      'auth.password': '334 UGFzc3dvcmQ6',
      'auth.response': '334 ',
      'auth.done': '235 Authentication successful',
      'auth.failed': '535 Error: authentication failed',
      'auth.cancelled': '501 Error: authentication aborted',
      'auth.notBase64': '535 Error: authentication failed',
      'auth.syntax': '500 Error: bad syntax',
      'auth.mechanism': '504 Error: authentication mechanism not supported',
      'auth.again': '503 bad sequence of commands',
      'auth.afterHelo': '503 bad sequence of commands',

      'order.hello': '503 bad sequence of commands',
      'order.mail': '503 bad sequence of commands',
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
  pop3: {
    capabilities: ['TOP', 'USER', 'PIPELINING', 'UIDL', 'SASL PLAIN'],
    mechanisms: ['PLAIN'],
    apop: 'absent',
    wording: {
      ...practicePop3.wording,
      ...words(own, {
        greeting: '+OK Welcome to coremail Mail Pop3 Server (163coms[{stamp}s])',
        'user.ok': '+OK core mail',
        'user.syntax': '-ERR Command syntax error',
        'login.ok': '+OK {count} message(s) [{octets} byte(s)]',
        'login.failed': '-ERR Unable to log on',
        'login.locked': '-ERR Unable to lock mailbox',
        'apop.syntax': '-ERR Unknown command',
        'apop.absent': '-ERR Unknown command',
        'auth.user': '+ dXNlcm5hbWU6',
        'auth.password': '+ UGFzc3dvcmQ6',
        'auth.response': '+ ',
        'auth.cancelled': '-ERR Unable to log on',
        'auth.notBase64': '-ERR Unable to log on',
        'auth.syntax': '-ERR Command syntax error',
        'auth.mechanism': '-ERR Unknown authentication type',
        stat: '+OK {count} {octets}',
        'list.all': '+OK {count} {octets}',
        'list.one': '+OK {number} {octets}',
        'uidl.all': '+OK {count} {octets}',
        'uidl.one': '+OK {number} {uid}',
        retr: '+OK {octets} octets',
        top: '+OK {octets} octets',
        'dele.ok': '+OK core mail',
        'message.none': '-ERR Unknown message',
        'message.deleted': '-ERR Unknown message',
        'number.syntax': '-ERR Command syntax error',
        noop: '+OK core mail',
        rset: '+OK core mail',
        'quit.early': '+OK core mail',
        'quit.commit': '+OK core mail',
        capa: '+OK Capability list follows',
        order: '-ERR Command not valid in this state',
        unknown: '-ERR Unknown command',
        notServed: '-ERR Unknown command',
        noArguments: '-ERR Command syntax error',
        lineTooLong: '-ERR Command syntax error',
      }),
    },
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
