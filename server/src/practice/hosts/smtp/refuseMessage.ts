// Why a whole letter is refused for what it is, before anybody looks for a mailbox.

import type { SmtpPersona } from '../../personas/persona.ts';
import type { Outcome } from './state.ts';

/** The first rule that a message breaks; undefined when it breaks none. */
export function refuseMessage(message: string, { wording, habits }: SmtpPersona): Outcome | undefined {
  const { hopsMax, bareLineEnds, textLineOctetsMax = Infinity, headerOctetsMax = Infinity } = habits;
  const headerEnd = message.startsWith('\r\n') ? 0 : message.indexOf('\r\n\r\n');
  const header = headerEnd < 0 ? message : message.slice(0, headerEnd);
  if (header.length > headerOctetsMax) {
    return { reply: wording['data.largeHeader'], fill: { octets: header.length, limit: headerOctetsMax } };
  }
  // RFC 5321 §6.3: each server that a letter passes adds a Received line; many of them are a loop.
  const hops = header.match(/^received[ \t]*:/gim)?.length ?? 0;
  if (hops > hopsMax) return { reply: wording['data.tooManyHops'], fill: { hops, limit: hopsMax } };
  // RFC 5321 §2.3.8: CR and LF stand only together.
  const bare = bareLineEnds === 'refused' ? message.search(/\r(?!\n)|(?<!\r)\n/) : -1;
  if (bare >= 0) return { reply: wording['data.bareLineEnd'], fill: { line: lineAt(message, bare) } };
  return refuseLongLine(message, textLineOctetsMax, wording);
}

/** RFC 5321 §4.5.3.1.6: the length of a line counts its CRLF. */
function refuseLongLine(message: string, limit: number, wording: SmtpPersona['wording']): Outcome | undefined {
  if (limit === Infinity) return undefined;
  for (let start = 0; start < message.length;) {
    const lineEnd = message.indexOf('\r\n', start);
    const next = lineEnd < 0 ? message.length : lineEnd + 2;
    const octets = next - start;
    if (octets > limit)
      return { reply: wording['data.longLine'], fill: { line: lineAt(message, start), octets, limit } };
    start = next;
  }
  return undefined;
}

/** The number of the line in which a place lies. */
function lineAt(message: string, place: number): number {
  return message.slice(0, place).split('\r\n').length;
}
