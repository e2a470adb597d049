// What a status line shows beside its spans: its class, what it says, which rules it breaks; and what it may hold, by the
// command that it answers. Lookup only; what it means in the session is meanings.ts.

import type { Oddity, ReplyClass, Unit } from '../../dialect.ts';
import { lineEndLength } from '../../octets.ts';
import type { SaidId } from './citations.ts';
import type { Meaning } from './meanings.ts';
import { codeFact } from './replies.ts';
import type { Asked } from './session.ts';
import type { Expected, StatusLine } from './statusLine.ts';

/** RFC 1939 §3: responses are at most 512 octets long, CRLF included. */
const replyOctetsMax = 512;

/** What the text of an answer may hold, by the command that it answers. */
export function expectedText(asked: Asked | undefined): Expected {
  switch (asked?.verb) {
    case 'STAT':
      return 'drop';
    // Coremail repeats the two numbers of STAT before a whole listing.
    case 'LIST':
      return asked.single ? 'row.size' : 'drop';
    case 'UIDL':
      return asked.single ? 'row.uid' : 'drop';
    case 'LANG':
      return asked.single ? 'language' : 'text';
    default:
      return 'text';
  }
}

/** The class of a status line; undefined for a line without a status. */
export function classOf({ status, code }: StatusLine): ReplyClass | undefined {
  if (status === 'none') return undefined;
  if (status === 'continue') return 'goOn';
  if (status === 'ok') return 'done';
  return code === undefined ? 'no' : codeFact(code).replyClass;
}

/** The code says more than the status before it. */
export function saysOf({ status, code, challenge }: StatusLine): Meaning {
  if (status === 'none') return { id: 'says.line' };
  if (challenge) return { id: challenge.id, ...(challenge.params && { params: challenge.params }) };
  const id: SaidId = code !== undefined ? codeFact(code).id : `status.${status}`;
  return { id };
}

/** Rules of RFC 1939 §3 that the line breaks by itself. */
export function lineOddities(unit: Unit, line: StatusLine): readonly Oddity[] {
  const odd = (id: SaidId, params?: Oddity['params']): Oddity => ({ id, by: 'server', ...(params && { params }) });
  return [
    ...(line.status === 'none' ? [odd('odd.noStatus')] : []),
    ...(line.upperCase ? [] : [odd('odd.statusCase')]),
    ...(unit.octets.length > replyOctetsMax && line.status !== 'continue'
      ? [odd('odd.longReply', { limit: replyOctetsMax })]
      : []),
    ...(lineEndLength(unit.octets) === 1 ? [odd('odd.bareLf')] : []),
  ];
}
