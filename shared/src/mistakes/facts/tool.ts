// Mistakes before the conversation: the host, the port, TLS, the encoder.

import { reported, rfc } from '../../citation.ts';
import type { MistakeFacts } from '../mistake.ts';

export const toolMistakes = {
  'mistake.portBlocked': { row: 'T03', level: 'tell', is: [], citation: reported('hosting and campus networks') },
  'mistake.domainNotHost': { row: 'T04', level: 'fixIt', is: [], citation: rfc(5321, '5.1') },
  'mistake.tlsPort': { row: 'T05', level: 'fixIt', is: [], citation: rfc(8314, '3') },
  'mistake.plainPort': { row: 'T06', level: 'fixIt', is: [], citation: rfc(3207, '4') },
} as const satisfies MistakeFacts;
