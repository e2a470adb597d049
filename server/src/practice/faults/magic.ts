// Errors on demand: magic recipients that are refused with a chosen reply. Faults are rows; a host asks here before it
// looks for a mailbox, whatever persona it wears.

import { splitAddress } from '../accounts.ts';

/** A magic local part, good in every domain of the practice world, and the reply to RCPT that it stands for. */
interface FaultRow {
  readonly local: string;
  readonly reply: string;
}

const rows: readonly FaultRow[] = [
  { local: '421.busy', reply: '421 4.3.2 Service not available, closing transmission channel' },
  { local: '450.greylist', reply: '450 4.2.0 Recipient address rejected: greylisted, try again in a few minutes' },
  { local: '451.error', reply: '451 4.3.0 Server error' },
  { local: '452.full', reply: '452 4.2.2 Mailbox full' },
  { local: '452.recipients', reply: '452 4.5.3 Too many recipients' },
  { local: '550.spf', reply: '550 5.7.23 The sender domain does not allow this client to send' },
  { local: '551.moved', reply: '551 5.1.6 User not local; please try <bob@practice.test>' },
  { local: '552.full', reply: '552 5.2.2 Mailbox full' },
  { local: '554.error', reply: '554 5.3.0 Server error' },
];

/** Under this domain every code can be asked for: `452-4.5.3@fault.test`. */
const faultDomain = 'fault.test';

/** `code [ "-" enhanced ]`: a refusal of RFC 5321 §4.2.1 and a status code of RFC 3463 §2 of the same class. */
const codePattern = /^([45])([0-5]\d)(?:-(\1\.\d{1,3}\.\d{1,3}))?$/;

/** The reply that a magic recipient asks for, or undefined for any other. */
export function faultReply(address: string): string | undefined {
  const { local, domain } = splitAddress(address);
  const row = rows.find((fault) => fault.local === local);
  if (row !== undefined || domain !== faultDomain) return row?.reply;
  const [, severity, detail, enhanced] = codePattern.exec(local) ?? [];
  if (severity === undefined || detail === undefined) return undefined;
  const words = severity === '4' ? 'Refused for now, as the address asks' : 'Refused, as the address asks';
  return [`${severity}${detail}`, enhanced, words].filter((word) => word !== undefined).join(' ');
}
