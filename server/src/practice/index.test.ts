import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dialog } from '../../testing/dialog.ts';
import { createPractice } from './index.ts';

describe('names and ports', () => {
  const practice = createPractice();

  it.each([
    ['practice', true],
    ['PRACTICE', true],
    ['mail.practice.test', true],
    ['Mail.Practice.Test.', true],
    ['coremail.practice.test', true],
    ['practice.test', false],
    ['smtp.163.com', false],
    ['', false],
  ])('knows %j: %s', (host, known) => {
    expect(practice.knows(host)).toBe(known);
  });

  it.each([
    ['smtp.163.com', 'coremail.practice.test'],
    ['POP.163.COM.', 'coremail.practice.test'],
    ['smtp.126.com', 'coremail.practice.test'],
    ['yeah.net', 'coremail.practice.test'],
    ['163mx01.mxmail.netease.com', 'coremail.practice.test'],
    ['smtp.not163.com', undefined],
    ['smtp.elsewhere.test', undefined],
  ])('the double of %j is %s', (host, double) => {
    expect(practice.doubleOf(host)).toBe(double);
  });

  it('listens on the ports it names, and on no other', () => {
    expect(practice.ports).toEqual([25, 110, 143, 465, 587, 993, 995, 2525]);
    for (const port of [25, 110, 587, 2525]) {
      const stream = practice.connect({ host: 'practice', port }, 'anna');
      expect(stream).toBeDefined();
      stream?.destroy();
    }
    expect(practice.connect({ host: 'practice', port: 465 }, 'anna')).toBeUndefined();
    expect(practice.connect({ host: 'smtp.163.com', port: 25 }, 'anna')).toBeUndefined();
  });
});

describe('visitors', () => {
  it('have mail of their own', async () => {
    const practice = createPractice();
    const smtp = new Dialog(practice.connect({ host: 'practice', port: 25 }, 'anna'));
    await smtp.sayAll('HELO pc', 'MAIL FROM:<>', 'RCPT TO:<bob@practice.test>', 'DATA', 'Subject: x', '', '.');
    const count = async (visitor: string): Promise<string | undefined> => {
      const pop3 = new Dialog(practice.connect({ host: 'practice', port: 110 }, visitor));
      await pop3.sayAll('USER bob', 'PASS practice-code');
      return (await pop3.say('STAT'))[0]?.split(' ')[1];
    };
    expect([await count('anna'), await count('boris')]).toEqual(['10', '9']);
  });
});

describe('a client that does not read', () => {
  it('is waited for, and gets every answer when it reads', async () => {
    const stream = createPractice().connect({ host: 'practice', port: 110 }, 'anna');
    if (stream === undefined) throw new Error('Cannot connect: nobody listens there');
    const commands = 3000;
    stream.write(`USER bob\r\nPASS practice-code\r\n${'RETR 1\r\n'.repeat(commands)}QUIT\r\n`);
    for (let i = 0; i < 200; i++) await new Promise(setImmediate);
    // The answers are some 2 MB; what is held back is what the two ends may hold.
    expect(stream.readableLength).toBeLessThan(200 * 1024);
    const dialog = new Dialog(stream);
    await dialog.hear();
    expect(dialog.received.match(/^\+OK \d+ octets\r$/gm)).toHaveLength(commands);
    expect(dialog.received).toMatch(/\r\n\+OK Bye, 0 messages deleted\r\n$/);
    expect(dialog.closed).toBe(true);
  });
});

/** What real clients send, to be mixed with noise: commands reach deeper than noise alone. */
const words = [
  'EHLO pc',
  'AUTH LOGIN',
  'AUTH PLAIN AA==',
  'MAIL FROM:<a@b.test>',
  'RCPT TO:<bob@practice.test>',
  'DATA',
  '.',
  'USER bob',
  'PASS practice-code',
  'LIST',
  'TOP 1 1',
  'DELE 1',
  '*',
  '{host}',
  'QUIT\0',
];

describe('hostile octets', () => {
  const line = fc.oneof(
    fc.constantFrom(...words),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 1200 }),
  );
  const end = fc.constantFrom('\r\n', '\r\n', '\n', '\r', '');
  const octets = fc
    .array(fc.tuple(line, end), { maxLength: 30 })
    .map((parts) => Buffer.from(parts.flat().join(''), 'utf8'));

  it.each([
    ['practice', 25],
    ['practice', 110],
    ['coremail.practice.test', 25],
    ['coremail.practice.test', 110],
  ])('on %s %i are answered with lines that are replies', async (host, port) => {
    const reply = port === 110 ? /^(\+OK|-ERR|\+ )/ : /^\d{3}[ -]/;
    await fc.assert(
      fc.asyncProperty(octets, async (sent) => {
        const practice = createPractice();
        const dialog = new Dialog(practice.connect({ host, port }, 'anna'));
        dialog.stream.write(sent);
        dialog.stream.end();
        await dialog.hear();
        expect(dialog.closed).toBe(true);
        expect(dialog.received).toMatch(/\r\n$/);
        const lines = dialog.received.slice(0, -2).split('\r\n');
        if (port !== 110) for (const each of lines) expect(each).toMatch(reply);
        expect(lines[0]).toMatch(reply);
        expect(dialog.received).not.toMatch(/[\0\x07\x1b]/);
      }),
      { numRuns: 60 },
    );
  });
});
