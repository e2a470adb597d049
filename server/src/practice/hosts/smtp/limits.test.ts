import { describe, expect, it } from 'vitest';
import { connect, greeted } from '../../../../testing/smtpDialog.ts';
import { createPractice } from '../../index.ts';
import { letterOctetsMax } from '../../mailroom.ts';

describe('limits', () => {
  it.each([1023, 9000, 20_000])('answers a line of %i octets once, and goes on', async (length) => {
    const dialog = await connect();
    expect(await dialog.say('x'.repeat(length))).toEqual(['500 5.5.6 Line too long, 1024 octets is the limit']);
    expect(await dialog.say('NOOP')).toEqual(['250 2.0.0 Ok']);
  });

  it('ends a login whose answer is far too long', async () => {
    const dialog = await greeted();
    await dialog.say('AUTH PLAIN');
    expect((await dialog.say('A'.repeat(9000)))[0]).toMatch(/^500 /);
    expect(await dialog.say('NOOP')).toEqual(['250 2.0.0 Ok']);
  });

  it('takes 100 recipients and not one more', async () => {
    const dialog = await greeted();
    await dialog.say('MAIL FROM:<a@b.test>');
    for (let i = 0; i < 100; i++) expect((await dialog.say('RCPT TO:<bob@practice.test>'))[0]).toMatch(/^250 /);
    expect(await dialog.say('RCPT TO:<bob@practice.test>')).toEqual([
      '452 4.5.3 Too many recipients, 100 is the limit',
    ]);
  });

  it('refuses a message that is too large after its end, and goes on', async () => {
    const practice = createPractice();
    const dialog = await greeted('practice', 25, practice);
    await dialog.sayAll('MAIL FROM:<a@b.test>', 'RCPT TO:<bob@practice.test>', 'DATA');
    const line = `${'x'.repeat(998)}\r\n`;
    dialog.stream.write(line.repeat(Math.ceil(letterOctetsMax / line.length) + 1));
    expect(await dialog.send('.\r\n')).toBe('552 5.3.4 Message size exceeds the limit of 1048576 octets\r\n');
    expect(await dialog.say('MAIL FROM:<a@b.test>')).toEqual(['250 2.1.0 <a@b.test> sender accepted']);
  });

  it('refuses a letter when a mailbox is full, for every recipient alike', async () => {
    const practice = createPractice();
    const dialog = await greeted('practice', 25, practice);
    const line = `${'x'.repeat(998)}\r\n`;
    const answers: string[] = [];
    for (let i = 0; i < 5; i++) {
      await dialog.sayAll(
        'MAIL FROM:<a@b.test>',
        'RCPT TO:<bob@practice.test>',
        'RCPT TO:<alice@practice.test>',
        'DATA',
      );
      dialog.stream.write(line.repeat(1000));
      answers.push(await dialog.send('.\r\n'));
    }
    expect(answers.map((answer) => answer.slice(0, 3))).toEqual(['250', '250', '250', '250', '452']);
    expect(answers[4]).toBe('452 4.2.2 A mailbox of the recipients is full, nothing was delivered\r\n');
  });

  it('hangs up after too many wrong commands', async () => {
    const dialog = await connect();
    const answers: string[] = [];
    for (let i = 0; i < 21; i++) answers.push(...(await dialog.say('WHAT')));
    expect(answers.slice(-2)).toEqual([
      '500 5.5.1 Command not recognized',
      '421 4.7.0 mail.practice.test too many errors, closing connection',
    ]);
    expect(dialog.closed).toBe(true);
  });

  it('hangs up when a magic address asks for 421', async () => {
    const dialog = await greeted();
    await dialog.say('MAIL FROM:<a@b.test>');
    expect((await dialog.say('RCPT TO:<421.busy@practice.test>'))[0]).toMatch(/^421 /);
    expect(dialog.closed).toBe(true);
  });
});
