// What real clients and hostile ones send to each protocol of the practice server, to be mixed with noise: commands reach
// deeper than noise alone. Every line is one that some state understands, or nearly.

import { toBase64, toUtf8 } from '@mailterm/shared/octets';
import type { Protocol } from '../src/practice/faults/fault.ts';

const base64 = (text: string): string => toBase64(toUtf8(text));

/** Who is in: bob, and others who try to be somebody else's alice. */
const credentials = [
  '\0bob\0practice-code',
  '\0alice\0practice-code',
  '\0alice%anna\0practice-code',
  'x\0bob\0practice-code',
].map(base64);

const answers = [...credentials, base64('bob'), base64('practice-code'), '*', '=', '%%', 'AA=='];

const smtp = [
  'EHLO pc.example.test',
  'HELO pc',
  'EHLO',
  'AUTH LOGIN',
  'AUTH PLAIN',
  'AUTH CRAM-MD5',
  'AUTH SCRAM-SHA-256 biwsbj1ib2Iscj1hYmM=',
  'AUTH XOAUTH2 AA==',
  `AUTH PLAIN ${base64('\0bob\0practice-code')}`,
  'MAIL FROM:<a@b.test>',
  'MAIL FROM:<bob@practice.test> SIZE=100 BODY=8BITMIME',
  'MAIL FROM:<> SMTPUTF8',
  'MAIL FROM:<a@b.test> RET=HDRS ENVID=x',
  'RCPT TO:<bob@practice.test>',
  'RCPT TO:<alice@163.com>',
  'RCPT TO:<team@practice.test> NOTIFY=NEVER',
  'RCPT TO:<450.greylist@practice.test>',
  'RCPT TO:<nobody@practice.test>',
  'DATA',
  'BDAT 12',
  'BDAT 5 LAST',
  'BDAT 0 LAST',
  'Subject: from the fuzz\r\n\r\n.',
  '.',
  '..',
  'RSET',
  'NOOP',
  'VRFY bob',
  'EXPN team',
  'HELP',
  'XDFN',
  'XPRT',
  'ETRN x',
  'STARTTLS',
];

const pop3 = [
  'USER bob',
  'USER alice',
  'USER alice%anna',
  'PASS practice-code',
  'PASS practice-password',
  'APOP bob c4c9334bac560ecc979e58001b3e22fb',
  'AUTH',
  'AUTH LOGIN',
  'AUTH PLAIN',
  'AUTH CRAM-MD5',
  `AUTH PLAIN ${base64('\0bob\0practice-code')}`,
  'CAPA',
  'UTF8',
  'LANG',
  'LANG *',
  'STAT',
  'LIST',
  'LIST 1',
  'UIDL',
  'RETR 1',
  'RETR 2',
  'RETR 3',
  'RETR 4',
  'RETR 5',
  'TOP 1 1',
  'TOP 3 999',
  'DELE 1',
  'DELE 2',
  'RSET',
  'NOOP',
  'LAST',
  'STLS',
];

const imap = [
  'a LOGIN bob practice-code',
  'a LOGIN "alice" "practice-code"',
  'a LOGIN alice%anna practice-code',
  'a LOGIN {3}\r\nbob {13}\r\npractice-code',
  'a LOGIN {3+}\r\nbob {13+}\r\npractice-code',
  'a AUTHENTICATE PLAIN',
  `a AUTHENTICATE PLAIN ${base64('\0bob\0practice-code')}`,
  'a CAPABILITY',
  'a NOOP',
  'a ID ("name" "fuzz")',
  'a ID NIL',
  'a ENABLE UTF8=ACCEPT',
  'a NAMESPACE',
  'a SELECT INBOX',
  'a EXAMINE "INBOX"',
  'a SELECT {5}\r\nINBOX',
  'a STATUS INBOX (MESSAGES UIDNEXT UNSEEN)',
  'a LIST "" "*"',
  'a LIST "" "%"',
  'a LSUB "" "*"',
  'a CREATE fuzz',
  'a CREATE "a/b/c"',
  'a RENAME fuzz fuzzy',
  'a DELETE fuzz',
  'a SUBSCRIBE INBOX',
  'a FETCH 1:* (FLAGS UID INTERNALDATE RFC822.SIZE ENVELOPE)',
  'a FETCH 1:* BODYSTRUCTURE',
  'a FETCH 1:* BODY.PEEK[]',
  'a FETCH * BODY[TEXT]<0.20>',
  'a FETCH 1 BODY[HEADER.FIELDS (SUBJECT FROM)]',
  'a UID FETCH 1:* ALL',
  'a SEARCH ALL',
  'a SEARCH CHARSET UTF-8 TEXT {6}\r\n\xe5\x8c\x97\xe9\x97\xa8',
  'a UID SEARCH OR SEEN NOT DELETED',
  'a STORE 1:* +FLAGS (\\Deleted $Fuzz)',
  'a COPY 1:* Trash',
  'a MOVE 1 Archive',
  'a APPEND INBOX (\\Seen) {20}\r\nSubject: fuzz\r\n\r\nabc',
  'a APPEND INBOX {99999999}',
  'a EXPUNGE',
  'a CLOSE',
  'a IDLE',
  'DONE',
  'a CHECK',
  'a STARTTLS',
];

/** The lines of each protocol; those that end a session are rare among them. */
export const fuzzWords: Readonly<Record<Protocol, readonly string[]>> = {
  smtp: [...smtp, ...answers, '*', '{host}', 'QUIT'],
  pop3: [...pop3, ...answers, '*', '{host}', 'QUIT'],
  imap: [...imap, ...answers, '*', '{host}', 'a LOGOUT'],
};

/** What leads into the states behind the login. */
export const fuzzPreludes: Readonly<Record<Protocol, readonly (readonly string[])[]>> = {
  smtp: [[], ['EHLO pc.example.test'], ['EHLO pc.example.test', `AUTH PLAIN ${base64('\0bob\0practice-code')}`]],
  pop3: [[], ['USER bob', 'PASS practice-code'], ['USER alice', 'PASS practice-code']],
  imap: [
    [],
    ['a LOGIN bob practice-code'],
    ['a LOGIN bob practice-code', 'a ID NIL', 'a SELECT INBOX'],
    ['a LOGIN alice practice-code', 'a ID NIL', 'a SELECT INBOX'],
  ],
};
