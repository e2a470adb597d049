// The words of imap.163.com, which lets nobody SELECT a mailbox who has not said ID.

import { observed } from '../../hosts/wording.ts';
import type { ImapPersona } from '../persona.ts';
import { imap as practice } from '../practice/imap.ts';
import { imapSays } from '../says.ts';

const opening = observed('imap.163.com, 2021-08, https://github.com/OfflineIMAP/offlineimap3/issues/71');
const login = observed('imap.163.com, 2015-09, https://github.com/MailCore/mailcore2/issues/1228');
const unsafe = observed('imap.126.com, 2025-04, https://github.com/Wh1isper/mcp-email-server/issues/17');
const reported = observed("imap.163.com, in the samples of Mailterm's rules for NetEase");

export const imap: ImapPersona = {
  ...practice,
  capabilities: {
    before: ['IMAP4rev1', 'SPECIAL-USE', 'ID', 'LITERAL+', 'UIDPLUS'],
    after: ['IMAP4rev1', 'SPECIAL-USE', 'ID', 'LITERAL+', 'UIDPLUS'],
  },
  mechanisms: ['PLAIN'],
  names: { Drafts: '草稿箱', Sent: '已发送', Trash: '已删除', Junk: '垃圾邮件' },
  identity: ['name', 'Coremail Imap', 'vendor', 'Mailtech', 'TransID', 'practice'],
  unserved: ['IDLE'],
  habits: { ...practice.habits, selectNeeds: 'id' },
  wording: {
    ...practice.wording,
    ...imapSays(opening, {
      greeting: '* OK Coremail System IMap Server Ready(163com[10774b260cc7a37d26d71b52404dcf5c])',
    }),
    ...imapSays(login, { 'login.ok': 'OK LOGIN completed', done: 'OK {verb} completed' }),
    ...imapSays(unsafe, {
      'select.needsId': 'NO SELECT Unsafe Login. Please contact kefu@188.com for help',
      order: 'NO {verb} State error',
    }),
    ...imapSays(reported, {
      'login.failed': 'NO LOGIN Login error or password error',
      'login.webPassword': 'NO LOGIN Login error or password error',
    }),
  },
};
