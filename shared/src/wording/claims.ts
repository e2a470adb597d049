// What a wording claims, whoever wrote it: for replies of providers that nobody has described. Weaker than a provider's
// own rule, stronger than a code: words say what a code leaves open.

import type { ReasonId } from '../refusal/vocabulary.ts';

/** In the order in which they are tried: what is narrow first. Lower case; each alternative is a plain run of words. */
const claims: readonly (readonly [RegExp, ReasonId])[] = [
  [/greylist|graylist|gr[ea]y-list|try again in \d|delayed for \d/, 'greylisted'],
  [
    /relay(?:ing)? (?:access )?(?:is )?(?:denied|not permitted|not allowed|prohibited)|not permitted to relay|unable to relay|relay not permitted|allowed rcpthosts/,
    'norelaying',
  ],
  [
    /over ?quota|quota exceeded|mailbox (?:is )?full|exceeded storage|insufficient storage space in mailbox|out of storage/,
    'mailboxfull',
  ],
  [
    /(?:message|mail|letter|content|data)(?: file| header)? (?:size )?(?:is )?(?:too (?:big|large)|exceeds)|size limit exceeded|exceeds (?:the )?(?:fixed )?maximum|too large/,
    'mesgtoobig',
  ],
  [/too many (?:concurrent )?(?:connections|sessions)|connection limit|concurrent connections/, 'toomanyconn'],
  [
    /too many recipients|too many messages|quota for|daily (?:sending )?limit|sending limit|limit (?:is )?reached/,
    'exceedlimit',
  ],
  [
    /rate limit|ratelimit|too fast|too quickly|too frequent|frequency limit|throttl|slow down|too much mail/,
    'ratelimited',
  ],
  [/\bvirus\b|malware|\bworm\b|trojan/, 'virusdetected'],
  [/\bdmarc\b|\bspf\b|\bdkim\b|sender policy framework/, 'authenticationpolicy'],
  [/reverse dns|\bptr\b|rdns|reverse (?:hostname|lookup)/, 'requireptr'],
  [
    /black ?list|block ?list|\brbl\b|\bdnsbl\b|spamhaus|spamcop|barracudacentral|sorbs\.net|blocked using|listed (?:in|at|on)/,
    'blocked',
  ],
  [/reputation/, 'badreputation'],
  [/\bspam\b|unsolicited|\bjunk mail\b|looks like spam|bulk mail/, 'spamdetected'],
  [
    /starttls|encryption (?:is )?(?:required|needed)|(?:requires?|must use|without|need) (?:tls|ssl|encryption)|secure connection/,
    'needtls',
  ],
  [
    /(?:authentication|authorization|login|log in|auth) (?:is )?(?:required|needed|first)|not authenticated|must (?:first )?(?:authenticate|log ?in)|need(?:s)? to authenticate|please authenticate/,
    'needauth',
  ],
  [
    /authentication (?:credentials )?(?:failed|failure|invalid|unsuccessful)|bad (?:username|password|credentials)|invalid (?:login|credentials|user ?name|password)|(?:incorrect|wrong) (?:user ?name|password|authentication)|login fail|unable to log on|password not accepted/,
    'authfailure',
  ],
  [
    /(?:account|user|mailbox|address) (?:is |has been )?(?:disabled|suspended|inactive|locked|deactivated|not active|expired)|account .{0,40}(?:disabled|suspended)/,
    'suspend',
  ],
  [
    /(?:sender|from)(?: address| domain)? .{0,60}(?:rejected|denied|not allowed|not owned|does not exist|not exist)|sender verify/,
    'rejected',
  ],
  [
    /(?:user|recipient|mailbox|address|account|rcpt)(?: address)?.{0,80}(?:unknown|not found|does(?:n.t| not) exist|not exist|no such)|no such (?:user|recipient|mailbox|address|person)|unknown (?:user|recipient|mailbox|address|local)|invalid (?:user|recipient|mailbox)|user not local|unrouteable|not a valid (?:recipient|mailbox)|no mailbox here/,
    'userunknown',
  ],
  [
    /(?:host|domain).{0,60}(?:not found|unknown|does not exist|not exist|no mx)|no such domain|unknown (?:host|domain)/,
    'hostunknown',
  ],
  [/in use|is locked|already locked|mailbox lock|maildrop .{0,20}lock/, 'inuse'],
  [/no such message|message .{0,24}(?:deleted|not exist)|there.s (?:no|only)/, 'nosuchmessage'],
  [/mailbox does(?:n.t| not) exist|unknown mailbox|nonexistent/, 'nosuchmailbox'],
  [/time(?:d)? ?out|idle|inactivity/, 'expired'],
  [
    /(?:unrecogni[sz]ed|unknown|unimplemented|invalid|bad|not recogni[sz]ed|not implemented|unsupported).{0,24}(?:command|verb|option|parameter|mechanism)|command .{0,24}(?:unrecogni[sz]ed|unknown|not implemented|not recogni[sz]ed|not supported|disabled)/,
    'notsupported',
  ],
  [
    /bad sequence|out of (?:sequence|order)|(?:mail|rcpt|helo|ehlo|helo\/ehlo) (?:command )?(?:first|required)|need (?:mail|rcpt)|nested mail/,
    'badsequence',
  ],
  [/syntax|invalid (?:argument|address|domain|character|tag)|malformed|missing (?:required )?argument/, 'syntaxerror'],
  [
    /(?:internal|local|system|temporary|configuration|server) (?:server )?(?:error|problem|failure|trouble)|temporary lookup|resources? (?:temporarily )?(?:low|unavailable)/,
    'systemerror',
  ],
  [/queue full|disk full|no space|insufficient (?:system )?(?:storage|disk)/, 'systemfull'],
];

/**
 * What the words of a refusal claim, or undefined when they claim nothing that we know.
 * @param words at most 1,024 characters
 */
export function claimOf(words: string): ReasonId | undefined {
  const lower = words.toLowerCase();
  return claims.find(([pattern]) => pattern.test(lower))?.[1];
}
