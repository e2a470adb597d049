// The dialogs of the tutorial this project grew from, line for line, on the double of its server.

import { describe, expect, it } from 'vitest';
import { Dialog, hold } from '../../testing/dialog.ts';
import { createPractice } from './index.ts';

const nowMs = 1_618_364_054_000;
const host = 'coremail.practice.test';

const smtpScript = `
S: 220 163.com Anti-spam GT for Coremail System (163com[20141201])
C: helo 163.com
S: 250 OK
C: auth login
S: 334 dXNlcm5hbWU6
C: YWxpY2U=
S: 334 UGFzc3dvcmQ6
C: cHJhY3RpY2UtY29kZQ==
S: 235 Authentication successful
C: mail from:<alice@163.com>
S: 250 Mail OK
C: rcpt to:<bob@qq.com>
S: 250 Mail OK
C: data
S: 354 End data with <CR><LF>.<CR><LF>
C: from:alice@163.com
C: to:bob@qq.com
C: date:10/10/2021
C: subject:hello smtp
C: 
C: The body of the message.
C: .
S: 250 Mail OK queued as ID
C: quit
S: 221 Bye
`.trim();

describe('the source document', () => {
  it('SMTP goes line for line', async () => {
    const practice = createPractice({ now: () => nowMs });
    const dialog = new Dialog(practice.connect({ host, port: 25 }, 'anna'));
    const heard = await hold(dialog, smtpScript);
    const queueId = /queued as (smtp7,[\w-]{22}--\.\d{5}S\d+ 1618364054)$/m.exec(heard)?.[1];
    expect(queueId).toBeDefined();
    expect(heard.replace(queueId ?? '', 'ID')).toBe(smtpScript);
    expect(dialog.closed).toBe(true);
  });

  it('POP3 reads it back, all ten commands', async () => {
    const practice = createPractice({ now: () => nowMs });
    await hold(new Dialog(practice.connect({ host, port: 25 }, 'anna')), smtpScript);
    const pop3 = new Dialog(practice.connect({ host, port: 110 }, 'anna'));
    expect(await pop3.hear()).toMatch(/^\+OK Welcome to coremail Mail Pop3 Server \(163coms\[[0-9a-f]{32}s\]\)\r\n$/);
    expect(await pop3.say('user bob')).toEqual(['+OK core mail']);
    const [login = ''] = await pop3.say('pass practice-code');
    expect(login).toMatch(/^\+OK 10 message\(s\) \[\d+ byte\(s\)\]$/);
    const octets = /\[(\d+) byte/.exec(login)?.[1];
    expect(await pop3.say('stat')).toEqual([`+OK 10 ${octets}`]);
    const listing = await pop3.say('list');
    expect(listing).toHaveLength(12);
    expect([listing[0], listing[11]]).toEqual([`+OK 10 ${octets}`, '.']);
    const size = listing[10]?.slice(3) ?? '';
    expect(await pop3.say('list 10')).toEqual([`+OK 10 ${size}`]);
    const [, ...names] = await pop3.say('uidl');
    expect(await pop3.say('uidl 10')).toEqual([`+OK ${names[9]}`]);

    const whole = await pop3.send('retr 10\r\n');
    expect(whole.slice(`+OK ${size} octets\r\n`.length, -'.\r\n'.length)).toHaveLength(Number(size));
    expect(whole).toMatch(/^\+OK \d+ octets\r\nReturn-Path: <alice@163\.com>\r\nReceived: from 163\.com\r\n/);
    expect(whole).toContain('\tby coremail.practice.test with SMTP id smtp7,');
    expect(whole).toContain('\tfor <bob@qq.com>;\r\n\tWed, 14 Apr 2021 09:34:14 +0800\r\nfrom:alice@163.com\r\n');
    expect(whole.endsWith('subject:hello smtp\r\n\r\nThe body of the message.\r\n.\r\n')).toBe(true);

    const headers = await pop3.say('top 10 0');
    expect(headers.slice(-4)).toEqual(['date:10/10/2021', 'subject:hello smtp', '', '.']);
    expect(await pop3.say('dele 10')).toEqual(['+OK core mail']);
    expect(await pop3.say('noop')).toEqual(['+OK core mail']);
    expect(await pop3.say('quit')).toEqual(['+OK core mail']);
    expect(pop3.closed).toBe(true);

    const again = new Dialog(practice.connect({ host, port: 110 }, 'anna'));
    expect(await again.sayAll('user bob', 'pass practice-code')).toEqual([expect.stringMatching(/^\+OK 9 /)]);
  });
});
