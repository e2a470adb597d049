// Postfix as Debian packs it: a mail server that takes mail for its own domain on port 25 and lets users send on 587.

import type { Speaker } from '../persona.ts';
import { smtp } from './smtp.ts';

export const postfix: Speaker<'smtp'> = {
  id: 'postfix',
  hostNames: ['postfix.practice.test'],
  domains: ['postfix.practice.test'],
  doubles: [],
  zoneMinutes: 0,
  smtp,
};
