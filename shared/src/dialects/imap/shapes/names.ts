// Places that commands and responses share: mailbox names, flags, sequence sets, and the items of FETCH with their
// sections (RFC 9051 §6.4.5, §7.5.2).

import { visible } from '../../../charset.ts';
import { messageCitations } from '../citations.ts';
import type { MessageId } from '../citations.ts';
import { decodeMailboxName } from '../mailboxName.ts';
import { readable } from '../places.ts';
import type { Place, Rule, Token } from '../places.ts';
import { flagId } from '../vocabulary/flags.ts';

/** A mailbox's name: INBOX in any case, modified UTF-7, or UTF-8 as IMAP4rev2 writes it (RFC 9051 §5.1). */
export function mailbox({ value }: Token): Place {
  return mailboxPlace(value);
}

function mailboxPlace(value: string): Place {
  if (/^inbox$/i.test(value)) return { id: 'mailbox.inbox', fact: 'mailbox' };
  const decoded = decodeMailboxName(value);
  if (decoded === undefined) {
    const id = /[\x80-\xff]/.test(value) ? 'mailbox.utf8' : 'mailbox.bad';
    return { id, params: { decoded: readable(value) }, fact: 'mailbox' };
  }
  const id = decoded === value ? 'mailbox.name' : 'mailbox.encoded';
  return { id, params: { decoded: visible(decoded.slice(0, 240)) }, fact: 'mailbox' };
}

/** ABNF: flag (RFC 9051 §9). */
export function flag({ value }: Token): Place {
  return { id: flagId(value), params: { flag: readable(value) }, fact: 'flag' };
}

/** ABNF: sequence-set (RFC 9051 §9): numbers, ranges, and * for the last one; or $ for the saved result of a search. */
const setForm = /^(?:\*|\d{1,10})(?::(?:\*|\d{1,10}))?(?:,(?:\*|\d{1,10})(?::(?:\*|\d{1,10}))?){0,300}$/;

/** True for a sequence set. */
export function isSet(text: string): boolean {
  return setForm.test(text);
}

/** Message numbers, or UIDs where the level remembers `uid`. */
export const messageSet: Rule = ({ value }, { key }) => {
  if (value === '$') return { id: 'set.saved', fact: 'set' };
  if (!isSet(value)) return { id: 'set.none', kind: 'unknown', fact: 'set' };
  return { id: key?.startsWith('uid') ? 'set.uids' : 'set.numbers', params: { set: readable(value) }, fact: 'set' };
};

/** An item of FETCH; those that nobody knows are `item.other`. */
export function itemId(word: string, opens: boolean): MessageId {
  const id = `item.${word.toUpperCase()}${opens && /^(?:BODY|BINARY)$/i.test(word) ? '[]' : ''}`;
  return Object.hasOwn(messageCitations, id) ? (id as MessageId) : 'item.other';
}

/** What stands in the brackets of an item: part numbers, the name of a section, a list of header fields. */
export const section: Rule = ({ kind, value }, level) => {
  if (kind === 'open') return { id: 'mark.open', inner: 'sectionFields', attached: true };
  const [, number = '', name = ''] = /^((?:\d{1,9}\.){0,20}(?:\d{1,9})?)([^]*)$/.exec(value) ?? [];
  const part = number.replace(/\.$/, '');
  const upper = name.toUpperCase();
  const more = { key: `${level.key ?? ''}${number}${upper}`.slice(0, 60), fact: 'section' } as const;
  if (upper === '') return { ...more, id: 'section.part', params: { part } };
  if (!sectionNames.has(upper)) return { ...more, id: 'section.other', params: { name: readable(name) } };
  if (upper === 'MIME') return { ...more, id: 'section.MIME', params: { part: part === '' ? '?' : part } };
  return part === ''
    ? { ...more, id: `section.${upper}` as MessageId }
    : { ...more, id: 'section.within', params: { part, name: upper } };
};

const sectionNames: ReadonlySet<string> = new Set(['HEADER', 'HEADER.FIELDS', 'HEADER.FIELDS.NOT', 'TEXT', 'MIME']);
