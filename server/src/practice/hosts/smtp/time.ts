// What happens by the clock: a greeting that waits, an answer that comes late, a session that has lasted too long.

import { fromLatin1 } from '@mailterm/shared/octets';
import { dateTime } from '../../letterDate.ts';
import type { Step } from '../host.ts';
import type { SmtpState, Turn } from './state.ts';
import { frameFor, silent, step, withAlarm } from './step.ts';

/** A client has connected. Some servers keep it waiting, because who sends spam does not wait. */
export function begin(turn: Turn): Step<SmtpState> {
  const { persona, state, world } = turn;
  const { greetingMs } = persona.smtp.habits;
  if (greetingMs === undefined) return greet(turn);
  const waiting = { ...turn, state: { ...state, held: { kind: 'greeting' } as const } };
  return { ...silent(waiting), wakeAtMs: world.nowMs + greetingMs };
}

/** RFC 5321 §3.1: a client waits for the greeting. */
export function interrupt(turn: Turn): Step<SmtpState> {
  const { wording } = turn.persona.smtp;
  const state = { ...turn.state, held: undefined };
  return step({ ...turn, state }, '', { reply: wording['greeting.tooEarly'], close: true });
}

/** The time of the last alarm has come. */
export function wake(turn: Turn): Step<SmtpState> {
  const { state, persona, world } = turn;
  const { held } = state;
  const { wording, habits } = persona.smtp;
  if (held?.kind === 'greeting') return greet({ ...turn, state: { ...state, held: undefined, heardMs: world.nowMs } });
  if (held?.kind === 'answer') return answerLate(turn, held);
  const isOver = (sinceMs: number, lengthMs = Infinity): boolean => world.nowMs >= sinceMs + lengthMs;
  if (isOver(state.bornMs, habits.sessionMs)) {
    return step(turn, '', { reply: wording.tooOld, fill: { seconds: inSeconds(habits.sessionMs) }, close: true });
  }
  if (frameFor(state).kind === 'line' && isOver(state.heardMs, habits.idleMs)) {
    return step(turn, '', { reply: wording.tooSilent, fill: { seconds: inSeconds(habits.idleMs) }, close: true });
  }
  return silent(turn);
}

function greet(turn: Turn): Step<SmtpState> {
  const { persona, world } = turn;
  const date = dateTime(world.nowMs, persona.zoneMinutes);
  return step(turn, 'connect', { reply: persona.smtp.wording.greeting, fill: { date } });
}

function answerLate(turn: Turn, held: Extract<SmtpState['held'], { kind: 'answer' }>): Step<SmtpState> {
  const state = { ...turn.state, held: undefined };
  return withAlarm(turn.persona.smtp.habits, {
    state,
    output: fromLatin1(held.octets),
    next: frameFor(state),
    room: turn.world.room,
    stage: held.stage,
    ...(held.startTls && { startTls: true }),
  });
}

function inSeconds(lengthMs = 0): number {
  return Math.round(lengthMs / 1000);
}
