// What a client unit means: a command, an answer to a challenge, a letter. Makes the next session value and the reading;
// the line's own grammar is grammar.ts and paths.ts.

import type { Effect, Frame, Reading, Span, Unit } from '../../dialect.ts';
import { lineOctetsMax } from '../../framing.ts';
import { judgeLetter, readLetter } from '../../letter/index.ts';
import { lineEndLength, toLatin1 } from '../../octets.ts';
import { beginExchange, readAnswer } from '../../sasl/index.ts';
import { SpanCursor, tile } from '../../spans.ts';
import { commands } from './commands.ts';
import type { Verb } from './commands.ts';
import { readCommand, verbs } from './grammar.ts';
import type { Command } from './grammar.ts';
import { mistakesIn } from './mistakes/remarks.ts';
import { newest } from './queue.ts';
import { remark, say } from './sayings.ts';
import type { Id, Remark } from './sayings.ts';
import { ask, enqueue, offers } from './session.ts';
import type { Announced, Asked, ClientPiece, Session } from './session.ts';

/** The session after a unit, and what the unit means. */
export interface Step {
  readonly session: Session;
  readonly reading: Reading;
}

/** What a client unit's reading is made of; the rest follows from the session. */
interface Draft {
  readonly spans: readonly Span[];
  readonly says: Id;
  readonly means: Id;
  readonly remarks?: readonly Remark[];
  readonly withheld?: boolean;
  readonly verb?: string;
  readonly effects?: readonly Effect[];
}

/** Reads a unit of the client. Never throws. */
export function readClientUnit(session: Session, unit: Unit): Step {
  if (unit.continued && session.piece) return readPiece(session, unit, session.piece);
  if (session.client.kind === 'block') return readData(session, unit);
  if (session.client.kind === 'octets' && session.chunk) return readChunk(session, session.chunk, unit);
  if (session.client.kind === 'line' && session.client.secret) return readResponse(session, unit);
  return readAsCommand(session, unit);
}

/** A command line that was read, and the session that it makes. */
export interface CommandLine {
  readonly command: Command;
  readonly session: Session;
  readonly remarks: readonly Remark[];
  readonly isLegal: boolean;
}

/** Remarks on any line, whatever it is. */
const aboutOctets: readonly Id[] = ['oddity.bareLf', 'oddity.control'];

/** Reads a line as a command, after what was said before. */
export function readCommandLine(session: Session, unit: Unit): CommandLine {
  const command = readCommand(unit.octets, unit.turn);
  const { on, argument, path, exchange, chunk } = command;
  const legal = isLegal(session, command);
  const line = toLatin1(unit.octets.subarray(0, Math.min(1024, unit.octets.length - lineEndLength(unit.octets))));
  const mistakes = mistakesIn(session, command, line);
  // A word of a sentence, or of another protocol, was no command that was mistyped.
  const isNone = mistakes.some(({ id }) => id === 'mistake.textOutsideLetter' || id === 'mistake.webRequest');
  const own = isNone ? command.remarks.filter(({ id }) => aboutOctets.includes(id)) : command.remarks;
  const remarks = [...own, ...remarksOnOrder(session, command, legal), ...mistakes];
  // RFC 3030 §2: the reply to the last chunk is the reply to the letter.
  const subject = chunk?.last ? '.' : on;
  const asked: Partial<Asked> = { ...(argument !== undefined && { argument }), ...(path && { path }) };
  const next: Session = {
    ...enqueue(session, ask(unit.turn, subject, remarks, asked)),
    client: frameAfter(session, command, unit),
    chunk: chunk && { first: session.state !== 'bdat', ...chunk },
    known: remember(session.known, command),
    ...(on === 'AUTH' && { exchange: exchange ?? beginExchange('') }),
  };
  return { command, session: next, remarks, isLegal: legal };
}

function readAsCommand(session: Session, unit: Unit): Step {
  const { command, session: next, remarks, isLegal: legal } = readCommandLine(session, unit);
  const { on } = command;
  const withheld = on === 'unknown' || on === 'header';
  const piece: ClientPiece = withheld ? 'withheld' : on === 'AUTH' ? 'secret' : 'plain';
  return finish(next, unit, piece, {
    spans: command.spans,
    says: `command.${on}`,
    means: legal ? `sent.${on}` : 'sent.order',
    remarks,
    withheld,
    verb: on,
    effects: on === 'AUTH' ? [{ kind: 'logIn' }] : on === 'RCPT' ? [{ kind: 'addRecipient' }] : [],
  });
}

/** Which states a command belongs to is known only when nothing is under way that may change the state. */
function isLegal(session: Session, { on }: Command): boolean {
  const states: readonly string[] | undefined = commands.find(({ verb }) => verb === on)?.states;
  return session.queue.length > 0 || states === undefined || states.includes(session.state);
}

function remarksOnOrder(session: Session, { on }: Command, legal: boolean): readonly Remark[] {
  if (!legal) return [remark('oddity.order', 'client', { verb: on })];
  // RFC 5321 §3.1: the client waits for the greeting.
  if (session.state === 'connect' && session.queue.length > 0) return [remark('oddity.beforeGreeting', 'client')];
  // RFC 2920 §3.1: several commands at once only where PIPELINING was announced.
  const early = session.queue.length > 0 && !offers(session, 'PIPELINING');
  return early ? [remark('oddity.pipelined', 'client')] : [];
}

/** After these commands only the reply tells what the next client line is. */
const deciding: ReadonlySet<string> = new Set<Verb>(['DATA', 'XPRT', 'AUTH', 'STARTTLS']);

function frameAfter(session: Session, { on, chunk, doubtfulSize }: Command, unit: Unit): Frame {
  // RFC 3030 §2: the octets follow at once, without waiting for a reply.
  if (chunk && chunk.octets > 0) {
    const isSure = offers(session, 'CHUNKING') && !chunk.odd;
    return { kind: 'octets', count: chunk.octets, ...(!isSure && { unoffered: true as const }) };
  }
  // Then octets follow, or a command: only the reply tells.
  if (doubtfulSize) return { kind: 'wait' };
  return deciding.has(on) && !unit.continues ? { kind: 'wait' } : { kind: 'line' };
}

function remember(known: Session['known'], { on, argument }: Command): Session['known'] {
  if (argument === undefined) return known;
  if (on === 'HELO' || on === 'EHLO') return { ...known, name: argument };
  if (on === 'MAIL' || on === 'XMRG') return { ...known, from: argument };
  return on === 'RCPT' ? { ...known, to: argument } : known;
}

// RFC 4954 §4: after 334 every line is an answer, whatever it looks like.
function readResponse(session: Session, unit: Unit): Step {
  const role = (session.client.kind === 'line' && session.client.secret) || 'response';
  const cursor = new SpanCursor<Id>(unit.octets);
  const answer = readAnswer(session.exchange ?? beginExchange(''), cursor.text, { turn: unit.turn, role, verbs });
  if (answer.cancels) cursor.takeRest(answer.id);
  else cursor.takeRest(answer.id, { kind: 'credential', role, ...(answer.params && { params: answer.params }) });
  const remarks = lineEndLength(unit.octets) === 1 ? [remark('oddity.bareLf', 'client')] : [];
  const next: Session = {
    ...enqueue(session, ask(unit.turn, '*', remarks, { cancels: answer.cancels })),
    client: unit.continues ? session.client : { kind: 'wait' },
    exchange: answer.exchange,
  };
  const means: Id = answer.cancels ? 'sent.cancel' : `sent.${role}`;
  return finish(next, unit, 'secret', { spans: cursor.finish(), says: answer.id, means, remarks });
}

// RFC 5321 §4.1.1.4: everything up to the lone dot is the letter. A long one comes in pieces and is one turn.
function readData(session: Session, unit: Unit): Step {
  const { spans, oddities } = readLetter(unit.octets, unit);
  const letter = unit.continued ? session.letter : judgeLetter(unit.octets);
  const next: Session = unit.continues
    ? { ...session, letter }
    : { ...enqueue(session, ask(unit.turn, '.', oddities)), client: { kind: 'line' }, letter };
  return finish(next, unit, 'plain', { spans, says: 'command.letter', means: 'sent.letter', remarks: oddities });
}

// RFC 3030 §2: a chunk is read as it is, without dots that end or are doubled. It belongs to the turn of its BDAT.
function readChunk(session: Session, chunk: Announced, unit: Unit): Step {
  const continued = unit.continued ?? (chunk.first ? undefined : true);
  const { spans } = readLetter(unit.octets, { from: 'client', frame: 'octets', ...(continued && { continued }) });
  const next: Session = unit.continues ? session : { ...session, client: { kind: 'line' }, chunk: undefined };
  return finish(next, unit, 'plain', { spans, says: 'command.chunk', means: 'sent.chunk' });
}

/** The next piece of a line that was cut at the limit. */
function readPiece(session: Session, unit: Unit, piece: ClientPiece): Step {
  const kind = piece === 'secret' ? 'credential' : piece === 'withheld' ? 'unknown' : 'plain';
  const cursor = new SpanCursor<Id>(unit.octets);
  cursor.takeRest('line.tooLong', {
    kind,
    ...(kind === 'credential' ? { role: 'response' } : { params: { limit: lineOctetsMax } }),
  });
  const last = newest(session.queue)?.on ?? 'unknown';
  const waits = !unit.continues && (deciding.has(last) || last === '*');
  const next: Session = { ...session, ...(waits && { client: { kind: 'wait' } }) };
  return finish(next, unit, piece, {
    spans: cursor.finish(),
    says: 'command.piece',
    means: 'sent.piece',
    withheld: piece === 'withheld',
  });
}

function finish(session: Session, unit: Unit, piece: ClientPiece, draft: Draft): Step {
  const kept = unit.continues && unit.frame === 'line' ? piece : undefined;
  const next: Session = session.piece === kept ? session : { ...session, piece: kept };
  const verb = draft.verb === undefined ? undefined : { verb: draft.verb };
  return {
    session: next,
    reading: {
      spans: tile(unit.octets.length, draft.spans),
      complete: unit.continues === undefined && next.client.kind !== 'octets',
      says: say(draft.says),
      means: draft.means === 'sent.order' ? say(draft.means, verb) : say(draft.means),
      oddities: draft.remarks ?? [],
      diagnoses: [],
      effects: asksTls(next) ? [{ kind: 'askTls' }] : (draft.effects ?? []),
      next: { client: next.client, server: { kind: 'line' } },
      state: next.state,
      hints: [],
      ...(draft.withheld && { withheld: true as const }),
    },
  };
}

/** RFC 3207 §4: STARTTLS is the last command of a group. */
function asksTls({ client, queue }: Session): boolean {
  return client.kind === 'wait' && newest(queue)?.on === 'STARTTLS';
}
