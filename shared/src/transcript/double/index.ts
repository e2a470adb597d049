// Makes a practice double of a transcript. Pure.

import { joinOctets, toBase64 } from '../../octets.ts';
import { conversationOf } from '../conversation.ts';
import type { TranscriptTurn, TranscriptUnit } from '../conversation.ts';
import type { PublicEvent, Target } from '../event.ts';
import { doubleLimits } from './double.ts';
import type { Double, DoubleStep } from './double.ts';
import { lettersOf } from './mailbox.ts';
import { missingContent, typedFor } from './standIn.ts';

/**
 * The double of the server of a transcript, behind a turn.
 * @param turn the person goes on behind this one, or behind the latest before it at which that is possible: a turn that ends
 * the conversation is not played
 * @returns undefined where nobody could go on: no greeting, or a protocol that is not known
 */
export function doubleOf(events: readonly PublicEvent[], turn: number): Double | undefined {
  const { target, dialect, turns } = conversationOf(events);
  const [greeting, ...rest] = turns;
  if (dialect === 'raw' || greeting?.turn !== 0 || greeting.units.length === 0) return undefined;
  const played: TranscriptTurn[] = [];
  const steps: DoubleStep[] = [];
  const budget = { typed: doubleLimits.typedOctets, reply: doubleLimits.replyOctets };
  let before: readonly TranscriptUnit[] = greeting.units;
  for (const each of rest) {
    if (each.turn > turn || ends(each)) break;
    const added = stepsOf(each, before);
    for (const { typed, reply } of added) {
      budget.typed -= typed.length;
      budget.reply -= reply.length;
    }
    if (budget.typed < 0 || budget.reply < 0 || steps.length + added.length > doubleLimits.steps) break;
    steps.push(...added);
    played.push(each);
    before = each.units;
  }
  const unknown: Target = { host: 'server.example', port: usualPorts[dialect], security: 'plain' };
  return {
    protocol: dialect,
    of: target ?? unknown,
    turn: played.at(-1)?.turn ?? 0,
    greeting: toBase64(answerOf(greeting.units)),
    steps,
    letters: lettersOf(dialect, played).slice(0, doubleLimits.letters),
  };
}

const usualPorts = { smtp: 25, pop3: 110, imap: 143 } as const;

/** The conversation is over with it, or it was never answered. */
function ends({ units }: TranscriptTurn): boolean {
  const isAnswered = units.some(({ from, reading }) => from === 'server' && reading.complete);
  return !isAnswered || units.some(({ reading }) => reading.effects.some(({ kind }) => kind === 'close'));
}

/** Each unit of the client with what was answered before its next one. */
function stepsOf({ turn, units }: TranscriptTurn, before: readonly TranscriptUnit[]): readonly DoubleStep[] {
  const steps: DoubleStep[] = [];
  let at = 0;
  const first = units.findIndex(({ from }) => from === 'client');
  if (first !== 0) {
    // What the client sent was left out of the transcript.
    const end = first < 0 ? units.length : first;
    steps.push({ turn, ...missingStep(before, units.slice(0, end)) });
    at = end;
  }
  while (at < units.length) {
    const unit = units[at] as TranscriptUnit;
    let end = at + 1;
    while (end < units.length && units[end]?.from === 'server') end += 1;
    const replies = units.slice(at + 1, end);
    const next = units[end];
    const literal = next?.frame === 'octets' ? typedFor(next, 0, true).length : 0;
    const typed = typedFor(unit, literal, replies.length > 0);
    const startsTls = replies.some(({ reading }) => reading.effects.some(({ kind }) => kind === 'startTls'));
    steps.push({
      turn,
      frame: unit.frame,
      typed: toBase64(typed),
      reply: toBase64(answerOf(replies)),
      ...(startsTls && { startsTls }),
    });
    at = end;
  }
  return steps;
}

function missingStep(before: readonly TranscriptUnit[], replies: readonly TranscriptUnit[]): Omit<DoubleStep, 'turn'> {
  const frame = before.at(-1)?.reading.next.client;
  const isCounted = frame?.kind === 'octets';
  const typed = missingContent(isCounted ? 'octets' : 'block', isCounted ? frame.count : 0);
  return { frame: isCounted ? 'octets' : 'block', typed: toBase64(typed), reply: toBase64(answerOf(replies)) };
}

/** What was answered, with something in the place of content that was left out: a client waits for it. */
function answerOf(units: readonly TranscriptUnit[]): Uint8Array {
  const parts = units.flatMap(({ octets, reading }, index) => {
    const frame = reading.next.server;
    const next = units[index + 1];
    const isMissing =
      (frame.kind === 'block' || frame.kind === 'octets') &&
      !(next && next.octets.length > 0 && next.frame === frame.kind);
    return isMissing ? [octets, missingContent(frame.kind, frame.kind === 'octets' ? frame.count : 0)] : [octets];
  });
  return joinOctets(parts);
}
