// Mistakes that can be made in any line of any protocol.

import { rfc } from '../../citation.ts';
import type { MistakeFacts } from '../mistake.ts';

export const lineMistakes = {
  'mistake.fullWidth': {
    row: 'S19',
    level: 'fixIt',
    is: ['cause.fullWidth', 'fault.fullWidth', 'letter.fullWidthColon'],
    citation: rfc(5321, '2.4'),
  },
} as const satisfies MistakeFacts;
