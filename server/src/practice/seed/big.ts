// A letter of five megabytes, to see what that means: for LIST before RETR, for TOP, for parts that are fetched piece by
// piece. Its file is a rope of one block: it costs no memory and no time until somebody reads it.

import { toUtf8 } from '@mailterm/shared/octets';
import type { User } from '../accounts.ts';
import { base64Lines, people, utf8 } from './draft.ts';
import type { Draft } from './draft.ts';

/** 57 octets are one line of 76 in base64, so that blocks of lines stand one behind the other. */
const line = 'A line of fifty-five letters, dots and blanks, and once more';
const blockLines = 64;
const blocks = 1002;

export function bigLetters(owner: User): readonly Draft[] {
  // One is enough: bob's mailbox stays small for those who fetch everything.
  return owner === 'alice' ? [big] : [];
}

const block = base64Lines(toUtf8(`${line.slice(0, 55)}\r\n`.repeat(blockLines)));

const big: Draft = {
  id: 'five-megabytes',
  owner: 'alice',
  ageHours: 6,
  from: people.bob,
  to: people.alice,
  subject: 'Five megabytes',
  fields: ['Content-Type: multipart/mixed; boundary="=_big"'],
  body: [
    utf8(
      '--=_big',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'The file in this letter has 3.6 megabytes, and the letter five: base64 writes four',
      'characters for three octets, and a line end behind every 76. LIST says so before you',
      'fetch it with RETR; TOP with 8 lines fetches this text only; IMAP fetches part 1.',
      '',
      'bob',
      '--=_big',
      'Content-Type: text/plain; charset=us-ascii; name="lines.txt"',
      'Content-Disposition: attachment; filename="lines.txt"',
      'Content-Transfer-Encoding: base64',
      '',
    ),
    block.repeat(blocks),
    utf8('--=_big--'),
  ].reduce((all, piece) => all + piece),
};
