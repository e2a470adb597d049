// The message between 354 and the final dot: taken in pieces, given its trace lines, and put into the mailboxes.

import type { User } from '../../accounts.ts';
import { dateTime } from '../../letterDate.ts';
import { deliver, letterOctetsMax } from '../../mailroom.ts';
import type { Mailroom } from '../../mailroom.ts';
import { noticeOfKept } from './notice.ts';
import { emptyEnvelope } from './state.ts';
import type { Outcome, SmtpState, Turn } from './state.ts';

/** `CRLF` before the dot belongs to the message, the dot and what follows it do not (RFC 5321 §4.1.1.4). */
const finalDot = '.\r\n';

/** Adds a piece to the content. What is over the limit is counted and not kept. */
export function addPiece({ pieces, octets }: SmtpState['content'], piece: string): SmtpState['content'] {
  const sum = octets + piece.length;
  return { pieces: sum > letterOctetsMax + finalDot.length ? [] : [...pieces, piece], octets: sum };
}

/** The final dot: the message is delivered to all its recipients, or to none. */
export function finish(turn: Turn): Outcome {
  const { state, world, persona } = turn;
  const { wording, queueId } = persona.smtp;
  const facts = { ...emptyEnvelope, letters: state.letters + 1 };
  if (state.content.octets > letterOctetsMax + finalDot.length) {
    return { reply: wording['data.tooLarge'], fill: { limit: letterOctetsMax }, facts: emptyEnvelope };
  }
  const id = queueId({ connection: world.connection, serial: state.letters + 1, nowMs: world.nowMs });
  const users = [...new Set(state.recipients.flatMap((recipient) => recipient.users))];
  const room = deliver(world.room, users, { octets: letterOf(turn, id), receivedMs: world.nowMs });
  if (room === undefined) return { reply: wording['data.full'], facts: emptyEnvelope };
  const time = Math.floor(world.nowMs / 1000);
  return { reply: wording['data.queued'], fill: { id, time }, facts, room: tellWhatWasKept(turn, room) };
}

/** A letter for the outside goes nowhere, and its sender is told so by letter. */
function tellWhatWasKept({ state, world, persona }: Turn, room: Mailroom): Mailroom {
  const outside = state.recipients.filter((recipient) => recipient.users.length === 0);
  if (outside.length === 0 || state.user === undefined) return room;
  const notice = noticeOfKept({
    to: state.user,
    recipients: outside.map((recipient) => recipient.address),
    date: dateTime(world.nowMs, persona.zoneMinutes),
    host: persona.hostNames[0],
  });
  const toSender: readonly User[] = [state.user];
  return deliver(room, toSender, { octets: notice, receivedMs: world.nowMs }) ?? room;
}

/** The letter as it is stored: trace lines, then the message without its dot-stuffing. */
function letterOf({ state, world, persona }: Turn, id: string): string {
  const date = dateTime(world.nowMs, persona.zoneMinutes);
  const [onlyRecipient] = state.recipients.length === 1 ? state.recipients : [];
  const purpose = onlyRecipient === undefined ? '' : `\r\n\tfor <${onlyRecipient.address}>`;
  // RFC 5321 §4.4: every host that takes a letter adds a Received line, the last one a Return-Path line.
  return [
    `Return-Path: <${state.sender?.address ?? ''}>\r\n`,
    `Received: from ${state.hello?.name ?? 'unknown'}\r\n`,
    `\tby ${persona.hostNames[0]} with ${protocolName(state)} id ${id}${purpose};\r\n`,
    `\t${date}\r\n`,
    withHeaderEnd(unstuff(state.content.pieces.join(''))),
  ].join('');
}

/** RFC 3848: SMTP, ESMTP, and ESMTPA after a login. */
function protocolName(state: SmtpState): string {
  if (state.hello?.verb !== 'EHLO') return 'SMTP';
  return state.user === undefined ? 'ESMTP' : 'ESMTPA';
}

/** RFC 5321 §4.5.2: the first dot of a line was added by the sender. */
function unstuff(content: string): string {
  return content.slice(0, -finalDot.length).replace(/(^|\r\n)\./g, '$1');
}

/** A text that begins without any header field is all body; an empty line keeps the trace lines apart from it. */
function withHeaderEnd(message: string): string {
  // `field-name = 1*ftext` (RFC 5322 §3.6.8); blanks before the colon are the obsolete form that readers must take.
  const startsWithField = /^[!-9;-~]+[ \t]*:/.test(message.slice(0, 1000));
  return startsWithField || message.startsWith('\r\n') ? message : `\r\n${message}`;
}
