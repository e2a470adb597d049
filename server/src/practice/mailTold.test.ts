// What a lesson is told about a mailroom.

import { describe, expect, it } from 'vitest';
import { Dialog } from '../../testing/dialog.ts';
import { createPractice } from './index.ts';
import { append } from './mailbox.ts';
import { createMailroom, inboxOf, putBox } from './mailroom.ts';
import { tellMail } from './mailTold.ts';

const empty = createMailroom({ alice: [], bob: [] }, 0);

function bobHas(octets: string) {
  const box = append(inboxOf(empty, 'bob'), { octets, flags: ['\\Seen'], receivedMs: 0 });
  return tellMail(putBox(empty, 'bob', box))['bob/INBOX'];
}

describe('the mail of a visitor', () => {
  it('has what they sent, and nobody else sees it', async () => {
    const practice = createPractice();
    const dialog = new Dialog(practice.connect({ host: 'practice', port: 25 }, 'anna'));
    await dialog.hear();
    const lines = ['HELO x', 'MAIL FROM:<a@example.org>', 'RCPT TO:<bob@practice.test>', 'DATA'];
    for (const line of lines) await dialog.send(`${line}\r\n`);
    await dialog.send('Subject: hello\r\n\r\nOne.\r\n..two\r\n.\r\n');
    const fresh = practice.mailOf('anna')['bob/INBOX']?.filter(({ isSeed }) => !isSeed);
    expect(fresh).toMatchObject([{ subject: 'hello', body: 'One.\n.two', to: '', flags: [] }]);
    expect(fresh?.[0]?.from).toContain('a@example.org');
    expect(practice.mailOf('bert')['bob/INBOX']?.every(({ isSeed }) => isSeed)).toBe(true);
  });

  it('names every mailbox, empty ones too', () => {
    const told = tellMail(empty);
    expect(told['alice/Sent']).toEqual([]);
    expect(Object.keys(told)).toContain('bob/INBOX');
  });

  it('is decoded: fields, the first plain text, its charset', () => {
    const octets =
      'From: =?GBK?B?08q8/g==?= <a@example.org>\r\nTo: bob@example.org\r\nSubject: =?UTF-8?Q?=E4=BD=A0?=\r\n' +
      'Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>no\r\n' +
      '--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n5aW9DQo=\r\n--x--\r\n';
    expect(bobHas(octets)).toEqual([
      {
        from: '邮件 <a@example.org>',
        to: 'bob@example.org',
        subject: '你',
        body: '好',
        flags: ['\\Seen'],
        isSeed: false,
      },
    ]);
  });

  it('shows what a terminal would obey, and is bounded', () => {
    const [letter] = bobHas(`Subject: a\x1b[2J${'s'.repeat(9_000)}\r\n\r\n\x1b]0;x\x07${'b'.repeat(99_000)}\r\n`) ?? [];
    expect(letter?.subject.startsWith('a␛[2J')).toBe(true);
    expect(letter?.body.startsWith('␛]0;x␇')).toBe(true);
    expect(JSON.stringify(letter).length).toBeLessThan(6_000);
  });
});
