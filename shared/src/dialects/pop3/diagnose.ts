// Why the server said no: every cause that fits, best first, and the one reason for machines. What the learner's own octets
// prove stands first; a provider's own words come before a response code, that before common wording, and that before
// what the command suggests. Guesses say that they are guesses.

import type { Certainty, Diagnosis, TurnId } from '../../dialect.ts';
import { fromLatin1, fromUtf8 } from '../../octets.ts';
import { normalCharactersMax, recognise } from '../../providers/index.ts';
import type { ProviderRule } from '../../providers/index.ts';
import { refusalFor } from '../../refusal/menders.ts';
import type { ReasonId, Refusal } from '../../refusal/vocabulary.ts';
import { commandCauses } from './causes.ts';
import { reasonOfCause, reasonOfCommand, claimOfWords } from './reasons.ts';
import { codeFact } from './replies.ts';
import type { Asked, Session } from './session.ts';
import type { StatusLine } from './statusLine.ts';

/** What went wrong, and why, for people and for machines. */
export interface Diagnosed {
  readonly diagnoses: readonly Diagnosis[];
  readonly refusal?: Refusal;
}

const nothing: Diagnosed = { diagnoses: [] };

/** Enough to choose from, and not a wall. */
const causesMax = 4;

/**
 * Explains a status line: a refusal has causes and a reason, a good one has neither.
 * @param session as it was when the line came
 * @param asked undefined for the greeting, and for a line that nobody asked for
 */
export function diagnose(session: Session, asked: Asked | undefined, line: StatusLine): Diagnosed {
  if (line.status !== 'err') return nothing;
  const code = line.code === undefined ? undefined : codeFact(line.code);
  const isForNow = code?.replyClass === 'tryLater';
  if (asked?.cancels) return { diagnoses: [], refusal: refusalFor('cancelled', isForNow) };
  const turn = asked?.turn ?? session.turn;
  const rule = recognise('pop3', '-ERR', normalOf(line), true);
  const proven = rule && provenBy(rule);
  const evidence: Evidence = { own: ownCauses(session, asked), turn, ...(rule && { rule }) };
  const claim = proven ?? code?.reason ?? claimOfWords(line.text);
  const named = code?.cause && (proven === undefined || proven === code.reason) ? code.cause : undefined;
  const guesses = asked && code?.cause === undefined ? commandCauses(session, asked, line) : [];
  const causes = [...(named ? [blame(named, 'certain', turn)] : []), ...guesses];
  const own = [...evidence.own, ...causes].find(({ id, certainty }) => certainty === 'certain' && id !== named);
  const byOwn = own && reasonOfCause(own.id);
  // Words that say no more than "no" are no reason to doubt what the person's own octets prove.
  const said = claim !== undefined && byOwn !== undefined && bareClaims.has(claim) ? undefined : claim;
  const reason = said ?? byOwn ?? (asked && reasonOfCommand(session, asked)) ?? 'unknown';
  return {
    diagnoses: rank(weigh(causes, claim, evidence)),
    refusal: reason === byOwn ? { reason, mender: 'you' } : refusalOf(reason, rule, isForNow),
  };
}

/** A greeting may tell whose server it is. Other good lines say nothing that their command does not. */
export function remarkOnGreeting(line: StatusLine): readonly Diagnosis[] {
  const rule = line.status === 'ok' ? recognise('pop3', '+OK', normalOf(line), false) : undefined;
  return rule ? [accuse(rule, 0)] : [];
}

/** The form of a line that rules about providers see: the status in upper case, and the words decoded. */
function normalOf({ status, words }: StatusLine): string {
  const decoded = fromUtf8(fromLatin1(words)) ?? words;
  return `${status === 'ok' ? '+OK' : '-ERR'}${decoded}`.slice(0, normalCharactersMax);
}

function refusalOf(reason: ReasonId, rule: ProviderRule | undefined, isForNow: boolean): Refusal {
  return rule?.reason === reason ? { reason, mender: rule.mender } : refusalFor(reason, isForNow);
}

function provenBy(rule: ProviderRule): ReasonId | undefined {
  return rule.reason === 'unknown' ? undefined : rule.reason;
}

function accuse(rule: ProviderRule, turn: TurnId): Diagnosis {
  return { id: `provider.${rule.id}`, certainty: rule.confidence === 'recalled' ? 'possible' : 'likely', turn };
}

function blame(id: string, certainty: Certainty, turn: TurnId): Diagnosis {
  return { id, certainty, turn };
}

/** What is known beside the causes that code and command suggest. */
interface Evidence {
  /** What the person's own lines show. */
  readonly own: readonly Diagnosis[];
  readonly rule?: ProviderRule;
  readonly turn: TurnId;
}

function ownCauses({ nameFaults }: Session, asked: Asked | undefined): readonly Diagnosis[] {
  if (asked === undefined) return [];
  // What is odd about a name shows only when the password is refused.
  const earlier = asked.verb === 'PASS' ? nameFaults : [];
  const faults = [...asked.faults.map((fault) => ({ ...fault, turn: asked.turn })), ...earlier];
  return faults.map(({ id, certainty, turn, params }) => ({ id, certainty, turn, ...(params && { params }) }));
}

/** Words that say no more than the status: they are no reason to doubt what the conversation suggests. */
const bareClaims: ReadonlySet<ReasonId> = new Set(['syntaxerror', 'notsupported', 'badsequence', 'authfailure']);

/**
 * Puts what the server's words say among the causes that code and command suggest: the first cause of the same reason
 * becomes likely, guesses at another reason give way.
 */
function weigh(
  causes: readonly Diagnosis[],
  claim: ReasonId | undefined,
  { own, rule, turn }: Evidence,
): readonly Diagnosis[] {
  const first = own.filter(({ certainty }) => certainty !== 'possible');
  // Where the cause is sure, what else may be odd is no guess worth making.
  const last = causes.some(({ certainty }) => certainty === 'certain')
    ? []
    : own.filter(({ certainty }) => certainty === 'possible');
  const said = rule ? [accuse(rule, turn)] : [];
  const sure = causes.filter(({ certainty }) => certainty === 'certain');
  if (first.some(({ certainty }) => certainty === 'certain')) return [...first, ...said, ...sure, ...last];
  if (claim === undefined || (bareClaims.has(claim) && first.length + causes.length > 0)) {
    return [...first, ...said, ...causes, ...last];
  }
  const same = causes.filter(({ id }) => reasonOfCause(id) === claim);
  const others = causes.filter(({ id }) => reasonOfCause(id) !== claim);
  const left = others.flatMap((cause): Diagnosis[] => {
    if (cause.certainty === 'certain') return [cause];
    return cause.certainty === 'likely' ? [{ ...cause, certainty: 'possible' }] : [];
  });
  // The provider's own explanation is the better text for the same reason.
  if (rule?.reason === claim) {
    return [...first, ...said, ...same.filter(({ certainty }) => certainty !== 'possible'), ...left, ...last];
  }
  const [best = blame(`reason.${claim}`, 'likely', turn), ...rest] = same;
  const raised: Diagnosis = best.certainty === 'possible' ? { ...best, certainty: 'likely' } : best;
  return [...first, ...said, raised, ...rest, ...left, ...last];
}

const ranks: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, possible: 2 };

function rank(causes: readonly Diagnosis[]): readonly Diagnosis[] {
  return causes
    .filter((cause, i) => causes.findIndex(({ id }) => id === cause.id) === i)
    .sort((a, b) => ranks[a.certainty] - ranks[b.certainty])
    .slice(0, causesMax);
}
