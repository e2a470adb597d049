// Tab completion over logs as a server fills them: real dialects read what was said.

import { describe, expect, test } from 'vitest';
import { logOf } from '../testing/talk.ts';
import type { Talk } from '../testing/talk.ts';
import { completionsAt, sharedStart } from './index.ts';

/** The pieces that Tab offers at the end of a line. */
function offered(talk: Talk, line: string): readonly string[] {
  return completionsAt(logOf(talk), line, line.length).choices.map(({ text }) => text);
}

const greeted: Talk = { dialect: 'smtp', lines: ['S: 220 mx.lab.test ESMTP'] };
const hello = [
  'C: EHLO mypc.example',
  'S: 250-mx.lab.test',
  'S: 250-SIZE 1048576',
  'S: 250-8BITMIME',
  'S: 250-DSN',
  'S: 250-AUTH PLAIN LOGIN',
  'S: 250 HELP',
];
const ready: Talk = { dialect: 'smtp', lines: [...greeted.lines, ...hello] };
const mail: Talk = { dialect: 'smtp', lines: [...ready.lines, 'C: MAIL FROM:<alice@lab.test>', 'S: 250 2.1.0 Ok'] };

describe('SMTP', () => {
  test('verbs of the state only, and what was announced', () => {
    expect(offered(greeted, '')).toContain('EHLO ');
    expect(offered(greeted, '')).not.toContain('DATA');
    expect(offered(greeted, 'ma')).toEqual([]);
    expect(offered(ready, 'ma')).toEqual(['MAIL FROM:<']);
    expect(offered(ready, 'st')).toEqual([]);
    expect(offered(mail, 'R')).toEqual(['RCPT TO:<', 'RSET']);
  });

  test('parameters of what EHLO announced, each once', () => {
    expect(offered(ready, 'MAIL FROM:<alice@lab.test> ')).toEqual([
      'SIZE=',
      'BODY=8BITMIME',
      'BODY=7BIT',
      'RET=HDRS',
      'RET=FULL',
      'ENVID=',
      'AUTH=<>',
    ]);
    expect(offered(ready, 'MAIL FROM:<alice@lab.test> BODY=7BIT S')).toEqual(['SIZE=']);
    expect(offered(ready, 'MAIL FROM:<alice@lab.test> BODY=7BIT B')).toEqual([]);
    expect(offered(mail, 'RCPT TO:<bob@lab.test> n')).toHaveLength(3);
    expect(offered(ready, 'AUTH ')).toEqual(['PLAIN', 'LOGIN']);
  });

  test('addresses that were seen, closed', () => {
    expect(offered(mail, 'RCPT TO:<al')).toEqual(['alice@lab.test>']);
    expect(offered(ready, 'MAIL FROM:<')).toEqual(['>']);
  });

  test('never a piece of a secret, and nothing while one is typed', () => {
    // The answer is base64 of an address: it was typed as a credential, and so was what follows AUTH.
    const login = ['C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6', 'C: carol@lab.test', 'S: 334 UGFzc3dvcmQ6'];
    const asked: Talk = { dialect: 'smtp', lines: [...mail.lines.slice(0, -2), ...login] };
    expect(offered(asked, 'c')).toEqual([]);
    const refused: Talk = { dialect: 'smtp', lines: [...asked.lines, 'C: x', 'S: 535 5.7.8 no'] };
    expect(offered(refused, 'MAIL FROM:<c')).toEqual([]);
  });
});

describe('POP3', () => {
  const listed: Talk = {
    dialect: 'pop3',
    lines: [
      'S: +OK ready',
      'C: USER bob',
      'S: +OK',
      'C: PASS practice-code',
      'S: +OK 2 letters',
      'C: LIST',
      'S: +OK 2 letters',
      'S: 1 340',
      'S: 2 512',
      'S: .',
    ],
  };
  test('numbers of the listing', () => {
    expect(offered(listed, 'RETR ')).toEqual(['1', '2']);
    expect(offered(listed, 'TOP ')).toEqual(['1 ', '2 ']);
    expect(offered(listed, 're')).toEqual(['RETR ']);
    expect(offered(listed, 'US')).toEqual([]);
  });
});

describe('IMAP', () => {
  const lines = [
    'S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready',
    'C: a1 LOGIN bob practice-code',
    'S: a1 OK done',
    'C: a2 LIST "" "*"',
    'S: * LIST (\\HasNoChildren) "/" INBOX',
    'S: * LIST (\\HasNoChildren) "/" "Sent Items"',
    'S: a2 OK done',
  ];
  const listed: Talk = { dialect: 'imap', lines };
  const selected: Talk = {
    dialect: 'imap',
    lines: [
      ...lines,
      'C: a3 SELECT INBOX',
      'S: * 3 EXISTS',
      'S: a3 OK [READ-WRITE] done',
      'C: a4 FETCH 2 (UID)',
      'S: * 2 FETCH (UID 4711)',
      'S: a4 OK done',
    ],
  };
  test('the tag together with the verb, in the style of those before', () => {
    expect(offered(listed, 'SEL')).toEqual(['a3 SELECT ']);
    expect(offered(listed, 'a3 sel')).toEqual(['a3 SELECT '.slice(3)]);
    expect(offered(listed, 'a3 FE')).toEqual([]);
  });
  test('mailboxes, numbers, UIDs, items, keys, flags', () => {
    expect(offered(listed, 'a3 SELECT ')).toEqual(['INBOX', '"Sent Items"']);
    expect(offered(selected, 'a5 FETCH ')).toEqual(['3', '2', '1', '1:*']);
    expect(offered(selected, 'a5 UID FETCH ')).toEqual(['4711', '1:*']);
    expect(offered(selected, 'a5 FETCH 1 (FLAGS env')).toEqual(['ENVELOPE']);
    expect(offered(selected, 'a5 SEARCH UNS')).toEqual(['UNSEEN']);
    expect(offered(selected, 'a5 STORE 1 +FLAGS (\\d')).toEqual(['\\Deleted', '\\Draft']);
    expect(offered(selected, 'a5 COPY 1 "S')).toEqual(['"Sent Items"']);
  });
});

test('what all choices share goes in at once', () => {
  expect(sharedStart([{ text: 'RETR ' }, { text: 'RSET' }])).toBe('R');
  expect(sharedStart([{ text: 'RETR ' }])).toBe('RETR ');
  expect(sharedStart([])).toBe('');
});
