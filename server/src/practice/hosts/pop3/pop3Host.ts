// The POP3 host: a line comes in, the dialect's tables say whether it is legal and where it leads, commands.ts says what
// it does, the persona says it in words, answer.ts makes the step. Pure: no stream, no clock.

import { createHash } from 'node:crypto';
import { commands } from '@mailterm/shared/dialects/pop3/commands';
import type { Verb } from '@mailterm/shared/dialects/pop3/commands';
import type { Cut } from '@mailterm/shared/framing';
import { lineEndLength, toLatin1 } from '@mailterm/shared/octets';
import type { Accounts } from '../../accounts.ts';
import { faultAt, spend } from '../../faults/fault.ts';
import { unlock } from '../../mailroom.ts';
import type { Speaker } from '../../personas/persona.ts';
import type { Host, Step, World } from '../host.ts';
import { isLegal } from '../table.ts';
import { say } from '../wording.ts';
import { answerWith, quiet, wakeUp } from './answer.ts';
import type { Stage } from './answer.ts';
import { commandFor } from './commands.ts';
import { answer } from './login.ts';
import { mistake, newState } from './state.ts';
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
  const turn = (state: Pop3HostState, argument: string, world: World): Turn => ({
    state,
    argument,
    persona,
    accounts,
    world,
  });
  return {
    begin(world) {
      const timestamp = `<${world.connection}.${world.nowMs}@${persona.hostNames[0]}>`;
      const stamp = createHash('md5').update(timestamp).digest('hex');
      const greeting = { reply: persona.pop3.wording.greeting, fill: { timestamp, stamp } };
      const stage = { stage: 'connect', on: 'connect' };
      return perform(turn(newState(timestamp), '', world), stage, () => greeting);
    },
    receive: (state, unit, world) => receiveLine(unit, (argument) => turn(state, argument, world)),
    // RFC 2595 §4: what the client has said before TLS is forgotten.
    secured: (state, world) =>
      quiet({ persona, world }, { ...newState(state.timestamp), at: state.at, wrongLogins: state.wrongLogins }),
    wake: (state, world) => wakeUp(turn(state, '', world)),
    // RFC 1939 §6: a session that ends without QUIT deletes nothing; only its lock goes.
    leave: (world) => unlock(world.room, world.connection),
  };
}

function receiveLine(unit: Cut, turnFor: (argument: string) => Turn): Step<Pop3HostState> {
  const line = toLatin1(unit.octets.subarray(0, unit.octets.length - lineEndLength(unit.octets)));
  const whole = turnFor(line);
  const { state } = whole;
  const [word = ''] = line.split(/[ \t]/, 1);
  const verb = verbOf(word);
  // The framing cuts a line that is far too long into pieces; it is answered once, at its end.
  if (unit.continues) return quiet(whole, { ...state, longVerb: state.longVerb ?? verb ?? '' });
  const isAnswer = state.at.startsWith('auth.');
  if (unit.continued || (!isAnswer && unit.octets.length > lineOctetsMax)) {
    const outcome = { ...tooLong(whole), facts: { login: undefined } };
    return answerWith(whole, { stage: '', on: isAnswer ? '*' : (state.longVerb ?? verb ?? '') }, outcome);
  }
  if (isAnswer) return perform(whole, { stage: '*', on: '*' }, () => answer(whole));
  const command = turnFor(line.slice(word.length + 1));
  if (verb === undefined) return answerWith(whole, { stage: '', on: '' }, mistake(whole.persona.pop3.wording.unknown));
  // AUTH without a mechanism only asks for their names; it is no step of a login.
  const on = verb === 'AUTH' && command.argument.trim() === '' ? '' : verb;
  return perform(command, { stage: verb, on }, () => obey(command, verb));
}

/** Answers, unless something is to go wrong here and the wrong answer is a reply. */
function perform(turn: Turn, stage: Stage, outcomeOf: () => Outcome): Step<Pop3HostState> {
  const { faults, room } = turn.world;
  const fault = faultAt(faults, 'pop3', stage.stage);
  if (fault?.act.kind !== 'reply') return answerWith(turn, stage, outcomeOf());
  return answerWith(turn, stage, { reply: say(...fault.act.lines), asIs: true, room: spend(room, fault) });
}

/** Refuses what the table does not allow, and does the rest. */
function obey(turn: Turn, verb: Verb): Outcome {
  const { wording } = turn.persona.pop3;
  const command = commandFor(verb, turn);
  if (command === undefined) return mistake(wording.notServed, { verb });
  return isLegal(commands, verb, turn.state.at) ? command(turn) : mistake(wording.order, { verb });
}

function tooLong({ persona }: Turn): Outcome {
  return mistake(persona.pop3.wording.lineTooLong, { limit: lineOctetsMax });
}

/** The command that a word names, in any case (RFC 1939 §3). */
function verbOf(word: string): Verb | undefined {
  const upper = word.toUpperCase();
  return commands.find((fact) => fact.verb === upper)?.verb;
}
