// The SMTP host: a unit comes in, the dialect's tables say whether it is legal and where it leads, commands.ts says what
// it does, the persona says it in words. Pure: no stream, no clock.

import { commands } from '@mailterm/shared/dialects/smtp/commands';
import type { Cut } from '@mailterm/shared/framing';
import { lineEndLength, toLatin1 } from '@mailterm/shared/octets';
import type { Accounts } from '../../accounts.ts';
import type { Speaker } from '../../personas/persona.ts';
import type { Host, Step, World } from '../host.ts';
import { isLegal } from '../table.ts';
import { announceChunk, endChunk } from './chunks.ts';
import { commandOf } from './commands.ts';
import { addPiece, finish } from './content.ts';
import { answer } from './login.ts';
import { finishPart } from './mailMerge.ts';
import { outOfOrder } from './order.ts';
import { newState } from './state.ts';
import type { Outcome, SmtpState, Turn } from './state.ts';
import { silent, step } from './step.ts';
import { begin, interrupt, wake } from './time.ts';

/**
 * RFC 5321 §4.5.3.1.4 allows a command line 512 octets, and extensions add to MAIL and RCPT; twice as much serves all.
 * AUTH and the lines of a login have the limit of the framing (RFC 4954 §4 asks for more than any mechanism here sends).
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
  const turn = (state: SmtpState, world: World): Turn => ({ state, argument: '', persona, accounts, world });
  return {
    begin: (world) => begin(turn(newState(role === 'submission', world.nowMs), world)),
    receive: (state, unit, world) => receive(turn({ ...state, heardMs: world.nowMs }, world), unit),
    secured: (state, world) => secured(turn(state, world)),
    wake: (state, world) => wake(turn(state, world)),
    leave: (world) => world.room,
  };
}

/** RFC 3207 §4.2: what the client said before is forgotten; how it has behaved is not. */
function secured(turn: Turn): Step<SmtpState> {
  const { submission, bornMs, letters, errors, failedLogins } = turn.state;
  const kept = { bornMs, letters, errors, failedLogins };
  return silent({ ...turn, state: { ...newState(submission, turn.world.nowMs), ...kept, at: 'greeted' } });
}

function receive(turn: Turn, unit: Cut): Step<SmtpState> {
  if (turn.state.held?.kind === 'greeting') return interrupt(turn);
  if (unit.frame === 'line') return receiveLine(turn, unit);
  const { content, chunk } = turn.state;
  const { letterOctetsMax } = turn.persona.smtp.habits;
  const piece = toLatin1(unit.octets);
  const isKept = chunk === undefined || chunk.refused === 'no';
  const whole = isKept
    ? { ...turn, state: { ...turn.state, content: addPiece(content, piece, letterOctetsMax) } }
    : turn;
  if (unit.continues) return silent(whole);
  if (chunk) return endChunk(whole, chunk);
  const { merge } = whole.state;
  return step(whole, '.', merge ? finishPart(whole, merge) : finish(whole));
}

function receiveLine(turn: Turn, unit: Cut): Step<SmtpState> {
  // The framing cuts a line that is far too long into pieces; it is answered once, at its end.
  if (unit.continues) return silent(turn);
  const isAnswer = turn.state.at.startsWith('auth.');
  if (unit.continued || (!isAnswer && unit.octets.length > lineOctetsMax && !isLogin(unit.octets))) {
    const outcome = { reply: turn.persona.smtp.wording.lineTooLong, fill: { limit: lineOctetsMax } };
    return step(turn, isAnswer ? '*' : '', isAnswer ? { ...outcome, facts: { login: undefined } } : outcome);
  }
  const line = toLatin1(unit.octets.subarray(0, unit.octets.length - lineEndLength(unit.octets)));
  if (isAnswer) return step(turn, '*', answer({ ...turn, argument: line }));
  const { verb, argument } = readCommand(line);
  const asked = { ...turn, argument };
  return announceChunk(asked, verb) ?? step(asked, verb, obey(asked, verb));
}

/** RFC 4954 §4: AUTH may be far longer than other commands, because a mechanism may say much at once. */
function isLogin(octets: Uint8Array): boolean {
  return /^AUTH[ \t]/i.test(toLatin1(octets.subarray(0, 5)));
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
  if (fact === undefined)
    return hangsUpOn(turn, word) ? { reply: wording.hangUp, close: true } : { reply: wording.unknown };
  const command = commandOf(turn, fact.verb);
  if (command === undefined) {
    return { reply: wording[fact.verb === 'AUTH' ? 'auth.absent' : 'notServed'], fill: { verb: word } };
  }
  return isLegal(commands, word, turn.state.at) ? command(turn) : outOfOrder(turn, fact.verb);
}

/** Other protocols, and a letter that is sent where commands are read: a browser or a script that is lost. */
function hangsUpOn({ persona }: Turn, word: string): boolean {
  const { words, headerLines } = persona.smtp.habits.hangsUpOn;
  // `field-name = 1*ftext` (RFC 5322 §3.6.8)
  return words.includes(word) || (headerLines && /^[!-9;-~]+:/.test(word));
}
