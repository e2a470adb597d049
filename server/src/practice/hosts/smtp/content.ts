// The message between 354 and the final dot, or in chunks: taken in pieces, looked at, and put into the mailboxes.

import type { User } from '../../accounts.ts';
import { dateTime } from '../../letterDate.ts';
import { deliver } from '../../mailroom.ts';
import type { Mailroom } from '../../mailroom.ts';
import { finalDot, letterOf, messageOf } from './letter.ts';
import { noticeOfKept } from './notice.ts';
import { refuseMessage } from './refuseMessage.ts';
import { reportDelivery } from './report.ts';
import { emptyEnvelope } from './state.ts';
import type { Outcome, SmtpState, Turn } from './state.ts';

/** Pieces are joined up to this length, so that many small chunks cost no more than a few large ones. */
const pieceOctetsMax = 64 * 1024;

/** Adds a piece to the content. What is over the limit is counted and not kept. */
export function addPiece(
  { pieces, octets }: SmtpState['content'],
  piece: string,
  letterOctetsMax: number,
): SmtpState['content'] {
  const sum = octets + piece.length;
  if (sum > letterOctetsMax + finalDot.length) return { pieces: [], octets: sum };
  const last = pieces.at(-1) ?? '';
  const joins = pieces.length > 0 && last.length + piece.length <= pieceOctetsMax;
  return { pieces: joins ? [...pieces.slice(0, -1), last + piece] : [...pieces, piece], octets: sum };
}

/** True when more has come than this server takes. */
export function isTooLarge({ state, persona }: Turn): boolean {
  const end = state.at === 'data' || state.at === 'part' ? finalDot.length : 0;
  return state.content.octets > persona.smtp.habits.letterOctetsMax + end;
}

/** The final dot or the last chunk: the message is delivered to all its recipients, or to none. */
export function finish(turn: Turn): Outcome {
  const { state, world, persona } = turn;
  const { wording, queueId, habits } = persona.smtp;
  if (isTooLarge(turn)) {
    return { reply: wording['data.tooLarge'], fill: { limit: habits.letterOctetsMax }, facts: emptyEnvelope };
  }
  const message = messageOf(state);
  const refusal = refuseMessage(message, persona.smtp);
  if (refusal) return { ...refusal, facts: emptyEnvelope };
  const id = queueId({ connection: world.connection, serial: state.letters + 1, nowMs: world.nowMs });
  const users = [...new Set(state.recipients.flatMap((recipient) => recipient.users))];
  const room = deliver(world.room, users, { octets: letterOf(turn, message, id), receivedMs: world.nowMs });
  if (room === undefined) return { reply: wording['data.full'], facts: emptyEnvelope };
  const time = Math.floor(world.nowMs / 1000);
  const facts = { ...emptyEnvelope, letters: state.letters + 1 };
  const told = reportDelivery(turn, tellWhatWasKept(turn, room), message, id);
  return { reply: wording['data.queued'], fill: { id, time }, facts, room: told };
}

/** A letter for the outside goes nowhere, and its sender is told so by letter, unless NOTIFY=NEVER forbids it. */
function tellWhatWasKept({ state, world, persona }: Turn, room: Mailroom): Mailroom {
  const outside = state.recipients.filter(({ users, notify }) => users.length === 0 && !notify?.includes('NEVER'));
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
