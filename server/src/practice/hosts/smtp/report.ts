// The report that a letter was delivered (RFC 3464), for a sender who asked for it with NOTIFY=SUCCESS (RFC 3461 §4.1).

import type { User } from '../../accounts.ts';
import { dateTime } from '../../letterDate.ts';
import { deliver } from '../../mailroom.ts';
import type { Mailroom } from '../../mailroom.ts';
import type { Recipient, Turn } from './state.ts';

/** The room with the report in the mailbox of the sender; without it where nobody has asked, or nobody can be told. */
export function reportDelivery(turn: Turn, room: Mailroom, message: string, id: string): Mailroom {
  const { state, accounts, world } = turn;
  const wanted = state.recipients.filter(({ users, notify }) => users.length > 0 && notify?.includes('SUCCESS'));
  const address = state.sender?.address ?? '';
  // RFC 5321 §4.5.5: nothing is reported to the null sender, or two servers would talk for ever.
  const addressee = accounts.addresseeOf(address);
  if (wanted.length === 0 || address === '' || addressee.kind !== 'local') return room;
  const to: readonly User[] = addressee.users;
  return deliver(room, to, { octets: reportOf(turn, wanted, message, id), receivedMs: world.nowMs }) ?? room;
}

function reportOf(
  { state, world, persona }: Turn,
  recipients: readonly Recipient[],
  message: string,
  id: string,
): string {
  const [host] = persona.hostNames;
  const date = dateTime(world.nowMs, persona.zoneMinutes);
  const boundary = `report-${id}`;
  const sender = state.sender;
  const lines = [
    'Return-Path: <>',
    `Date: ${date}`,
    `From: Mail delivery <postmaster@${host}>`,
    `To: <${sender?.address ?? ''}>`,
    'Subject: Your letter was delivered',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    'You asked to be told when your letter is delivered. It lies in the mailbox of',
    ...recipients.map(({ address }) => `    ${address}`),
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    // RFC 3464 §2.2: one group of fields for the letter, and one for each recipient.
    ...(sender?.envelopeId === undefined ? [] : [`Original-Envelope-Id: ${fromXtext(sender.envelopeId)}`]),
    `Reporting-MTA: dns; ${host}`,
    `Arrival-Date: ${date}`,
    '',
    ...recipients.flatMap(fieldsOf),
    `--${boundary}`,
    // RFC 3461 §4.3: where nothing has failed, only the header comes back, whatever RET says.
    'Content-Type: text/rfc822-headers',
    'Content-Transfer-Encoding: 8bit',
    '',
    headerOf(message),
    `--${boundary}--`,
    '',
  ];
  return lines.join('\r\n');
}

function fieldsOf({ address, original }: Recipient): readonly string[] {
  return [
    ...(original === undefined ? [] : [`Original-Recipient: ${fromXtext(original)}`]),
    `Final-Recipient: rfc822; ${address}`,
    'Action: delivered',
    'Status: 2.0.0',
    '',
  ];
}

/** The header with the CRLF of its last line. */
function headerOf(message: string): string {
  const end = message.startsWith('\r\n') ? 0 : message.indexOf('\r\n\r\n');
  return end < 0 ? message : message.slice(0, end + 2);
}

/** RFC 3461 §4: `+2B` is `+`. What would end the line is not decoded into it. */
function fromXtext(xtext: string): string {
  const decoded = xtext.replace(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decoded.replace(/[\x00-\x1f\x7f]/g, '?');
}
