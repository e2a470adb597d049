// ENVELOPE: the fields of a letter that a list of letters shows (RFC 9051 §7.5.2). Encoded words stay as they are: clients
// decode them.

import { readAddresses } from './addresses.ts';
import type { Address } from './addresses.ts';
import { headerEnd, readFields } from './fields.ts';
import { imapNString } from './imapString.ts';
import type { Field } from './part.ts';

/** The envelope of a letter, in its brackets; one character for each octet. */
export function envelope(octets: string): string {
  return envelopeOf(readFields(octets, 0, headerEnd(octets)));
}

/** The envelope that these fields make. */
export function envelopeOf(fields: readonly Field[]): string {
  // RFC 5322 §3.6 allows one of each. Of several the last is shown, as Dovecot does.
  const text = (name: string): string =>
    imapNString(fields.filter((field) => field.name.toLowerCase() === name).at(-1)?.value);
  const from = addressesOf(fields, 'from');
  // RFC 9051 §7.5.2: Sender and Reply-To are From where they are missing or empty.
  const orFrom = (name: string): readonly Address[] => {
    const found = addressesOf(fields, name);
    return found.length === 0 ? from : found;
  };
  const lists = [from, orFrom('sender'), orFrom('reply-to'), ...['to', 'cc', 'bcc'].map((n) => addressesOf(fields, n))];
  const ends = [text('in-reply-to'), text('message-id')];
  return `(${[text('date'), text('subject'), ...lists.map(writeList), ...ends].join(' ')})`;
}

/** All addresses of all fields of a name. */
function addressesOf(fields: readonly Field[], name: string): readonly Address[] {
  return fields.filter((field) => field.name.toLowerCase() === name).flatMap(({ value }) => readAddresses(value));
}

function writeList(addresses: readonly Address[]): string {
  return addresses.length === 0 ? 'NIL' : `(${addresses.map(writeAddress).join('')})`;
}

function writeAddress({ name, route, mailbox, host }: Address): string {
  return `(${[name, route, mailbox, host].map(imapNString).join(' ')})`;
}
