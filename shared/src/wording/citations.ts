// What can be found in the words of any reply, in any protocol. Ids begin with `wording.`.

import { observed, rfc } from '../citation.ts';
import type { Citation } from '../citation.ts';

export const wordingCitations = {
  'wording.address': rfc(5321, '4.1.2'),
  'wording.ip': rfc(5321, '4.1.3'),
  'wording.url': rfc(3986, '1.1'),
  'wording.list': rfc(5782, '2'),
  'wording.listUrl': rfc(6471, '2.2.2'),
  'wording.queueId': observed('Postfix 3.7, Exim 4.96'),
  'wording.retry': rfc(6647, '2.1'),
  'wording.limit': rfc(5321, '4.5.3.1'),
} as const satisfies Record<string, Citation>;

export type WordingId = keyof typeof wordingCitations;
