// Why a reply refuses, for machines, by what the reply proves: the enhanced status code, then the code and the command that
// it answers. What words say is providers/ and wording/; which evidence wins is diagnose.ts.

import type { MistakeId } from '../../mistakes/facts/index.ts';
import type { ReasonId } from '../../refusal/vocabulary.ts';
import type { deliveryCauseCitations } from './causes/delivery.ts';
import type { loginCauseCitations } from './causes/login.ts';
import { orderCauseCitations } from './causes/order.ts';
import { syntaxCauseCitations } from './causes/syntax.ts';

/**
 * Subject and detail (RFC 3463 §3 and the RFCs after it), where they alone name the reason. Not in the table, because they
 * have many: X.0.0, X.1.0, X.5.0, X.7.0, and X.7.1, which is said of a dozen different things.
 */
const byEnhanced: Readonly<Record<string, ReasonId>> = {
  '1.1': 'userunknown',
  '1.2': 'hostunknown',
  '1.3': 'syntaxerror',
  '1.6': 'hasmoved',
  '1.7': 'syntaxerror',
  '1.8': 'rejected',
  '1.10': 'notaccept',
  '2.1': 'suspend',
  '2.2': 'mailboxfull',
  '2.3': 'mesgtoobig',
  '2.4': 'systemerror',
  '3.0': 'systemerror',
  '3.1': 'systemfull',
  '3.2': 'notaccept',
  '3.3': 'notsupported',
  '3.4': 'mesgtoobig',
  '3.5': 'systemerror',
  '4.1': 'networkerror',
  '4.2': 'networkerror',
  '4.3': 'systemerror',
  '4.4': 'networkerror',
  '4.5': 'toomanyconn',
  '4.6': 'systemerror',
  '4.7': 'expired',
  '5.2': 'syntaxerror',
  '5.3': 'exceedlimit',
  '5.4': 'syntaxerror',
  '5.5': 'notsupported',
  '5.6': 'syntaxerror',
  '6.0': 'contenterror',
  '6.1': 'contenterror',
  '6.2': 'contenterror',
  '6.3': 'contenterror',
  '6.4': 'contenterror',
  '6.5': 'contenterror',
  '6.6': 'contenterror',
  '6.7': 'contenterror',
  '6.8': 'contenterror',
  '6.9': 'contenterror',
  '6.10': 'contenterror',
  '7.2': 'nopermission',
  '7.3': 'securityerror',
  '7.4': 'securityerror',
  '7.5': 'securityerror',
  '7.6': 'securityerror',
  '7.7': 'securityerror',
  '7.8': 'authfailure',
  '7.9': 'authfailure',
  '7.10': 'needtls',
  '7.11': 'needtls',
  '7.12': 'authfailure',
  '7.13': 'suspend',
  '7.14': 'nopermission',
  '7.15': 'policyviolation',
  '7.16': 'mesgtoobig',
  '7.17': 'hasmoved',
  '7.18': 'hasmoved',
  '7.19': 'policyviolation',
  '7.20': 'authenticationpolicy',
  '7.21': 'authenticationpolicy',
  '7.22': 'authenticationpolicy',
  '7.23': 'authenticationpolicy',
  '7.24': 'authenticationpolicy',
  '7.25': 'requireptr',
  '7.26': 'authenticationpolicy',
  '7.27': 'rejected',
  '7.28': 'ratelimited',
  '7.29': 'authenticationpolicy',
  '7.30': 'needtls',
};

/**
 * Code and command, then the code alone, where they name the reason. 421, 450, 452, 550, 552, 553 and 554 have none:
 * each is said of many things.
 */
const byCode: Readonly<Record<string, ReasonId>> = {
  // RFC 1870 §6.1: a size that was declared with MAIL.
  'MAIL 552': 'mesgtoobig',
  // RFC 5321 §3.4
  'RCPT 551': 'hasmoved',
  // RFC 3207 §4
  'STARTTLS 454': 'failedstarttls',
  'STARTTLS 501': 'syntaxerror',
  // RFC 4954 §6
  'AUTH 454': 'systemerror',
  '* 454': 'systemerror',
  'AUTH 504': 'notsupported',
  '* 500': 'syntaxerror',
  '432': 'authfailure',
  '451': 'systemerror',
  '455': 'notsupported',
  '500': 'syntaxerror',
  '501': 'syntaxerror',
  '502': 'notsupported',
  '503': 'badsequence',
  '504': 'notsupported',
  '521': 'notaccept',
  '523': 'needtls',
  '524': 'needtls',
  '534': 'authfailure',
  '535': 'authfailure',
  '538': 'needtls',
  '555': 'notsupported',
  '556': 'notaccept',
};

const byCause: Readonly<Record<string, ReasonId>> = {
  ...everyKey(orderCauseCitations, 'badsequence'),
  ...everyKey(syntaxCauseCitations, 'syntaxerror'),
  ...({
    'cause.mechanism': 'notsupported',
    'cause.authNotOffered': 'notsupported',
    'cause.authRequired': 'needauth',
    'cause.authMaybeRequired': 'needauth',
    'cause.senderNotLogin': 'rejected',
    'cause.tlsFirst': 'needtls',
    'cause.tlsForMechanism': 'needtls',
    'cause.weakMechanism': 'authfailure',
    'cause.orphanAnswer': 'badsequence',
    'cause.loginLater': 'systemerror',
    'cause.accountOff': 'suspend',
  } satisfies Record<keyof typeof loginCauseCitations, ReasonId>),
  ...({
    'cause.noMailHere': 'notaccept',
    'cause.unknownUser': 'userunknown',
    'cause.relay': 'norelaying',
    'cause.mailboxFull': 'mailboxfull',
    'cause.greylisted': 'greylisted',
    'cause.senderAddress': 'rejected',
    'cause.policy': 'policyviolation',
    'cause.moved': 'hasmoved',
    'cause.declaredTooBig': 'mesgtoobig',
    'cause.tooBig': 'mesgtoobig',
    'cause.tooManyRecipients': 'exceedlimit',
    'cause.noStorage': 'systemfull',
    'cause.letterForm': 'notcompliantrfc',
    'cause.verifyOff': 'notsupported',
    'cause.tooManyErrors': 'badsequence',
    'cause.busy': 'toomanyconn',
    'cause.serverTrouble': 'systemerror',
  } satisfies Record<keyof typeof deliveryCauseCitations, ReasonId>),
};

/** The same for mistakes that no cause of this dialect stands for. */
const byMistake: Readonly<Partial<Record<MistakeId, ReasonId>>> = {
  'mistake.verifyProvesNothing': 'userunknown',
  'mistake.tooEarly': 'clientbug',
  'mistake.webRequest': 'syntaxerror',
  'mistake.verbForgotten': 'syntaxerror',
  'mistake.textOutsideLetter': 'syntaxerror',
  'mistake.base64Wrapped': 'authfailure',
  'mistake.bareLf': 'notcompliantrfc',
  'mistake.longLine': 'notcompliantrfc',
  'mistake.noFrom': 'notcompliantrfc',
};

function everyKey(citations: Readonly<Record<string, unknown>>, reason: ReasonId): Record<string, ReasonId> {
  return Object.fromEntries(Object.keys(citations).map((id) => [id, reason]));
}

/** The reason that a diagnosis stands for; a login that was refused for what its answers prove is `authfailure`. */
export function reasonOfCause(id: string): ReasonId | undefined {
  return id.startsWith('sasl.') ? 'authfailure' : (byCause[id] ?? byMistake[id as MistakeId]);
}

/**
 * The reason that the codes of a reply prove.
 * @param enhanced subject and detail of the enhanced status code, `7.8`, or ''
 * @param on what the reply answers: a verb, `.`, `*`, `connect`
 */
export function reasonOfCodes(code: string, enhanced: string, on: string): ReasonId | undefined {
  return byEnhanced[enhanced] ?? byCode[`${on} ${code}`] ?? byCode[code];
}
