// Tables of replies for the personas: a part of what a host can say, from one source. What a table leaves out stays what
// stood before, in the end the model's own words. An id that the host does not know does not compile.

import type { WordingSource } from '@mailterm/shared/wire/wording';
import type { ImapReplyId } from '../hosts/imap/replies.ts';
import type { Pop3ReplyId } from '../hosts/pop3/replies.ts';
import type { SmtpReplyId } from '../hosts/smtp/replies.ts';
import { words } from '../hosts/wording.ts';
import type { Template } from '../hosts/wording.ts';

type Said<Id extends string> = Readonly<Partial<Record<Id, string | readonly string[]>>>;

type Words<Id extends string> = Readonly<Partial<Record<Id, Template>>>;

/** SMTP replies that come from one place. */
export function smtpSays(source: WordingSource, said: Said<SmtpReplyId>): Words<SmtpReplyId> {
  return words(source, said as Readonly<Record<string, string | readonly string[]>>);
}

/** POP3 replies that come from one place. */
export function pop3Says(source: WordingSource, said: Said<Pop3ReplyId>): Words<Pop3ReplyId> {
  return words(source, said as Readonly<Record<string, string | readonly string[]>>);
}

/** IMAP replies that come from one place. */
export function imapSays(source: WordingSource, said: Said<ImapReplyId>): Words<ImapReplyId> {
  return words(source, said as Readonly<Record<string, string | readonly string[]>>);
}
