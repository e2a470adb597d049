// IronPort Mail Merge (IPMM) of Cisco's appliances: XMRG begins, XDFN gives values for the recipient that RCPT names next,
// XPRT sends the letter in numbered parts, and each recipient gets a letter of its own. Served by personas that say so.

import { deliver } from '../../mailroom.ts';
import { isTooLarge } from './content.ts';
import { mail, rcpt } from './envelope.ts';
import { letterOf, messageOf } from './letter.ts';
import { mergedMessage } from './mergedMessage.ts';
import { refuseMessage } from './refuseMessage.ts';
import type { SmtpReplyId } from './replies.ts';
import { emptyEnvelope } from './state.ts';
import type { Filling, Merge, Outcome, Recipient, Turn } from './state.ts';

const noFilling: Filling = { values: {} };

/** Names for one recipient, and parts of one letter; what is more is no syntax. */
const valuesMax = 64;
const partsMax = 99;

/** XMRG FROM:<reverse-path>, instead of MAIL. */
export function xmrg(turn: Turn): Outcome {
  const outcome = mail(turn);
  if (outcome.facts?.sender === undefined) return outcome;
  const merge: Merge = { filling: noFilling, parts: {} };
  return { reply: turn.persona.smtp.wording['merge.ok'], facts: { ...outcome.facts, merge } };
}

/** RCPT takes the values that were defined before it. */
export function rcptOfMerge(turn: Turn): Outcome {
  const outcome = rcpt(turn);
  const { merge } = turn.state;
  const recipients = outcome.facts?.recipients;
  const added = recipients?.at(-1);
  if (merge === undefined || recipients === undefined || added === undefined) return outcome;
  const filled: Recipient = { ...added, filling: merge.filling };
  const facts = { recipients: [...recipients.slice(0, -1), filled], merge: { ...merge, filling: noFilling } };
  return { ...outcome, facts: { ...outcome.facts, ...facts } };
}

/** One name and its value: `color="red"`, `color=red`, `*PARTS=1,2`. */
const definition = /^(\*?[A-Za-z0-9_.-]+)(?:=(?:"([^"]*)"|([^" \t]*)))?(?:[ \t]+|$)/;

/** XDFN name=value [name=value …]: one or more. */
export function xdfn({ persona, state, argument }: Turn): Outcome {
  const { wording } = persona.smtp;
  if (argument.includes('\0')) return { reply: wording['merge.nul'] };
  if (state.merge === undefined) return { reply: wording['merge.none'], fill: { verb: 'XDFN' } };
  let { filling } = state.merge;
  let rest = argument;
  do {
    const [all, name = '', quoted, bare = ''] = definition.exec(rest) ?? [];
    if (all === undefined) return { reply: wording['merge.syntax'] };
    const next = define(filling, name, quoted ?? bare);
    if (typeof next === 'string') return { reply: wording[next], fill: { name } };
    filling = next;
    rest = rest.slice(all.length);
  } while (rest !== '');
  return { reply: wording['merge.defined'], facts: { merge: { ...state.merge, filling } } };
}

/** The values with one more; or what is wrong with it. */
function define(filling: Filling, name: string, value: string): Filling | SmtpReplyId {
  if (value === '') return 'merge.noValue';
  if (name.toUpperCase() === '*PARTS') {
    const parts = readParts(value);
    return parts === undefined ? 'merge.partsSyntax' : { ...filling, parts };
  }
  if (name.startsWith('*')) return 'merge.reserved';
  if (Object.keys(filling.values).length >= valuesMax) return 'merge.syntax';
  return { ...filling, values: { ...filling.values, [name]: value } };
}

/** `1,2`: which parts a recipient gets, in this order. */
function readParts(text: string): readonly number[] | undefined {
  if (!/^\d{1,2}(?:,\d{1,2}){0,98}$/.test(text)) return undefined;
  const parts = text.split(',').map(Number);
  return parts.includes(0) ? undefined : parts;
}

/** XPRT part [LAST], instead of DATA. */
export function xprt({ persona, state, argument }: Turn): Outcome {
  const { wording } = persona.smtp;
  const [, digits, last] = /^(\d{1,9})(?:[ \t]+(LAST))?$/i.exec(argument) ?? [];
  const number = Number(digits ?? 0);
  if (digits === undefined || state.merge === undefined) return { reply: wording['part.noNumber'] };
  if (number === 0 || number > partsMax || Object.hasOwn(state.merge.parts, number)) {
    return { reply: wording['part.number'], fill: { number } };
  }
  const sent = new Set([...Object.keys(state.merge.parts).map(Number), number]);
  const wanted = state.recipients.flatMap(({ filling }) => filling?.parts ?? []);
  if (last !== undefined && wanted.some((part) => !sent.has(part))) return { reply: wording['part.missing'] };
  const content = { pieces: [], octets: 0 };
  const facts = { merge: { ...state.merge, coming: number }, content };
  return { reply: wording['part.go'], facts, wish: last === undefined ? 'part' : 'data' };
}

/** The dot behind a part. Behind the last one, the letters are made and delivered, all of them or none. */
export function finishPart(turn: Turn, merge: Merge): Outcome {
  const { persona, state } = turn;
  const { wording, habits } = persona.smtp;
  const isLast = state.at === 'data';
  const part = messageOf(state);
  const octets = Object.values(merge.parts).reduce((sum, text) => sum + text.length, part.length);
  if (isTooLarge(turn) || octets > habits.letterOctetsMax) {
    const facts = isLast ? emptyEnvelope : { content: emptyEnvelope.content };
    return { reply: wording['data.tooLarge'], fill: { limit: habits.letterOctetsMax }, facts };
  }
  const whole: Merge = { ...merge, parts: { ...merge.parts, [merge.coming ?? 1]: part } };
  if (isLast) return deliverAll(turn, whole);
  return { reply: wording['part.ok'], facts: { merge: whole, content: emptyEnvelope.content } };
}

function deliverAll(turn: Turn, merge: Merge): Outcome {
  const { persona, state, world } = turn;
  const { wording, queueId, habits } = persona.smtp;
  const id = queueId({ connection: world.connection, serial: state.letters + 1, nowMs: world.nowMs });
  let { room } = world;
  for (const recipient of state.recipients) {
    const message = mergedMessage(merge.parts, recipient, { turn, octetsMax: habits.letterOctetsMax });
    if (message === undefined) {
      return { reply: wording['data.tooLarge'], fill: { limit: habits.letterOctetsMax }, facts: emptyEnvelope };
    }
    const refusal = refuseMessage(message, persona.smtp);
    if (refusal) return { ...refusal, facts: emptyEnvelope };
    const alone = { ...turn, state: { ...state, recipients: [recipient] } };
    const letter = { octets: letterOf(alone, message, id), receivedMs: world.nowMs };
    const next = deliver(room, recipient.users, letter);
    if (next === undefined) return { reply: wording['data.full'], facts: emptyEnvelope };
    room = next;
  }
  const facts = { ...emptyEnvelope, letters: state.letters + 1 };
  return { reply: wording['merge.queued'], fill: { id }, facts, room };
}
