// One step of a conversation: the server has sent a unit. The greeting, a status line that answers the oldest waiting
// command, a block of a multi-line response, or a line that nobody asked for.

import type { Diagnosis, Effect, Hint, Oddity, Reading, ReplyClass, Span, TurnId, Unit } from '../../dialect.ts';
import { lineOctetsMax } from '../../framing.ts';
import { lineEndLength } from '../../octets.ts';
import type { Refusal } from '../../refusal/vocabulary.ts';
import { expectedRole, explainChallenge, hearChallenge } from '../../sasl/index.ts';
import type { SaidId } from './citations.ts';
import type { Step } from './clientUnit.ts';
import { diagnose, remarkOnGreeting } from './diagnose.ts';
import { suggest } from './hints.ts';
import { readBlock } from './listing.ts';
import {
  blockMeaning,
  challengeMeaning,
  greetingMeaning,
  refusalMeaning,
  successMeaning,
  unaskedMeaning,
} from './meanings.ts';
import type { Meaning } from './meanings.ts';
import { blockAfter, learnSizes, mailboxAfter, nextFrames, stateAfterReply } from './session.ts';
import type { Asked, AwaitedBlock, Mailbox, Session, Size } from './session.ts';
import { stateAfter } from './states.ts';
import { classOf, expectedText, lineOddities, saysOf } from './statusFacts.ts';
import { readStatusLine } from './statusLine.ts';
import type { StatusLine } from './statusLine.ts';

interface ServerFacts {
  readonly spans: readonly Span[];
  readonly answers?: TurnId | undefined;
  readonly replyClass?: ReplyClass | undefined;
  readonly says: Meaning;
  readonly means: Meaning;
  readonly oddities?: readonly Oddity[];
  readonly diagnoses?: readonly Diagnosis[];
  readonly refusal?: Refusal;
  readonly effects?: readonly Effect[];
  readonly complete: boolean;
}

/** Reads a server unit. Never fails. */
export function readServerUnit({ noticed: _noticed, ...session }: Session, unit: Unit): Step {
  if (session.serverLine && unit.continued) return readRestOfLine(session, unit);
  if (session.block) return readBlockUnit(session, session.block, unit);
  const [asked] = session.asked;
  const isGreeting = session.state === 'connect';
  const exchange = session.login?.exchange;
  const expected = isGreeting ? 'greeting' : expectedText(asked);
  const line = readStatusLine(unit.octets, { expected, ...(exchange && { exchange }) });
  const step = isGreeting ? readGreeting(session, unit, line) : readReply(session, unit, line, asked);
  if (unit.continues === undefined) return step;
  const { answers } = step.reading;
  const next: Session = { ...step.session, serverLine: answers === undefined ? {} : { turn: answers } };
  return { session: next, reading: { ...step.reading, complete: false, next: nextFrames(next) } };
}

function step(session: Session, facts: ServerFacts): Step {
  const { answers, replyClass, oddities = [], diagnoses = [], effects = [], ...rest } = facts;
  const hints: readonly Hint[] = facts.complete ? suggest(session) : [];
  const reading: Reading = {
    ...rest,
    ...(answers !== undefined && { answers }),
    ...(replyClass && { replyClass }),
    oddities,
    diagnoses,
    effects,
    next: nextFrames(session),
    state: session.state,
    hints,
  };
  return { session, reading };
}

function readGreeting(session: Session, unit: Unit, line: StatusLine): Step {
  const replyClass = classOf(line);
  // A line without a status is shown as it is; the greeting is still awaited.
  const state = replyClass ? stateAfter('connect', 'connect', replyClass) : session.state;
  return step(
    { ...session, state, timestamp: line.timestamp ?? false },
    {
      spans: line.spans,
      answers: 0,
      replyClass,
      says: saysOf(line),
      means: greetingMeaning(line),
      oddities: lineOddities(unit, line),
      ...(replyClass === 'done' ? { diagnoses: remarkOnGreeting(line) } : diagnose(session, undefined, line)),
      complete: true,
    },
  );
}

function readReply(session: Session, unit: Unit, line: StatusLine, asked: Asked | undefined): Step {
  const replyClass = classOf(line);
  const asks = line.status !== 'continue' || asked?.verb === 'AUTH' || asked?.verb === '*';
  if (replyClass === undefined || asked === undefined || !asks) return readUnasked(session, unit, line);
  const waiting: Session = { ...session, asked: session.asked.slice(1) };
  const facts = {
    spans: line.spans,
    answers: asked.turn,
    replyClass,
    says: saysOf(line),
    oddities: lineOddities(unit, line),
  };
  if (replyClass === 'goOn') return readGoOn(waiting, asked, line, facts);
  if (line.status === 'err') {
    const state = stateAfterReply(session, asked, replyClass);
    const next = endLogin(
      { ...waiting, state, ...(leavesOrphan(session, asked) && { refusedLogin: true as const }) },
      asked,
    );
    const effects = effectsOf(undefined, state);
    const why = diagnose(session, asked, line);
    return step(next, { ...facts, ...why, means: refusalMeaning(asked), effects, complete: true });
  }
  const state = stateAfterReply(session, asked, replyClass);
  const mailbox =
    asked.verb === 'AUTH' && !asked.single
      ? session.mailbox
      : learnSizes(mailboxAfter(session.mailbox, asked, line.messages), sizesOf(line.spans));
  const kind = blockAfter(asked);
  const { verb, message } = asked;
  const next: Session = {
    ...endLogin(waiting, asked),
    state,
    mailbox,
    ...(verb === 'STLS' && { tls: true as const }),
    ...(verb === 'UTF8' && { utf8: true as const }),
    ...(verb && { last: { verb, ...(message !== undefined && { message }) } }),
    ...(kind && { block: { kind, asked, rows: 0 } }),
    ...nameAfter(session, asked),
  };
  const means = successMeaning(session, asked, line);
  return step(next, { ...facts, means, effects: effectsOf(asked, state), complete: kind === undefined });
}

/** RFC 1939 §7: a server may accept any name, so that nobody learns which ones it has. */
function nameAfter({ named }: Session, { verb, turn }: Asked): Pick<Session, 'named' | 'noticed'> {
  if (verb !== 'USER') return {};
  const noticed: Diagnosis = { id: 'seen.namesTried' satisfies SaidId, certainty: 'likely', turn };
  return { named: turn, ...(named !== undefined && { noticed: [noticed] }) };
}

function readGoOn(
  session: Session,
  asked: Asked,
  line: StatusLine,
  facts: Omit<ServerFacts, 'means' | 'complete'>,
): Step {
  const { login } = session;
  if (!login) return step(session, { ...facts, means: { id: 'answer.unasked.continue' }, complete: true });
  const role = expectedRole(login.exchange, line.challenge);
  const state = stateAfterReply(session, asked, 'goOn', role);
  const { challenge } = line;
  const exchange = challenge ? hearChallenge(login.exchange, challenge) : login.exchange;
  const next: Session = { ...session, state, login: { exchange, role } };
  const diagnoses = challenge ? explainChallenge(challenge, asked.turn) : [];
  return step(next, { ...facts, diagnoses, means: challengeMeaning(role, challenge), complete: true });
}

function isLogin({ verb }: Asked): boolean {
  return verb === 'AUTH' || verb === '*';
}

/** AUTH was refused before everything was sent that people send: the rest may follow. */
function leavesOrphan({ login }: Session, { verb, cancels }: Asked): boolean {
  if (login === undefined || cancels) return false;
  return (verb === 'AUTH' && login.exchange.answers === 0) || login.role === 'user';
}

/** A final reply to AUTH, to an answer or to PASS ends the attempt. */
function endLogin(session: Session, asked: Asked): Session {
  const { login: _ended, ...rest } = session;
  if (isLogin(asked)) return rest;
  const { named: _judged, ...others } = session;
  return asked.verb === 'PASS' ? others : session;
}

/** @param accepted the command that got +OK, if one did */
function effectsOf(accepted: Asked | undefined, state: Session['state']): readonly Effect[] {
  if (state === 'closed') return [{ kind: 'close', by: 'server' }];
  return accepted?.verb === 'STLS' ? [{ kind: 'startTls' }] : [];
}

function readUnasked(session: Session, unit: Unit, line: StatusLine): Step {
  const oddities = lineOddities(unit, line);
  const unasked: Oddity[] = line.status === 'none' ? [] : [{ id: 'odd.unasked' satisfies SaidId, by: 'server' }];
  return step(session, {
    spans: line.spans,
    replyClass: classOf(line),
    says: saysOf(line),
    means: unaskedMeaning(line),
    oddities: [...oddities, ...unasked],
    ...diagnose(session, undefined, line),
    complete: true,
  });
}

function readBlockUnit(session: Session, block: AwaitedBlock, unit: Unit): Step {
  const read = readBlock(block.kind, unit.octets, unit);
  const rows = block.rows + read.rows;
  const { block: _ended, ...rest } = session;
  const mailbox = learnSizes(session.mailbox, sizesOf(read.spans));
  const isStuffed = block.stuffed === true || read.spans.some(({ id }) => id === 'letter.stuffedDot');
  const goesOn = unit.continues !== undefined;
  const cutOff: Oddity[] = goesOn || read.ended ? [] : [{ id: 'odd.noDot' satisfies SaidId, by: 'server' }];
  const noticed: Diagnosis = { id: 'seen.stuffedDot' satisfies SaidId, certainty: 'certain', turn: block.asked.turn };
  const next: Session = goesOn
    ? { ...session, mailbox, block: { ...block, rows, ...(isStuffed && { stuffed: true as const }) } }
    : { ...rest, mailbox: countAfter(mailbox, block, rows), ...(isStuffed && { noticed: [noticed] }) };
  return step(next, {
    spans: read.spans,
    answers: block.asked.turn,
    replyClass: 'done',
    says: { id: 'says.block' },
    means: blockMeaning(block, goesOn ? undefined : rows),
    oddities: [...read.oddities, ...cutOff],
    complete: !goesOn,
  });
}

/** A whole listing tells how many messages there are; those that are marked are not listed (RFC 1939 §5). */
function countAfter(mailbox: Mailbox, { kind }: AwaitedBlock, rows: number): Mailbox {
  return kind === 'list' || kind === 'uidl' ? { ...mailbox, messages: rows + mailbox.markedCount } : mailbox;
}

/** The sizes that the rows of a listing tell. */
function sizesOf(spans: readonly Span[]): readonly Size[] {
  const sizes: Size[] = [];
  let number: unknown;
  for (const { id, params } of spans) {
    if (id === 'listing.number') number = params?.['number'];
    const octets = id === 'listing.size' ? params?.['octets'] : undefined;
    if (typeof number === 'number' && typeof octets === 'number') sizes.push({ number, octets });
  }
  return sizes;
}

/** More of a line that was cut at a limit. What the line meant was said with its first piece. */
function readRestOfLine(session: Session, unit: Unit): Step {
  const { serverLine, ...rest } = session;
  const next: Session = unit.continues ? session : rest;
  const params = { limit: lineOctetsMax };
  const end = unit.octets.length - lineEndLength(unit.octets);
  const spans: readonly Span[] = [
    { id: 'line.tooLong' satisfies SaidId, params, start: 0, end, kind: 'content' },
    { id: 'line.end' satisfies SaidId, start: end, end: unit.octets.length, kind: 'plain' },
  ];
  return step(next, {
    spans: spans.filter((span) => span.end > span.start),
    answers: serverLine?.turn,
    says: { id: 'line.tooLong', params },
    means: { id: 'block.piece' },
    complete: unit.continues === undefined && next.block === undefined,
  });
}
