// BDAT: a letter in counted chunks, without a dot that ends it and without doubled dots (RFC 3030 §2). The octets follow
// the command at once, whatever it is worth, so they are read before it is answered.

import { commands } from '@mailterm/shared/dialects/smtp/commands';
import type { Step } from '../host.ts';
import { isLegal } from '../table.ts';
import { commandOf } from './commands.ts';
import { finish, isTooLarge } from './content.ts';
import { outOfOrder } from './order.ts';
import { emptyEnvelope } from './state.ts';
import type { Chunk, SmtpState, Turn } from './state.ts';
import { silent, step } from './step.ts';

/** `bdat-cmd = "BDAT" SP chunk-size [ SP end-marker ]`; undefined when the line announces no octets. */
export function announceChunk(turn: Turn, verb: string): Step<SmtpState> | undefined {
  if (verb !== 'BDAT' || commandOf(turn, 'BDAT') === undefined) return undefined;
  const [, size, rest = ''] = /^(\d{1,15})(?:[ \t]+(.*))?$/.exec(turn.argument) ?? [];
  if (size === undefined) return undefined;
  const last = /^LAST(?=[ \t]|$)/i.test(rest);
  const isWhole = rest === '' || rest.length === 'LAST'.length;
  const inOrder = isLegal(commands, 'BDAT', turn.state.at);
  const refused = !inOrder ? 'order' : isWhole && (last || rest === '') ? 'no' : 'syntax';
  const chunk: Chunk = { octets: Number(size), last, refused };
  const begun = { ...turn, state: { ...turn.state, chunk } };
  return chunk.octets > 0 ? silent(begun) : endChunk(begun, chunk);
}

/** All octets of a chunk have come. */
export function endChunk(before: Turn, { octets, last, refused }: Chunk): Step<SmtpState> {
  const turn = { ...before, state: { ...before.state, chunk: undefined } };
  const { wording, habits } = turn.persona.smtp;
  if (refused === 'order') return step(turn, 'BDAT', outOfOrder(turn, 'BDAT'));
  // The reply to the last chunk is the reply to the letter.
  const on = last ? '.' : 'BDAT';
  if (refused === 'syntax') {
    return step(turn, on, { reply: wording['bdat.syntax'], ...(last && { facts: emptyEnvelope }) });
  }
  if (last) return step(turn, on, finish(turn));
  if (isTooLarge(turn)) {
    return step(turn, on, { reply: wording['data.tooLarge'], fill: { limit: habits.letterOctetsMax } });
  }
  return step(turn, on, { reply: wording['bdat.ok'], fill: { octets } });
}
