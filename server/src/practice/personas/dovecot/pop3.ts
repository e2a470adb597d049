// Dovecot's words for POP3, typed out of a real one.

import type { Pop3Persona } from '../persona.ts';
import { pop3 as practice } from '../practice/pop3.ts';
import { pop3Says } from '../says.ts';
import { seen } from './seen.ts';

export const pop3: Pop3Persona = {
  capabilities: ['CAPA', 'TOP', 'UIDL', 'RESP-CODES', 'PIPELINING', 'AUTH-RESP-CODE', 'STLS', 'USER', 'SASL'],
  mechanisms: ['PLAIN', 'LOGIN'],
  apop: 'absent',
  habits: {
    extraArguments: 'ignored',
    bareAuth: 'listed',
    capaAfterLogin: 'withoutLogins',
    // After the login; before it, the third command that it does not know is the last one.
    errorsMax: 20,
  },
  wording: {
    ...practice.wording,
    ...pop3Says(seen, {
      greeting: '+OK Dovecot (Debian) ready.',
      'user.ok': '+OK',
      'login.ok': '+OK Logged in.',
      'login.failed': '-ERR [AUTH] Authentication failed.',
      'login.webPassword': '-ERR [AUTH] Authentication failed.',
      'apop.absent': '-ERR APOP not enabled.',
      'apop.syntax': '-ERR APOP not enabled.',
      'auth.user': '+ VXNlcm5hbWU6',
      'auth.password': '+ UGFzc3dvcmQ6',
      'auth.response': '+ {challenge}',
      'auth.cancelled': '-ERR Authentication aborted by client.',
      'auth.notBase64': '-ERR [AUTH] Invalid base64 in response',
      'auth.mechanism': '-ERR [AUTH] Unsupported authentication mechanism.',
      'auth.list': '+OK',
      'stls.go': '+OK Begin TLS negotiation now.',
      stat: '+OK {count} {octets}',
      'list.all': '+OK {count} messages:',
      'list.one': '+OK {number} {octets}',
      'uidl.all': '+OK',
      'uidl.one': '+OK {number} {uid}',
      retr: '+OK {octets} octets',
      top: '+OK',
      'dele.ok': '+OK Marked to be deleted.',
      'message.none': "-ERR There's no message {number}.",
      'message.deleted': '-ERR Message is deleted.',
      noop: '+OK',
      rset: '+OK',
      'quit.early': '+OK Logging out',
      'quit.commit': '+OK Logging out, messages deleted.',
      capa: '+OK',
      order: '-ERR Unknown command.',
      unknown: '-ERR Unknown command.',
      notServed: '-ERR Unknown command.',
      lineTooLong: '-ERR Input line too long.',
      tooManyErrors: '-ERR Too many invalid bad commands.',
    }),
  },
};
