// The POP3 host: a line comes in, the dialect's tables say whether it is legal and where it leads, commands.ts says what
// it does, the persona says it in words. Pure: no stream, no clock.

import { createHash } from 'node:crypto';
import type { ReplyClass } from '@mailterm/shared/dialect';
import { commands } from '@mailterm/shared/dialects/pop3/commands';
import { transitions } from '@mailterm/shared/dialects/pop3/states';
import type { Cut } from '@mailterm/shared/framing';
import { fromLatin1, joinOctets, lineEndLength, toLatin1 } from '@mailterm/shared/octets';
import type { Accounts } from '../../accounts.ts';
import { unlock } from '../../mailroom.ts';
import type { Speaker } from '../../personas/persona.ts';
import type { Host, Step, World } from '../host.ts';
import { follow, isLegal } from '../table.ts';
import { fill, firstLine, lineOctets } from '../wording.ts';
import { served } from './commands.ts';
import { answer } from './login.ts';
import { newState } from './state.ts';
import type { Outcome, Pop3HostState, Turn } from './state.ts';

/** RFC 2449 §4: a command line has at most 255 octets. Lines of a login have the limit of the framing. */
export const lineOctetsMax = 255;

/** What distinguishes one POP3 host from another. */
export interface Pop3HostOptions {
  readonly persona: Speaker<'pop3'>;
  readonly accounts: Accounts;
}

/** Makes the host. It holds no state of its own; one serves every connection. */
export function createPop3Host({ persona, accounts }: Pop3HostOptions): Host<Pop3HostState> {
  return {
    begin(world) {
      const timestamp = `<${world.connection}.${world.nowMs}@${persona.hostNames[0]}>`;
      const stamp = createHash('md5').update(timestamp).digest('hex');
      const start = { state: newState(timestamp), argument: '', persona, accounts, world };
      return step(start, 'connect', { reply: persona.pop3.wording.greeting, fill: { timestamp, stamp } });
    },
    receive(state, unit, world) {
      return receiveLine(unit, (argument) => ({ state, argument, persona, accounts, world }));
    },
    // RFC 1939 §6: a session that ends without QUIT deletes nothing; only its lock goes.
    leave: (world: World) => unlock(world.room, world.connection),
  };
}

function receiveLine(unit: Cut, turnFor: (argument: string) => Turn): Step<Pop3HostState> {
  const line = toLatin1(unit.octets.subarray(0, unit.octets.length - lineEndLength(unit.octets)));
  const whole = turnFor(line);
  const { wording } = whole.persona.pop3;
  // The framing cuts a line that is far too long into pieces; it is answered once, at its end.
  if (unit.continues) {
    return { state: whole.state, output: new Uint8Array(0), next: { kind: 'line' }, room: whole.world.room };
  }
  const isAnswer = whole.state.at.startsWith('auth.');
  if (unit.continued || (!isAnswer && unit.octets.length > lineOctetsMax)) {
    const outcome = { reply: wording.lineTooLong, fill: { limit: lineOctetsMax }, facts: { login: undefined } };
    return step(whole, isAnswer ? '*' : '', outcome);
  }
  if (isAnswer) return step(whole, '*', answer(whole));
  const [word = ''] = line.split(/[ \t]/, 1);
  const verb = word.toUpperCase();
  return step(whole, verb, obey(turnFor(line.slice(word.length + 1)), verb));
}

/** Refuses what the table does not allow, and does the rest. */
function obey(turn: Turn, verb: string): Outcome {
  const { wording } = turn.persona.pop3;
  if (!commands.some((fact) => fact.verb === verb)) return { reply: wording.unknown };
  const command = served.get(verb);
  if (command === undefined) return { reply: wording.notServed, fill: { verb } };
  return isLegal(commands, verb, turn.state.at) ? command(turn) : { reply: wording.order, fill: { verb } };
}

/** Makes the step of the table and writes the reply. */
function step({ state, persona, world }: Turn, on: string, outcome: Outcome): Step<Pop3HostState> {
  const move = { from: state.at, on, reply: statusClass(firstLine(outcome.reply)) };
  const at = follow(transitions, move, outcome.wish);
  const status = lineOctets(fill(outcome.reply, { host: persona.hostNames[0], ...outcome.fill }));
  return {
    state: { ...state, ...outcome.facts, at },
    output: outcome.block === undefined ? status : joinOctets([status, blockOctets(outcome.block)]),
    next: { kind: 'line' },
    room: outcome.room ?? world.room,
    stage: on,
    ...(outcome.roomName !== undefined && { roomName: outcome.roomName }),
    ...(at === 'closed' && { close: true }),
  };
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
