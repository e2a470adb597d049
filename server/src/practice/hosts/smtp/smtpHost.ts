// The SMTP host: a unit comes in, the dialect's tables say whether it is legal and where it leads, commands.ts says what
// it does, the persona says it in words. Pure: no stream, no clock.

import type { Frame } from '@mailterm/shared/dialect';
import { commands } from '@mailterm/shared/dialects/smtp/commands';
import type { Verb } from '@mailterm/shared/dialects/smtp/commands';
import { transitions } from '@mailterm/shared/dialects/smtp/states';
import type { Cut } from '@mailterm/shared/framing';
import { lineEndLength, toLatin1 } from '@mailterm/shared/octets';
import type { Accounts } from '../../accounts.ts';
import type { Speaker } from '../../personas/persona.ts';
import type { Host, Step, World } from '../host.ts';
import { replyClass } from '../replyClass.ts';
import { follow, isLegal } from '../table.ts';
import { firstLine, smtpReply } from '../wording.ts';
import { served } from './commands.ts';
import { addPiece, finish } from './content.ts';
import { answer } from './login.ts';
import { emptyEnvelope, newState } from './state.ts';
import type { Outcome, SmtpState, Turn } from './state.ts';

/**
 * RFC 5321 §4.5.3.1.4 allows a command line 512 octets, and extensions add to MAIL and RCPT; twice as much serves all.
 * Lines of a login have their own limit, that of the framing (RFC 4954 §4 asks for more than any mechanism here sends).
 */
export const lineOctetsMax = 1024;

/** What distinguishes one SMTP host from another. */
export interface SmtpHostOptions {
  readonly persona: Speaker<'smtp'>;
  readonly accounts: Accounts;
  /** `submission` is port 587, where mail begins its way (RFC 6409). */
  readonly role: 'relay' | 'submission';
}

/** Makes the host. It holds no state of its own; one serves every connection. */
export function createSmtpHost({ persona, accounts, role }: SmtpHostOptions): Host<SmtpState> {
  const turn = (state: SmtpState, argument: string, world: World): Turn => ({
    state,
    argument,
    persona,
    accounts,
    world,
  });
  return {
    begin(world) {
      const start = turn(newState(role === 'submission'), '', world);
      return step(start, 'connect', { reply: persona.smtp.wording.greeting });
    },
    receive(state, unit, world) {
      if (unit.frame === 'block') return receiveBlock(turn(state, '', world), unit);
      return receiveLine(unit, (argument) => turn(state, argument, world));
    },
    leave: (world) => world.room,
  };
}

/** A piece of the message; the last one ends with the final dot. */
function receiveBlock(turn: Turn, unit: Cut): Step<SmtpState> {
  const content = addPiece(turn.state.content, toLatin1(unit.octets));
  const state = { ...turn.state, content };
  const whole = { ...turn, state };
  return unit.continues ? silent(whole) : step(whole, '.', finish(whole));
}

function receiveLine(unit: Cut, turnFor: (argument: string) => Turn): Step<SmtpState> {
  const line = toLatin1(unit.octets.subarray(0, unit.octets.length - lineEndLength(unit.octets)));
  const whole = turnFor(line);
  // The framing cuts a line that is far too long into pieces; it is answered once, at its end.
  if (unit.continues) return silent(whole);
  const isAnswer = whole.state.at.startsWith('auth.');
  if (unit.continued || (!isAnswer && unit.octets.length > lineOctetsMax)) {
    const outcome = { reply: whole.persona.smtp.wording.lineTooLong, fill: { limit: lineOctetsMax } };
    return step(whole, isAnswer ? '*' : '', isAnswer ? { ...outcome, facts: { login: undefined } } : outcome);
  }
  if (isAnswer) return step(whole, '*', answer(whole));
  const { verb, argument } = readCommand(line);
  return step(whole, verb, obey(turnFor(argument), verb));
}

/** `verb [SP argument]`. Blanks at the end are forgiven (RFC 5321 §4.1.1). */
function readCommand(line: string): { readonly verb: string; readonly argument: string } {
  const blank = line.search(/[ \t]/);
  if (blank < 0) return { verb: line.toUpperCase(), argument: '' };
  return { verb: line.slice(0, blank).toUpperCase(), argument: line.slice(blank).replace(/^[ \t]+|[ \t]+$/g, '') };
}

/** Refuses what the table does not allow, and does the rest. */
function obey(turn: Turn, word: string): Outcome {
  const { wording } = turn.persona.smtp;
  const fact = commands.find(({ verb }) => verb === word);
  if (fact === undefined) return { reply: wording.unknown };
  const command = turn.persona.smtp.unserved.includes(fact.verb) ? undefined : served[fact.verb];
  if (command === undefined) return { reply: wording.notServed, fill: { verb: word } };
  return isLegal(commands, word, turn.state.at) ? command(turn) : outOfOrder(turn, fact.verb);
}

/** Says what should have come before. That something should have is the table's word; this only finds the sentence. */
function outOfOrder({ persona, state }: Turn, verb: Verb): Outcome {
  const { wording } = persona.smtp;
  const fill = { verb };
  if (state.at === 'greeted') return { reply: wording['order.hello'], fill };
  if (verb === 'MAIL') return { reply: wording['order.nested'], fill };
  if (verb === 'AUTH') return { reply: wording['order.auth'], fill };
  if (state.at === 'ready') return { reply: wording['order.mail'], fill };
  // RFC 5321 §3.3: 554 says that no recipient was valid, 503 that none was named.
  return { reply: wording[state.refusedRecipients > 0 ? 'data.noRecipients' : 'order.rcpt'], fill };
}

/** Makes the step of the table and writes the reply. */
function step(turn: Turn, on: string, outcome: Outcome): Step<SmtpState> {
  const { persona, world } = turn;
  const code = firstLine(outcome.reply).slice(0, 3);
  const errors = turn.state.errors + (isError(code) ? 1 : 0);
  const facts = { ...turn.state, errors, ...outcome.facts };
  if (facts.errors > persona.smtp.habits.errorsMax && code !== '421') {
    return step({ ...turn, state: facts }, '', { reply: persona.smtp.wording.tooManyErrors });
  }
  const move = { from: turn.state.at, on, reply: replyClass(code) };
  // RFC 5321 §3.8: 421 closes from every state.
  const at = code === '421' ? 'closed' : follow(transitions, move, outcome.wish);
  const state = { ...facts, ...(at === 'closed' && emptyEnvelope), at };
  return {
    state,
    output: smtpReply(outcome.reply, { host: persona.hostNames[0], ...outcome.fill }),
    next: frameFor(state),
    room: outcome.room ?? world.room,
    stage: on,
    ...(outcome.roomName !== undefined && { roomName: outcome.roomName }),
    ...(at === 'closed' && { close: true }),
  };
}

/** Codes that say the client is wrong about the protocol: syntax, order, unknown words. */
function isError(code: string): boolean {
  return /^50[0-4]$/.test(code);
}

function silent(turn: Turn): Step<SmtpState> {
  return { state: turn.state, output: new Uint8Array(0), next: frameFor(turn.state), room: turn.world.room };
}

function frameFor(state: SmtpState): Frame {
  return { kind: state.at === 'data' ? 'block' : 'line' };
}
