// QQ Mail's words for POP3. Little of them has been published.

import { observed } from '../../hosts/wording.ts';
import type { Pop3Persona } from '../persona.ts';
import { pop3 as practice } from '../practice/pop3.ts';
import { pop3Says } from '../says.ts';

const reported = observed("pop.qq.com, in the samples of Mailterm's rules for Tencent");

export const pop3: Pop3Persona = {
  ...practice,
  capabilities: ['TOP', 'UIDL', 'STLS', 'USER', 'SASL'],
  mechanisms: ['PLAIN', 'LOGIN'],
  apop: 'absent',
  wording: {
    ...practice.wording,
    ...pop3Says(reported, {
      'login.webPassword':
        '-ERR Please using authorized code to login. More information at http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256',
      'login.failed':
        '-ERR Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy. More information at https://help.mail.qq.com/detail/108/1023',
    }),
  },
};
