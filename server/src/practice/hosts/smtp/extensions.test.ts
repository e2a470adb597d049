// What comes with the extensions of the model server: chunks, parameters, help, mechanisms.

import { createHmac } from 'node:crypto';
import { fromBase64, toLatin1 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import { base64 } from '../../../../testing/base64.ts';
import { Talk } from '../../../../testing/talk.ts';
import { Accounts } from '../../accounts.ts';
import { letterOctetsMax } from '../../mailroom.ts';
import { practice } from '../../personas/practice/index.ts';
import type { SmtpPersona } from '../../personas/persona.ts';
import type { World } from '../host.ts';
import { createSmtpHost } from './smtpHost.ts';
import type { SmtpState } from './state.ts';

const accounts = new Accounts(practice.domains);
const envelope = ['EHLO pc', 'MAIL FROM:<a@b.test>', 'RCPT TO:<bob@practice.test>'];

function talk(change: Partial<SmtpPersona> = {}, world: Partial<World> = {}): Talk<SmtpState> {
  const persona = { ...practice, smtp: { ...practice.smtp, ...change } };
  return new Talk<SmtpState>(createSmtpHost({ persona, accounts, role: 'relay' }), world);
}

const newestOf = (dialog: Talk<SmtpState>): string => dialog.room.boxes.bob[0]?.letters.at(-1)?.octets ?? '';

describe('BDAT', () => {
  it('takes a letter in chunks as they are, dots and all', () => {
    const dialog = talk();
    dialog.sayAll(...envelope);
    expect(dialog.send('BDAT 14\r\nSubject: x\r\n\r\n')).toBe('250 2.0.0 14 octets received\r\n');
    expect(dialog.step.state.at).toBe('bdat');
    expect(dialog.send('BDAT 0\r\nBDAT 8\r\n..\r\n.\r\nQBDAT 1 LAST\r\n!')).toMatch(
      /^250 2\.0\.0 0 octets .*\r\n250 2\.0\.0 8 octets .*\r\n250 2\.0\.0 Ok: queued/,
    );
    expect(dialog.step.state).toMatchObject({ at: 'ready', recipients: [], letters: 1 });
    expect(newestOf(dialog).endsWith('Subject: x\r\n\r\n..\r\n.\r\nQ!')).toBe(true);
  });

  it('needs no more than one chunk, however it is spelt', () => {
    const dialog = talk();
    dialog.sayAll(...envelope);
    expect(dialog.send('bdat 4  last\r\nS: x')).toMatch(/^250 2\.0\.0 Ok: queued/);
    expect(newestOf(dialog)).toContain('with ESMTP id ');
  });

  it.each([
    ['without a recipient', ['EHLO pc', 'MAIL FROM:<>'], 'BDAT 6\r\nQUIT\r\n', '503 5.5.1 Send RCPT before BDAT'],
    [
      'behind refused recipients',
      ['EHLO pc', 'MAIL FROM:<>', 'RCPT TO:<nobody@practice.test>'],
      'BDAT 6 LAST\r\nQUIT\r\n',
      '554 5.5.1 No valid recipients',
    ],
    ['with another word', envelope, 'BDAT 6 FIRST\r\nQUIT\r\n', '501 5.5.4 Syntax: BDAT size [LAST]'],
  ])('reads the octets and refuses them %s', (_, lines, octets, reply) => {
    const dialog = talk();
    dialog.sayAll(...lines);
    expect(dialog.send(octets)).toBe(`${reply}\r\n`);
    expect(dialog.say('NOOP')).toEqual(['250 2.0.0 Ok']);
  });

  it.each(['BDAT', 'BDAT x', 'BDAT -1', 'BDAT 1e3', 'BDAT 9999999999999999'])('%s announces nothing', (line) => {
    const dialog = talk();
    dialog.sayAll(...envelope);
    expect(dialog.say(line)).toEqual(['501 5.5.4 Syntax: BDAT size [LAST]']);
  });

  it('allows nothing else between the chunks', () => {
    const dialog = talk();
    dialog.sayAll(...envelope, 'BDAT 0');
    for (const line of ['MAIL FROM:<>', 'RCPT TO:<bob@practice.test>', 'DATA', 'EHLO pc', 'AUTH LOGIN', 'STARTTLS']) {
      expect(dialog.say(line)).toEqual(['503 5.5.1 A letter has begun: send its next chunk with BDAT, or RSET']);
    }
    expect(dialog.say('RSET')).toEqual(['250 2.0.0 Ok']);
    expect(dialog.step.state).toMatchObject({ at: 'ready', content: { octets: 0 } });
  });

  it('keeps nothing of what is too large, and says so at each chunk', () => {
    const dialog = talk();
    dialog.sayAll(...envelope);
    const refusal = `552 5.3.4 Message size exceeds the limit of ${letterOctetsMax} octets\r\n`;
    expect(dialog.send(`BDAT ${letterOctetsMax + 9}\r\n${'x'.repeat(letterOctetsMax + 9)}`)).toBe(refusal);
    expect(dialog.step.state.at).toBe('rcpt');
    expect(dialog.send('BDAT 1\r\nx')).toBe(refusal);
    expect(dialog.step.state.content.pieces).toHaveLength(0);
    expect(dialog.send('BDAT 1 LAST\r\nx')).toBe(refusal);
    expect(dialog.step.state).toMatchObject({ at: 'ready', letters: 0 });
  });

  it('costs no more in ten thousand chunks than in one', () => {
    const dialog = talk();
    dialog.sayAll(...envelope);
    dialog.send('BDAT 1\r\nx'.repeat(10_000));
    expect(dialog.step.state.content).toMatchObject({ octets: 10_000, pieces: ['x'.repeat(10_000)] });
  });

  it('is no command where CHUNKING is not offered', () => {
    const dialog = talk({ extensions: ['PIPELINING'] });
    dialog.sayAll(...envelope);
    expect(dialog.send('BDAT 6\r\nRSET\r\n')).toBe('502 5.5.1 BDAT not implemented\r\n250 2.0.0 Ok\r\n');
  });
});

describe('parameters', () => {
  it.each([
    ['MAIL FROM:<a@b.test> RET=FULL ENVID=QQ314159', 250],
    ['MAIL FROM:<a@b.test> ret=hdrs envid=a+2Bb', 250],
    ['MAIL FROM:<a@b.test> RET', 501],
    ['MAIL FROM:<a@b.test> RET=HALF', 501],
    ['MAIL FROM:<a@b.test> RET=FULL RET=FULL', 501],
    ['MAIL FROM:<a@b.test> ENVID=', 501],
    ['MAIL FROM:<a@b.test> ENVID=a+2b', 501],
    [`MAIL FROM:<a@b.test> ENVID=${'x'.repeat(101)}`, 501],
    ['MAIL FROM:<a@b.test> AUTH=<>', 250],
    ['MAIL FROM:<a@b.test> AUTH=e+3Dmc2@example.test', 250],
    ['MAIL FROM:<a@b.test> AUTH=', 501],
    ['MAIL FROM:<a@b.test> AUTH=a=b', 501],
    ['MAIL FROM:<a@b.test> SIZE=', 501],
    ['MAIL FROM:<a@b.test> SIZE=1k', 501],
    ['MAIL FROM:<a@b.test> BODY=BINARYMIME', 501],
    ['MAIL FROM:<a@b.test> SMTPUTF8=yes', 501],
    ['MAIL FROM:<a@b.test> NOTIFY=NEVER', 555],
    ['MAIL FROM:<a@b.test> constructor', 555],
    ['RCPT TO:<bob@practice.test> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;Bob+40qq.com', 250],
    ['RCPT TO:<bob@practice.test> notify=never', 250],
    ['RCPT TO:<bob@practice.test> NOTIFY=NEVER,SUCCESS', 501],
    ['RCPT TO:<bob@practice.test> NOTIFY=', 501],
    ['RCPT TO:<bob@practice.test> NOTIFY=SUCCESS,', 501],
    ['RCPT TO:<bob@practice.test> ORCPT=bob@practice.test', 501],
    ['RCPT TO:<bob@practice.test> ORCPT=rfc822;a=b', 501],
    ['RCPT TO:<bob@practice.test> RET=FULL', 555],
  ])('%s: %i', (line, code) => {
    const dialog = talk();
    dialog.say('EHLO pc');
    if (line.startsWith('RCPT')) dialog.say('MAIL FROM:<a@b.test>');
    expect(Number(dialog.say(line)[0]?.slice(0, 3))).toBe(code);
  });

  it('belong to what is offered', () => {
    const plain = talk({ extensions: ['8BITMIME', 'CHUNKING', 'BINARYMIME'] });
    plain.say('EHLO pc');
    expect(plain.say('MAIL FROM:<a@b.test> RET=FULL')[0]).toMatch(/^555 /);
    expect(plain.say('MAIL FROM:<a@b.test> SIZE=1')[0]).toMatch(/^555 /);
    expect(plain.say('MAIL FROM:<a@b.test> BODY=BINARYMIME')[0]).toMatch(/^250 /);
    expect(talk().sayAll('HELO pc', 'MAIL FROM:<a@b.test> BODY=8BITMIME')[0]).toMatch(/^555 /);
  });
});

describe('reports of delivery', () => {
  const send = (sender: string, ...recipients: readonly string[]): Talk<SmtpState> => {
    const dialog = talk();
    dialog.sayAll('EHLO pc', `AUTH PLAIN ${base64('\0alice\0practice-code')}`, `MAIL FROM:${sender}`);
    dialog.sayAll(...recipients.map((recipient) => `RCPT TO:${recipient}`), 'DATA', 'Subject: x', '', 'body');
    expect(dialog.say('.')[0]).toMatch(/^250 /);
    return dialog;
  };
  const inbox = (dialog: Talk<SmtpState>): readonly string[] =>
    dialog.room.boxes.alice[0]?.letters.filter(({ seed }) => !seed).map(({ octets }) => octets) ?? [];

  it('come to the sender who asks for them', () => {
    const [report = '', ...more] = inbox(
      send(
        '<alice@practice.test> RET=FULL ENVID=a+2Bb+0D',
        '<bob@practice.test> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;Bob+40qq.com',
        '<postmaster@practice.test> NOTIFY=FAILURE',
      ),
    ).filter((letter) => letter.includes('multipart/report'));
    expect(more).toEqual([]);
    expect(report).toContain('To: <alice@practice.test>\r\n');
    expect(report).toContain('\r\nOriginal-Envelope-Id: a+b?\r\nReporting-MTA: dns; mail.practice.test\r\n');
    expect(report).toContain(
      '\r\n\r\nOriginal-Recipient: rfc822;Bob@qq.com\r\nFinal-Recipient: rfc822; bob@practice.test\r\nAction: delivered\r\n',
    );
    expect(report).not.toContain('postmaster@practice.test\r\nAction');
    expect(report).toContain(
      'text/rfc822-headers\r\nContent-Transfer-Encoding: 8bit\r\n\r\nSubject: x\r\n\r\n--report-',
    );
  });

  it.each([
    ['nobody asks', '<alice@practice.test>', '<bob@practice.test>'],
    ['only failures matter', '<alice@practice.test>', '<bob@practice.test> NOTIFY=FAILURE'],
    ['nobody can be told', '<>', '<bob@practice.test> NOTIFY=SUCCESS'],
    ['the sender is elsewhere', '<a@b.test>', '<bob@practice.test> NOTIFY=SUCCESS'],
    ['NEVER is said of a letter that stays here', '<alice@practice.test>', '<carol@b.test> NOTIFY=NEVER'],
  ])('do not come where %s', (_, sender, recipient) => {
    expect(inbox(send(sender, recipient))).toEqual([]);
  });
});

describe('HELP and EHLO', () => {
  it('name what is served, and nothing else', () => {
    expect(talk().say('HELP')[1]).toBe(
      '214-2.0.0 HELO EHLO MAIL RCPT DATA BDAT RSET NOOP QUIT VRFY EXPN HELP STARTTLS AUTH ETRN',
    );
    const few = talk({ unserved: ['VRFY', 'EXPN'], extensions: ['VRFY', 'EXPN', 'SIZE {limit}', 'HELP'] });
    expect(few.say('HELP')[1]).toBe('214-2.0.0 HELO EHLO MAIL RCPT DATA RSET NOOP QUIT HELP');
    expect(few.say('EHLO pc').slice(1)).toEqual([`250-SIZE ${letterOctetsMax}`, '250 HELP']);
    for (const line of ['VRFY bob', 'EXPN team', 'STARTTLS', 'AUTH PLAIN', 'ETRN x']) {
      expect(few.say(line)[0]).toMatch(/^502 /);
    }
  });

  it.each([
    ['HELP mail', '214 2.0.0 Syntax: MAIL FROM:<reverse-path> [SP mail-parameters]'],
    ['HELP me', '504 5.5.4 No help for me'],
    ['ETRN practice.test', '251 2.0.0 No messages wait for practice.test'],
    ['ETRN', '501 5.5.4 ETRN needs an argument'],
  ])('%s: %s', (line, reply) => {
    expect(talk().sayAll('EHLO pc', line)).toEqual([reply]);
  });
});

describe('AUTH', () => {
  const challengeOf = (line = ''): string => toLatin1(fromBase64(line.slice('334 '.length)) ?? new Uint8Array(0));

  it('CRAM-MD5 asks first', () => {
    const dialog = talk();
    dialog.say('EHLO pc');
    const asked = challengeOf(dialog.say('AUTH CRAM-MD5')[0]);
    expect(asked).toBe('<1.1618364054000@mail.practice.test>');
    const digest = createHmac('md5', 'practice-code').update(asked).digest('hex');
    expect(dialog.say(base64(`alice ${digest}`))).toEqual(['235 2.7.0 Authentication successful']);
    expect(dialog.say('AUTH CRAM-MD5 eA==')[0]).toMatch(/^503 /);
    expect(talk().sayAll('EHLO pc', 'AUTH CRAM-MD5 eA==')[0]).toMatch(/^501 /);
  });

  it('SCRAM-SHA-256 asks for a proof', () => {
    const dialog = talk();
    const [line] = dialog.sayAll('EHLO pc', `AUTH SCRAM-SHA-256 ${base64('n,,n=alice,r=abc')}`);
    expect(challengeOf(line)).toMatch(/^r=abc[\w-]{24},s=[\w+/]+=*,i=4096$/);
    expect(dialog.say(base64('c=biws,r=abc,p=AAAA'))).toEqual(['535 5.7.8 Authentication credentials invalid']);
  });

  it('may be far longer than other commands', () => {
    const dialog = talk();
    const token = base64(`user=alice\x01auth=Bearer ${'x'.repeat(3000)}\x01\x01`);
    expect(dialog.sayAll('EHLO pc', `AUTH XOAUTH2 ${token}`)[0]).toMatch(/^334 /);
    expect(dialog.sayAll('*', `NOOP ${'x'.repeat(1024)}`)[0]).toMatch(/^500 /);
  });

  it('XOAUTH2 takes the token of the practice world, and says why it does not take another', () => {
    const dialog = talk();
    const answer = (token: string): string => base64(`user=alice@practice.test\x01auth=Bearer ${token}\x01\x01`);
    const [line] = dialog.sayAll('EHLO pc', `AUTH XOAUTH2 ${answer('stale')}`);
    expect(challengeOf(line)).toContain('"status":"400"');
    expect(dialog.say('')).toEqual(['535 5.7.8 Authentication credentials invalid']);
    expect(dialog.sayAll('AUTH XOAUTH2', answer('practice-token'))).toEqual(['235 2.7.0 Authentication successful']);
  });
});

describe('the trace line', () => {
  it.each([
    [{ secure: true }, ['EHLO pc'], '', 'ESMTPS'],
    [{ secure: true }, ['EHLO pc', `AUTH PLAIN ${base64('\0bob\0practice-code')}`], ' SMTPUTF8', 'UTF8SMTPSA'],
    [{}, ['HELO pc'], '', 'SMTP'],
  ] as const)('%j tells how a letter came', (world, lines, parameter, name) => {
    const dialog = talk({}, world);
    dialog.sayAll(...lines, `MAIL FROM:<a@b.test>${parameter}`, 'RCPT TO:<bob@practice.test>', 'DATA', 'S: x', '.');
    expect(newestOf(dialog)).toContain(`by mail.practice.test with ${name} id `);
  });
});
