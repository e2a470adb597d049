// A double of Exchange Online and Outlook.com: TLS first, EHLO without a name, and user names with passwords switched off
// for most. Host names are ours.

import type { Speaker } from '../persona.ts';
import { imap } from './imap.ts';
import { pop3 } from './pop3.ts';
import { smtp } from './smtp.ts';

export const exchange: Speaker<'smtp' | 'pop3' | 'imap'> = {
  id: 'exchange',
  hostNames: ['exchange.practice.test'],
  domains: ['outlook.com', 'hotmail.com', 'live.com', 'exchange.practice.test'],
  doubles: ['outlook.com', 'hotmail.com', 'live.com', 'office365.com'],
  zoneMinutes: 0,
  smtp,
  pop3,
  imap,
};
