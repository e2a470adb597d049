import { describe, expect, it } from 'vitest';
import { Dialog, hold } from '../../../../testing/dialog.ts';
import { base64, plainOf } from '../../../../testing/base64.ts';
import { connect, greeted } from '../../../../testing/smtpDialog.ts';
import { createPractice } from '../../index.ts';
import type { Practice } from '../../index.ts';

const nowMs = 1_618_364_054_000;
async function readMail(practice: Practice, user: string): Promise<string> {
  const pop3 = new Dialog(practice.connect({ host: 'practice', port: 110 }, 'anna'));
  await pop3.sayAll(`USER ${user}`, 'PASS practice-code');
  const [stat = ''] = await pop3.say('STAT');
  const letter = await pop3.send(`RETR ${stat.split(' ')[1]}\r\n`);
  await pop3.say('QUIT');
  return letter;
}

describe('the model server', () => {
  it('takes a letter and delivers it with its trace lines', async () => {
    const script = `
S: 220 mail.practice.test ESMTP practice server, everything typed here stays here
C: EHLO pc.example.test
S: 250-mail.practice.test greets pc.example.test
S: 250-PIPELINING
S: 250-SIZE 1048576
S: 250-AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256 XOAUTH2
S: 250-ENHANCEDSTATUSCODES
S: 250-8BITMIME
S: 250-SMTPUTF8
S: 250-DSN
S: 250-CHUNKING
S: 250-ETRN
S: 250-VRFY
S: 250-EXPN
S: 250 HELP
C: MAIL FROM:<carol@example.test>
S: 250 2.1.0 <carol@example.test> sender accepted
C: RCPT TO:<bob@practice.test>
S: 250 2.1.5 <bob@practice.test> recipient accepted
C: RCPT TO:<green@practice.test>
S: 550 5.1.1 <green@practice.test> user unknown
C: DATA
S: 354 Send the message, end with <CR><LF>.<CR><LF>
C: Subject: three dots
C: 
C: ..
C: .. two
C: .
S: 250 2.0.0 Ok: queued as QRJ5P21-1
C: QUIT
S: 221 2.0.0 mail.practice.test closing connection`.trim();
    const practice = createPractice({ now: () => nowMs });
    const dialog = new Dialog(practice.connect({ host: 'practice', port: 25 }, 'anna'));
    expect(await hold(dialog, script)).toBe(script);
    expect(dialog.closed).toBe(true);
    const letter = await readMail(practice, 'bob');
    expect(letter.slice(letter.indexOf('Return-Path'))).toBe(
      [
        'Return-Path: <carol@example.test>',
        'Received: from pc.example.test',
        '\tby mail.practice.test with ESMTP id QRJ5P21-1',
        '\tfor <bob@practice.test>;',
        '\tWed, 14 Apr 2021 01:34:14 +0000',
        'Subject: three dots',
        '',
        // Unstuffed when it came in, stuffed again on its way out.
        '..',
        '.. two',
        '.',
        '',
      ].join('\r\n'),
    );
  });

  it('answers the same, octet by octet and in one chunk', async () => {
    const octets =
      'EHLO pc.example.test\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<bob@practice.test>\r\nDATA\r\n' +
      'Subject: x\r\n\r\nQUIT\r\n.\r\nNOOP\r\nQUIT\r\nNOOP\r\n';
    const whole = new Dialog(createPractice({ now: () => nowMs }).connect({ host: 'practice', port: 25 }, 'anna'));
    whole.stream.write(octets);
    await whole.hear();
    const slow = new Dialog(createPractice({ now: () => nowMs }).connect({ host: 'practice', port: 25 }, 'anna'));
    for (const octet of octets) {
      slow.stream.write(octet);
      await new Promise(setImmediate);
    }
    await slow.hear();
    expect(slow.received).toBe(whole.received);
    expect(whole.received.match(/^\d{3} /gm)).toEqual(
      ['220', '250', '250', '250', '354', '250', '250', '221'].map((code) => `${code} `),
    );
    expect([whole.closed, slow.closed]).toEqual([true, true]);
  });

  it.each([
    ['MAIL FROM:<a@b.test>', '503 5.5.1 Send EHLO or HELO before MAIL'],
    ['AUTH LOGIN', '503 5.5.1 Send EHLO or HELO before AUTH'],
    ['DATA', '503 5.5.1 Send EHLO or HELO before DATA'],
    ['HELO', '501 5.5.4 Syntax: HELO hostname'],
    ['EHLO two words', '501 5.5.4 Syntax: EHLO hostname'],
    ['HELLO pc', '500 5.5.1 Command not recognized'],
    ['', '500 5.5.1 Command not recognized'],
    ['MAIL FROM：<a@b.test>', '503 5.5.1 Send EHLO or HELO before MAIL'],
    ['STARTTLS', '503 5.5.1 Send EHLO or HELO before STARTTLS'],
    ['BDAT 0 LAST', '503 5.5.1 Send EHLO or HELO before BDAT'],
    ['BDAT five', '503 5.5.1 Send EHLO or HELO before BDAT'],
    ['NOOP anything', '250 2.0.0 Ok'],
    ['QUIT now', '501 5.5.4 QUIT takes no argument'],
    ['VRFY', '501 5.5.4 VRFY needs an argument'],
    ['VRFY bob', '252 2.0.0 Cannot verify bob, but will accept a message and try'],
    ['EXPN everyone', '550 5.1.1 everyone is no mailing list here'],
    ['HELO [127.0.0.1]', '250 mail.practice.test'],
    ['helo pc \t', '250 mail.practice.test'],
  ])('to a fresh client, %j: %s', async (line, reply) => {
    expect(await (await connect()).say(line)).toEqual([reply]);
  });

  it.each([
    ['RCPT TO:<bob@practice.test>', '503 5.5.1 Send MAIL before RCPT'],
    ['DATA', '503 5.5.1 Send MAIL before DATA'],
    ['MAIL FROM:a@b.test', '501 5.5.4 Syntax: MAIL FROM:<address>'],
    ['MAIL FROM <a@b.test>', '501 5.5.4 Syntax: MAIL FROM:<address>'],
    ['MAIL FROM:<a@b.test>x', '501 5.5.4 Syntax: MAIL FROM:<address>'],
    ['MAIL FROM:<ab.test>', '501 5.1.7 <ab.test> is no address'],
    ['MAIL FROM:<a@b..test>', '501 5.1.7 <a@b..test> is no address'],
    ['MAIL FROM: <a@b.test>', '250 2.1.0 <a@b.test> sender accepted'],
    ['mail from:<>', '250 2.1.0 <> sender accepted'],
    ['MAIL FROM:<@x.test,@y.test:a@b.test>', '250 2.1.0 <a@b.test> sender accepted'],
    ['MAIL FROM:<"a b>"@b.test> SIZE=10 BODY=8BITMIME', '250 2.1.0 <"a b>"@b.test> sender accepted'],
    ['MAIL FROM:<a@b.test> FOO=1', '555 5.5.4 Parameter FOO not recognized'],
    ['MAIL FROM:<a@b.test> BODY=9BIT', '501 5.5.4 Parameter BODY has no value that it may have'],
    ['MAIL FROM:<a@b.test> SIZE=20000000', '552 5.3.4 Message size exceeds the limit of 1048576 octets'],
    ['MAIL FROM:<\xe5\x88\x98@b.test>', '553 5.6.7 <\xe5\x88\x98@b.test> needs the parameter SMTPUTF8'],
    ['MAIL FROM:<\xe5\x88\x98@b.test> SMTPUTF8', '250 2.1.0 <\xe5\x88\x98@b.test> sender accepted'],
    ['AUTH', '501 5.5.4 Syntax: AUTH mechanism [initial-response]'],
    ['AUTH FOO', '504 5.5.4 Mechanism FOO not supported'],
    ['AUTH LOGIN one two', '501 5.5.4 Syntax: AUTH mechanism [initial-response]'],
    ['AUTH PLAIN !', '501 5.5.2 Cannot decode base64'],
    [`AUTH PLAIN ${plainOf('alice', 'practice-code')}`, '235 2.7.0 Authentication successful'],
    [`auth plain ${plainOf('ALICE@163.com', 'practice-code')}`, '235 2.7.0 Authentication successful'],
    [`AUTH PLAIN ${plainOf('alice', 'practice-code\n')}`, '535 5.7.8 Authentication credentials invalid'],
    [`AUTH PLAIN ${base64('alice practice-code')}`, '535 5.7.8 Authentication credentials invalid'],
    [`AUTH PLAIN ${plainOf('alice@elsewhere.test', 'practice-code')}`, '535 5.7.8 Authentication credentials invalid'],
  ])('after EHLO, %j: %s', async (line, reply) => {
    expect(await (await greeted()).say(line)).toEqual([reply]);
  });

  it.each([
    ['RCPT TO:bob@practice.test', '501 5.5.4 Syntax: RCPT TO:<address>'],
    ['RCPT TO:<bob>', '501 5.1.3 <bob> is no address'],
    ['RCPT TO:<postmaster>', '250 2.1.5 <postmaster> recipient accepted'],
    ['RCPT TO:<Bob@QQ.com>', '250 2.1.5 <Bob@QQ.com> recipient accepted'],
    ['RCPT TO:<team@practice.test>', '250 2.1.5 <team@practice.test> recipient accepted'],
    ['RCPT TO:<bob@practice.test> HOLDFOR=9', '555 5.5.4 Parameter HOLDFOR not recognized'],
    ['RCPT TO:<carol@elsewhere.test>', '554 5.7.1 <carol@elsewhere.test> relay access denied'],
    ['RCPT TO:<\xe5\x88\x98@practice.test>', '553 5.6.7 <\xe5\x88\x98@practice.test> needs SMTPUTF8 after MAIL'],
    [
      'RCPT TO:<450.greylist@practice.test>',
      '450 4.2.0 Recipient address rejected: greylisted, try again in a few minutes',
    ],
    ['RCPT TO:<452-4.5.3@fault.test>', '452 4.5.3 Refused for now, as the address asks'],
    ['MAIL FROM:<c@d.test>', '503 5.5.1 A sender is already given, RSET begins anew'],
    ['AUTH LOGIN', '503 5.5.1 AUTH is not permitted during a mail transaction'],
    ['DATA', '503 5.5.1 Send RCPT before DATA'],
    ['EHLO pc', '250 HELP'],
    ['RSET', '250 2.0.0 Ok'],
  ])('after MAIL, %j: %s', async (line, reply) => {
    const dialog = await greeted();
    await dialog.say('MAIL FROM:<a@b.test>');
    expect((await dialog.say(line)).at(-1)).toBe(reply);
  });

  it('tells refused recipients from none', async () => {
    const dialog = await greeted();
    await dialog.sayAll('MAIL FROM:<a@b.test>', 'RCPT TO:<nobody@practice.test>');
    expect(await dialog.say('DATA')).toEqual(['554 5.5.1 No valid recipients']);
    await dialog.sayAll('RSET', 'MAIL FROM:<a@b.test>');
    expect(await dialog.say('DATA')).toEqual(['503 5.5.1 Send RCPT before DATA']);
  });

  it('logs in by AUTH LOGIN, also with the name on the first line, and only once', async () => {
    const dialog = await greeted();
    expect(await dialog.say('AUTH LOGIN')).toEqual(['334 VXNlcm5hbWU6']);
    expect(await dialog.say('*')).toEqual(['501 5.7.0 Authentication cancelled']);
    expect(await dialog.say(`AUTH LOGIN ${base64('bob')}`)).toEqual(['334 UGFzc3dvcmQ6']);
    expect(await dialog.say('practice-code')).toEqual(['501 5.5.2 Cannot decode base64']);
    expect(await dialog.say('AUTH PLAIN')).toEqual(['334 ']);
    expect(await dialog.say(plainOf('bob', 'practice-code'))).toEqual(['235 2.7.0 Authentication successful']);
    expect(await dialog.say('AUTH LOGIN')).toEqual(['503 5.5.1 Already authenticated']);
  });

  it('offers AUTH only after EHLO', async () => {
    const dialog = await connect();
    expect(await dialog.sayAll('HELO pc', 'AUTH LOGIN')).toEqual(['503 5.5.1 AUTH is offered only after EHLO']);
    expect(await dialog.say('MAIL FROM:<a@b.test> SIZE=1')).toEqual(['555 5.5.4 Parameter SIZE not recognized']);
  });

  it('wants a login on the submission port', async () => {
    const dialog = await greeted('practice', 587);
    expect(await dialog.say('MAIL FROM:<a@b.test>')).toEqual(['530 5.7.0 Authentication required']);
  });

  it('keeps mail for the outside and tells its sender', async () => {
    const practice = createPractice();
    const dialog = await greeted('practice', 25, practice);
    await dialog.sayAll(`AUTH PLAIN ${plainOf('alice', 'practice-code')}`, 'MAIL FROM:<alice@practice.test>');
    expect(await dialog.say('RCPT TO:<carol@elsewhere.test>')).toEqual([
      '250 2.1.5 <carol@elsewhere.test> accepted, but nothing leaves the practice server',
    ]);
    await dialog.sayAll('DATA', 'Subject: hello', '', 'x', '.');
    const letter = await readMail(practice, 'alice');
    expect(letter).toContain('Subject: Your letter stayed here');
    expect(letter).toContain('    carol@elsewhere.test\r\n');
  });

  it('puts an empty line before a text without header fields', async () => {
    const practice = createPractice();
    const dialog = await greeted('practice', 25, practice);
    await dialog.sayAll('MAIL FROM:<>', 'RCPT TO:<bob@practice.test>', 'DATA', 'just a text', '.');
    expect(await readMail(practice, 'bob')).toContain('+0000\r\n\r\njust a text\r\n.\r\n');
  });

  it('delivers one letter to a user who is named twice', async () => {
    const practice = createPractice();
    const dialog = await greeted('practice', 25, practice);
    await dialog.sayAll(
      'MAIL FROM:<>',
      'RCPT TO:<bob@qq.com>',
      'RCPT TO:<team@practice.test>',
      'DATA',
      'S: x',
      '',
      '.',
    );
    const pop3 = new Dialog(practice.connect({ host: 'practice', port: 110 }, 'anna'));
    expect(await pop3.sayAll('USER bob', 'PASS practice-code')).toEqual([expect.stringMatching(/^\+OK bob has 10 /)]);
  });
});

describe('coremail', () => {
  it.each([
    [['RCPT TO:<bob@qq.com>'], '503 bad sequence of commands'],
    [['HELO x', 'MAIL FROM:<alice@163.com>'], '553 authentication is required'],
    [['EHLO x', 'AUTH LOGIN', base64('alice'), base64('wrong')], '535 Error: authentication failed'],
    [['EHLO x'], '250 8BITMIME'],
    [['HELO'], '550 MI:NHD'],
    [['EHLO x', 'VRFY bob'], '502 Error: command not implemented'],
    [['EHLO x', `AUTH PLAIN ${plainOf('alice@163.com', 'practice-code')}`], '235 Authentication successful'],
  ])('%j ends with %s', async (lines, reply) => {
    expect((await (await connect('coremail.practice.test')).sayAll(...lines)).at(-1)).toBe(reply);
  });

  it.each([
    ['MAIL FROM:<bob@163.com>', '553 Mail from must equal authorized user'],
    ['MAIL FROM:<alice@qq.com>', '553 Mail from must equal authorized user'],
    ['MAIL FROM:<>', '553 Requested action not taken: NULL sender is not allowed'],
    ['mail from:alice@163.com', '250 Mail OK'],
    ['MAIL FROM: <Alice@163.COM>', '250 Mail OK'],
    ['MAIL FROM:alice', '550 MI:IMF'],
  ])('logged in as alice, %s: %s', async (line, reply) => {
    const dialog = await connect('coremail.practice.test');
    await dialog.sayAll('HELO x', `AUTH PLAIN ${plainOf('alice', 'practice-code')}`);
    expect(await dialog.say(line)).toEqual([reply]);
  });
});
