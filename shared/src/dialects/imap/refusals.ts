// Why a server said no, for machines: what the person's own octets prove, where the words say no more than "no"; else the
// rule of a provider, the response code, common wording, and what the command suggests.

import { fromUtf8, lineEndLength, toLatin1 } from '../../octets.ts';
import { normalCharactersMax, recognise } from '../../providers/index.ts';
import type { ProviderRule } from '../../providers/index.ts';
import { refusalFor } from '../../refusal/menders.ts';
import type { ReasonId, Refusal } from '../../refusal/vocabulary.ts';
import { claimOf } from '../../wording/index.ts';
import type { TroubleId } from './citations.ts';
import { capabilitiesFor, wordings } from './replies.ts';
import type { ServerLine, Status } from './serverLine.ts';
import { offers } from './session.ts';
import type { Asked, Session } from './session.ts';
import { refusalOf } from './vocabulary/responseCodes.ts';

/** The rule of a provider that knows the line. */
export function providerRule(octets: Uint8Array, status: Status): ProviderRule | undefined {
  const line = octets.subarray(0, Math.min(octets.length - lineEndLength(octets), normalCharactersMax));
  return recognise('imap', status, fromUtf8(line) ?? toLatin1(line), status !== 'OK' && status !== 'PREAUTH');
}

/** Words that say no more than the status: they are no reason to doubt what the person's own octets prove. */
const bareClaims: ReadonlySet<ReasonId> = new Set(['syntaxerror', 'notsupported', 'badsequence', 'authfailure']);

/** Proven faults that stand for another reason than the form of the line. */
const byFault: Readonly<Partial<Record<TroubleId, ReasonId>>> = {
  'fault.notLoggedIn': 'badsequence',
  'fault.loggedIn': 'badsequence',
  'fault.notSelected': 'badsequence',
  'fault.inIdle': 'badsequence',
  'fault.doneOutside': 'badsequence',
  'fault.loginDisabled': 'needtls',
};

/**
 * Reason and mender of a NO, BAD or BYE.
 * @param asked the command that it answers, if it answers one
 */
export function refusalOfLine(
  session: Session,
  line: ServerLine,
  asked: Asked | undefined,
  rule: ProviderRule | undefined,
): Refusal {
  if (asked?.cancels) return { reason: 'cancelled', mender: 'you' };
  const told = rule && rule.reason !== 'unknown' ? { reason: rule.reason, mender: rule.mender } : undefined;
  const named = told ?? (line.code === undefined ? undefined : refusalOf(line.code));
  const own = asked && (reasonOfFaults(asked) ?? reasonOfNumber(session, asked, line.status));
  if (own && (named === undefined || bareClaims.has(named.reason))) return { reason: own, mender: 'you' };
  if (named) return named;
  if (line.status === 'BYE') return byeRefusal(line.wording, session);
  const reason = claimOfWords(line.wording) ?? (asked && reasonOfCommand(session, asked, line.status));
  if (reason) return refusalFor(reason, false);
  return line.status === 'BAD' ? { reason: 'syntaxerror', mender: 'you' } : { reason: 'unknown', mender: 'postmaster' };
}

function reasonOfFaults({ faults }: Asked): ReasonId | undefined {
  const proven = faults.filter(({ certainty }) => certainty === 'certain').map(({ id }) => id);
  const special = proven.find((id) => byFault[id] !== undefined);
  if (special) return byFault[special];
  return proven.length > 0 ? 'syntaxerror' : undefined;
}

/** A message number beyond the count of messages (RFC 9051 §9: seq-number). */
function reasonOfNumber({ mailbox }: Session, { number }: Asked, status: Status | undefined): ReasonId | undefined {
  const isBeyond = number !== undefined && mailbox.exists !== undefined && number > mailbox.exists;
  return isBeyond && status === 'BAD' ? 'nosuchmessage' : undefined;
}

function byeRefusal(wording: string, { bads }: Session): Refusal {
  if (wordings.tooManyErrors.test(wording) || bads >= 3) return { reason: 'syntaxerror', mender: 'you' };
  if (wordings.inactive.test(wording)) return { reason: 'expired', mender: 'you' };
  const reason = claimOfWords(wording);
  return reason ? refusalFor(reason, true) : { reason: 'unknown', mender: 'postmaster' };
}

/** What the server's own words say plainly: what is IMAP's own before what is said in every protocol. */
export function claimOfWords(wording: string): ReasonId | undefined {
  if (wordings.tlsNeeded.test(wording)) return 'needtls';
  if (wordings.exists.test(wording)) return 'alreadyexists';
  if (wordings.noMailbox.test(wording)) return 'nosuchmailbox';
  if (wordings.quota.test(wording)) return 'exceedlimit';
  if (wordings.outOfOrder.test(wording)) return 'badsequence';
  return wordings.permission.test(wording) ? 'nopermission' : claimOf(wording);
}

function reasonOfCommand(session: Session, asked: Asked, status: Status | undefined): ReasonId | undefined {
  const { verb, faults } = asked;
  if (verb === undefined) return 'syntaxerror';
  if (faults.some(({ id }) => id === 'fault.mechanism')) return 'notsupported';
  if (verb === 'STARTTLS') return 'failedstarttls';
  const lacks = capabilitiesFor[verb]?.every((name) => offers(session, name) === false) === true;
  if (lacks) return 'notsupported';
  const isLogin = verb === 'LOGIN' || verb === 'AUTHENTICATE';
  return isLogin && status === 'NO' ? 'authfailure' : undefined;
}
