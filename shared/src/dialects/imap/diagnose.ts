// Why a command was refused, and why nothing comes. What the learner's own octets prove stands first; guesses say that they
// are guesses.

import type { Certainty, Diagnosis, Held, Params, TurnId } from '../../dialect.ts';
import { blockOctetsMax } from '../../framing.ts';
import type { ProviderRule } from '../../providers/index.ts';
import { explainRefusal } from '../../sasl/index.ts';
import type { Id } from './citations.ts';
import { commandOf } from './commands.ts';
import { claimOfWords } from './refusals.ts';
import { capabilitiesFor, wordings } from './replies.ts';
import type { ServerLine } from './serverLine.ts';
import { offers } from './session.ts';
import type { Asked, Open, Session } from './session.ts';
import { refusalOf } from './vocabulary/responseCodes.ts';

/** Enough to choose from, and not a wall. */
const causesMax = 5;

function blame(id: Id, certainty: Certainty, turn: TurnId, params?: Params): Diagnosis {
  return { id, certainty, turn, ...(params && { params }) };
}

/** What the rule of a provider says. */
export function providerCause(rule: ProviderRule | undefined, turn: TurnId): readonly Diagnosis[] {
  if (!rule) return [];
  return [blame(`provider.${rule.id}`, rule.confidence === 'recalled' ? 'possible' : 'likely', turn)];
}

/**
 * Why a command got NO or BAD, best explanation first.
 * @param session before the response
 */
export function explainRefusedCommand(
  session: Session,
  asked: Asked,
  line: ServerLine,
  rule: ProviderRule | undefined,
): readonly Diagnosis[] {
  if (asked.cancels) return [];
  const own = asked.faults.map(({ id, certainty, params }) => blame(id, certainty, asked.turn, params));
  const of = (certainty: Certainty): readonly Diagnosis[] => own.filter((cause) => cause.certainty === certainty);
  const causes = [
    ...earlierCauses(session, asked),
    ...of('certain'),
    ...provenAnswers(session, asked),
    ...numberCauses(session, asked, line),
    ...of('likely'),
    ...providerCause(rule, asked.turn),
    ...codeCause(line, asked.turn, rule),
    // Who knows the wording of a server needs no guesses from it.
    ...(rule ? toldBefore(session, asked) : commandCauses(session, asked, line)),
  ];
  const known = causes.some(({ certainty }) => certainty !== 'possible');
  const claim = known ? undefined : claimOfWords(line.wording);
  const said = claim ? [blame(`reason.${claim}`, 'likely', asked.turn)] : [];
  const all = [...said, ...causes, ...of('possible')];
  const proven = all.some(({ certainty }) => certainty === 'certain');
  // What is proven needs no guesses beside it.
  return rank(all.filter(({ certainty }) => !proven || certainty !== 'possible')).slice(0, causesMax);
}

const ranks: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, possible: 2 };

/** What is surer stands first; of the same the order stays. */
function rank(diagnoses: readonly Diagnosis[]): readonly Diagnosis[] {
  return [...unique(diagnoses)].sort((a, b) => ranks[a.certainty] - ranks[b.certainty]);
}

function unique(diagnoses: readonly Diagnosis[]): readonly Diagnosis[] {
  return diagnoses.filter(({ id }, i) => diagnoses.findIndex((other) => other.id === id) === i);
}

/** A command is out of its place because an earlier one was refused: that one is to blame. */
function earlierCauses({ refused }: Session, { faults }: Asked): readonly Diagnosis[] {
  const has = (id: string): boolean => faults.some((fault) => fault.id === id);
  if (has('fault.notLoggedIn') && refused.login !== undefined) {
    return [blame('why.loginRefused', 'certain', refused.login)];
  }
  return has('fault.notSelected') && refused.select !== undefined
    ? [blame('why.selectRefused', 'certain', refused.select)]
    : [];
}

/** A response code that names the cause explains itself, unless a provider's own words say the same better. */
function codeCause({ code, spans }: ServerLine, turn: TurnId, rule: ProviderRule | undefined): readonly Diagnosis[] {
  const named = code === undefined ? undefined : refusalOf(code);
  if (named === undefined || named.reason === rule?.reason) return [];
  const span = spans.find(({ id }) => id.startsWith('code.'));
  return span ? [blame(span.id as Id, 'certain', turn, span.params)] : [];
}

function commandCauses(session: Session, asked: Asked, line: ServerLine): readonly Diagnosis[] {
  const { turn, verb } = asked;
  const { status, wording } = line;
  if (wordings.expectedDone.test(wording)) return [blame('why.expectedDone', 'certain', turn)];
  if (verb === undefined) return [];
  const lacks = capabilitiesFor[verb]?.every((name) => offers(session, name) === false) === true;
  const notOffered = lacks ? [blame('why.notOffered', 'likely', turn, { verb })] : [];
  if (verb === 'LOGIN' || verb === 'AUTHENTICATE') return loginCauses(session, asked, line);
  if (verb === 'STARTTLS') {
    const on = session.tls || wordings.tlsOn.test(wording);
    return [...notOffered, on ? blame('why.tlsOn', 'likely', turn) : blame('why.noTls', 'possible', turn)];
  }
  if (status === 'NO') return [...notOffered, ...mailboxCauses(asked, line)];
  const { syntax } = commandOf(verb);
  return [...notOffered, blame('why.syntax', 'possible', turn, { verb, syntax })];
}

function loginCauses(session: Session, asked: Asked, { status, wording, code }: ServerLine): readonly Diagnosis[] {
  const { turn, verb } = asked;
  const { login } = session;
  const wantsTls = /^privacyrequired/i.test(code ?? '') || wordings.tlsNeeded.test(wording);
  const tls = wantsTls && !session.tls ? [blame('why.tlsNeeded', 'likely', turn)] : [];
  if (tls.length > 0) return tls;
  if (wordings.base64.test(wording)) return [blame('why.base64', 'likely', turn)];
  if (status === 'BAD')
    return [blame('why.syntax', 'possible', turn, { verb: verb ?? '?', syntax: commandOf(verb ?? 'LOGIN').syntax })];
  if (login && login.exchange.answers > 0) return explainRefusal(login.exchange, turn);
  if (verb === 'AUTHENTICATE') return [];
  return [blame('sasl.authorizationCode', 'likely', turn), blame('sasl.userForm', 'possible', turn)];
}

/** What the answers of a login prove: their octets are wrong, whatever name and password are. */
function provenAnswers({ login }: Session, { verb, turn }: Asked): readonly Diagnosis[] {
  const causes = login && verb === 'AUTHENTICATE' ? explainRefusal(login.exchange, turn) : [];
  return causes.filter(({ certainty }) => certainty === 'certain');
}

/** What the server said in a challenge, when its last word says less. */
function toldBefore({ login }: Session, { verb, turn }: Asked): readonly Diagnosis[] {
  const told = verb === 'AUTHENTICATE' ? login?.exchange.refused : undefined;
  return told ? [blame(told, 'likely', turn)] : [];
}

const opens: ReadonlySet<string> = new Set([
  'SELECT',
  'EXAMINE',
  'STATUS',
  'DELETE',
  'RENAME',
  'SUBSCRIBE',
  'UNSUBSCRIBE',
]);

function mailboxCauses({ verb = 'NOOP', turn, mailbox }: Asked, { wording, code }: ServerLine): readonly Diagnosis[] {
  if (wordings.idFirst.test(wording)) return [blame('why.idFirst', 'likely', turn)];
  if (mailbox === undefined) return [];
  const params = { mailbox };
  const target = verb === 'COPY' || verb === 'MOVE' || verb === 'APPEND';
  // RFC 9051 §6.4.7: TRYCREATE says that the mailbox is not there, and that it can be made.
  if (target && /^trycreate/i.test(code ?? '')) return [blame('why.targetMissing', 'certain', turn, params)];
  if (code !== undefined && refusalOf(code)) return [];
  if (wordings.exists.test(wording)) return [blame('why.mailboxExists', 'likely', turn, params)];
  if (wordings.noMailbox.test(wording)) return [blame('why.noMailbox', 'likely', turn, params)];
  return opens.has(verb) || target ? [blame('why.maybeNoMailbox', 'possible', turn, params)] : [];
}

// ABNF: seq-number (RFC 9051 §9): a server may refuse a number beyond the count of messages.
function numberCauses({ mailbox }: Session, { turn, number }: Asked, { status }: ServerLine): readonly Diagnosis[] {
  if (status !== 'BAD') return [];
  const { exists } = mailbox;
  if (number === undefined || exists === undefined || number <= exists) return [];
  return [exists === 0 ? blame('why.empty', 'likely', turn) : blame('why.number', 'likely', turn, { number, exists })];
}

/** Why the server said goodbye. */
export function explainBye(session: Session, line: ServerLine, rule: ProviderRule | undefined): readonly Diagnosis[] {
  const { turn } = session;
  const { wording } = line;
  const causes = [...providerCause(rule, turn), ...codeCause(line, turn, rule)];
  if (wordings.tooManyErrors.test(wording)) causes.push(blame('why.tooManyErrors', 'likely', turn));
  if (wordings.inactive.test(wording)) causes.push(blame('why.inactive', 'likely', turn));
  return unique(causes);
}

/** Who is expected to speak, and why nothing comes. Best guess first. */
export function explainSilence(session: Session, _ms: number, held: Held): readonly Diagnosis[] {
  const { base, turn, open, response, login, idle } = session;
  const [asked] = session.asked;
  if (base === 'connect') return [blame('wait.greeting', 'likely', 0), blame('wait.tls', 'possible', 0)];
  if (base === 'logout') return [blame('wait.logout', 'certain', turn)];
  if (response) return [blame('wait.serverLiteral', 'likely', response.answers ?? turn)];
  if (open?.phase === 'octets') return [literalCause(open, held)];
  if (open?.phase === 'rest') return [blame('wait.rest', 'certain', open.turn)];
  if (login?.challenged) return [blame('wait.answer', 'certain', turn)];
  if (idle === 'on') return [blame('wait.idle', 'certain', turn)];
  if (open || idle === 'asked') return [blame('wait.go', 'likely', turn)];
  // Some servers wait for the carriage return for ever.
  const bare = asked?.faults.some(({ id }) => id === 'fault.bareLf');
  if (asked && bare) return [blame('fault.bareLf', 'likely', asked.turn), blame('wait.reply', 'possible', asked.turn)];
  if (asked) return [blame(isLogin(asked) ? 'wait.login' : 'wait.reply', 'likely', asked.turn)];
  return [blame(`wait.${base}`, 'certain', turn)];
}

/** What a literal still lacks. The length of a secret is not told, and of a huge literal only pieces are held. */
function literalCause({ turn, secret, literal }: Open, held: Held): Diagnosis {
  const missing = literal.octets - held.octets.length;
  if (secret !== undefined || literal.octets > blockOctetsMax || missing <= 0)
    return blame('wait.literal', 'certain', turn);
  return blame('wait.literalLeft', 'certain', turn, { missing, octets: literal.octets });
}

/** Servers check passwords slowly, and slow guessing down. */
function isLogin({ verb }: Asked): boolean {
  return verb === 'LOGIN' || verb === 'AUTHENTICATE';
}
