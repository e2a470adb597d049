// QQ Mail's words for IMAP.

import { observed } from '../../hosts/wording.ts';
import type { ImapPersona } from '../persona.ts';
import { imap as practice } from '../practice/imap.ts';
import { imapSays } from '../says.ts';

const login = observed('imap.qq.com, 2021-06, https://github.com/Enough-Software/enough_mail/issues/159');
const failed = observed('imap.qq.com, https://github.com/chengazhen/cursor-auto-free/issues/294');

export const imap: ImapPersona = {
  ...practice,
  capabilities: { before: ['IMAP4', 'IMAP4rev1', 'ID', 'NAMESPACE'], after: ['IMAP4', 'IMAP4rev1', 'ID', 'NAMESPACE'] },
  mechanisms: ['PLAIN', 'LOGIN', 'XOAUTH2'],
  names: { Sent: 'Sent Messages', Trash: 'Deleted Messages' },
  identity: [],
  wording: {
    ...practice.wording,
    ...imapSays(login, {
      greeting: '* OK [CAPABILITY {capabilities}] QQMail XMIMAP4Server ready',
      'login.ok': 'OK Success login ok',
    }),
    ...imapSays(failed, {
      'login.failed':
        'NO Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy.',
      'login.webPassword':
        'NO Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy.',
    }),
  },
};
