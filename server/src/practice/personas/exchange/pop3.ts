// Exchange's words for POP3.

import { observed } from '../../hosts/wording.ts';
import type { Pop3Persona } from '../persona.ts';
import { pop3 as practice } from '../practice/pop3.ts';
import { pop3Says } from '../says.ts';

const reported = observed('outlook.office365.com, 2018-07, https://github.com/mattnenterprise/rust-pop3/issues/17');
const state = observed('Exchange Server 2003, 2016-08, https://github.com/jstedfast/MailKit/issues/391');
const opening = observed('outlook.office365.com, 2023-01, https://github.com/jstedfast/MailKit/issues/1496');

export const pop3: Pop3Persona = {
  capabilities: ['TOP', 'UIDL', 'STLS', 'SASL', 'USER'],
  mechanisms: ['PLAIN', 'XOAUTH2'],
  apop: 'absent',
  habits: { clearLogin: 'refused', wrongLoginsMax: 3 },
  wording: {
    ...practice.wording,
    ...pop3Says(opening, { greeting: '+OK The Microsoft Exchange POP3 service is ready. [cHJhY3RpY2U=]' }),
    ...pop3Says(state, {
      capa: '+OK Capability list follows',
      order: '-ERR Command is not valid in this state.',
    }),
    ...pop3Says(reported, {
      'login.failed': '-ERR Logon failure: unknown user name or bad password.',
      'login.webPassword': '-ERR Logon failure: unknown user name or bad password.',
    }),
  },
};
