// A double of Gmail: TLS before anything else, an app password instead of the password of the account, and names of its own
// for the mailboxes. Host names and the token before `gsmtp` are ours.

import type { Speaker } from '../persona.ts';
import { imap } from './imap.ts';
import { pop3 } from './pop3.ts';
import { smtp } from './smtp.ts';

export const gmail: Speaker<'smtp' | 'pop3' | 'imap'> = {
  id: 'gmail',
  hostNames: ['gmail.practice.test'],
  domains: ['gmail.com', 'googlemail.com', 'gmail.practice.test'],
  doubles: ['gmail.com', 'googlemail.com', 'gmail-smtp-in.l.google.com'],
  zoneMinutes: 0,
  smtp,
  pop3,
  imap,
};
