// From what a command comes to, to what a client hears: the step of the dialect's table, the octets, and when they are
// sent. A server that has had enough hangs up here.

import type { ReplyClass } from '@mailterm/shared/dialect';
import { transitions } from '@mailterm/shared/dialects/pop3/states';
import { fromLatin1, joinOctets, toLatin1 } from '@mailterm/shared/octets';
import type { Step } from '../host.ts';
import { follow } from '../table.ts';
import { fill, firstLine, lineOctets } from '../wording.ts';
import { habitsOf } from './habits.ts';
import type { Outcome, Pop3HostState, Turn } from './state.ts';

/** What was answered: as faults name it, and as the table does. Both are empty for a line that is no command. */
export interface Stage {
  readonly stage: string;
  readonly on: string;
}

/** Makes the step of the table and writes the reply. */
export function answerWith(turn: Turn, { stage, on }: Stage, meant: Outcome): Step<Pop3HostState> {
  const { state, world } = turn;
  const counted = {
    errors: state.errors + (meant.mistake ? 1 : 0),
    wrongLogins: state.wrongLogins + (meant.wrongLogin ? 1 : 0),
  };
  const { outcome, hangsUp } = patience(turn, counted, meant);
  const at = follow(transitions, { from: state.at, on, reply: statusClass(firstLine(outcome.reply)) }, outcome.wish);
  const next = { ...state, ...counted, ...outcome.facts, longVerb: undefined, at };
  const output = octetsOf(turn, outcome);
  const close = hangsUp || at === 'closed';
  const { wrongLoginDelayMs } = habitsOf(turn.persona.pop3);
  const room = outcome.room ?? world.room;
  if (outcome.wrongLogin && wrongLoginDelayMs > 0) {
    const held = { octets: toLatin1(output), stage, close };
    const wakeAtMs = world.nowMs + wrongLoginDelayMs;
    return { state: { ...next, held }, output: new Uint8Array(0), next: { kind: 'wait' }, room, wakeAtMs };
  }
  return {
    ...quiet(turn, next),
    output,
    room,
    ...(stage !== '' && { stage }),
    ...(outcome.roomName !== undefined && { roomName: outcome.roomName }),
    ...(outcome.startTls && { startTls: true }),
    ...(close && { close: true }),
  };
}

/** A step without an answer. */
export function quiet({ persona, world }: Pick<Turn, 'persona' | 'world'>, state: Pop3HostState): Step<Pop3HostState> {
  const wakeAtMs = world.nowMs + habitsOf(persona.pop3).autologoutMs;
  return { state, output: new Uint8Array(0), next: { kind: 'line' }, room: world.room, wakeAtMs };
}

/** The time has come for an answer that was held back, or for a client that was silent too long. */
export function wakeUp(turn: Turn): Step<Pop3HostState> {
  const { state, persona, world } = turn;
  const { held } = state;
  if (held) {
    const said = { output: fromLatin1(held.octets), stage: held.stage, ...(held.close && { close: true as const }) };
    return { ...quiet(turn, { ...state, held: undefined }), ...said };
  }
  // RFC 1939 §3: no message is removed, and nothing need be said.
  const outcome = { reply: persona.pop3.wording.autologout };
  const says = habitsOf(persona.pop3).autologoutSays === 'farewell';
  const output = says ? octetsOf(turn, outcome) : new Uint8Array(0);
  return { state, output, next: { kind: 'line' }, room: world.room, close: true };
}

/** What is said instead when a client has been wrong too often. */
function patience(
  { persona }: Turn,
  { errors, wrongLogins }: { readonly errors: number; readonly wrongLogins: number },
  outcome: Outcome,
): { readonly outcome: Outcome; readonly hangsUp: boolean } {
  const { wording } = persona.pop3;
  const { errorsMax, wrongLoginsMax } = habitsOf(persona.pop3);
  if (outcome.mistake && errors >= errorsMax) {
    return { outcome: { ...outcome, reply: wording.tooManyErrors }, hangsUp: true };
  }
  if (outcome.wrongLogin && wrongLogins >= wrongLoginsMax) {
    return { outcome: { ...outcome, reply: wording['login.tooMany'] }, hangsUp: true };
  }
  return { outcome, hangsUp: false };
}

function octetsOf({ persona }: Turn, { reply, fill: facts, block, asIs }: Outcome): Uint8Array {
  const lines = asIs ? reply.lines : fill(reply, { host: persona.hostNames[0], ...facts });
  const status = lineOctets(lines);
  return block === undefined ? status : joinOctets([status, blockOctets(block)]);
}

/** `+OK`, `-ERR`, or `+` and a blank for a challenge (RFC 1939 §3, RFC 5034 §4). */
function statusClass(reply: string): ReplyClass {
  if (reply.startsWith('+OK')) return 'done';
  return reply.startsWith('+') ? 'goOn' : 'no';
}

/** RFC 1939 §3: a dot is put before each line that begins with one, and a dot alone ends the block. */
function blockOctets(text: string): Uint8Array {
  const ended = text === '' || text.endsWith('\r\n') ? text : `${text}\r\n`;
  return fromLatin1(`${ended.replace(/(^|\r\n)\./g, '$1..')}.\r\n`);
}
