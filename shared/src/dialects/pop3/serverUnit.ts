// One step of a conversation: the server has sent a unit. The greeting, a status line that answers the oldest waiting
// command, a block of a multi-line response, or a line that nobody asked for.

import type { Diagnosis, Effect, Hint, Oddity, Reading, ReplyClass, Span, TurnId, Unit } from '../../dialect.ts';
import { lineOctetsMax } from '../../framing.ts';
import { lineEndLength } from '../../octets.ts';
import { expectedRole } from '../../sasl/index.ts';
import type { SaidId } from './citations.ts';
import type { Step } from './clientUnit.ts';
import { explainRefusedCommand } from './diagnose.ts';
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
import { codeFact } from './replies.ts';
import { blockAfter, mailboxAfter, nextFrames, stateAfterReply } from './session.ts';
import type { Asked, AwaitedBlock, Session } from './session.ts';
import { stateAfter } from './states.ts';
import { readStatusLine } from './statusLine.ts';
import type { Expected, StatusLine } from './statusLine.ts';

/** RFC 1939 §3: responses are at most 512 octets long, CRLF included. */
const replyOctetsMax = 512;

interface ServerFacts {
  readonly spans: readonly Span[];
  readonly answers?: TurnId | undefined;
  readonly replyClass?: ReplyClass | undefined;
  readonly says: Meaning;
  readonly means: Meaning;
  readonly oddities?: readonly Oddity[];
  readonly diagnoses?: readonly Diagnosis[];
  readonly effects?: readonly Effect[];
  readonly complete: boolean;
}

/** Reads a server unit. Never fails. */
export function readServerUnit(session: Session, unit: Unit): Step {
  if (session.serverLine && unit.continued) return readRestOfLine(session, unit);
  if (session.block) return readBlockUnit(session, session.block, unit);
  const [asked] = session.asked;
  const isGreeting = session.state === 'connect';
  const line = readStatusLine(unit.octets, isGreeting ? 'greeting' : expectedText(asked));
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

function expectedText(asked: Asked | undefined): Expected {
  switch (asked?.verb) {
    case 'STAT':
      return 'drop';
    // Coremail repeats the two numbers of STAT before a whole listing.
    case 'LIST':
      return asked.single ? 'row.size' : 'drop';
    case 'UIDL':
      return asked.single ? 'row.uid' : 'drop';
    default:
      return 'text';
  }
}

function classOf({ status, code }: StatusLine): ReplyClass | undefined {
  if (status === 'none') return undefined;
  if (status === 'continue') return 'goOn';
  if (status === 'ok') return 'done';
  return code === undefined ? 'no' : codeFact(code).replyClass;
}

/** The code says more than the status before it. */
function saysOf({ status, code, challenge }: StatusLine): Meaning {
  if (status === 'none') return { id: 'says.line' };
  if (challenge) return { id: challenge.id, ...(challenge.params && { params: challenge.params }) };
  const id: SaidId = code !== undefined ? codeFact(code).id : `status.${status}`;
  return { id };
}

/** Rules of RFC 1939 §3 that the line breaks by itself. */
function lineOddities(unit: Unit, line: StatusLine): readonly Oddity[] {
  const odd = (id: SaidId, params?: Oddity['params']): Oddity => ({ id, by: 'server', ...(params && { params }) });
  return [
    ...(line.status === 'none' ? [odd('odd.noStatus')] : []),
    ...(line.upperCase ? [] : [odd('odd.statusCase')]),
    ...(unit.octets.length > replyOctetsMax && line.status !== 'continue'
      ? [odd('odd.longReply', { limit: replyOctetsMax })]
      : []),
    ...(lineEndLength(unit.octets) === 1 ? [odd('odd.bareLf')] : []),
  ];
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
    const next = endLogin({ ...waiting, state }, asked);
    const diagnoses = explainRefusedCommand(session, asked, line);
    const effects = effectsOf(undefined, state);
    return step(next, { ...facts, means: refusalMeaning(asked), diagnoses, effects, complete: true });
  }
  const state = stateAfterReply(session, asked, replyClass);
  const mailbox =
    asked.verb === 'AUTH' && !asked.single ? session.mailbox : mailboxAfter(session.mailbox, asked, line.messages);
  const kind = blockAfter(asked);
  const { verb, message } = asked;
  const next: Session = {
    ...endLogin(waiting, asked),
    state,
    mailbox,
    ...(verb && { last: { verb, ...(message !== undefined && { message }) } }),
    ...(kind && { block: { kind, asked, rows: 0 } }),
  };
  const means = successMeaning(session, asked, line);
  return step(next, { ...facts, means, effects: effectsOf(asked, state), complete: kind === undefined });
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
  const next: Session = { ...session, state, login: { ...login, role } };
  return step(next, { ...facts, means: challengeMeaning(role), complete: true });
}

/** A final reply to AUTH or to an answer ends the attempt. */
function endLogin(session: Session, { verb }: Asked): Session {
  if (verb !== 'AUTH' && verb !== '*') return session;
  const { login: _ended, ...rest } = session;
  return rest;
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
    complete: true,
  });
}

function readBlockUnit(session: Session, block: AwaitedBlock, unit: Unit): Step {
  const read = readBlock(block.kind, unit.octets, unit);
  const rows = block.rows + read.rows;
  const { block: _ended, ...rest } = session;
  const goesOn = unit.continues !== undefined;
  const cutOff: Oddity[] = goesOn || read.ended ? [] : [{ id: 'odd.noDot' satisfies SaidId, by: 'server' }];
  const next: Session = goesOn ? { ...session, block: { ...block, rows } } : { ...rest, ...learn(rest, block, rows) };
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
function learn(session: Session, { kind }: AwaitedBlock, rows: number): Partial<Session> {
  if (kind !== 'list' && kind !== 'uidl') return {};
  return { mailbox: { ...session.mailbox, messages: rows + session.mailbox.markedCount } };
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
