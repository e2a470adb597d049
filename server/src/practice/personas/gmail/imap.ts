// Gmail's words for IMAP. It listens on 993 alone; here 143 is open too, and wants STARTTLS before a password.

import { observed } from '../../hosts/wording.ts';
import type { ImapPersona } from '../persona.ts';
import { imap as practice } from '../practice/imap.ts';
import { imapSays } from '../says.ts';

const opening = observed('imap.gmail.com, 2014-10, https://mikeboers.com/blog/2014/10/14/google-status');
const login = observed('imap.gmail.com, 2015, https://github.com/owncloud-archive/mail/issues/1333');
const reported = observed('imap.gmail.com, https://github.com/imapsync/imapsync/issues/175');

export const imap: ImapPersona = {
  ...practice,
  // Observed, 2022-07: https://github.com/neomutt/neomutt/issues/3458, less what the practice host does not serve.
  capabilities: {
    before: ['IMAP4rev1', 'UNSELECT', 'IDLE', 'NAMESPACE', 'QUOTA', 'ID', 'XLIST', 'CHILDREN', 'SASL-IR'],
    after: [
      'IMAP4rev1',
      'UNSELECT',
      'IDLE',
      'NAMESPACE',
      'QUOTA',
      'ID',
      'CHILDREN',
      'UIDPLUS',
      'ENABLE',
      'MOVE',
      'ESEARCH',
      'UTF8=ACCEPT',
      'LIST-EXTENDED',
      'LIST-STATUS',
      'LITERAL-',
      'SPECIAL-USE',
    ],
  },
  mechanisms: ['XOAUTH2', 'PLAIN'],
  names: {
    Drafts: '[Gmail]/Drafts',
    Sent: '[Gmail]/Sent Mail',
    Junk: '[Gmail]/Spam',
    Trash: '[Gmail]/Trash',
    Archive: '[Gmail]/All Mail',
  },
  identity: ['name', 'GImap', 'vendor', 'Google, Inc.', 'support-url', 'https://support.google.com/mail'],
  habits: { ...practice.habits, loginBeforeTls: 'refused' },
  wording: {
    ...practice.wording,
    ...imapSays(opening, {
      greeting: '* OK Gimap ready for requests from 192.0.2.7 practice',
      noTag: '* BAD invalid tag practice',
    }),
    ...imapSays(login, { 'login.ok': 'OK {user}@gmail.com authenticated (Success)' }),
    ...imapSays(reported, {
      'login.failed': 'NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)',
      'login.webPassword': 'NO [ALERT] Application-specific password required: https://support.google.com/accounts/',
    }),
    ...imapSays(observed("imap.gmail.com, in the samples of Mailterm's rules for Gmail"), {
      unknown: 'BAD Could not parse command',
      noVerb: 'BAD Could not parse command',
      syntax: 'BAD Could not parse command',
    }),
  },
};
