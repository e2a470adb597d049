// A pasted conversation as lines to type.

import { describe, expect, it } from 'vitest';
import { scriptOf } from './pasted.ts';

function short(text: string): string {
  return scriptOf(text)
    .map(({ line, fill }) => line + (fill ? `‹${fill}›` : ''))
    .join(' / ');
}

describe('a pasted conversation', () => {
  it.each([
    [
      'S: 220 mx.test ESMTP\nC: EHLO me\nS: 250-mx.test\nS: 250 AUTH LOGIN\nC: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: YWxpY2U=\nS: 334 UGFzc3dvcmQ6\nC: SGlkZGVuLTE=\nS: 235 2.7.0 Ok\nC: QUIT\nS: 221 Bye\n',
      'telnet practice 25 / EHLO me / AUTH LOGIN / ‹base64› / ‹base64› / QUIT',
    ],
    [
      '220 mx.test ESMTP\nHELO me\n250 mx.test\nMAIL FROM:<a@x.test>\n250 Ok\nRCPT TO:<b@y.test>\n250 Ok\nDATA\n354 go\nSubject: hi\n\ntext\n.\n250 queued\nQUIT\n221 bye\n',
      'telnet practice 25 / HELO me / MAIL FROM:<a@x.test> / RCPT TO:<b@y.test> / DATA / Subject: hi /  / text / . / QUIT',
    ],
    [
      '+OK ready\nUSER bob\n+OK\nPASS Hidden-1\n+OK 2 messages\nLIST\n+OK\n1 120\n.\nQUIT\n+OK\n',
      'telnet practice 110 / USER bob / PASS ‹plain› / LIST / QUIT',
    ],
    ['telnet practice 25\nEHLO me\nQUIT\n', ''],
    ['some prose\nof two lines\n', ''],
  ])('%#', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});
