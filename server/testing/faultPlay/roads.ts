// The way to each stage: what is typed until a reply of this stage is due. The last line is the one that is answered.

import type { Protocol } from '@mailterm/shared/wire/faults';

const hello = 'EHLO pc.example';
const from = 'MAIL FROM:<alice@practice.test>';
const to = 'RCPT TO:<bob@practice.test>';
const merge = [hello, 'XMRG FROM:<alice@practice.test>'];
const entered = ['USER alice', 'PASS practice-code'];
const login = 'a LOGIN alice practice-code';
const selected = [login, 'b SELECT INBOX'];
const plain = 'AGFsaWNlAHByYWN0aWNlLWNvZGU=';

const roads: Readonly<Record<Protocol, Readonly<Record<string, readonly string[]>>>> = {
  smtp: {
    connect: [],
    EHLO: [hello],
    HELO: ['HELO pc.example'],
    STARTTLS: [hello, 'STARTTLS'],
    AUTH: [hello, `AUTH PLAIN ${plain}`],
    '*': [hello, 'AUTH LOGIN', 'YWxpY2U='],
    MAIL: [hello, from],
    RCPT: [hello, from, to],
    DATA: [hello, from, to, 'DATA'],
    '.': [hello, from, to, 'DATA', 'Subject: x', '', 'x', '.'],
    NOOP: [hello, 'NOOP'],
    VRFY: [hello, 'VRFY bob'],
    EXPN: [hello, 'EXPN team'],
    HELP: [hello, 'HELP'],
    XDFN: [...merge, 'XDFN name="Bob"'],
    XPRT: [...merge, 'XDFN name="Bob"', to, 'XPRT 1 LAST'],
  },
  pop3: {
    connect: [],
    PASS: entered,
    APOP: ['APOP alice 00000000000000000000000000000000'],
    AUTH: [`AUTH PLAIN ${plain}`],
    '*': ['AUTH LOGIN', 'YWxpY2U='],
    STAT: [...entered, 'STAT'],
    LIST: [...entered, 'LIST'],
    RETR: [...entered, 'RETR 1'],
    DELE: [...entered, 'DELE 1'],
  },
  imap: {
    connect: [],
    NOOP: ['a NOOP'],
    LOGIN: [login],
    AUTHENTICATE: ['a AUTHENTICATE PLAIN'],
    '*': ['a AUTHENTICATE PLAIN', plain],
    SELECT: selected,
    FETCH: [...selected, 'c FETCH 1 FLAGS'],
    SEARCH: [...selected, 'c SEARCH ALL'],
    STORE: [...selected, 'c STORE 1 +FLAGS (\\Seen)'],
    COPY: [...selected, 'c COPY 1 Archive'],
    MOVE: [...selected, 'c MOVE 1 Archive'],
    APPEND: [login, 'b APPEND INBOX {5}', 'hello'],
    CREATE: [login, 'b CREATE New'],
    DELETE: [login, 'b DELETE Archive'],
    RENAME: [login, 'b RENAME Archive Old'],
  },
};

/** @throws when nobody knows the way */
export function roadTo(protocol: Protocol, stage: string): readonly string[] {
  const road = roads[protocol][stage];
  if (road === undefined) throw new Error(`Cannot play ${protocol} ${stage}: no road leads there`);
  return road;
}
