// What one connection is told of what others do, and when: never while numbers of messages are under way, at once in IDLE.

import { describe, expect, it } from 'vitest';
import { Dialog } from '../../../../testing/dialog.ts';
import { Talk } from '../../../../testing/talk.ts';
import { Accounts } from '../../accounts.ts';
import { createPractice } from '../../index.ts';
import type { Practice } from '../../index.ts';
import { createMailroom } from '../../mailroom.ts';
import type { Mailroom } from '../../mailroom.ts';
import { practice as model } from '../../personas/practice/index.ts';
import { createImapHost } from './imapHost.ts';

async function open(practice: Practice, verb = 'SELECT', mailbox = 'INBOX'): Promise<Dialog> {
  const dialog = new Dialog(practice.connect({ host: 'practice', port: 143 }, 'anna'));
  await dialog.sayAll('a LOGIN alice practice-code', `b ${verb} ${mailbox}`);
  return dialog;
}

async function sendMail(practice: Practice): Promise<void> {
  const smtp = new Dialog(practice.connect({ host: 'practice', port: 25 }, 'anna'));
  await smtp.sayAll('HELO pc', 'MAIL FROM:<>', 'RCPT TO:<alice@practice.test>', 'DATA', 'Subject: x', '', '.');
}

describe('another connection', () => {
  it('brings a letter: the next answer tells it', async () => {
    const practice = createPractice();
    const reader = await open(practice);
    await sendMail(practice);
    expect(await reader.hear()).toBe('');
    expect(await reader.say('c NOOP')).toEqual(['* 5 EXISTS', 'c OK NOOP completed']);
    expect(await reader.say('d NOOP')).toEqual(['d OK NOOP completed']);
  });

  it('changes flags', async () => {
    const practice = createPractice();
    const [reader, writer] = [await open(practice), await open(practice)];
    await writer.say('c STORE 2 +FLAGS (\\Flagged)');
    expect(await reader.say('c UID SEARCH FLAGGED')).toEqual([
      '* SEARCH 2',
      '* 2 FETCH (UID 2 FLAGS (\\Flagged))',
      'c OK UID SEARCH completed',
    ]);
  });

  it('removes messages: FETCH, STORE and SEARCH keep the numbers, NOOP does not', async () => {
    const practice = createPractice();
    const [reader, writer] = [await open(practice), await open(practice)];
    await writer.sayAll('c STORE 1,3 +FLAGS.SILENT (\\Deleted)', 'd EXPUNGE');
    await sendMail(practice);
    expect(await reader.say('c FETCH 1:3 UID')).toEqual([
      '* 2 FETCH (UID 2)',
      '* 5 EXISTS',
      'c NO [EXPUNGEISSUED] Some of these messages are no longer there',
    ]);
    expect(await reader.say('d STORE 4 +FLAGS (x)')).toEqual(['* 4 FETCH (FLAGS (x))', 'd OK STORE completed']);
    expect(await reader.say('e SEARCH ALL')).toEqual(['* SEARCH 2 4 5', 'e OK SEARCH completed']);
    expect(await reader.say('f COPY 1 Trash')).toEqual([
      '* 1 EXPUNGE',
      '* 2 EXPUNGE',
      'f NO [EXPUNGEISSUED] Some of these messages are no longer there',
    ]);
    expect(await reader.say('g FETCH 1:* UID')).toEqual([
      '* 1 FETCH (UID 2)',
      '* 2 FETCH (UID 4)',
      '* 3 FETCH (UID 5)',
      'g OK FETCH completed',
    ]);
  });

  it('removes the mailbox, and makes another of its name', async () => {
    const practice = createPractice();
    const writer = await open(practice);
    await writer.sayAll('c CREATE x', 'd APPEND x {1+}\r\ny');
    const reader = await open(practice, 'SELECT', 'x');
    await writer.sayAll('e DELETE x', 'f CREATE x', 'g APPEND x {1+}\r\nz');
    expect(await reader.say('c NOOP')).toEqual(['* 1 EXPUNGE', 'c OK NOOP completed']);
  });
});

describe('IDLE', () => {
  it('tells everything as it happens, and ends with DONE', async () => {
    const practice = createPractice();
    const [reader, writer] = [await open(practice, 'EXAMINE'), await open(practice)];
    expect(await reader.say('c IDLE')).toEqual(['+ idling, end with DONE']);
    await sendMail(practice);
    expect(await reader.hear()).toBe('* 5 EXISTS\r\n');
    await writer.sayAll('c NOOP', 'c STORE 5 +FLAGS (\\Deleted)');
    expect(await reader.hear()).toBe('* 5 FETCH (FLAGS (\\Deleted))\r\n');
    await writer.say('d EXPUNGE');
    expect(await reader.hear()).toBe('* 5 EXPUNGE\r\n');
    expect(await reader.say('done')).toEqual(['c OK IDLE completed']);
    await sendMail(practice);
    expect(await reader.hear()).toBe('');
  });

  it('ends with anything else, which is refused', async () => {
    const reader = await open(createPractice());
    expect(await reader.sayAll('c IDLE', 'd NOOP')).toEqual([
      'c BAD IDLE ends with a line that holds DONE and nothing else',
    ]);
    expect(await reader.sayAll('e IDLE', 'x'.repeat(9000))).toEqual([
      'e BAD IDLE ends with a line that holds DONE and nothing else',
    ]);
    expect(await reader.say('f NOOP')).toEqual(['f OK NOOP completed']);
  });

  it('is possible without a mailbox', async () => {
    const practice = createPractice();
    const reader = await open(practice, 'LIST "" "" ');
    expect(await reader.say('c IDLE')).toEqual(['+ idling, end with DONE']);
    await sendMail(practice);
    expect(await reader.hear()).toBe('');
    expect(await reader.say('DONE')).toEqual(['c OK IDLE completed']);
  });
});

it('a notice between the pieces of a literal changes nothing', async () => {
  const practice = createPractice();
  const reader = await open(practice);
  expect(await reader.say('c APPEND Sent {10}')).toEqual(['+ Ready for 10 octets']);
  await reader.send('Hello');
  await sendMail(practice);
  expect(await reader.send('World\r\n')).toMatch(/^\* 5 EXISTS\r\nc OK \[APPENDUID \d+ 1\] APPEND completed\r\n$/);
});

it('a program chooses its room by its login', () => {
  const accounts = new Accounts(model.domains);
  const other = createMailroom({ alice: [], bob: [] }, 0);
  const roomNamed = (name: string): Mailroom | undefined => (name === 'other' ? other : undefined);
  const talk = new Talk(createImapHost({ persona: model, accounts }), { roomNamed });
  expect(talk.say('a LOGIN alice%nowhere practice-code')).toEqual([
    'a NO [AUTHENTICATIONFAILED] Name or password is wrong',
  ]);
  talk.say('b LOGIN alice%other {13+}\r\npractice-code');
  expect([talk.step.roomName, talk.room]).toEqual(['other', other]);
  expect(talk.say('c STATUS INBOX (MESSAGES)')[0]).toBe('* STATUS INBOX (MESSAGES 0)');
});
