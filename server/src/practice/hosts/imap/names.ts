// Names of mailboxes between the wire and the room: the encoding of the session, the separator of the persona, and what
// it calls the mailboxes that everybody has.

import { decodeMailboxName, encodeMailboxName } from '@mailterm/shared/dialects/imap/mailboxName';
import { fromLatin1, fromUtf8, toLatin1, toUtf8 } from '@mailterm/shared/octets';
import { isBoxName } from '../../boxes.ts';
import type { ImapReplyId } from './replies.ts';
import type { Turn } from './state.ts';

/** What a name on the wire is. */
export type ReadName =
  { readonly kind: 'name'; readonly name: string } | { readonly kind: 'bad'; readonly reply: ImapReplyId };

type Session = Pick<Turn, 'persona' | 'state'>;

/** Reads the name of a mailbox. */
export function readName(session: Session, wire: string): ReadName {
  const shown = decodeName(session, wire);
  if (shown === undefined) return { kind: 'bad', reply: 'mailbox.encoding' };
  const name = storedName(session, shown);
  return name === undefined || !isBoxName(name) ? { kind: 'bad', reply: 'mailbox.name' } : { kind: 'name', name };
}

/** A name as the wire has it becomes UTF-8 octets; undefined when it is in another encoding. */
export function decodeName({ state }: Session, wire: string): string | undefined {
  // RFC 6855 §3, RFC 9051 §5.1: after ENABLE, names are in UTF-8.
  if (state.utf8) return fromUtf8(fromLatin1(wire)) === undefined ? undefined : wire;
  const name = decodeMailboxName(wire);
  return name === undefined ? undefined : toLatin1(toUtf8(name));
}

/** A name as this client can read it, in quotes where it needs them. */
export function writeName(session: Session, name: string): string {
  return quoteName(wireName(session, shownName(session, name)));
}

/** What this server calls a mailbox, in UTF-8 octets and with its separator. */
export function shownName({ persona }: Session, name: string): string {
  const [top = '', ...below] = name.split('/');
  const own = Object.hasOwn(persona.imap.names, top) ? toLatin1(toUtf8(persona.imap.names[top] ?? '')) : top;
  return [own, ...below].join('/').replaceAll('/', persona.imap.separator);
}

/** A shown name in the encoding of the session. */
export function wireName({ state }: Session, shown: string): string {
  if (state.utf8) return shown;
  return encodeMailboxName(fromUtf8(fromLatin1(shown)) ?? shown);
}

/** RFC 9051 §9, mailbox = astring. */
export function quoteName(wire: string): string {
  return /^[^\x00-\x20\x7f-\xff(){%*"\\\]]+$/.test(wire) ? wire : `"${wire.replace(/["\\]/g, '\\$&')}"`;
}

function storedName({ persona }: Session, shown: string): string | undefined {
  const { separator, names } = persona.imap;
  // A slash within a level would be a level in the room.
  if (separator !== '/' && shown.includes('/')) return undefined;
  const path = shown.replaceAll(separator, '/');
  // RFC 9051 §5.1: INBOX is that in any case.
  if (path.toUpperCase() === 'INBOX') return 'INBOX';
  for (const [name, text] of Object.entries(names)) {
    const own = toLatin1(toUtf8(text));
    if (path === own || path.startsWith(`${own}/`)) return name + path.slice(own.length);
  }
  return path;
}
