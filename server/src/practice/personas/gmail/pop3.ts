// Gmail's words for POP3. It listens on 995 alone; here 110 is open too, and wants STLS before a password.

import { observed } from '../../hosts/wording.ts';
import type { Pop3Persona } from '../persona.ts';
import { pop3 as practice } from '../practice/pop3.ts';
import { pop3Says } from '../says.ts';

const opening = observed('pop.gmail.com, 2017-11, https://github.com/jstedfast/MimeKit/issues/99');
const login = observed('pop.gmail.com, 2020-03, https://takuya-1st.hatenablog.jp/entry/2020/03/23/193309');
const reported = observed("pop.gmail.com, in the samples of Mailterm's rules for Gmail");

export const pop3: Pop3Persona = {
  capabilities: ['USER', 'RESP-CODES', 'EXPIRE 0', 'STLS', 'TOP', 'UIDL', 'X-GOOGLE-RICO', 'SASL'],
  mechanisms: ['PLAIN', 'XOAUTH2'],
  apop: 'absent',
  habits: { clearLogin: 'refused' },
  wording: {
    ...practice.wording,
    ...pop3Says(opening, {
      greeting: '+OK Gpop ready for requests from 192.0.2.7 practice',
      capa: '+OK Capability list follows',
      'auth.response': '+ {challenge}',
    }),
    ...pop3Says(login, {
      'user.ok': '+OK send PASS',
      'login.ok': '+OK Welcome.',
      stat: '+OK {count} {octets}',
    }),
    ...pop3Says(reported, {
      'login.failed': '-ERR [AUTH] Username and password not accepted.',
      'login.webPassword': '-ERR [AUTH] Application-specific password required',
    }),
  },
};
