// Dovecot, which most servers run behind Postfix or Exim: POP3 and IMAP.

import type { Speaker } from '../persona.ts';
import { imap } from './imap.ts';
import { pop3 } from './pop3.ts';

export const dovecot: Speaker<'pop3' | 'imap'> = {
  id: 'dovecot',
  hostNames: ['dovecot.practice.test'],
  domains: ['dovecot.practice.test'],
  doubles: [],
  zoneMinutes: 0,
  pop3,
  imap,
};
