// A double of QQ Mail and Foxmail: an authorization code instead of the password, and refusals whose Chinese words are
// octets of GBK. Host names are ours.

import type { Speaker } from '../persona.ts';
import { imap } from './imap.ts';
import { pop3 } from './pop3.ts';
import { smtp } from './smtp.ts';

export const qq: Speaker<'smtp' | 'pop3' | 'imap'> = {
  id: 'qq',
  hostNames: ['qq.practice.test'],
  domains: ['qq.com', 'foxmail.com', 'qq.practice.test'],
  doubles: ['qq.com', 'foxmail.com'],
  zoneMinutes: 480,
  smtp,
  pop3,
  imap,
};
