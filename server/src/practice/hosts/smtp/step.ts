// From an outcome to the step of the table, and to the octets of its reply. Faults that say something else are said here.

import type { Frame } from '@mailterm/shared/dialect';
import { commands } from '@mailterm/shared/dialects/smtp/commands';
import { transitions } from '@mailterm/shared/dialects/smtp/states';
import { toLatin1 } from '@mailterm/shared/octets';
import { faultAt, spend } from '../../faults/fault.ts';
import type { Step } from '../host.ts';
import { replyClass } from '../replyClass.ts';
import { follow, isLegal } from '../table.ts';
import { firstLine, say, smtpReply } from '../wording.ts';
import { emptyEnvelope } from './state.ts';
import type { Outcome, SmtpState, Turn } from './state.ts';

/**
 * Makes the step of the table and writes the reply.
 * @param on a verb, 'connect', '.', '*', or '' for what is none of them
 */
export function step(turn: Turn, on: string, meant: Outcome): Step<SmtpState> {
  const { persona, world } = turn;
  const { habits, wording } = persona.smtp;
  const outcome = withFault(turn, on, meant);
  const code = codeOf(outcome);
  // RFC 5321 §3.8: 421 closes from every state. 221 says that the connection is closed, whatever it answers.
  const closes = code === '421' || code === '221';
  const facts = { ...turn.state, errors: turn.state.errors + (isError(code) ? 1 : 0), ...outcome.facts };
  if (facts.errors > habits.errorsMax && !closes && !outcome.close) {
    return step({ ...turn, state: facts }, '', { reply: wording.tooManyErrors, close: true });
  }
  const reply = replyClass(code);
  const at = closes ? 'closed' : follow(transitions, { from: turn.state.at, on, reply }, outcome.wish);
  const state = { ...facts, ...(at === 'closed' && emptyEnvelope), at };
  const startsTls = on === 'STARTTLS' && reply === 'done' && turn.state.at === 'ready' && world.canSecure;
  return inTime(turn, {
    state,
    output: smtpReply(outcome.reply, { host: persona.hostNames[0], ...outcome.fill }),
    next: frameFor(state),
    room: outcome.room ?? world.room,
    stage: on,
    ...(outcome.roomName !== undefined && { roomName: outcome.roomName }),
    ...((at === 'closed' || outcome.close) && { close: true }),
    ...(startsTls && { startTls: true }),
  });
}

/** Nothing is said. */
export function silent(turn: Turn): Step<SmtpState> {
  const { state, world } = turn;
  return inTime(turn, { state, output: new Uint8Array(0), next: frameFor(state), room: world.room });
}

/** How the next unit of the client is cut. */
export function frameFor({ at, chunk }: SmtpState): Frame {
  if (chunk !== undefined) return { kind: 'octets', count: chunk.octets };
  return { kind: at === 'data' || at === 'part' ? 'block' : 'line' };
}

/** Codes that say the client is wrong about the protocol: syntax, order, unknown words. */
function isError(code: string): boolean {
  return /^50[0-4]$/.test(code);
}

function codeOf({ reply }: Outcome): string {
  return firstLine(reply).slice(0, 3);
}

/** What a fault says instead, where one is switched on for this stage. */
function withFault(turn: Turn, on: string, meant: Outcome): Outcome {
  const { state, world } = turn;
  const fault = faultAt(world.faults, 'smtp', on);
  const isStage = on === 'connect' || on === '.' || on === '*' || isLegal(commands, on, state.at);
  if (fault?.act.kind !== 'reply' || !isStage) return meant;
  const reply = say(...fault.act.lines);
  const goesOn = replyClass(codeOf({ reply })) === replyClass(codeOf(meant));
  // Other words for what would have happened: it happens all the same.
  const outcome = goesOn ? { ...meant, reply } : { reply, facts: forgotten(on) };
  return { ...outcome, room: spend(outcome.room ?? world.room, fault) };
}

/** What does not outlive a refusal, whatever the cause. */
function forgotten(on: string): Partial<SmtpState> {
  if (on === '.') return emptyEnvelope;
  return on === '*' ? { login: undefined } : {};
}

/** When the next alarm rings; a client that has made many errors waits for its answer. */
function inTime({ persona, world }: Turn, made: Step<SmtpState>): Step<SmtpState> {
  const { tarpit } = persona.smtp.habits;
  const isLate = tarpit !== undefined && made.state.errors > tarpit.errors && made.output.length > 0 && !made.close;
  if (!isLate) return withAlarm(persona.smtp.habits, made);
  const { stage = '', startTls, output, ...rest } = made;
  const held = { kind: 'answer', octets: toLatin1(output), stage, ...(startTls && { startTls }) } as const;
  return {
    ...rest,
    state: { ...made.state, held },
    output: new Uint8Array(0),
    next: { kind: 'wait' },
    wakeAtMs: world.nowMs + tarpit.delayMs,
  };
}

/** The step with the time at which the host looks at the clock again, if there is one. */
export function withAlarm(
  { sessionMs, idleMs }: { readonly sessionMs?: number; readonly idleMs?: number },
  made: Step<SmtpState>,
): Step<SmtpState> {
  const { bornMs, heardMs } = made.state;
  const isLetter = made.next.kind !== 'line';
  const times = [
    ...(sessionMs === undefined ? [] : [bornMs + sessionMs]),
    ...(idleMs === undefined || isLetter ? [] : [heardMs + idleMs]),
  ];
  return made.close || times.length === 0 ? made : { ...made, wakeAtMs: Math.min(...times) };
}
