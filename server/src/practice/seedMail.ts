// The letters that every visitor finds in the mailboxes of alice and bob, each worth reading for one thing: a plain
// letter, Chinese in UTF-8, a line that begins with a dot, a letter of two parts. Dates lie shortly before the visit.

import { toBase64, toLatin1, toUtf8 } from '@mailterm/shared/octets';
import type { User } from './accounts.ts';
import { dateTime } from './letterDate.ts';
import type { SeedLetter } from './mailroom.ts';

const hourMs = 60 * 60 * 1000;

/** A letter as it is written down here. */
interface Draft {
  readonly from: User | 'postmaster';
  readonly to: User;
  readonly ageHours: number;
  readonly subject: string;
  /** Header fields beside From, To, Subject, Date, Message-ID and MIME-Version. */
  readonly fields: readonly string[];
  readonly body: readonly string[];
}

const display: Readonly<Record<Draft['from'], string>> = {
  alice: 'Alice <alice@practice.test>',
  bob: 'Bob <bob@practice.test>',
  postmaster: 'Practice postmaster <postmaster@practice.test>',
};

const plain = ['Content-Type: text/plain; charset=us-ascii'];
const chinese = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'];
const twoParts = ['Content-Type: multipart/alternative; boundary="two-parts"'];

/** The mail a new visitor finds, oldest first; one character for each octet. */
export function seedMail(nowMs: number): Readonly<Record<User, readonly SeedLetter[]>> {
  const boxOf = (user: User): SeedLetter[] =>
    letters.filter((letter) => letter.to === user).map((letter, i) => write(letter, `${user}-${i + 1}`, nowMs));
  return { alice: boxOf('alice'), bob: boxOf('bob') };
}

const letters: readonly Draft[] = [
  welcome('alice', 'bob'),
  welcome('bob', 'alice'),
  {
    from: 'bob',
    to: 'alice',
    ageHours: 50,
    subject: '周末一起爬山吗？',
    fields: chinese,
    body: [
      'alice：',
      '',
      '周六早上八点在北门集合，你来吗？带上水和午饭就行。',
      '这封信的正文是 UTF-8 编码的中文，主题在信头里写成了 =?UTF-8?B?…?= 的形式。',
      '',
      'bob',
    ],
  },
  {
    from: 'alice',
    to: 'bob',
    ageHours: 49,
    subject: '回复：周末一起爬山吗？',
    fields: chinese,
    body: ['bob：', '', '好啊，周六八点北门见。我带水果。', '', 'alice'],
  },
  dotted('bob', 'alice'),
  dotted('alice', 'bob'),
  {
    from: 'postmaster',
    to: 'alice',
    ageHours: 5,
    subject: 'One letter, two forms',
    fields: twoParts,
    body: alternatives('The same words, once plain and once as HTML.', 'your mail program shows only one of them.'),
  },
  {
    from: 'postmaster',
    to: 'bob',
    ageHours: 4,
    subject: 'What a mail program hides',
    fields: twoParts,
    body: alternatives('Both parts are the letter.', 'the boundary between them is chosen by the sender.'),
  },
];

function welcome(to: User, friend: User): Draft {
  return {
    from: 'postmaster',
    to,
    ageHours: 72,
    subject: 'Welcome to the practice server',
    fields: plain,
    body: [
      `Hello ${to},`,
      '',
      'this mailbox is yours alone for as long as you practise. Send a letter by SMTP',
      `(telnet practice 25), to yourself or to ${friend}@practice.test, and fetch it by`,
      'POP3 (telnet practice 110). Delete what you like: nobody else reads this mail,',
      'and nothing you send leaves this server.',
      '',
      'Your postmaster',
    ],
  };
}

function dotted(from: User, to: User): Draft {
  return {
    from,
    to,
    ageHours: 26,
    subject: 'A line that begins with a dot',
    fields: plain,
    body: [
      'Files with such names are hidden on many systems:',
      '.profile',
      '..',
      'On the wire each of these two lines has one dot more than here, so that none of',
      'them can be taken for the end of the letter.',
      '',
      from,
    ],
  };
}

function alternatives(statement: string, remark: string): string[] {
  return [
    'This line stands before the first boundary; mail programs do not show it.',
    '--two-parts',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    statement,
    `By the way: ${remark}`,
    '',
    '--two-parts',
    'Content-Type: text/html; charset=us-ascii',
    '',
    `<p><b>${statement}</b></p>`,
    `<p>By the way: ${remark}</p>`,
    '',
    '--two-parts--',
  ];
}

function write(letter: Draft, id: string, nowMs: number): SeedLetter {
  const sentMs = nowMs - letter.ageHours * hourMs;
  const lines = [
    `Return-Path: <${letter.from}@practice.test>`,
    `Received: from desk.practice.test`,
    `\tby mail.practice.test with ESMTPA id ${id.toUpperCase()}`,
    `\tfor <${letter.to}@practice.test>;`,
    `\t${dateTime(sentMs + 2000)}`,
    `Date: ${dateTime(sentMs)}`,
    `From: ${display[letter.from]}`,
    `To: ${display[letter.to]}`,
    `Subject: ${encodeSubject(letter.subject)}`,
    `Message-ID: <${id}.${sentMs}@practice.test>`,
    'MIME-Version: 1.0',
    ...letter.fields,
    '',
    ...letter.body,
    '',
  ];
  return { octets: toLatin1(toUtf8(lines.join('\r\n'))), flags: [], receivedMs: sentMs + 2000 };
}

/** RFC 2047 §2: letters beyond ASCII stand in a header as an encoded word of at most 75 octets. */
function encodeSubject(subject: string): string {
  return /^[\x20-\x7e]*$/.test(subject) ? subject : `=?UTF-8?B?${toBase64(toUtf8(subject))}?=`;
}
