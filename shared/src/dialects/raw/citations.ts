// The ids of what the raw dialect can say, and their sources.

import { observed } from '../../citation.ts';
import type { Citation } from '../../citation.ts';

const rule = observed('Mailterm');

export const rawCitations = {
  'raw.text': rule,
  'raw.says.server': rule,
  'raw.says.client': rule,
  'raw.means.greeting': rule,
  'raw.means.server': rule,
  'raw.means.client': rule,
  'raw.silence.greeting': rule,
  'raw.silence.open': rule,
} as const satisfies Record<string, Citation>;

export type RawId = keyof typeof rawCitations;
