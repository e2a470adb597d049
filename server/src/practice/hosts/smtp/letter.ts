// The letter as it is stored: what the client sent, with the trace lines of the server that took it.

import { dateTime } from '../../letterDate.ts';
import type { SmtpState, Turn } from './state.ts';

/** `CRLF` before the dot belongs to the message, the dot and what follows it do not (RFC 5321 §4.1.1.4). */
export const finalDot = '.\r\n';

/** The message as it was meant. Chunks are what they are (RFC 3030 §2); behind DATA dots were doubled. */
export function messageOf({ at, content }: SmtpState): string {
  const whole = content.pieces.join('');
  // RFC 5321 §4.5.2: the first dot of a line was added by the sender.
  return at === 'data' || at === 'part' ? whole.slice(0, -finalDot.length).replace(/(^|\r\n)\./g, '$1') : whole;
}

/** The trace lines, and the message behind them. */
export function letterOf(turn: Turn, message: string, id: string): string {
  const { state, world, persona } = turn;
  const date = dateTime(world.nowMs, persona.zoneMinutes);
  const [onlyRecipient] = state.recipients.length === 1 ? state.recipients : [];
  const purpose = onlyRecipient === undefined ? '' : `\r\n\tfor <${onlyRecipient.address}>`;
  // RFC 5321 §4.4: every host that takes a letter adds a Received line, the last one a Return-Path line.
  return [
    `Return-Path: <${state.sender?.address ?? ''}>\r\n`,
    `Received: from ${state.hello?.name || 'unknown'}\r\n`,
    `\tby ${persona.hostNames[0]} with ${protocolName(turn)} id ${id}${purpose};\r\n`,
    `\t${date}\r\n`,
    withHeaderEnd(message),
  ].join('');
}

/** RFC 3848: SMTP or ESMTP, with S for TLS and A for a login; RFC 6531 §4.3: UTF8SMTP. */
function protocolName({ state, world }: Turn): string {
  if (state.hello?.verb !== 'EHLO') return 'SMTP';
  const name = state.sender?.utf8 ? 'UTF8SMTP' : 'ESMTP';
  return `${name}${world.secure ? 'S' : ''}${state.user === undefined ? '' : 'A'}`;
}

/** A text that begins without any header field is all body; an empty line keeps the trace lines apart from it. */
function withHeaderEnd(message: string): string {
  // `field-name = 1*ftext` (RFC 5322 §3.6.8); blanks before the colon are the obsolete form that readers must take.
  const startsWithField = /^[!-9;-~]+[ \t]*:/.test(message.slice(0, 1000));
  return startsWithField || message.startsWith('\r\n') ? message : `\r\n${message}`;
}
