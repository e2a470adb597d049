// A double of the Coremail servers behind 163.com, 126.com and yeah.net: their wording, and their habits of taking AUTH
// after HELO, a bare user name, and SELECT only after ID.

import type { Speaker } from '../persona.ts';
import { imap } from './imap.ts';
import { pop3 } from './pop3.ts';
import { smtp } from './smtp.ts';

export const coremail: Speaker<'smtp' | 'pop3' | 'imap'> = {
  id: 'coremail',
  hostNames: ['coremail.practice.test'],
  domains: ['163.com', '126.com', 'yeah.net', 'coremail.practice.test'],
  doubles: ['163.com', '126.com', 'yeah.net', 'mxmail.netease.com'],
  zoneMinutes: 480,
  smtp,
  pop3,
  imap,
};
