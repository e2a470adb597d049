// Why the server said no, or not now: every cause that fits, best first, and the one reason for machines. Evidence from
// the learner's own octets outranks what the server's words say, words outrank codes, and nothing is claimed that does
// not follow.

import type { Certainty, Diagnosis } from '../../dialect.ts';
import { recognise } from '../../providers/index.ts';
import type { ProviderRule } from '../../providers/index.ts';
import { refusalFor } from '../../refusal/menders.ts';
import type { ReasonId, Refusal } from '../../refusal/vocabulary.ts';
import { explainChallenge } from '../../sasl/index.ts';
import type { Challenge } from '../../sasl/index.ts';
import { claimOf } from '../../wording/index.ts';
import { deliveryCauses, patienceCauses } from './causes/delivery.ts';
import { loginCauses } from './causes/login.ts';
import { orderCauses } from './causes/order.ts';
import { isOwnEvidence, syntaxCauses } from './causes/syntax.ts';
import { reasonOfCause, reasonOfCodes } from './reasons.ts';
import { classOf } from './replies.ts';
import { blame } from './sayings.ts';
import { ask, normalOf } from './session.ts';
import type { Asked, PartialReply, Refused, Session } from './session.ts';

const ranks: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, possible: 2 };

/** Enough to choose from, and not a wall. */
const causesMax = 4;

/** What went wrong, and why, for people and for machines. */
export interface Diagnosed {
  readonly diagnoses: readonly Diagnosis[];
  readonly refusal?: Refusal;
}

const nothing: Diagnosed = { diagnoses: [] };

/**
 * Explains a refusal; a success has no causes, unless a provider says something else with it than it seems.
 * @param session as it was when the reply came
 * @param asked undefined for a reply that nobody asked for
 * @param challenge what a 334 asks
 */
export function diagnose(
  session: Session,
  asked: Asked | undefined,
  reply: PartialReply,
  challenge: Challenge | undefined,
): Diagnosed {
  const replyClass = classOf(reply.code);
  // Some servers say goodbye (221) to what they take for a mistake or an attack.
  const dismissed = reply.code === '221' && asked !== undefined && asked.on !== 'QUIT';
  if (replyClass !== 'no' && replyClass !== 'tryLater' && !dismissed) {
    return remarkOnSuccess(session, asked, reply, challenge);
  }
  const isForNow = replyClass === 'tryLater';
  if (asked?.cancels) return { diagnoses: [], refusal: refusalFor('cancelled', isForNow) };
  const normal = normalOf(reply);
  const rule = recognise('smtp', reply.code, normal, true, session.met.replies);
  const enhanced = reply.enhanced?.code.slice(2) ?? '';
  const about = asked ?? ask(0, 'unknown');
  const refused: Refused = {
    code: reply.code,
    replyClass: replyClass ?? 'no',
    enhanced,
    words: normal.slice(4),
    asked: about,
    session,
  };
  const causes = asked ? findCauses(refused) : unasked(refused);
  const claim = (rule && provenBy(rule)) ?? claimOf(refused.words);
  const certain = causes.find(({ certainty }) => certainty === 'certain');
  const byCodes = reasonOfCodes(reply.code, enhanced, about.on);
  const proven = certain && reasonOfCause(certain.id);
  const said = certain && isOwnEvidence(certain.id) ? (proven ?? claim) : (claim ?? proven);
  const reason = said ?? byCodes ?? (dismissed ? 'syntaxerror' : 'unknown');
  const usual = rule && reason === rule.reason ? { reason, mender: rule.mender } : refusalFor(reason, isForNow);
  return {
    diagnoses: rank(weigh(causes, claim, rule, rule ? guiltyTurn(rule, session, about) : about.turn)),
    // What the person's own octets prove, the person can mend.
    refusal: certain || dismissed ? { reason, mender: 'you' } : usual,
  };
}

/** A 334 may carry a refusal (RFC 7628 §3.2.2), and a 250 may come with words worth knowing. */
function remarkOnSuccess(
  session: Session,
  asked: Asked | undefined,
  reply: PartialReply,
  challenge: Challenge | undefined,
): Diagnosed {
  if (asked && challenge?.refuses) return { diagnoses: explainChallenge(challenge, asked.turn) };
  const seeming = asked ? seemingSuccess(session, asked, reply) : [];
  if (seeming.length > 0) return { diagnoses: seeming };
  if (asked?.on !== '.' && reply.code !== '334') return nothing;
  const rule = recognise('smtp', reply.code, normalOf(reply), false);
  return rule && asked ? { diagnoses: [accuse(rule, asked.turn)] } : nothing;
}

/** Replies that say yes and mean something else. */
function seemingSuccess(
  { exchange }: Session,
  { on, turn }: Asked,
  { code, texts }: PartialReply,
): readonly Diagnosis[] {
  // Cisco's mail inspection writes stars over what it does not know.
  if (on === 'connect') return /\*{8}/.test(texts[0] ?? '') ? [blame('mistake.maskedBanner', 'likely', turn)] : [];
  const isCommand = exchange?.faults.some((found) => found.fault === 'looksLikeCommand' && found.turn === turn);
  return code === '334' && isCommand ? [blame('sasl.looksLikeCommand', 'likely', turn)] : [];
}

function provenBy(rule: ProviderRule): ReasonId | undefined {
  return rule.reason === 'unknown' ? undefined : rule.reason;
}

/** Where a provider says late what it has against the sender, MAIL is to blame. */
function guiltyTurn(rule: ProviderRule, session: Session, { on, turn }: Asked): Diagnosis['turn'] {
  const isLate = on === 'RCPT' || on === '.' || on === 'DATA';
  const isAboutSender = rule.reason === 'needauth' || /\.(?:sendAs|senderNot|fromDiffers)/.test(rule.id);
  return isLate && isAboutSender ? (session.mail ?? turn) : turn;
}

function accuse(rule: ProviderRule, turn: Diagnosis['turn']): Diagnosis {
  return blame(`provider.${rule.id}`, rule.confidence === 'recalled' ? 'possible' : 'likely', turn);
}

/** Somebody found the end of the letter where we found none: a dot between bare line feeds (RFC 5321 §4.1.1.4). */
function unasked({ session, words }: Refused): readonly Diagnosis[] {
  const isAboutLineEnds = session.client.kind === 'block' && /bare|<lf>|line ?feed|smtplf/i.test(words);
  return isAboutLineEnds ? [blame('mistake.bareLf', 'certain', session.letterTurn)] : [];
}

/** In the order in which causes of the same certainty are shown: RFC 5321 §4.2.2, 503 itself says that the order is wrong. */
function findCauses(refused: Refused): readonly Diagnosis[] {
  const [grammar, order] = [syntaxCauses(refused), orderCauses(refused)];
  const first = refused.code === '503' ? [...order, ...grammar] : [...grammar, ...order];
  return [...patienceCauses(refused), ...first, ...loginCauses(refused), ...deliveryCauses(refused)];
}

const software = /^(?:postfix|exim|sendmail|qmail|dovecot|cyrus|ironport)\./;

/** Words that say no more than their code: they are no reason to doubt what the conversation suggests. */
const bareClaims: ReadonlySet<ReasonId> = new Set(['syntaxerror', 'notsupported', 'badsequence', 'authfailure']);

/**
 * Puts what the server's words say among the causes that codes and the conversation suggest: the first cause of the same
 * reason becomes likely, guesses at another reason give way.
 */
function weigh(
  causes: readonly Diagnosis[],
  claim: ReasonId | undefined,
  rule: ProviderRule | undefined,
  turn: Diagnosis['turn'],
): readonly Diagnosis[] {
  const said = rule ? [accuse(rule, turn)] : [];
  const shown = causes.filter(
    ({ id, certainty }) => certainty === 'certain' || (certainty === 'likely' && isAboutWhatWasSent(id)),
  );
  if (claim === undefined || (bareClaims.has(claim) && causes.length > 0)) {
    // Of a failed login, software that anybody runs says no more than the code; a provider says what it wants.
    const isSoftware = rule !== undefined && claim === 'authfailure' && software.test(rule.id);
    return isSoftware ? [...causes, ...said] : [...shown, ...said, ...causes];
  }
  const [same, others] = [
    causes.filter(({ id }) => reasonOfCause(id) === claim),
    causes.filter(({ id }) => reasonOfCause(id) !== claim),
  ];
  const left = others.flatMap((cause): Diagnosis[] => {
    if (cause.certainty === 'certain' || (isAboutWhatWasSent(cause.id) && aboutForm.has(claim))) return [cause];
    return cause.certainty === 'likely' ? [{ ...cause, certainty: 'possible' }] : [];
  });
  // The provider's own explanation is the better text for the same reason.
  if (aboutForm.has(claim) && shown.length > 0) return [...shown, ...said, ...same, ...left];
  if (rule?.reason === claim) return [...said, ...same.filter(({ certainty }) => certainty === 'certain'), ...left];
  const [first = blame(`reason.${claim}`, 'likely', turn), ...rest] = same;
  return [...said, first.certainty === 'possible' ? { ...first, certainty: 'likely' } : first, ...rest, ...left];
}

/** What the person's octets show, and what the server itself says about all of them. */
function isAboutWhatWasSent(id: string): boolean {
  return id === 'cause.tooManyErrors' || isOwnEvidence(id);
}

/** Claims that fit what is wrong with the letter itself. */
const aboutForm: ReadonlySet<ReasonId> = new Set([
  'notcompliantrfc',
  'contenterror',
  'spamdetected',
  'policyviolation',
]);

function rank(causes: readonly Diagnosis[]): readonly Diagnosis[] {
  return causes
    .filter((cause, i) => causes.findIndex(({ id }) => id === cause.id) === i)
    .sort((a, b) => ranks[a.certainty] - ranks[b.certainty])
    .slice(0, causesMax);
}
