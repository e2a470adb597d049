// Why a server refuses, in words for machines: one reason and who can mend it. The words are those of the field (most are
// sisimai's reason names), the same in every language; their texts are in text.en.ts and text.zh.ts.

/** Every reason. `unknown` is a reason, too: a code alone does not prove one. */
export const reasonIds = [
  // the login
  'authfailure', // name, password or token not accepted
  'needauth', // a login must come first
  'needtls', // encryption must come first
  'failedstarttls', // encryption was asked for and cannot be had
  // the recipient
  'userunknown',
  'hostunknown', // the domain of an address does not exist or takes no mail
  'hasmoved',
  'mailboxfull',
  'suspend', // the account or mailbox is switched off
  'norelaying',
  'filtered', // a rule of the recipient refuses
  // the sender
  'rejected', // the sender's address is not accepted
  'blocked', // the client's address is on a list
  'badreputation',
  'requireptr', // reverse DNS
  'authenticationpolicy', // SPF, DKIM, DMARC
  // the letter
  'spamdetected',
  'virusdetected',
  'contenterror', // malformed or forbidden content
  'notcompliantrfc',
  'mesgtoobig',
  // limits and time
  'greylisted',
  'ratelimited', // too fast
  'exceedlimit', // a quota of the account or session is used up
  'toomanyconn',
  'expired', // a time limit passed
  'inuse', // another session holds the mailbox
  // the server
  'systemerror',
  'systemfull',
  'networkerror',
  'notaccept', // this host takes no mail
  // the conversation
  'syntaxerror',
  'badsequence',
  'notsupported', // the command or parameter does not exist here
  'nosuchmessage',
  'nosuchmailbox',
  'alreadyexists',
  'nopermission',
  'cancelled', // the client itself gave up
  'clientbug',
  // the rest
  'policyviolation',
  'securityerror',
  'unknown',
] as const;

export type ReasonId = (typeof reasonIds)[number];

/**
 * Who can mend it. you: now, by typing something else. account: the settings of the account, or of the domain that sends.
 * postmaster: who runs the server that refused. wait: nobody; it passes, try again later.
 */
export const menders = ['you', 'account', 'postmaster', 'wait'] as const;

export type Mender = (typeof menders)[number];

/** What a negative reply says to a machine. */
export interface Refusal {
  readonly reason: ReasonId;
  readonly mender: Mender;
}
