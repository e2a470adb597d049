// What any line of any protocol can hold. Ids begin with `line.`.

import { rfc } from '../citation.ts';
import type { Citation } from '../citation.ts';

export const lineCitations = {
  'line.space': rfc(5234, 'B.1'),
  'line.end': rfc(5321, '2.3.8'),
  'line.end.bare': rfc(5321, '2.3.8'),
  'line.unknown': rfc(5321, '4.2'),
  'line.undecided': rfc(4954, '4'),
  'line.cutOff': rfc(5321, '4.1.1.10'),
  'line.tooLong': rfc(5321, '4.5.3.1'),
} as const satisfies Record<string, Citation>;

export type LineId = keyof typeof lineCitations;
