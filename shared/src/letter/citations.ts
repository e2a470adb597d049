// What a letter is made of (RFC 5322), in any protocol that carries one. Ids begin with `letter.`.

import { observed, rfc } from '../citation.ts';
import type { Citation } from '../citation.ts';

export const letterCitations = {
  'letter.from': rfc(5322, '3.6.2'),
  'letter.sender': rfc(5322, '3.6.2'),
  'letter.reply-to': rfc(5322, '3.6.2'),
  'letter.to': rfc(5322, '3.6.3'),
  'letter.cc': rfc(5322, '3.6.3'),
  'letter.bcc': rfc(5322, '3.6.3'),
  'letter.subject': rfc(5322, '3.6.5'),
  'letter.date': rfc(5322, '3.6.1'),
  'letter.message-id': rfc(5322, '3.6.4'),
  'letter.in-reply-to': rfc(5322, '3.6.4'),
  'letter.references': rfc(5322, '3.6.4'),
  'letter.received': rfc(5321, '4.4'),
  'letter.return-path': rfc(5321, '4.4'),
  'letter.delivered-to': rfc(9228, '3'),
  'letter.mime-version': rfc(2045, '4'),
  'letter.content-type': rfc(2045, '5'),
  'letter.content-transfer-encoding': rfc(2045, '6'),
  'letter.content-disposition': rfc(2183, '2'),
  'letter.dkim-signature': rfc(6376, '3.5'),
  'letter.received-spf': rfc(7208, '9.1'),
  'letter.authentication-results': rfc(8601, '2'),
  'letter.list-unsubscribe': rfc(2369, '3.2'),
  'letter.field': rfc(5322, '2.2'),
  'letter.colon': rfc(5322, '2.2'),
  'letter.value': rfc(5322, '2.2'),
  'letter.fold': rfc(5322, '2.2.3'),
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

export type LetterId = keyof typeof letterCitations;
