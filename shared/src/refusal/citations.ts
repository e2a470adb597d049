// Where the reasons of refusals come from: the section that defines what is meant, or the list of reasons whose word it is.

import { rfc } from '../citation.ts';
import type { Citation } from '../citation.ts';
import type { Mender, ReasonId } from './vocabulary.ts';

/** An id that a refusal is explained by. */
export type RefusalId = `reason.${ReasonId}` | `mender.${Mender}`;

const sisimai: Citation = { page: 'https://libsisimai.org/en/reason/', title: 'sisimai: reasons' };

export const refusalCitations = {
  'reason.authfailure': rfc(4954, '6'),
  'reason.needauth': rfc(4954, '6'),
  'reason.needtls': rfc(3207, '4'),
  'reason.failedstarttls': rfc(3207, '4'),
  'reason.userunknown': rfc(3463, '3.2'),
  'reason.hostunknown': rfc(3463, '3.2'),
  'reason.hasmoved': rfc(5321, '3.4'),
  'reason.mailboxfull': rfc(3463, '3.3'),
  'reason.suspend': rfc(3463, '3.3'),
  'reason.norelaying': rfc(5321, '3.6.2'),
  'reason.filtered': sisimai,
  'reason.rejected': sisimai,
  'reason.blocked': rfc(5782, '2.1'),
  'reason.badreputation': sisimai,
  'reason.requireptr': rfc(7372, '3.3'),
  'reason.authenticationpolicy': rfc(7372, '3'),
  'reason.spamdetected': sisimai,
  'reason.virusdetected': sisimai,
  'reason.contenterror': rfc(3463, '3.7'),
  'reason.notcompliantrfc': sisimai,
  'reason.mesgtoobig': rfc(1870, '6.1'),
  'reason.greylisted': rfc(6647, '2'),
  'reason.ratelimited': sisimai,
  'reason.exceedlimit': sisimai,
  'reason.toomanyconn': sisimai,
  'reason.expired': rfc(3463, '3.5'),
  'reason.inuse': rfc(2449, '8.1.2'),
  'reason.systemerror': sisimai,
  'reason.systemfull': rfc(3463, '3.4'),
  'reason.networkerror': rfc(3463, '3.5'),
  'reason.notaccept': rfc(7504, '3'),
  'reason.syntaxerror': rfc(5321, '4.2.3'),
  'reason.badsequence': rfc(5321, '4.1.4'),
  'reason.notsupported': rfc(5321, '4.2.4'),
  'reason.nosuchmessage': rfc(1939, '5'),
  'reason.nosuchmailbox': rfc(5530, '3'),
  'reason.alreadyexists': rfc(5530, '3'),
  'reason.nopermission': rfc(5530, '3'),
  'reason.cancelled': rfc(4954, '4'),
  'reason.clientbug': rfc(5530, '3'),
  'reason.policyviolation': sisimai,
  'reason.securityerror': sisimai,
  'reason.unknown': rfc(5321, '4.2.1'),
  'mender.you': rfc(5321, '4.2.1'),
  'mender.account': rfc(6409, '6.1'),
  'mender.postmaster': rfc(5321, '4.5.1'),
  'mender.wait': rfc(5321, '4.2.1'),
} as const satisfies Record<RefusalId, Citation>;
