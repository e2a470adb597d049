// What a pasted conversation is once it is read: who said what, and on which line of the paste. Types and numbers only;
// index.ts says how a paste becomes one, explain.ts what is made of it.

import type { Saying, Side } from '../dialect.ts';

/** The protocols that a paste can hold. */
export const protocols = ['smtp', 'pop3', 'imap'] as const;

export type Protocol = (typeof protocols)[number];

/** True for the name of a protocol. */
export function isProtocol(word: unknown): word is Protocol {
  return protocols.some((protocol) => protocol === word);
}

/** What a conversation was wrapped in when it was copied. */
export const dresses = [
  'marked', // C: and S:, arrows, client logs with such marks
  'mailterm', // a transcript of ours as text
  'swaks',
  'curl',
  'phpmailer',
  'javamail',
  'smtplib',
  'imaplib',
  'fetchmail',
  'thunderbird',
  'scrollback', // telnet, nc
  's_client',
  'log', // a mail server's log, or an error message of a program, that quotes replies
  'bounce',
  'reply', // one reply and nothing else
] as const;

export type Dress = (typeof dresses)[number];

/** One line that one side said, CRLF included. */
export interface Part {
  readonly from: Side;
  readonly octets: Uint8Array;
  /** The line of the paste, from 1. An implied part carries the line of what it stands before. */
  readonly line: number;
  /** It is not in the paste: what must have been said, so that what was said is understood. Never shown as typed. */
  readonly implied?: true;
  /** Implied, and not even named by the paste: what the reply most likely answers. */
  readonly guessed?: true;
  /** A conversation begins here; it is of this protocol. The first part always has it. */
  readonly opens?: Protocol;
}

/** A paste that was read. */
export interface Paste {
  /** Absent when nothing was found. */
  readonly dress?: Dress;
  readonly parts: readonly Part[];
  /** Lines that neither side said: a tool's own words, certificates, prose. Blank lines do not count. */
  readonly ignoredLines: number;
  /** What the reader of the explanation should know about the paste. */
  readonly notes: readonly PasteSaying[];
  /** Why there is nothing to explain. */
  readonly problem?: PasteSaying;
}

/** What is said about a paste as a whole; the texts are in text.*.ts. */
export const pasteIds = [
  'paste.empty',
  'paste.binary',
  'paste.noMail',
  'paste.noReply',
  'paste.cut',
  'paste.longLines',
  'paste.broken',
  'paste.assumed',
  'paste.letterMissing',
  'paste.recoded',
  'paste.renegotiated',
  'paste.noConnection',
  'paste.someAddress',
] as const;

export type PasteId = (typeof pasteIds)[number];

export interface PasteSaying extends Saying {
  readonly id: PasteId;
}

/** More octets of a paste are counted and not looked at. */
export const pasteOctetsMax = 8 * 1024 * 1024;
