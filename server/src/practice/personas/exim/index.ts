// Exim 4: the mail server of many hosters.

import type { Speaker } from '../persona.ts';
import { smtp } from './smtp.ts';

export const exim: Speaker<'smtp'> = {
  id: 'exim',
  hostNames: ['exim.practice.test'],
  domains: ['exim.practice.test'],
  doubles: [],
  zoneMinutes: 0,
  smtp,
};
