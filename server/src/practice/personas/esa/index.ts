// A Cisco Email Security Appliance (IronPort, AsyncOS): the gateway of a company. Its replies are those of Cisco's own list.

import type { Speaker } from '../persona.ts';
import { smtp } from './smtp.ts';

export const esa: Speaker<'smtp'> = {
  id: 'esa',
  hostNames: ['esa.practice.test'],
  domains: ['esa.practice.test'],
  doubles: [],
  zoneMinutes: 0,
  smtp,
};
