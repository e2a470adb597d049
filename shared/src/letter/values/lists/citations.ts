// Parts of values that lists and programs write, and what an author wishes of the reader.

import { reported, rfc } from '../../../citation.ts';
import type { Citation } from '../../../citation.ts';

export const listCitations = {
  'letter.list.name': rfc(2919, '3'),
  'letter.list.id': rfc(2919, '2'),
  'letter.list.oneClick': rfc(8058, '3.1'),
  'letter.list.no': rfc(2369, '3.4'),
  'letter.url.mailto': rfc(6068, '2'),
  'letter.url.web': rfc(2369, '2'),
  'letter.url.other': rfc(3986, '3'),

  'letter.auto.no': rfc(3834, '5'),
  'letter.auto.auto-generated': rfc(3834, '5'),
  'letter.auto.auto-replied': rfc(3834, '5'),
  'letter.auto.auto-notified': rfc(5436, '2.7.1'),

  'letter.precedence.bulk': rfc(3834, '2'),
  'letter.precedence.list': rfc(3834, '2'),
  'letter.precedence.junk': rfc(3834, '2'),
  'letter.precedence.first-class': rfc(2076, '3.9'),

  'letter.importance.high': rfc(2156),
  'letter.importance.normal': rfc(2156),
  'letter.importance.low': rfc(2156),
  'letter.priority.urgent': rfc(2156),
  'letter.priority.normal': rfc(2156),
  'letter.priority.non-urgent': rfc(2156),
  'letter.xPriority.1': reported('Outlook, Thunderbird and others'),
  'letter.xPriority.2': reported('Outlook, Thunderbird and others'),
  'letter.xPriority.3': reported('Outlook, Thunderbird and others'),
  'letter.xPriority.4': reported('Outlook, Thunderbird and others'),
  'letter.xPriority.5': reported('Outlook, Thunderbird and others'),
  'letter.sensitivity.personal': rfc(2156),
  'letter.sensitivity.private': rfc(2156),
  'letter.sensitivity.company-confidential': rfc(2156),

  'letter.tls.no': rfc(8689, '3'),
} as const satisfies Record<string, Citation>;

export type ListId = keyof typeof listCitations;
