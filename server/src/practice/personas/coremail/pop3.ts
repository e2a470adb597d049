// The words of pop.163.com. The greeting and the answers to USER and PASS have been published; the others are plain.

import { observed, own } from '../../hosts/wording.ts';
import type { Pop3Persona } from '../persona.ts';
import { pop3 as practice } from '../practice/pop3.ts';
import { pop3Says } from '../says.ts';

const conversation = observed('pop.163.com, 2021-04, an article about tests of mail protocols by telnet');
const reported = observed("pop.163.com, in the samples of Mailterm's rules for NetEase");

export const pop3: Pop3Persona = {
  capabilities: ['TOP', 'USER', 'PIPELINING', 'UIDL', 'STLS', 'SASL'],
  mechanisms: ['PLAIN'],
  apop: 'absent',
  wording: {
    ...practice.wording,
    ...pop3Says(conversation, { 'login.ok': '+OK {count} message(s) [{octets} byte(s)]' }),
    ...pop3Says(reported, {
      greeting: '+OK Welcome to coremail Mail Pop3 Server (163coms[{stamp}s])',
      'user.ok': '+OK core mail',
      'login.failed': '-ERR Unable to log on',
      'login.webPassword': '-ERR Unable to log on',
    }),
    ...pop3Says(own, {
      'user.syntax': '-ERR Command syntax error',
      'login.locked': '-ERR Unable to lock mailbox',
      'apop.syntax': '-ERR Unknown command',
      'apop.absent': '-ERR Unknown command',
      'auth.user': '+ dXNlcm5hbWU6',
      'auth.cancelled': '-ERR Unable to log on',
      'auth.notBase64': '-ERR Unable to log on',
      'auth.syntax': '-ERR Command syntax error',
      'auth.mechanism': '-ERR Unknown authentication type',
      'list.all': '+OK {count} {octets}',
      'uidl.all': '+OK {count} {octets}',
      top: '+OK {octets} octets',
      'dele.ok': '+OK core mail',
      'message.none': '-ERR Unknown message',
      'message.deleted': '-ERR Unknown message',
      'number.syntax': '-ERR Command syntax error',
      noop: '+OK core mail',
      rset: '+OK core mail',
      'quit.early': '+OK core mail',
      'quit.commit': '+OK core mail',
      order: '-ERR Command not valid in this state',
      unknown: '-ERR Unknown command',
      notServed: '-ERR Unknown command',
      noArguments: '-ERR Command syntax error',
      lineTooLong: '-ERR Command syntax error',
    }),
  },
};
