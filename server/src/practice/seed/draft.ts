// How the letters of this folder are written down, and how they become octets.

import { toBase64, toLatin1, toUtf8 } from '@mailterm/shared/octets';
import type { User } from '../accounts.ts';
import { dateTime } from '../letterDate.ts';
import type { SeedLetter } from '../mailroom.ts';

const hourMs = 60 * 60 * 1000;

/** A letter as it is written down here. Texts are octet strings where nothing else is said: {@link utf8} makes them. */
export interface Draft {
  /** The left half of its Message-ID; the same in every mailbox that has the letter. */
  readonly id: string;
  /** Whose mailbox it lies in. */
  readonly owner: User;
  /** `INBOX` where nothing is said. */
  readonly mailbox?: string;
  readonly flags?: readonly string[];
  /** Hours before the day of the visit. */
  readonly ageHours: number;
  /** From sending to arriving; 2 where nothing is said. */
  readonly waySeconds?: number;
  readonly from: string;
  readonly to: string;
  /** In Unicode. */
  readonly subject: string;
  /** What the servers on the way wrote on top, oldest last, where the letter came in another way than most. */
  readonly trace?: (sent: Clock) => readonly string[];
  /** Header fields beside From, To, Subject, Date, Message-ID and MIME-Version. */
  readonly fields: readonly string[];
  readonly body: string;
}

/** The time some seconds after a letter was sent, as letters write it. */
export type Clock = (seconds: number) => string;

export const people = {
  alice: 'Alice <alice@practice.test>',
  bob: 'Bob <bob@practice.test>',
  postmaster: 'Practice postmaster <postmaster@practice.test>',
} as const;

export const plain = ['Content-Type: text/plain; charset=us-ascii'] as const;
export const chinese = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'] as const;

/** The other of the two. */
export function friendOf(user: User): User {
  return user === 'alice' ? 'bob' : 'alice';
}

/** Lines as octets in UTF-8, each with its CRLF. */
export function utf8(...lines: readonly string[]): string {
  return toLatin1(toUtf8(lines.map((line) => `${line}\r\n`).join('')));
}

/** Base64 in lines of 76 (RFC 2045 §6.8). */
export function base64Lines(octets: Uint8Array): string {
  return (toBase64(octets).match(/.{1,76}/g) ?? []).map((line) => `${line}\r\n`).join('');
}

/** A letter in octets. @param dayMs the beginning of the day of the visit */
export function write(draft: Draft, dayMs: number): SeedLetter {
  const { id, mailbox, flags = [], waySeconds = 2, from, to, subject, fields, body, trace = arrived(draft) } = draft;
  const sentMs = dayMs - draft.ageHours * hourMs;
  const head = utf8(
    ...trace((seconds) => dateTime(sentMs + seconds * 1000)),
    `Date: ${dateTime(sentMs)}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${encodeSubject(subject)}`,
    `Message-ID: ${messageId(id)}`,
    'MIME-Version: 1.0',
    ...fields,
    '',
  );
  // The body is not looked at again: a large one stays the string that it is, made once for all.
  return {
    octets: head + body,
    flags,
    receivedMs: sentMs + waySeconds * 1000,
    ...(mailbox !== undefined && { mailbox }),
  };
}

/** A name that a letter can be referred to by. */
export function messageId(id: string): string {
  return `<${id}@practice.test>`;
}

/** What a letter within the practice server has on top. */
function arrived({ id, owner, from, waySeconds = 2 }: Draft): (sent: Clock) => readonly string[] {
  return (sent) => [
    `Return-Path: ${/<[^>]*>/.exec(from)?.[0] ?? '<>'}`,
    'Received: from desk.practice.test',
    `\tby mail.practice.test with ESMTPA id ${id.toUpperCase()}`,
    `\tfor <${owner}@practice.test>;`,
    `\t${sent(waySeconds)}`,
  ];
}

/** What a letter has on top that was written here and has not travelled. */
export const notSent = (): readonly string[] => [];

/** RFC 2047 §2: letters beyond ASCII stand in a header as encoded words of at most 75 octets; folded where there are more. */
function encodeSubject(subject: string): string {
  if (/^[\x20-\x7e]*$/.test(subject)) return subject;
  // Ten characters of three or four octets each are 40 octets, and 56 in base64.
  const pieces = subject.match(/.{1,10}/gu) ?? [];
  return pieces.map((piece) => `=?UTF-8?B?${toBase64(toUtf8(piece))}?=`).join('\r\n ');
}
