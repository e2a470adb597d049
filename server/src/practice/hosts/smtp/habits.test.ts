// Every habit, switched on in a model server that is otherwise as it is.

import { describe, expect, it } from 'vitest';
import { Talk } from '../../../../testing/talk.ts';
import { Accounts } from '../../accounts.ts';
import { practice } from '../../personas/practice/index.ts';
import type { World } from '../host.ts';
import { withLines } from '../wording.ts';
import type { SmtpHabits } from './habits.ts';
import { createSmtpHost } from './smtpHost.ts';
import type { SmtpState } from './state.ts';

const accounts = new Accounts(practice.domains);

function talk(habits: Partial<SmtpHabits>, world: Partial<World> = {}, role: 'relay' | 'submission' = 'relay') {
  const persona = { ...practice, smtp: { ...practice.smtp, habits: { ...practice.smtp.habits, ...habits } } };
  return new Talk<SmtpState>(createSmtpHost({ persona, accounts, role }), world);
}

const asAlice = 'AUTH PLAIN AGFsaWNlAHByYWN0aWNlLWNvZGU=';
const badLogin = 'AUTH PLAIN AGFsaWNlAHdyb25n';
const envelope = ['MAIL FROM:<a@b.test>', 'RCPT TO:<bob@practice.test>'];

describe('HELO and EHLO', () => {
  it.each<readonly [SmtpHabits['helloName'], string, string]>([
    ['hostName', 'HELO a b', '501'],
    ['hostName', 'HELO', '501'],
    ['anything', 'HELO a b', '250'],
    ['anything', 'HELO', '501'],
    ['optional', 'HELO', '250'],
    ['optional', `HELO ${'x'.repeat(256)}`, '501'],
  ])('where the name is %s, %s: %s', (helloName, line, code) => {
    expect(talk({ helloName }).say(line)[0]?.slice(0, 3)).toBe(code);
  });

  it.each(['localhost', 'mypc', 'pc.'])('wants a whole name: %s is refused at once, or only at RCPT', (name) => {
    expect(talk({ helloWhole: 'atHello', helloName: 'anything' }).say(`EHLO ${name}`)).toEqual([
      `504 5.5.2 <${name}> is no complete host name`,
    ]);
    const late = talk({ helloWhole: 'atRcpt', helloName: 'anything' });
    expect(late.sayAll(`HELO ${name}`, 'MAIL FROM:<a@b.test>')[0]).toMatch(/^250 /);
    expect(late.say('RCPT TO:<bob@practice.test>')).toEqual([`504 5.5.2 <${name}> is no complete host name`]);
    expect(late.sayAll('RSET', `EHLO ${name}`, asAlice, ...envelope)[0]).toMatch(/^250 /);
  });

  it.each(['pc.example.test', '[192.0.2.1]', '[IPv6:2001:db8::1]'])('takes %s as a whole name', (name) => {
    expect(talk({ helloWhole: 'atHello' }).say(`HELO ${name}`)[0]).toMatch(/^250 /);
    expect(talk({ helloWhole: 'atRcpt' }).sayAll(`HELO ${name}`, ...envelope)[0]).toMatch(/^250 /);
  });
});

describe('TLS first', () => {
  it('hides and refuses AUTH until TLS is on', () => {
    const dialog = talk({ tlsBefore: 'login' }, { canSecure: true });
    const offers = dialog.say('EHLO pc');
    expect(offers).toContain('250-STARTTLS');
    expect(offers.some((line) => line.includes('AUTH'))).toBe(false);
    expect(dialog.say(asAlice)).toEqual(['538 5.7.11 Encryption required, send STARTTLS first']);
    expect(dialog.say('MAIL FROM:<a@b.test>')[0]).toMatch(/^250 /);
    dialog.sayAll('RSET', 'STARTTLS');
    expect(dialog.step).toMatchObject({ startTls: true, stage: 'STARTTLS' });
    dialog.secure();
    expect(dialog.say(asAlice)[0]).toMatch(/^503 /);
    const secured = dialog.say('EHLO pc');
    expect(secured.some((line) => line.includes('STARTTLS'))).toBe(false);
    expect(secured.some((line) => line.includes('AUTH PLAIN'))).toBe(true);
    expect(dialog.say(asAlice)[0]).toMatch(/^235 /);
    expect(dialog.say('STARTTLS')).toEqual(['503 5.5.1 TLS is already on']);
  });

  it('refuses MAIL until TLS is on', () => {
    const dialog = talk({ tlsBefore: 'mail' }, { canSecure: true });
    expect(dialog.sayAll('EHLO pc', 'MAIL FROM:<a@b.test>')).toEqual(['530 5.7.0 Send STARTTLS first']);
    expect(dialog.say(badLogin)[0]).toMatch(/^538 /);
  });

  it('does not insist on what it cannot do', () => {
    const dialog = talk({ tlsBefore: 'mail' });
    expect(dialog.sayAll('EHLO pc', 'MAIL FROM:<a@b.test>')[0]).toMatch(/^250 /);
    expect(dialog.sayAll('RSET', 'STARTTLS')).toEqual(['454 4.7.0 TLS is not available now']);
    expect(dialog.say('STARTTLS now')).toEqual(['501 5.5.4 STARTTLS takes no argument']);
  });
});

describe('logins', () => {
  it('are offered on every port, or only where mail begins its way', () => {
    const relay = talk({ authOn: 'submission' });
    expect(relay.say('EHLO pc').some((line) => line.includes('AUTH'))).toBe(false);
    expect(relay.say(asAlice)).toEqual(['502 5.5.1 AUTH not implemented']);
    const submission = talk({ authOn: 'submission' }, {}, 'submission');
    expect(submission.sayAll('EHLO pc', asAlice)[0]).toMatch(/^235 /);
  });

  it('tell the password of the web page from a wrong one', () => {
    const dialog = talk({});
    dialog.say('EHLO pc');
    expect(dialog.sayAll('AUTH LOGIN YWxpY2U=', 'cHJhY3RpY2UtcGFzc3dvcmQ=')).toEqual([
      '535 5.7.8 This is the password of the web page, mail programs need an authorization code',
    ]);
    expect(dialog.say(badLogin)).toEqual(['535 5.7.8 Authentication credentials invalid']);
  });

  it('are ended when too many have failed', () => {
    const dialog = talk({ failedLoginsMax: 2 });
    expect(dialog.sayAll('EHLO pc', badLogin, badLogin)[0]).toMatch(/^535 /);
    expect(dialog.say(badLogin)[0]).toMatch(/^421 4\.7\.0 .*too many failed logins/);
    expect(dialog.step.close).toBe(true);
  });
});

describe('the envelope', () => {
  it('takes the null sender, or not', () => {
    expect(talk({}).sayAll('HELO pc', 'MAIL FROM:<>')[0]).toMatch(/^250 /);
    expect(talk({ nullSender: 'refused' }).sayAll('HELO pc', 'MAIL FROM:<>')).toEqual([
      '553 5.7.1 The null sender is not allowed here',
    ]);
  });

  it.each([
    ['bob', '250 2.1.5 <bob@practice.test>'],
    ['<Bob@practice.test>', '250 2.1.5 <Bob@practice.test>'],
    ['green', '550 5.1.1 green user unknown'],
    ['carol@elsewhere.test', '252 2.0.0 Cannot verify carol@elsewhere.test, but will accept a message and try'],
  ])('is frank about %s, where that is the habit', (name, reply) => {
    expect(talk({ vrfy: 'frank' }).say(`VRFY ${name}`)).toEqual([reply]);
    expect(talk({}).say(`VRFY ${name}`)[0]).toMatch(/^252 /);
  });

  it('is greylisted, and taken when it comes again later', () => {
    const dialog = talk({ greylistMs: 60_000 });
    dialog.say('HELO pc');
    expect(dialog.sayAll(...envelope)).toEqual(['450 4.2.0 <bob@practice.test> greylisted, try again in 60 seconds']);
    dialog.wait(59_000);
    expect(dialog.say('RCPT TO:<BOB@practice.test>')).toEqual([
      '450 4.2.0 <BOB@practice.test> greylisted, try again in 1 seconds',
    ]);
    expect(dialog.say('RCPT TO:<alice@practice.test>')[0]).toMatch(/^450 .* 60 seconds$/);
    dialog.wait(1000);
    expect(dialog.say('RCPT TO:<bob@practice.test>')[0]).toMatch(/^250 /);
    expect(dialog.sayAll('EHLO pc', asAlice, 'MAIL FROM:<new@b.test>', 'RCPT TO:<bob@practice.test>')[0]).toMatch(
      /^250 /,
    );
    expect(JSON.parse(JSON.stringify(dialog.room.greylist))).toEqual(dialog.room.greylist);
  });

  it('is remembered for a bounded number of strangers', () => {
    const dialog = talk({ greylistMs: 60_000 });
    dialog.say('HELO pc');
    for (let i = 0; i < 60; i++) dialog.sayAll(`MAIL FROM:<a${i}@b.test>`, 'RCPT TO:<bob@practice.test>', 'RSET');
    expect(Object.keys(dialog.room.greylist)).toHaveLength(50);
    expect(Object.keys(dialog.room.greylist)[0]).toBe('pc a10@b.test bob@practice.test');
  });
});

describe('letters', () => {
  const send = (habits: Partial<SmtpHabits>, message: string): string => {
    const dialog = talk(habits);
    dialog.sayAll('EHLO pc', ...envelope, 'DATA');
    return dialog.send(`${message}\r\n.\r\n`).trim();
  };
  const hops = (count: number): string => 'Received: from a by b\r\n\tid x\r\n'.repeat(count);

  it.each<readonly [string, Partial<SmtpHabits>, string, string]>([
    ['31 hops', {}, `${hops(31)}\r\nx`, '554 5.4.6 Too many hops: 31 Received lines, 30 is the limit'],
    ['a bare LF', { bareLineEnds: 'refused' }, 'S: x\r\n\r\na\nb', '554 5.6.0 CR or LF without the other in line 3'],
    ['a bare CR', { bareLineEnds: 'refused' }, 'S: x\r\n\r\na\r', '554 5.6.0 CR or LF without the other in line 3'],
    [
      'a long line',
      { textLineOctetsMax: 1000 },
      `S: x\r\n\r\n${'x'.repeat(999)}\r\n`,
      '554 5.6.0 Line 3 has 1001 octets, 1000 is the limit',
    ],
    [
      'a long header',
      { headerOctetsMax: 10 },
      `Subject: hello\r\n\r\nx`,
      '552 5.3.4 The header has 14 octets, 10 is the limit',
    ],
    ['too many octets', { letterOctetsMax: 10 }, 'S: 4567890', '552 5.3.4 Message size exceeds the limit of 10 octets'],
  ])('with %s are refused', (_, habits, message, reply) => {
    expect(send(habits, message)).toBe(reply);
  });

  it.each<readonly [string, Partial<SmtpHabits>, string]>([
    ['30 hops', {}, `${hops(30)}\r\nReceived: in the body`],
    ['a bare LF', {}, 'S: x\r\n\r\na\nb'],
    ['CR and LF together', { bareLineEnds: 'refused' }, 'S: x\r\n\r\na\r\nb'],
    ['a line that just fits', { textLineOctetsMax: 1000 }, `S: x\r\n\r\n${'x'.repeat(998)}`],
    ['a long body', { headerOctetsMax: 10 }, `S: x\r\n\r\n${'x'.repeat(20)}`],
    ['octets that just fit', { letterOctetsMax: 12 }, 'S: 4567890'],
  ])('with %s are taken', (_, habits, message) => {
    expect(send(habits, message)).toMatch(/^250 /);
  });

  it('have the size that EHLO announces', () => {
    const dialog = talk({ letterOctetsMax: 5000 });
    expect(dialog.say('EHLO pc')).toContain('250-SIZE 5000');
    expect(dialog.say('MAIL FROM:<a@b.test> SIZE=5001')[0]).toMatch(/^552 /);
  });

  it('are counted, and the session has its number of them', () => {
    const dialog = talk({ lettersMax: 1 });
    dialog.sayAll('EHLO pc', ...envelope, 'DATA', 'Subject: x', '', '.');
    expect(dialog.say('MAIL FROM:<a@b.test>')).toEqual([
      '421 4.7.0 mail.practice.test too many messages in one session, 1 is the limit',
    ]);
    expect(dialog.step.close).toBe(true);
  });
});

describe('patience', () => {
  it('ends with any code that a persona gives its last words', () => {
    const last = withLines(practice.smtp.wording.tooManyErrors, ['554 Too many errors']);
    const smtp = { ...practice.smtp, wording: { ...practice.smtp.wording, tooManyErrors: last } };
    const dialog = new Talk<SmtpState>(createSmtpHost({ persona: { ...practice, smtp }, accounts, role: 'relay' }));
    for (let i = 0; i < 20; i++) expect(dialog.say('WHAT')[0]).toMatch(/^500 /);
    expect(dialog.say('WHAT')).toEqual(['554 Too many errors']);
    expect(dialog.step.close).toBe(true);
  });

  it('hangs up on words of other protocols, and on header lines', () => {
    const habits = { hangsUpOn: { words: ['GET', 'POST', 'CONNECT'], headerLines: true } };
    for (const line of ['GET / HTTP/1.1', 'post /', 'Subject: hello', 'Subject:hello', 'X-A:']) {
      const dialog = talk(habits);
      expect(dialog.say(line)).toEqual(['221 2.7.0 mail.practice.test this is no SMTP, closing connection']);
      expect(dialog.step).toMatchObject({ close: true, state: { at: 'closed' } });
    }
    expect(talk(habits).say('WHAT')).toEqual(['500 5.5.1 Command not recognized']);
    expect(talk({}).say('Subject: hello')).toEqual(['500 5.5.1 Command not recognized']);
  });

  it('greets late, and sends away who speaks first', () => {
    const patient = talk({ greetingMs: 3000 });
    expect(patient.step.output).toHaveLength(0);
    expect(patient.wait(2999)).toBe('');
    expect(patient.wait(1)).toMatch(/^220 /);
    expect(patient.say('HELO pc')[0]).toMatch(/^250 /);
    const hasty = talk({ greetingMs: 3000 });
    expect(hasty.say('HELO pc')[0]).toMatch(/^554 5\.5\.1 /);
    expect(hasty.step.close).toBe(true);
  });

  it('answers late after many errors, in order, and loses nothing', () => {
    const dialog = talk({ tarpit: { errors: 1, delayMs: 1000 } });
    expect(dialog.say('WHAT')[0]).toMatch(/^500 /);
    expect(dialog.send('WHAT\r\nHELO pc\r\nNOOP\r\n')).toBe('');
    expect(dialog.wait(999)).toBe('');
    expect(dialog.wait(1)).toMatch(/^500 .*\r\n$/);
    expect(dialog.wait(1000)).toBe('250 mail.practice.test\r\n');
    expect(dialog.wait(1000)).toBe('250 2.0.0 Ok\r\n');
    expect(dialog.say('QUIT')[0]).toMatch(/^221 /);
  });

  it('begins TLS only with the late answer to STARTTLS', () => {
    const dialog = talk({ tarpit: { errors: 0, delayMs: 1000 } }, { canSecure: true });
    dialog.say('WHAT');
    dialog.wait(1000);
    dialog.say('EHLO pc');
    dialog.wait(1000);
    dialog.say('STARTTLS');
    expect(dialog.step.startTls).toBeUndefined();
    expect(dialog.wait(1000)).toMatch(/^220 /);
    expect(dialog.step).toMatchObject({ startTls: true, stage: 'STARTTLS' });
  });

  it('ends a session that has lasted too long, whatever it does', () => {
    const dialog = talk({ sessionMs: 60_000, idleMs: 50_000 });
    dialog.sayAll('EHLO pc', ...envelope, 'DATA');
    expect(dialog.wait(59_999)).toBe('');
    expect(dialog.wait(1)).toMatch(/^421 4\.4\.2 .*60 seconds/);
    expect(dialog.step.close).toBe(true);
  });

  it('ends a session in which nothing is said', () => {
    const dialog = talk({ idleMs: 300_000 });
    dialog.wait(299_000);
    expect(dialog.say('HELO pc')[0]).toMatch(/^250 /);
    expect(dialog.wait(299_999)).toBe('');
    expect(dialog.wait(1)).toMatch(/^421 4\.4\.2 .*300 seconds/);
    expect(dialog.step).toMatchObject({ close: true, state: { at: 'closed' } });
  });
});
