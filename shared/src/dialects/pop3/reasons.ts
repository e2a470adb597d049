// Why a POP3 server refuses, for machines: what words claim that are POP3's own, and what follows from a cause or from the
// command that was refused. What providers mean is providers/, which evidence wins is diagnose.ts.

import type { ReasonId } from '../../refusal/vocabulary.ts';
import { claimOf } from '../../wording/index.ts';
import type { Pop3Id } from './citations.ts';
import { tlsNeededWording } from './replies.ts';
import type { Asked, Session } from './session.ts';

/** Wording that POP3 servers share, in lower case; what is said in every protocol is wording/. */
const claims: readonly (readonly [RegExp, ReasonId])[] = [
  [tlsNeededWording, 'needtls'],
  // RFC 1939 §7: "unable to lock maildrop", "maildrop already locked".
  [
    /(?:mailbox|maildrop) (?:is )?(?:already |currently )?locked|(?:unable to|cannot|can't|could not|couldn't) (?:get |obtain |acquire )?(?:exclusive )?lock/,
    'inuse',
  ],
  [/too many (?:concurrent |simultaneous )?(?:connections|sessions)/, 'toomanyconn'],
  // RFC 1939 §7: "sorry, no mailbox for frated here".
  [/\bno mailbox for\b/, 'userunknown'],
  [
    /(?:not valid|not allowed|not permitted|invalid|wrong|unknown).{0,24} state\b|only valid in .{0,24}state\b/,
    'badsequence',
  ],
];

/** What words claim about the delivery of a letter cannot be meant where none is sent. */
const ofDelivery: Readonly<Partial<Record<ReasonId, ReasonId | 'nothing'>>> = {
  // "Try again in 5 minutes" holds back a client, not a letter.
  greylisted: 'ratelimited',
  norelaying: 'nothing',
  rejected: 'nothing',
  authenticationpolicy: 'nothing',
};

/** What the words of a refusal claim, or undefined when they claim nothing that we know. */
export function claimOfWords(words: string): ReasonId | undefined {
  const lower = words.toLowerCase();
  const claim = claims.find(([pattern]) => pattern.test(lower))?.[1] ?? claimOf(words);
  const meant = (claim && ofDelivery[claim]) ?? claim;
  return meant === 'nothing' ? undefined : meant;
}

/** Causes that stand for another reason than the form of the line. */
const byCause: Readonly<Partial<Record<Pop3Id, ReasonId>>> = {
  'fault.near': 'notsupported',
  'fault.unknown': 'notsupported',
  'fault.foreign': 'notsupported',
  'fault.barePassword': 'notsupported',
  'fault.noTimestamp': 'notsupported',
  'fault.orphanAnswer': 'badsequence',
  'fault.notLoggedIn': 'badsequence',
  'fault.loggedIn': 'badsequence',
  'fault.passBeforeUser': 'badsequence',
  'fault.tlsActive': 'badsequence',
  'fault.stlsAfterUtf8': 'badsequence',
  'fault.zero': 'nosuchmessage',
  'fault.base64Name': 'authfailure',
  'fault.base64Password': 'authfailure',
  'fault.quoted': 'authfailure',
  'fault.foreignImap': 'notsupported',
  'why.nameUnproven': 'authfailure',
  'why.inUse': 'inuse',
  'why.loginDelay': 'ratelimited',
  'why.sysTemp': 'systemerror',
  'why.sysPerm': 'systemerror',
  'why.tlsNeeded': 'needtls',
  'why.nameRefused': 'userunknown',
  'why.digest': 'authfailure',
  'why.mechanism': 'notsupported',
  'why.beyondCount': 'nosuchmessage',
  'why.deleted': 'nosuchmessage',
  'why.noSuchMessage': 'nosuchmessage',
  'why.utf8First': 'notsupported',
  'why.optional': 'notsupported',
  'why.authList': 'notsupported',
  'why.noTls': 'failedstarttls',
};

/** The reason that a diagnosis stands for; a login that was refused for what its answers prove is `authfailure`. */
export function reasonOfCause(id: string): ReasonId | undefined {
  if (id.startsWith('sasl.')) return 'authfailure';
  return byCause[id as Pop3Id] ?? (id.startsWith('fault.') ? 'syntaxerror' : undefined);
}

/** The reason that follows from a bare -ERR and the command it answers; undefined where it may have many. */
export function reasonOfCommand({ state, login }: Session, asked: Asked): ReasonId | undefined {
  switch (asked.verb) {
    // A word that is no command is refused for that.
    case undefined:
      return reasonOfCause(asked.faults[0]?.id ?? 'fault.unknown');
    case 'PASS':
    case 'APOP':
    case '*':
      return 'authfailure';
    case 'AUTH':
      if (!asked.single) return 'notsupported';
      // Without an answer nothing was judged yet: it may be the mechanism, or want TLS.
      return login && login.exchange.answers > 0 ? 'authfailure' : undefined;
    case 'RETR':
    case 'TOP':
    case 'DELE':
      return 'nosuchmessage';
    case 'LIST':
    case 'UIDL':
      return asked.single ? 'nosuchmessage' : undefined;
    case 'STLS':
      return 'failedstarttls';
    case 'CAPA':
    case 'UTF8':
    case 'LANG':
      return 'notsupported';
    // RFC 1939 §6: the one failure of UPDATE is that messages could not be removed.
    case 'QUIT':
      return state === 'transaction' ? 'systemerror' : undefined;
    default:
      return undefined;
  }
}
