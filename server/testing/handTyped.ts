// Conversations as people type them, sense and nonsense, to be held with two servers that should agree: a real one, and
// the persona that stands for it. Names, addresses and passwords come from the server that is spoken to.

import { base64 } from './base64.ts';

/** Whom a server knows. */
export interface Site {
  readonly alice: { readonly name: string; readonly address: string; readonly password: string };
  readonly bob: { readonly address: string };
  /** An address that nobody has, in a domain of the server. */
  readonly nobody: string;
}

/** The lines of each conversation, one after the other. A letter with its final dot is one line. */
export type Script = (site: Site) => readonly (readonly string[])[];

const letter = 'From: bob\r\nSubject: typed by hand\r\n\r\n..a dot\r\nend\r\n.';

/** Port 25, where nobody logs in. */
export const smtpScript: Script = ({ alice, bob, nobody }) => [
  ['NOOP', `MAIL FROM:<${bob.address}>`, `RCPT TO:<${alice.address}>`, 'DATA', 'RSET', 'WHAT', 'QUIT'],
  ['HELO', 'EHLO', 'helo pc', `mail from:<${bob.address}>`, 'noop', 'rset', 'quit'],
  ['EHLO [127.0.0.1]', 'HELO pc.example.test', 'EHLO pc.example.test', 'NOOP x', 'RSET x', 'QUIT x'],
  ['EHLO pc.example.test', `VRFY ${alice.name}`, `VRFY ${alice.address}`, `VRFY ${nobody}`, 'VRFY', 'QUIT'],
  ['EHLO pc.example.test', 'EXPN team', 'HELP', 'TURN', 'SEND FROM:<a@b.test>', 'STARTTLS x', 'QUIT'],
  ['EHLO pc.example.test', 'MAIL', 'MAIL FROM', 'MAIL FROM:', 'MAIL FROM:<', 'MAIL FROM:<a b@example.test>', 'QUIT'],
  [
    'EHLO pc.example.test',
    `MAIL FROM:<${bob.address}> FOO=1`,
    `MAIL FROM:<${bob.address}> SIZE=99999999`,
    `MAIL FROM:<${bob.address}> SIZE=x`,
    `MAIL FROM:<${bob.address}> BODY=9BIT`,
    `MAIL FROM:<${bob.address}> BODY=8BITMIME SIZE=100`,
    `MAIL FROM:<${bob.address}>`,
    'DATA',
    `RCPT TO:<${nobody}>`,
    'DATA',
    'RCPT TO:<x@elsewhere.test>',
    'RCPT TO:<>',
    `RCPT TO:<${alice.name}`,
    `RCPT TO:<${alice.address}> FOO`,
    'RCPT TO:<postmaster>',
    `RCPT TO:<${alice.address}>`,
    `RCPT TO:<${alice.address}>`,
    'QUIT',
  ],
  [
    'EHLO pc.example.test',
    `MAIL FROM:<${bob.address}>`,
    `RCPT TO:<${alice.address}>`,
    'EHLO pc.example.test',
    `RCPT TO:<${alice.address}>`,
    'MAIL FROM:<>',
    `RCPT TO:<${alice.address}>`,
    'RSET',
    'DATA',
    `MAIL FROM: <${bob.address}>`,
    `RCPT TO: <${alice.address}>`,
    'DATA x',
    'DATA',
    letter,
    `RCPT TO:<${alice.address}>`,
    'QUIT',
  ],
  ['HELO pc', `MAIL FROM:${bob.address}`, 'QUIT'],
  ['HELO pc', `MAIL FROM:<${bob.address}>`, `RCPT TO:${alice.address}`, 'QUIT'],
  ['EHLO pc.example.test', 'MAIL FROM:<nobody@nowhere>', `RCPT TO:<${alice.address}>`, 'DATA', '.', 'QUIT'],
];

/** The port where mail begins its way. */
export const submissionScript: Script = ({ alice }) => [
  ['AUTH LOGIN', 'EHLO pc.example.test', 'AUTH', 'AUTH FOO', 'AUTH LOGIN', '*', 'AUTH PLAIN', '*', 'QUIT'],
  [
    'EHLO pc.example.test',
    'AUTH LOGIN',
    base64(alice.name),
    base64('wrong'),
    'AUTH LOGIN',
    '%',
    'AUTH PLAIN AA== x',
    'AUTH LOGIN',
    base64(alice.name),
    base64(alice.password),
    'AUTH PLAIN',
    `MAIL FROM:<${alice.address}>`,
    'AUTH PLAIN',
    `RCPT TO:<${alice.address}>`,
    'DATA',
    letter,
    'QUIT',
  ],
  [
    'EHLO pc.example.test',
    `AUTH PLAIN ${base64(`\0${alice.name}\0wrong`)}`,
    `auth plain ${base64(`\0${alice.name}\0${alice.password}`)}`,
    'QUIT',
  ],
];

/** POP3: a real server hangs up soon on who says nonsense before the login. */
export const pop3Script: Script = ({ alice }) => {
  const login = [`USER ${alice.name}`, `PASS ${alice.password}`];
  return [
    ['STAT', 'CAPA', 'PASS x', 'QUIT'],
    ['NOOP', 'RSET', 'QUIT'],
    ['HELO x', 'CAPA', 'LIST', 'CAPA', 'APOP', 'QUIT'],
    [`USER ${alice.name}`, 'CAPA', 'NOOP', 'QUIT'],
    ['user nobody', `USER ${alice.name}`, 'PASS wrong', `PASS ${alice.password}`, 'QUIT'],
    [`APOP ${alice.name} c4c9334bac560ecc979e58001b3e22fb`, 'AUTH', 'AUTH FOO', 'QUIT'],
    ['AUTH PLAIN', '*', 'AUTH LOGIN', '*', 'AUTH LOGIN', '%', 'QUIT'],
    [`AUTH PLAIN ${base64(`\0${alice.name}\0wrong`)}`, 'AUTH PLAIN =', 'QUIT'],
    ['AUTH PLAIN', 'AAA=', 'AUTH PLAIN a b', 'QUIT'],
    ['AUTH LOGIN', base64(alice.name), base64('wrong'), 'QUIT'],
    ['AUTH LOGIN', base64(alice.name), base64(alice.password), 'STAT', 'QUIT'],
    ['AUTH PLAIN', base64(`\0${alice.name}\0${alice.password}`), 'QUIT'],
    [...login, 'USER x', 'PASS x', 'AUTH PLAIN', 'APOP x y', 'STLS', 'UTF8', 'LAST', 'XTND', 'HELP', 'WHAT', 'QUIT'],
    [...login, 'CAPA', 'STAT', 'STAT 1', 'NOOP', 'NOOP x', 'RSET', 'RSET x', 'QUIT x'],
    [...login, 'LIST', 'LIST 1', 'LIST 99', 'LIST 0', 'LIST -1', 'LIST x', 'LIST 1 2', 'LIST 99999999999999', 'QUIT'],
    [...login, 'UIDL', 'uidl 1', 'UIDL 99', 'UIDL 1 2', 'UIDL x', 'QUIT'],
    [...login, 'RETR', 'RETR 1', 'retr 2', 'RETR 99', 'RETR x', 'RETR 1 2', 'RETR 01', ' RETR 1', 'RETR  1', 'QUIT'],
    [
      ...login,
      'TOP',
      'TOP 1',
      'TOP 1 0',
      'TOP 1 1',
      'TOP 2 99',
      'TOP 1 -1',
      'TOP 1 x',
      'TOP 99 0',
      'TOP 1 1 1',
      'QUIT',
    ],
    [
      ...login,
      'DELE',
      'DELE 99',
      'DELE 1 2',
      'DELE 1',
      'DELE 1',
      'RETR 1',
      'TOP 1 0',
      'LIST 1',
      'UIDL 1',
      'LIST',
      'UIDL',
      'STAT',
      'RSET',
      'LIST 1',
      'DELE 3',
      'QUIT',
    ],
    [...login, 'RETR 3', 'LIST 2', 'QUIT'],
  ];
};

/** IMAP; each line has its tag. */
export const imapScript: Script = ({ alice }) => {
  const login = `a0 LOGIN ${alice.name} ${alice.password}`;
  return [
    ['a1 NOOP', 'a2 CAPABILITY', 'a3 SELECT INBOX', 'a4 FETCH 1 FLAGS', 'a5 LOGOUT'],
    ['a1 LOGIN', `a2 LOGIN ${alice.name}`, `a3 LOGIN ${alice.name} wrong`, 'a4 LOGOUT'],
    [`a1 LOGIN {${alice.name.length}}`, `${alice.name} {${alice.password.length}}`, alice.password, 'a2 LOGOUT'],
    [`a1 LOGIN "${alice.name}" "${alice.password}"`, 'a2 LOGIN x y', 'a3 NOOP', 'a4 LOGOUT'],
    ['a1 AUTHENTICATE FOO', 'a2 AUTHENTICATE PLAIN', '*', 'a3 AUTHENTICATE PLAIN', '%', 'a4 LOGOUT'],
    ['a1 AUTHENTICATE PLAIN', base64(`\0${alice.name}\0${alice.password}`), 'a2 NOOP', 'a3 LOGOUT'],
    [
      login,
      'a1 WHAT',
      'a2 FETCH 1 FLAGS',
      'a3 CLOSE',
      'a4 SEARCH ALL',
      'a5 LIST "" "*"',
      'a6 LSUB "" "*"',
      'a7 LOGOUT',
    ],
    [
      login,
      'a1 SELECT',
      'a2 SELECT nowhere',
      'a3 SELECT inbox',
      'a4 EXAMINE INBOX',
      'a5 STORE 1 +FLAGS (\\Seen)',
      'a6 LOGOUT',
    ],
    [
      login,
      'a1 SELECT INBOX',
      'a2 FETCH 1 (FLAGS UID)',
      'a3 FETCH 1 ENVELOPE',
      'a4 FETCH 1 BODYSTRUCTURE',
      'a5 FETCH 1 BODY[HEADER.FIELDS (SUBJECT)]',
      'a6 FETCH 1 BODY.PEEK[TEXT]<0.10>',
      'a7 FETCH 99 FLAGS',
      'a8 FETCH x FLAGS',
      'a9 FETCH 1',
      'b1 FETCH 1 (NONSENSE)',
      'b2 UID FETCH 1:* FLAGS',
      'b3 SEARCH ALL',
      'b4 SEARCH NONSENSE',
      'b5 STORE 1 +FLAGS (\\Flagged)',
      'b6 STORE 1 FLAGS',
      'b7 COPY 1 Trash',
      'b8 COPY 1 nowhere',
      'b9 EXPUNGE',
      'c1 CHECK',
      'c2 CLOSE',
      'c3 EXPUNGE',
      'c4 LOGOUT',
    ],
    [
      login,
      'a1 CREATE Lists',
      'a2 CREATE Lists',
      'a3 RENAME Lists Archived',
      'a4 SUBSCRIBE Archived',
      'a5 UNSUBSCRIBE Archived',
      'a6 STATUS Archived (MESSAGES UNSEEN)',
      'a7 STATUS nowhere (MESSAGES)',
      'a8 DELETE Archived',
      'a9 DELETE Archived',
      'b1 DELETE INBOX',
      'b2 NOOP x',
      'b3 NAMESPACE',
      'b4 LOGOUT',
    ],
  ];
};
