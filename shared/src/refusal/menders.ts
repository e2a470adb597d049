// Who can mend what: the usual answer for each reason, when nothing in the reply says otherwise.

import type { Mender, ReasonId, Refusal } from './vocabulary.ts';

/** The first is said when the server means it for good, the second when it may pass; one alone is said in both cases. */
const usual: Readonly<Record<ReasonId, Mender | readonly [forGood: Mender, forNow: Mender]>> = {
  authfailure: ['account', 'wait'],
  needauth: 'you',
  needtls: 'you',
  failedstarttls: ['postmaster', 'wait'],
  userunknown: 'you',
  hostunknown: ['you', 'wait'],
  hasmoved: 'you',
  mailboxfull: ['postmaster', 'wait'],
  suspend: ['postmaster', 'postmaster'],
  norelaying: 'you',
  filtered: 'postmaster',
  rejected: ['account', 'wait'],
  blocked: 'account',
  badreputation: 'account',
  requireptr: 'account',
  authenticationpolicy: 'account',
  spamdetected: 'you',
  virusdetected: 'you',
  contenterror: 'you',
  notcompliantrfc: 'you',
  mesgtoobig: 'you',
  greylisted: 'wait',
  ratelimited: 'wait',
  exceedlimit: 'wait',
  toomanyconn: 'wait',
  expired: 'you',
  inuse: 'wait',
  systemerror: ['postmaster', 'wait'],
  systemfull: ['postmaster', 'wait'],
  networkerror: ['postmaster', 'wait'],
  notaccept: ['postmaster', 'wait'],
  syntaxerror: 'you',
  badsequence: 'you',
  notsupported: 'you',
  nosuchmessage: 'you',
  nosuchmailbox: 'you',
  alreadyexists: 'you',
  nopermission: 'account',
  cancelled: 'you',
  clientbug: 'you',
  policyviolation: 'postmaster',
  securityerror: 'account',
  unknown: ['postmaster', 'wait'],
};

/**
 * A refusal with who can usually mend it.
 * @param isForNow true when the server says that it may pass (a 4yz reply)
 */
export function refusalFor(reason: ReasonId, isForNow: boolean): Refusal {
  const mender = usual[reason];
  return { reason, mender: typeof mender === 'string' ? mender : mender[isForNow ? 1 : 0] };
}
