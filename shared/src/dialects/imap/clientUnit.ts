// One step of a conversation: the client has sent a unit. The first line of a command, a line while IDLE lasts, or the rest
// of a line that was cut at a limit; literals and answers of a login are in their own files.

import type { Span, Unit } from '../../dialect.ts';
import { lineOctetsMax } from '../../framing.ts';
import { lineEndLength, toLatin1 } from '../../octets.ts';
import { expectedRole } from '../../sasl/index.ts';
import { askedOf } from './asking.ts';
import type { Id } from './citations.ts';
import { cutLine, literalFaults, meantOf, openOf, readLiteral, readRestOfCommand } from './clientLiteral.ts';
import { beginLogin, readAnswerLine } from './clientLogin.ts';
import { clientStep } from './clientStep.ts';
import type { Step } from './clientStep.ts';
import { formFaults, offerFaults, orderFaults } from './faults.ts';
import type { Fault } from './faults.ts';
import { lineEndSpan, readCommand } from './grammar.ts';
import type { CommandLine } from './grammar.ts';
import { readAnnouncement } from './literal.ts';
import { commandMeaning, commandSays } from './meanings.ts';
import { readable } from './places.ts';
import { tagForm } from './recognition.ts';
import { ask, expectedState, offers } from './session.ts';
import type { Session } from './session.ts';
import { nowhere } from './walk.ts';

/** Reads a client unit. Never fails. */
export function readClientUnit({ noticed: _noticed, ...session }: Session, unit: Unit): Step {
  const { open, login, clientLine } = session;
  if (clientLine && unit.continued) return readRestOfLine(session, unit, clientLine);
  if (open?.phase === 'octets') return readLiteral(session, unit, open);
  if (open?.phase === 'rest') return readRestOfCommand(session, unit, open);
  if (login?.challenged) return readAnswerLine(session, unit, login);
  return session.idle === 'on' ? readIdleLine(session, unit) : readCommandLine(session, unit);
}

function readCommandLine(session: Session, unit: Unit): Step {
  const line = readCommand(unit.octets);
  const { verb, likeness } = line;
  const withheld = likeness === 'none';
  const login = beginLogin(line, unit);
  const literal = unit.continues ? undefined : line.literal;
  const ended = literal === undefined && !unit.continues;
  const faults = [
    ...placeFaults(session, line, login?.initial === true),
    ...line.faults,
    ...(ended && verb ? formFaults({ ...line, verb }) : []),
    ...literalFaults(session, literal),
  ];
  const asked = askedOf(line, unit.turn, faults);
  const more = { turn: unit.turn, ...meantOf(verb), ...(withheld && { withheld: true as const }) };
  const next: Session = {
    ...ask(session, asked),
    ...(login && { login: { exchange: login.exchange, role: expectedRole(login.exchange), challenged: false } }),
    ...(likeness === 'same' && verb === 'IDLE' && ended && { idle: 'asked' }),
    ...(unit.continues && { clientLine: { ...cutLine(unit, line.spans), ...(withheld && { withheld: true }) } }),
    ...(literal && { open: openOf(literal, line.standing, line.facts, more) }),
  };
  return clientStep(next, unit, {
    spans: login?.spans ?? line.spans,
    says: commandSays(line),
    means: commandMeaning(session, line, asked, literal),
    faults,
    withheld,
    // RFC 9051 §6.2.2, §6.2.3
    logsIn: verb === 'LOGIN' || verb === 'AUTHENTICATE',
  });
}

/** Faults that come from the session. A line that is no command has its own. */
function placeFaults(session: Session, line: CommandLine, initial: boolean): readonly Fault[] {
  const { verb, likeness, tag } = line;
  if (likeness !== 'same' || verb === undefined) return [];
  const order = orderFaults(verb, expectedState(session), session);
  const mechanism = line.facts.find(({ name }) => name === 'mechanism')?.value.toUpperCase();
  const offered = order.length > 0 ? [] : offerFaults(verb, mechanism, session);
  // RFC 4959 §2: an initial response only where SASL-IR was announced. IMAP4rev2 includes it.
  const lacksInitial = offers(session, 'SASL-IR') === false && !offers(session, 'IMAP4REV2');
  const early: Fault[] = initial && lacksInitial ? [{ id: 'fault.saslIr', certainty: 'likely' }] : [];
  return [...order, ...offered, ...early, ...(verb === 'DONE' ? [] : tagFaults(session, tag))];
}

// RFC 9051 §2.2.1: a client generates a different tag for each command.
function tagFaults({ asked, tags }: Session, tag: string): readonly Fault[] {
  if (!tagForm.test(tag)) return [{ id: 'fault.tagForm', certainty: 'certain' }];
  const params = { tag: readable(tag) };
  if (asked.some((other) => other.tag === tag)) return [{ id: 'fault.tagInUse', params, certainty: 'likely' }];
  return tags.includes(tag) ? [{ id: 'fault.tagRepeated', params, certainty: 'possible' }] : [];
}

// RFC 2177 §3: while IDLE lasts the server reads one line, and that must be DONE.
function readIdleLine(session: Session, unit: Unit): Step {
  const line = readCommand(unit.octets);
  const saysDone = line.likeness === 'same' && line.verb === 'DONE';
  // ABNF: idle = "IDLE" CRLF "DONE" (RFC 2177 §4): the word stands alone.
  const isDone = saysDone && /^done$/i.test(line.tag);
  const withheld = line.likeness === 'none';
  const faults: Fault[] = isDone ? [] : [{ id: saysDone ? 'fault.doneTag' : 'fault.inIdle', certainty: 'certain' }];
  const asked = session.asked.map((other) =>
    other.verb === 'IDLE' ? { ...other, turn: unit.turn, faults: [...other.faults, ...faults] } : other,
  );
  const next: Session = {
    ...session,
    asked,
    turn: unit.turn,
    idle: 'done',
    ...(unit.continues && { clientLine: { ...cutLine(unit, line.spans), ...(withheld && { withheld: true }) } }),
  };
  return clientStep(next, unit, {
    spans: line.spans,
    says: commandSays(line),
    means: { id: isDone ? 'sent.DONE' : 'sent.inIdle' },
    faults,
    withheld,
  });
}

/** More of a line that was cut at a limit: a secret goes on being one. */
function readRestOfLine(
  session: Session,
  unit: Unit,
  { role, withheld, tail }: NonNullable<Session['clientLine']>,
): Step {
  const { clientLine: _cut, ...rest } = session;
  const end = unit.octets.length - lineEndLength(unit.octets);
  const params = { limit: lineOctetsMax };
  const text: Span = role
    ? { id: 'line.tooLong' satisfies Id, start: 0, end, kind: 'credential', role }
    : { id: 'line.tooLong' satisfies Id, params, start: 0, end, kind: 'unknown' };
  const joined = tail + toLatin1(unit.octets.subarray(0, end)).slice(-40);
  const literal = unit.continues ? undefined : readAnnouncement(end <= 40 ? joined : joined.slice(-40));
  const cut = { ...(role && { role }), ...(withheld && { withheld }), tail: joined.slice(-40) };
  const next: Session = {
    ...(unit.continues ? { ...rest, clientLine: cut } : rest),
    ...(literal && { open: openOf(literal, nowhere, [], { turn: unit.turn, ...(withheld && { withheld }) }) }),
  };
  return clientStep(next, unit, {
    spans: [text, ...lineEndSpan(unit.octets)],
    says: { id: 'line.tooLong', params },
    means: { id: 'sent.piece' },
    ...(withheld && { withheld }),
  });
}
