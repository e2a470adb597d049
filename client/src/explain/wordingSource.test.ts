import type { WordedReply } from '@mailterm/shared/wire/wording';
import { expect, it } from 'vitest';
import { sourceOfLine } from './wordingSource.ts';

const seen = { kind: 'observed', where: 'Postfix 3.7' } as const;
const page = { kind: 'documented', page: 'RFC 5321' } as const;
const own = { kind: 'own' } as const;
const replies: readonly WordedReply[] = [
  { protocol: 'smtp', lines: ['220 {host} ESMTP Postfix'], source: seen },
  { protocol: 'smtp', lines: ['250 {host}'], source: own },
  { protocol: 'smtp', lines: ['250 2.1.0 Ok'], source: page },
  { protocol: 'smtp', lines: ['550 5.1.1 <{address}>: (a.b) unknown'], source: own },
  { protocol: 'imap', lines: ['OK {verb} completed'], source: seen },
  { protocol: 'imap', lines: ['* BYE Logging out'], source: page },
  { protocol: 'pop3', lines: ['+OK Logged in.'], source: seen },
];

it.each([
  ['smtp', '220 mail.practice.test ESMTP Postfix', seen],
  ['smtp', '250-mail.practice.test', own],
  // Of two that fit, the one with more words of its own.
  ['smtp', '250 2.1.0 Ok', page],
  ['smtp', '550 5.1.1 <x@y.test>: (a.b) unknown', own],
  ['smtp', '550 5.1.1 <x@y.test>: (a-b) unknown', undefined],
  ['imap', 'a1 OK NOOP completed', seen],
  ['imap', '* BYE Logging out', page],
  ['imap', '* 3 EXISTS', undefined],
  ['pop3', '+OK Logged in.', seen],
  ['smtp', '+OK Logged in.', undefined],
  ['raw', '220 mail.practice.test ESMTP Postfix', undefined],
] as const)('%s: %s', (protocol, line, source) => {
  expect(sourceOfLine(replies, protocol, line)).toEqual(source);
});
