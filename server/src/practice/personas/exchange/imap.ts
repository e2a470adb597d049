// Exchange's words for IMAP.

import { observed } from '../../hosts/wording.ts';
import type { ImapPersona } from '../persona.ts';
import { imap as practice } from '../practice/imap.ts';
import { imapSays } from '../says.ts';

const conversation = observed('outlook.office365.com, 2018-05, https://github.com/jstedfast/MailKit/issues/711');
const login = observed('outlook.office365.com, 2016-01, https://github.com/jstedfast/MailKit/issues/290');
const select = observed('outlook.com, https://github.com/owncloud-archive/mail/issues/1510');
const state = observed('imap-mail.outlook.com, 2017-08, https://serverfault.com/questions/869291');

export const imap: ImapPersona = {
  ...practice,
  capabilities: {
    before: ['IMAP4', 'IMAP4rev1', 'SASL-IR', 'UIDPLUS', 'ID', 'UNSELECT', 'CHILDREN', 'IDLE', 'NAMESPACE', 'LITERAL+'],
    after: [
      'IMAP4',
      'IMAP4rev1',
      'SASL-IR',
      'UIDPLUS',
      'MOVE',
      'ID',
      'UNSELECT',
      'CHILDREN',
      'IDLE',
      'NAMESPACE',
      'LITERAL+',
    ],
  },
  mechanisms: ['PLAIN', 'XOAUTH2'],
  names: { Sent: 'Sent Items', Trash: 'Deleted Items', Junk: 'Junk Email' },
  identity: ['name', 'Microsoft.Exchange.Imap4.Imap4Server'],
  habits: { ...practice.habits, loginBeforeTls: 'refused' },
  wording: {
    ...practice.wording,
    ...imapSays(conversation, {
      greeting: '* OK The Microsoft Exchange IMAP4 service is ready. [cAByAGEAYwB0AGkAYwBlAA==]',
      'login.failed': 'NO {verb} failed.',
      'login.webPassword': 'NO {verb} failed.',
      'logout.bye': '* BYE Microsoft Exchange Server IMAP4 server signing off.',
      'logout.ok': 'OK LOGOUT completed.',
      done: 'OK {verb} completed.',
    }),
    ...imapSays(login, { 'login.ok': 'OK {verb} completed.' }),
    ...imapSays(select, {
      'select.ok': 'OK [READ-WRITE] {verb} completed.',
      'examine.ok': 'OK [READ-ONLY] {verb} completed.',
      'select.validity': '* OK [UIDVALIDITY {validity}] UIDs valid',
      'select.next': '* OK [UIDNEXT {uid}] Predicted next UID',
      'select.flags': '* OK [PERMANENTFLAGS ({flags})] Limited',
    }),
    ...imapSays(state, { order: 'BAD Command received in Invalid state.' }),
  },
};
