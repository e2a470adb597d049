// The model server: what it says and does in each protocol is in the files beside this one.

import type { Speaker } from '../persona.ts';
import { imap } from './imap.ts';
import { pop3 } from './pop3.ts';
import { smtp } from './smtp.ts';

export const practice: Speaker<'smtp' | 'pop3' | 'imap'> = {
  id: 'practice',
  hostNames: ['mail.practice.test', 'practice', 'smtp.practice.test', 'pop.practice.test', 'imap.practice.test'],
  domains: ['practice.test', 'mail.practice.test'],
  doubles: [],
  zoneMinutes: 0,
  smtp,
  pop3,
  imap,
};
