// What a letter is made of (RFC 5322), in any protocol that carries one, and where each explanation comes from. Ids begin
// with `letter.`. Fields and the parts of their values stand by subject in fields/ and values/.

import { observed, rfc } from '../citation.ts';
import type { Citation } from '../citation.ts';
import { fieldCitations } from './fields/citations.ts';
import { checkCitations } from './values/checks/citations.ts';
import { contentCitations } from './values/content/citations.ts';
import { listCitations } from './values/lists/citations.ts';
import { routeCitations } from './values/route/citations.ts';

/** What every letter has, whatever its fields. */
const structureCitations = {
  'letter.colon': rfc(5322, '2.2'),
  'letter.value': rfc(5322, '2.2'),
  'letter.fold': rfc(5322, '2.2.3'),
  'letter.mark': rfc(5322, '3.2.3'),
  'letter.comment': rfc(5322, '3.2.2'),
  'letter.blank': rfc(5322, '2.1'),
  'letter.body': rfc(5322, '2.3'),
  'letter.stuffedDot': rfc(5321, '4.5.2'),
  'letter.dot': rfc(5321, '4.1.1.4'),
  'letter.rest': rfc(5322, '2.1'),
  'letter.noHeader': rfc(5322, '3.6'),
  'letter.noBlankLine': rfc(5322, '2.1'),
  'letter.fullWidthColon': rfc(5322, '2.2'),
  'letter.dotWithBlank': observed('Postfix 3.7'),
  'letter.bareLf': rfc(5321, '2.3.8'),
  'letter.longLine': rfc(5322, '2.1.1'),
} as const satisfies Record<string, Citation>;

export const letterCitations = {
  ...structureCitations,
  ...fieldCitations,
  ...routeCitations,
  ...contentCitations,
  ...checkCitations,
  ...listCitations,
} as const satisfies Record<string, Citation>;

export type StructureId = keyof typeof structureCitations;
export type LetterId = keyof typeof letterCitations;
