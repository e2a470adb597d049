// One step of a conversation: the client has sent a unit. A command, an answer within AUTH, or the rest of a line that
// was cut at a limit.

import type { Effect, Params, Reading, Saying, Span, Unit } from '../../dialect.ts';
import { lineOctetsMax } from '../../framing.ts';
import { lineEndLength, toLatin1 } from '../../octets.ts';
import { beginExchange, expectedRole, readAnswer } from '../../sasl/index.ts';
import type { Answer, Exchange } from '../../sasl/index.ts';
import type { SaidId } from './citations.ts';
import { verbs } from './commands.ts';
import { messageFaults, orderFaults } from './faults.ts';
import type { Fault } from './faults.ts';
import { readCommand } from './grammar.ts';
import type { CommandLine } from './grammar.ts';
import { commandMeaning } from './meanings.ts';
import { ask, expectedState, nextFrames } from './session.ts';
import type { Asked, Session } from './session.ts';
import { isExchange } from './states.ts';
import type { Pop3State } from './states.ts';

/** A step: the session after a unit, and the unit's reading. */
export interface Step {
  readonly session: Session;
  readonly reading: Reading;
}

/** A saying whose id is explained. */
interface Said extends Saying {
  readonly id: SaidId;
}

interface ClientFacts {
  readonly spans: readonly Span[];
  readonly says: Said;
  readonly means: Said;
  readonly faults?: readonly Fault[];
  readonly withheld?: true;
  readonly effects?: readonly Effect[];
}

/** Commands that try to log in. USER alone proves nothing (RFC 1939 §7, RFC 5034 §4). */
const logins: ReadonlySet<string | undefined> = new Set(['PASS', 'APOP', 'AUTH']);

/** Reads a client unit. Never fails. */
export function readClientUnit({ noticed: _noticed, ...session }: Session, unit: Unit): Step {
  if (unit.continued) return readRestOfLine(session, unit);
  if (isExchange(session.state) && session.login) return readAnswerLine(session, unit, session.login.exchange);
  return readCommandLine(session, unit);
}

function step(session: Session, unit: Unit, facts: ClientFacts): Step {
  const { spans, says, means, faults = [], withheld, effects = [] } = facts;
  return {
    session,
    reading: {
      spans,
      complete: unit.continues === undefined,
      says,
      means,
      oddities: faults.map(({ id, params }) => ({ id, by: 'client', ...(params && { params }) })),
      diagnoses: [],
      effects: session.asked.at(-1)?.verb === 'STLS' ? [{ kind: 'askTls' }] : effects,
      next: nextFrames(session),
      state: session.state,
      hints: [],
      ...(withheld && { withheld }),
    },
  };
}

function readCommandLine(session: Session, unit: Unit): Step {
  const state = expectedState(session);
  const line = readCommand(unit.octets, state);
  const misplaced = placeFaults(session, line, state);
  const isOrphan = misplaced.some(({ id }) => id === 'fault.orphanAnswer');
  const own = isOrphan ? line.faults.filter(({ id }) => id !== 'fault.unknown') : line.faults;
  const faults: readonly Fault[] = [...misplaced, ...own];
  const login = line.likeness === 'same' && line.verb === 'AUTH' ? beginLogin(line, unit) : undefined;
  const withheld = line.likeness === 'none' ? ({ withheld: true } as const) : {};
  const asked: Asked = { turn: unit.turn, ...askedOf(line), faults: [...faults, ...(login?.faults ?? [])] };
  const nameFaults = faults
    .filter(({ id }) => id === 'fault.base64Name')
    .map((fault) => ({ ...fault, turn: unit.turn }));
  const { clientLine: _ended, refusedLogin, ...rest } = session;
  const next: Session = {
    ...ask(rest, asked),
    // A login of two answers leaves two orphans.
    ...(refusedLogin && line.likeness === 'none' && { refusedLogin }),
    ...(line.verb === 'USER' && { nameFaults }),
    ...(login && { login: { exchange: login.exchange, role: expectedRole(login.exchange) } }),
    ...(unit.continues && { clientLine: { ...withheld, ...(line.secret && { role: line.secret }) } }),
  };
  return step(next, unit, {
    spans: login?.spans ?? line.spans,
    says: commandSays(line),
    means: commandMeaning(line, asked, state, session.mailbox),
    faults,
    ...withheld,
    ...(logins.has(line.verb) && { effects: [{ kind: 'logIn' }] }),
  });
}

/** What is wrong with the place of a line in this session. */
function placeFaults(session: Session, { likeness, verb, given }: CommandLine, state: Pop3State): readonly Fault[] {
  const faults: Fault[] = [];
  // RFC 5034 §4: answers are read only after a +; a line that comes in place of one is taken for a command.
  if (likeness === 'none' && session.refusedLogin && state !== 'user') {
    faults.push({ id: 'fault.orphanAnswer', certainty: 'likely' });
  }
  if (likeness !== 'same' || verb === undefined) return faults;
  faults.push(...orderFaults(verb, state));
  const number = argumentNumber(given[0]);
  if (faults.length === 0) faults.push(...messageFaults(verb, number, session.mailbox));
  if (verb === 'APOP' && session.state !== 'connect' && !session.timestamp) {
    faults.push({ id: 'fault.noTimestamp', certainty: 'certain' });
  }
  // RFC 2595 §4: STLS is not permitted once TLS is active.
  if (verb === 'STLS' && session.tls) faults.push({ id: 'fault.tlsActive', certainty: 'certain' });
  // RFC 6856 §2.1: STLS must not be sent after UTF8, and servers may refuse it.
  else if (verb === 'STLS' && session.utf8) faults.push({ id: 'fault.stlsAfterUtf8', certainty: 'likely' });
  return faults;
}

/** What the line asks for. A misspelt command asks for nothing: the server will not take it for the one that was meant. */
function askedOf({ likeness, verb, given }: CommandLine): Omit<Asked, 'turn' | 'faults'> {
  if (likeness !== 'same' || verb === undefined) return {};
  const [message, lines] = given.map(argumentNumber);
  return {
    verb,
    ...(given.length > 0 && { single: true }),
    ...(message !== undefined && { message }),
    ...(verb === 'TOP' && lines !== undefined && { lines }),
  };
}

function argumentNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

function commandSays({ likeness, verb, spans }: CommandLine): Said {
  if (likeness === 'none') return { id: 'says.unknown' };
  if (likeness === 'empty') return { id: 'says.empty' };
  if (likeness === 'same' && verb) return { id: `verb.${verb}` };
  const word = spans.find(({ id }) => id === 'verb.near' || id === 'verb.foreign');
  return { id: likeness === 'near' ? 'verb.near' : 'verb.foreign', ...paramsOf(word?.params) };
}

function paramsOf(params: Params | undefined): { readonly params?: Params } {
  return params ? { params } : {};
}

/** AUTH begins an exchange; an initial response on the same line is its first answer (RFC 5034 §4). */
function beginLogin(
  line: CommandLine,
  unit: Unit,
): { readonly exchange: Exchange; readonly spans: readonly Span[]; readonly faults: readonly Fault[] } | undefined {
  const mechanism = line.given[0];
  if (mechanism === undefined) return undefined;
  let exchange = beginExchange(mechanism.slice(0, 20));
  const spans = line.spans.map((span): Span => {
    if (span.kind !== 'credential') return span;
    const text = toLatin1(unit.octets.subarray(span.start, span.end));
    // RFC 5034 §4: a single "=" is an empty initial response.
    if (text === '=') return { id: 'sasl.response.empty', start: span.start, end: span.end, kind: 'plain' };
    const role = expectedRole(exchange);
    const answer = readAnswer(exchange, text, { turn: unit.turn, role, verbs });
    exchange = answer.exchange;
    return { ...span, id: answer.id, role, ...paramsOf(answer.params) };
  });
  return { exchange, spans, faults: [] };
}

function readAnswerLine(session: Session, unit: Unit, exchange: Exchange): Step {
  const role = session.login?.role ?? 'response';
  const end = unit.octets.length - lineEndLength(unit.octets);
  const answer = readAnswer(exchange, toLatin1(unit.octets.subarray(0, end)), { turn: unit.turn, role, verbs });
  const lineEnd = end === unit.octets.length - 1 ? 'line.end.bare' : 'line.end';
  const span: Span = answer.cancels
    ? { id: answer.id, start: 0, end, kind: 'plain' }
    : { id: answer.id, start: 0, end, kind: 'credential', role, ...paramsOf(answer.params) };
  const spans = [span, { id: lineEnd, start: end, end: unit.octets.length, kind: 'plain' } as const];
  const asked: Asked = {
    turn: unit.turn,
    verb: '*',
    faults: [],
    ...(answer.cancels && { cancels: true as const }),
  };
  const next: Session = {
    ...ask(session, asked),
    login: { exchange: answer.exchange, role },
    ...(unit.continues && { clientLine: { role } }),
  };
  return step(next, unit, {
    spans: spans.filter((part) => part.end > part.start),
    says: { id: answerSays(answer) },
    means: { id: answer.cancels ? 'ask.cancel' : `ask.answer.${role}` },
  });
}

function answerSays(answer: Answer): SaidId {
  return answer.cancels ? 'sasl.cancel' : 'says.answer';
}

/** More of a line that was cut at a limit: a secret goes on being one. */
function readRestOfLine(session: Session, unit: Unit): Step {
  const { clientLine, ...rest } = session;
  const end = unit.octets.length - lineEndLength(unit.octets);
  const params = { limit: lineOctetsMax };
  const { role, withheld } = clientLine ?? {};
  const text: Span = role
    ? { id: 'line.tooLong', start: 0, end, kind: 'credential', role }
    : { id: 'line.tooLong', params, start: 0, end, kind: 'unknown' };
  const lineEnd: Span = {
    id: end === unit.octets.length - 1 ? 'line.end.bare' : 'line.end',
    start: end,
    end: unit.octets.length,
    kind: 'plain',
  };
  const next: Session = unit.continues ? { ...rest, clientLine: clientLine ?? {} } : rest;
  return step(next, unit, {
    spans: [text, lineEnd].filter((span) => span.end > span.start),
    says: { id: 'line.tooLong', params },
    means: { id: 'ask.piece' },
    ...(withheld && { withheld }),
  });
}
