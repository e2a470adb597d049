// Messages: what FETCH tells, what STORE changes, what SEARCH finds, and where COPY, MOVE and EXPUNGE put them.

import { toBase64, toUtf8 } from '@mailterm/shared/octets';
import { beforeEach, describe, expect, it } from 'vitest';
import { Talk } from '../../../../testing/talk.ts';
import { Accounts } from '../../accounts.ts';
import { practice } from '../../personas/practice/index.ts';
import { createImapHost } from './imapHost.ts';
import type { ImapHostState } from './state.ts';

const host = createImapHost({ persona: practice, accounts: new Accounts(practice.domains) });

const plain =
  'From: Bob <bob@practice.test>\r\nSubject: Lunch\r\nDate: Wed, 14 Apr 2021 01:00:00 +0000\r\n\r\nHello\r\n';
const parts = [
  'From: =?utf-8?B?5bCP5piO?= <bob@practice.test>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n',
  '--b\r\nContent-Type: text/plain\r\n\r\nFirst\r\n--b\r\nContent-Type: application/x; name=y\r\n',
  `Content-Transfer-Encoding: base64\r\n\r\n${toBase64(Uint8Array.of(0, 1, 2, 255))}\r\n--b\r\n`,
  'Content-Transfer-Encoding: x-odd\r\n\r\n?\r\n--b--\r\n',
].join('');
const letters = [plain, parts, plain.replace('Lunch', 'Dinner')];

let talk: Talk<ImapHostState>;

beforeEach(() => {
  talk = new Talk(host);
  talk.sayAll('a LOGIN alice practice-code', 'b CREATE Work');
  for (const letter of letters) talk.send(`c APPEND Work {${letter.length}+}\r\n${letter}\r\n`);
  talk.say('d SELECT Work');
});

/** The untagged lines of an answer that is OK. */
function told(line: string): readonly string[] {
  const answer = talk.say(line);
  expect(answer.at(-1)).toMatch(/^z OK /);
  return answer.slice(0, -1);
}

describe('FETCH', () => {
  it.each([
    ['1 UID', ['* 1 FETCH (UID 1)']],
    ['1,3 (UID FLAGS UID)', ['* 1 FETCH (UID 1 FLAGS ())', '* 3 FETCH (UID 3 FLAGS ())']],
    ['*:2 uid', ['* 2 FETCH (UID 2)', '* 3 FETCH (UID 3)']],
    ['3:* UID', ['* 3 FETCH (UID 3)']],
    ['9:* UID', ['* 3 FETCH (UID 3)']],
    ['1 FAST', [`* 1 FETCH (FLAGS () INTERNALDATE "14-Apr-2021 01:34:14 +0000" RFC822.SIZE ${plain.length})`]],
    ['1 (INTERNALDATE)', ['* 1 FETCH (INTERNALDATE "14-Apr-2021 01:34:14 +0000")']],
    ['1 body', ['* 1 FETCH (BODY ("text" "plain" ("charset" "us-ascii") NIL NIL "7bit" 7 1))']],
    ['1 BODY.PEEK[TEXT]<0.3>', ['* 1 FETCH (BODY[TEXT]<0> {3}', 'Hel)']],
    ['1 BODY.PEEK[TEXT]<90.3>', ['* 1 FETCH (BODY[TEXT]<90> {0}', ')']],
    [
      '1 BODY.PEEK[HEADER.FIELDS (subject "x")]',
      ['* 1 FETCH (BODY[HEADER.FIELDS (subject x)] {18}', 'Subject: Lunch', '', ')'],
    ],
    ['1 (BODY.PEEK[1] BODY.PEEK[2])', ['* 1 FETCH (BODY[1] {7}', 'Hello', ' BODY[2] NIL)']],
    ['2 BODY.PEEK[1]', ['* 2 FETCH (BODY[1] {5}', 'First)']],
    ['2 BODY.PEEK[2.MIME]<0.12>', ['* 2 FETCH (BODY[2.MIME]<0> {12}', 'Content-Type)']],
    ['2 BINARY.SIZE[2]', ['* 2 FETCH (BINARY.SIZE[2] 4)']],
    ['2 BINARY.PEEK[2]', ['* 2 FETCH (BINARY[2] ~{4}', '\0\x01\x02\xff)']],
    ['2 BINARY.PEEK[2]<1.2>', ['* 2 FETCH (BINARY[2]<1> {2}', '\x01\x02)']],
    ['2 BINARY.PEEK[9]', ['* 2 FETCH (BINARY[9] NIL)']],
    [
      '1 RFC822.HEADER',
      [`* 1 FETCH (RFC822.HEADER {${plain.length - 7}}`, ...plain.slice(0, -7).split('\r\n').slice(0, -1), ')'],
    ],
    [
      '1 ENVELOPE',
      [
        '* 1 FETCH (ENVELOPE ("Wed, 14 Apr 2021 01:00:00 +0000" "Lunch" (("Bob" NIL "bob" "practice.test")) (("Bob" NIL "bob" "practice.test")) (("Bob" NIL "bob" "practice.test")) NIL NIL NIL NIL NIL))',
      ],
    ],
  ])('%s', (argument, expected) => {
    expect(told(`z FETCH ${argument}`)).toEqual(expected);
    expect(told('z SEARCH SEEN')).toEqual(['* SEARCH']);
  });

  it('by UID tells the UID, and a UID that is not there is no error', () => {
    expect(told('z UID FETCH 2:9 FLAGS')).toEqual(['* 2 FETCH (UID 2 FLAGS ())', '* 3 FETCH (UID 3 FLAGS ())']);
    expect(told('z UID FETCH 77 FLAGS')).toEqual([]);
  });

  it.each(['BODY[TEXT]', 'RFC822', 'RFC822.TEXT', 'BINARY[1]'])('of %s sets \\Seen, once', (item) => {
    expect(told(`z FETCH 1 ${item}`).join('\n')).toMatch(/ FLAGS \(\\Seen\)\)$/);
    expect(told(`z FETCH 1 ${item}`).join('\n')).not.toContain('FLAGS');
    talk.say('y EXAMINE Work');
    expect(told(`z FETCH 3 ${item}`).join('\n')).not.toContain('FLAGS');
    expect(told('z SEARCH SEEN')).toEqual(['* SEARCH 1']);
  });

  it.each<readonly [string, string]>([
    ['9 FLAGS', 'z BAD There is no such message, the mailbox has 3'],
    ['1:9 FLAGS', 'z BAD There is no such message, the mailbox has 3'],
    ['2 BINARY[3]', 'z NO [UNKNOWN-CTE] The part has an encoding that is not known here'],
    ...(
      [
        '0 FLAGS',
        '1',
        '1 FOO',
        '1 ()',
        '1 (FLAGS',
        '1 FLAGS x',
        '1 BODY[',
        '1 BODY[FOO]',
        '1 BODY[MIME]',
        'x FLAGS',
      ] as const
    ).map((argument) => [argument, 'z BAD Syntax: FETCH sequence-set (item ...)'] as const),
    ...(
      [
        '1 BODY[0]',
        '1 BODY[1.]',
        '1 BODY[]<1>',
        '1 BODY[]<1.0>',
        '1 BODY[HEADER.FIELDS ()]',
        '1 BODY[HEADER.FIELDS (a:b)]',
      ] as const
    ).map((argument) => [argument, 'z BAD Syntax: FETCH sequence-set (item ...)'] as const),
  ])('%s: %s', (argument, answer) => {
    expect(talk.say(`z FETCH ${argument}`)).toEqual([answer]);
  });

  it('answers so much at once and no more', () => {
    const letter = 'x'.repeat(1_000_000);
    talk.send(`y APPEND Work {${letter.length}+}\r\n${letter}\r\n`);
    const items = Array.from({ length: 20 }, (_, i) => `BODY.PEEK[]<${i}.1000000>`).join(' ');
    expect(talk.say(`z FETCH 4 (${items})`)).toEqual(['z NO [LIMIT] 16777216 octets at once is the limit']);
  });
});

describe('STORE', () => {
  it.each([
    ['1 FLAGS (\\seen $Work)', ['* 1 FETCH (FLAGS (\\Seen $Work))']],
    ['1 FLAGS \\Seen \\Draft', ['* 1 FETCH (FLAGS (\\Seen \\Draft))']],
    ['1 +FLAGS ($WORK)', ['* 1 FETCH (FLAGS (\\Flagged $Work))']],
    ['1 -flags (\\Flagged $work)', ['* 1 FETCH (FLAGS ())']],
    ['1:2 FLAGS.SILENT (\\Seen)', []],
    ['1:2 -FLAGS ()', ['* 1 FETCH (FLAGS (\\Flagged $Work))', '* 2 FETCH (FLAGS ())']],
  ])('%s', (argument, expected) => {
    talk.say('y STORE 1 FLAGS.SILENT (\\Flagged $Work)');
    expect(told(`z STORE ${argument}`)).toEqual(expected);
    expect(told('z NOOP')).toEqual([]);
  });

  it('by UID tells the UID', () => {
    expect(told('z UID STORE 3 +FLAGS (x)')).toEqual(['* 3 FETCH (UID 3 FLAGS (x))']);
  });

  it.each([
    ['1 FLAGS (\\Recent)', 'z BAD Syntax: STORE sequence-set [+/-]FLAGS (flag ...)'],
    ['1 FLAGS', 'z BAD Syntax: STORE sequence-set [+/-]FLAGS (flag ...)'],
    ['1 *FLAGS (x)', 'z BAD Syntax: STORE sequence-set [+/-]FLAGS (flag ...)'],
    [`1 FLAGS (${'x'.repeat(41)})`, 'z BAD Syntax: STORE sequence-set [+/-]FLAGS (flag ...)'],
    ['7 FLAGS (x)', 'z BAD There is no such message, the mailbox has 3'],
    [
      `1 FLAGS (${Array.from({ length: 21 }, (_, i) => `k${i}`).join(' ')})`,
      'z NO [LIMIT] 20 flags on one message is the limit',
    ],
  ])('%s: %s', (argument, answer) => {
    expect(talk.say(`z STORE ${argument}`)).toEqual([answer]);
  });

  it('changes nothing after EXAMINE', () => {
    talk.say('y EXAMINE Work');
    for (const line of ['STORE 1 FLAGS (x)', 'EXPUNGE', 'MOVE 1 Trash']) {
      expect(talk.say(`z ${line}`)).toEqual(['z NO [READ-ONLY] The mailbox was opened by EXAMINE']);
    }
    expect(told('z COPY 1 Trash')).toEqual([]);
  });
});

describe('SEARCH', () => {
  it.each([
    ['ALL', '* SEARCH 1 2 3'],
    ['2:*', '* SEARCH 2 3'],
    ['UID 1:2 NOT 1', '* SEARCH 2'],
    ['SUBJECT lunch', '* SEARCH 1'],
    ['OR SUBJECT lunch SUBJECT "DINNER"', '* SEARCH 1 3'],
    ['(SUBJECT lunch) FLAGGED', '* SEARCH'],
    ['NOT (OR 1 2)', '* SEARCH 3'],
    ['HEADER Content-Type mixed', '* SEARCH 2'],
    ['SINCE 14-Apr-2021 BEFORE "15-Apr-2021"', '* SEARCH 1 2 3'],
    ['SENTON 14-apr-2021', '* SEARCH 1 3'],
    ['LARGER 200', '* SEARCH 2'],
    ['KEYWORD $Work', '* SEARCH 3'],
    ['CHARSET us-ascii FLAGGED', '* SEARCH 3'],
    ['RETURN () ALL', '* ESEARCH (TAG "z") ALL 1:3'],
    ['RETURN (MIN MAX COUNT) NOT 2', '* ESEARCH (TAG "z") MIN 1 MAX 3 COUNT 2'],
    ['RETURN (MIN COUNT) SUBJECT nothing', '* ESEARCH (TAG "z") COUNT 0'],
    ['RETURN (ALL) NOT 2', '* ESEARCH (TAG "z") ALL 1,3'],
  ])('%s: %s', (argument, expected) => {
    talk.say('y STORE 3 FLAGS.SILENT (\\Flagged $Work)');
    expect(told(`z SEARCH ${argument}`)).toEqual([expected]);
  });

  it('decodes what is looked for, in the charset that is named', () => {
    const utf8 = Buffer.from(toUtf8('小明')).toString('latin1');
    expect(talk.send(`z SEARCH CHARSET UTF-8 FROM {${utf8.length}+}\r\n${utf8}\r\n`)).toMatch(/^\* SEARCH 2\r\n/);
    const gbk = '\xd0\xa1\xc3\xf7';
    expect(talk.send(`z SEARCH CHARSET gbk FROM {4}\r\n`)).toBe('+ Ready for 4 octets\r\n');
    expect(talk.send(`${gbk}\r\n`)).toMatch(/^\* SEARCH 2\r\n/);
    expect(talk.say('z SEARCH CHARSET KOI8-R TEXT x')).toEqual([
      'z NO [BADCHARSET (US-ASCII UTF-8 GB18030 GBK GB2312 BIG5 ISO-8859-1)] The charset is not known here',
    ]);
  });

  it('saves what it finds', () => {
    expect(told('z SEARCH RETURN (SAVE) SUBJECT lunch')).toEqual([]);
    expect(told('z FETCH $ UID')).toEqual(['* 1 FETCH (UID 1)']);
    expect(told('z UID SEARCH NOT $')).toEqual(['* SEARCH 2 3']);
    expect(told('z SEARCH RETURN (SAVE MAX) ALL')).toEqual(['* ESEARCH (TAG "z") MAX 3']);
    expect(told('z UID SEARCH $')).toEqual(['* SEARCH 3']);
    expect(told('z UID MOVE $ Archive').at(-1)).toBe('* 3 EXPUNGE');
    expect(told('z SEARCH $')).toEqual(['* SEARCH']);
  });

  it.each<readonly [string, string]>([
    ...(
      [
        '',
        'FOO',
        'SUBJECT',
        'SINCE yesterday',
        'SINCE 31-Feb-2021',
        'OR ALL',
        '(ALL',
        'ALL)',
        'RETURN (X) ALL',
        'RETURN ALL',
      ] as const
    ).map((argument) => [argument, 'z BAD Syntax: SEARCH [RETURN (options)] key ...'] as const),
    ['NOT '.repeat(1000) + 'ALL', 'z BAD Syntax: SEARCH [RETURN (options)] key ...'],
    [Array(41).fill('TEXT x').join(' '), 'z NO [LIMIT] 40 texts to look for is the limit'],
  ])('%s: %s', (argument, answer) => {
    expect(talk.say(`z SEARCH ${argument}`)).toEqual([answer]);
  });

  it('in IMAP4rev2 answers by ESEARCH', () => {
    talk.say('y ENABLE IMAP4rev2');
    expect(told('z UID SEARCH ALL')).toEqual(['* ESEARCH (TAG "z") UID ALL 1:3']);
  });
});

describe('COPY, MOVE and EXPUNGE', () => {
  const validity = (): number => talk.room.boxes.alice.find(({ name }) => name === 'Trash')?.uidValidity ?? 0;

  it('COPY tells the numbers there, and takes flags along', () => {
    talk.say('y STORE 3 FLAGS ($Work)');
    expect(talk.say('z COPY 1,3 Trash')).toEqual([`z OK [COPYUID ${validity()} 1,3 1:2] COPY completed`]);
    talk.say('y SELECT Trash');
    expect(told('z FETCH 1:* FLAGS')).toEqual(['* 1 FETCH (FLAGS ())', '* 2 FETCH (FLAGS ($Work))']);
  });

  it('MOVE tells the numbers before the messages go', () => {
    expect(talk.say('z UID MOVE 1:2 Trash')).toEqual([
      `* OK [COPYUID ${validity()} 1:2 1:2] Moved`,
      '* 1 EXPUNGE',
      '* 1 EXPUNGE',
      'z OK UID MOVE completed',
    ]);
    expect(told('z MOVE 1 Work')).toEqual([expect.stringContaining('COPYUID'), '* 1 EXPUNGE', '* 1 EXISTS']);
    expect(told('z FETCH 1 UID')).toEqual(['* 1 FETCH (UID 4)']);
  });

  it.each([
    ['COPY 1 Nowhere', 'z NO [TRYCREATE] There is no mailbox Nowhere, CREATE makes it'],
    ['MOVE 9 Trash', 'z BAD There is no such message, the mailbox has 3'],
    ['UID COPY 9 Trash', 'z OK UID COPY completed'],
    ['COPY 1', 'z BAD Syntax: COPY sequence-set mailbox'],
    ['UID EXPUNGE', 'z BAD Syntax: UID EXPUNGE'],
    ['EXPUNGE 1', 'z BAD Syntax: EXPUNGE'],
    ['UID NOOP', 'z BAD Syntax: UID FETCH / SEARCH / STORE / COPY / MOVE / EXPUNGE ...'],
    ['UID', 'z BAD Syntax: UID FETCH / SEARCH / STORE / COPY / MOVE / EXPUNGE ...'],
  ])('%s: %s', (line, answer) => {
    expect(talk.say(`z ${line}`)).toEqual([answer]);
  });

  it('EXPUNGE removes what is marked, UID EXPUNGE only of a set, CLOSE without a word', () => {
    talk.say('y STORE 1:3 +FLAGS.SILENT (\\Deleted)');
    expect(told('z UID EXPUNGE 2')).toEqual(['* 2 EXPUNGE']);
    expect(told('z EXPUNGE')).toEqual(['* 1 EXPUNGE', '* 1 EXPUNGE']);
    talk.send(`y APPEND Work (\\Deleted) {1+}\r\nx\r\n`);
    expect(told('z CLOSE')).toEqual([]);
    expect(told('z STATUS Work (MESSAGES UIDNEXT)')).toEqual(['* STATUS Work (MESSAGES 0 UIDNEXT 5)']);
  });
});
