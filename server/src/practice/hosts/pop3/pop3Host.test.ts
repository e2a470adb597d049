import { createHash, createHmac } from 'node:crypto';
import { fromBase64 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import { base64 } from '../../../../testing/base64.ts';
import { Dialog } from '../../../../testing/dialog.ts';
import { createPractice } from '../../index.ts';
import type { Practice } from '../../index.ts';

async function connect(practice: Practice = createPractice(), visitor = 'anna', host = 'practice'): Promise<Dialog> {
  const dialog = new Dialog(practice.connect({ host, port: 110 }, visitor));
  await dialog.hear();
  return dialog;
}

async function loggedIn(practice?: Practice, user = 'bob', visitor?: string): Promise<Dialog> {
  const dialog = await connect(practice, visitor);
  const [answer = ''] = await dialog.sayAll(`USER ${user}`, 'PASS practice-code');
  if (!answer.startsWith('+OK')) throw new Error(`Cannot log in as "${user}": ${answer}`);
  return dialog;
}

describe('authorization', () => {
  it.each([
    [['STAT'], '-ERR STAT is not valid in this state'],
    [['PASS practice-code'], '-ERR PASS is not valid in this state'],
    [['HELO x'], '-ERR Unknown command'],
    [['STLS'], '-ERR STLS is not implemented'],
    [['USER'], '-ERR Syntax: USER name'],
    [['user nobody'], '+OK Send the password of nobody'],
    [['USER nobody', 'PASS practice-code'], '-ERR [AUTH] Name or password is wrong'],
    [['USER bob', 'PASS wrong', 'PASS practice-code'], '-ERR PASS is not valid in this state'],
    [['USER bob', 'PASS practice-code '], '-ERR [AUTH] Name or password is wrong'],
    [['APOP bob'], '-ERR Syntax: APOP name digest'],
    [['APOP bob c4c9334bac560ecc979e58001b3e22fb'], '-ERR [AUTH] Name or password is wrong'],
    [['AUTH PLAIN AA== x'], '-ERR Syntax: AUTH mechanism [initial-response]; CAPA lists the mechanisms'],
    [
      ['USER bob', 'PASS practice-password'],
      expect.stringMatching(/^-ERR \[AUTH\] This is the password of the web page/),
    ],
    [['UTF8'], '+OK UTF-8 is on'],
    [['LANG *'], '+OK en This server speaks English'],
    [['LANG EN-gb'], '+OK en This server speaks English'],
    [['LANG zh'], '-ERR No language zh here'],
    [['LAST'], '-ERR Unknown command'],
    [['AUTH FOO'], '-ERR Mechanism FOO not supported'],
    [['AUTH LOGIN', '*'], '-ERR Authentication cancelled'],
    [['AUTH LOGIN', base64('bob'), '%'], '-ERR Cannot decode base64'],
    [['QUIT'], '+OK Bye'],
  ])('%j ends with %s', async (lines, answer) => {
    expect(await (await connect()).sayAll(...lines)).toEqual([answer]);
  });

  it.each([
    ['USER and PASS', ['user bob', 'pass practice-code']],
    ['a full address', ['USER bob@practice.test', 'PASS practice-code']],
    ['an address of another persona', ['USER bob@QQ.com', 'PASS practice-code']],
    ['AUTH PLAIN', ['AUTH PLAIN', base64('\0bob\0practice-code')]],
    ['AUTH PLAIN at once', [`AUTH PLAIN ${base64('\0bob\0practice-code')}`]],
    ['AUTH LOGIN', ['AUTH LOGIN', base64('bob'), base64('practice-code')]],
    ['AUTH LOGIN with the name', [`AUTH LOGIN ${base64('bob')}`, base64('practice-code')]],
  ])('lets bob in by %s', async (_way, lines) => {
    expect(await (await connect()).sayAll(...lines)).toEqual([
      expect.stringMatching(/^\+OK bob has 9 messages \(\d+ octets\)$/),
    ]);
  });

  it('lets bob in by APOP, with the timestamp of the greeting', async () => {
    const dialog = await connect();
    const timestamp = /<[^>]+>/.exec(dialog.received)?.[0] ?? '';
    const digest = createHash('md5').update(`${timestamp}practice-code`).digest('hex');
    expect(await dialog.say(`APOP bob ${digest}`)).toEqual([expect.stringMatching(/^\+OK bob has 9 /)]);
  });

  it('lets bob in by CRAM-MD5, with the challenge of this connection', async () => {
    const dialog = await connect();
    const [challenge = ''] = await dialog.say('AUTH CRAM-MD5');
    const asked = fromBase64(challenge.slice(2)) ?? new Uint8Array();
    const digest = createHmac('md5', 'practice-code').update(asked).digest('hex');
    expect(await dialog.say(base64(`bob ${digest}`))).toEqual([expect.stringMatching(/^\+OK bob has \d+ /)]);
  });

  it('tells a wrong token why, and refuses after the empty answer', async () => {
    const dialog = await connect();
    const token = base64('user=bob\x01auth=Bearer wrong\x01\x01');
    expect(await dialog.say(`AUTH XOAUTH2 ${token}`)).toEqual([expect.stringMatching(/^\+ [\w+/=]+$/)]);
    expect(await dialog.say('')).toEqual(['-ERR [AUTH] Name or password is wrong']);
  });

  it.each([254, 300, 30_000])('answers a line of %i octets once, and goes on', async (length) => {
    const dialog = await connect();
    expect(await dialog.say('x'.repeat(length))).toEqual(['-ERR Line too long, 255 octets is the limit']);
    expect(await dialog.say('QUIT')).toEqual(['+OK Bye']);
  });

  it('lists what it can do, before and after login', async () => {
    const dialog = await connect();
    const before = await dialog.say('CAPA');
    expect([before[0], before.at(-1)]).toEqual(['+OK Capability list follows', '.']);
    expect(before).toContain('SASL SCRAM-SHA-256 CRAM-MD5 XOAUTH2 PLAIN LOGIN');
    expect(before).not.toContain('STLS');
    await dialog.sayAll('USER bob', 'PASS practice-code');
    expect(await dialog.say('CAPA')).toEqual(before);
  });
});

describe('transaction', () => {
  it.each([
    ['USER bob', '-ERR USER is not valid in this state'],
    ['STAT 1', '-ERR STAT takes no argument'],
    ['LIST x', '-ERR Syntax: LIST [msg]'],
    ['LIST 0', '-ERR No message 0, there are 9'],
    ['RETR', '-ERR Syntax: RETR msg'],
    ['RETR 99', '-ERR No message 99, there are 9'],
    ['DELE -1', '-ERR Syntax: DELE msg'],
    ['TOP 1', '-ERR Syntax: TOP msg n'],
    ['TOP 1 -1', '-ERR Syntax: TOP msg n'],
    ['UIDL 10', '-ERR No message 10, there are 9'],
    ['DELE 1', '+OK Message 1 marked, QUIT deletes it'],
    ['NOOP', '+OK'],
  ])('%s: %s', async (line, answer) => {
    expect(await (await loggedIn()).say(line)).toEqual([answer]);
  });

  it('counts octets as RETR sends them, without the stuffed dots', async () => {
    const dialog = await loggedIn();
    const [, ...rows] = await dialog.say('LIST');
    const sizes = rows.slice(0, -1).map((row) => Number(row.split(' ')[1]));
    for (const [i, size] of sizes.entries()) {
      const answer = await dialog.send(`RETR ${i + 1}\r\n`);
      const stuffed = answer.slice(answer.indexOf('\r\n') + 2, -3);
      expect(answer.slice(0, answer.indexOf('\r\n'))).toBe(`+OK ${size} octets`);
      expect(stuffed.replace(/(^|\r\n)\.\./g, '$1.')).toHaveLength(size);
      expect(answer.endsWith('\r\n.\r\n')).toBe(true);
    }
    const sum = sizes.reduce((a, b) => a + b);
    expect(await dialog.say('STAT')).toEqual([`+OK 9 ${sum}`]);
  });

  it('has letters worth reading', async () => {
    const dialog = await loggedIn();
    const mail = await dialog.send('RETR 1\r\nRETR 2\r\nRETR 3\r\nRETR 4\r\n');
    expect(mail).toContain('Subject: Welcome to the practice server');
    expect(mail).toContain('Subject: =?UTF-8?B?');
    expect(Buffer.from(mail, 'latin1').toString('utf8')).toContain('周六八点北门见');
    expect(mail).toContain('\r\n..profile\r\n...\r\n');
    expect(mail).toContain('multipart/alternative');
    expect(mail.match(/^Received: /gm)).toHaveLength(4);
    expect(mail.match(/^Date: \w{3}, \d+ \w{3} \d{4} [\d:]{8} \+0000\r$/gm)).toHaveLength(4);
  });

  it('shows the header section, and as many lines of the body as asked', async () => {
    const dialog = await loggedIn();
    const none = await dialog.say('TOP 3 0');
    expect(none[0]).toBe('+OK Header section and 0 lines of the body follow');
    expect(none.slice(-2)).toEqual(['', '.']);
    expect((await dialog.say('TOP 3 2')).slice(-4)).toEqual([
      '',
      'Files with such names are hidden on many systems:',
      '..profile',
      '.',
    ]);
    expect((await dialog.send('TOP 3 99999\r\n')).split('\r\n').slice(1)).toEqual(
      (await dialog.send('RETR 3\r\n')).split('\r\n').slice(1),
    );
  });

  it('hides what is marked, and RSET brings it back', async () => {
    const dialog = await loggedIn();
    await dialog.say('DELE 2');
    expect(await dialog.say('RETR 2')).toEqual(['-ERR Message 2 is marked as deleted']);
    expect(await dialog.say('DELE 2')).toEqual(['-ERR Message 2 is marked as deleted']);
    const rows = (await dialog.say('UIDL')).slice(1, -1);
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['1', '3', '4', '5', '6', '7', '8', '9']);
    expect(await dialog.say('STAT')).toEqual([expect.stringMatching(/^\+OK 8 /)]);
    expect(await dialog.say('RSET')).toEqual([
      expect.stringMatching(/^\+OK 9 messages \(\d+ octets\), no marks left$/),
    ]);
  });

  it('lists an empty mailbox as an empty block', async () => {
    const practice = createPractice();
    const all = Array.from({ length: 9 }, (_, i) => `DELE ${i + 1}`);
    await (await loggedIn(practice)).sayAll(...all, 'QUIT');
    expect(await (await loggedIn(practice)).say('LIST')).toEqual(['+OK 0 messages (0 octets)', '.']);
  });
});

describe('the end of a session', () => {
  it('QUIT deletes what is marked, and nothing else', async () => {
    const practice = createPractice();
    const first = await loggedIn(practice);
    const uids = (await first.say('UIDL')).slice(1, -1).map((row) => row.split(' ')[1]);
    expect(await first.sayAll('DELE 1', 'DELE 3', 'QUIT')).toEqual(['+OK Bye, 2 messages deleted']);
    expect(first.closed).toBe(true);
    const rows = (await (await loggedIn(practice)).say('UIDL')).slice(1, -1);
    const left = [uids[1], ...uids.slice(3)];
    expect(rows).toEqual(left.map((uid, i) => `${i + 1} ${uid}`));
  });

  it.each(['end', 'destroy'] as const)('a connection that drops (%s) deletes nothing', async (how) => {
    const practice = createPractice();
    const first = await loggedIn(practice);
    await first.say('DELE 1');
    first.stream[how]();
    await first.hear();
    expect(await (await loggedIn(practice)).say('STAT')).toEqual([expect.stringMatching(/^\+OK 9 /)]);
  });

  it('one session at a time has a mailbox; the lock goes with the connection', async () => {
    const practice = createPractice();
    const first = await loggedIn(practice);
    const second = await connect(practice);
    const attempt = ['USER bob', 'PASS practice-code'];
    expect(await second.sayAll(...attempt)).toEqual(['-ERR [IN-USE] Another session has the mailbox of bob']);
    expect(await (await loggedIn(practice, 'alice')).say('NOOP')).toEqual(['+OK']);
    expect(await (await loggedIn(practice, 'bob', 'boris')).say('NOOP')).toEqual(['+OK']);
    first.stream.destroy();
    await first.hear();
    expect(await second.sayAll(...attempt)).toEqual([expect.stringMatching(/^\+OK bob/)]);
  });

  it('answers pipelined commands in order, and none after QUIT', async () => {
    const dialog = await connect();
    const answer = await dialog.send('USER bob\r\nPASS practice-code\r\nNOOP\r\nQUIT\r\nNOOP\r\n');
    expect(answer.split('\r\n').map((line) => line.slice(0, 8))).toEqual([
      '+OK Send',
      '+OK bob ',
      '+OK',
      '+OK Bye,',
      '',
    ]);
    expect(dialog.closed).toBe(true);
  });

  it('answers what came before the client ended', async () => {
    const dialog = await connect();
    dialog.stream.end('USER bob\r\nPASS practice-code\r\nSTAT\r\nRETR');
    const answer = await dialog.hear();
    expect(answer.split('\r\n')).toHaveLength(4);
    expect(dialog.closed).toBe(true);
  });
});

describe('coremail', () => {
  it.each([
    [['USER bob', 'PASS wrong'], '-ERR Unable to log on'],
    [['STAT'], '-ERR Command not valid in this state'],
    [['APOP bob c4c9334bac560ecc979e58001b3e22fb'], '-ERR Unknown command'],
    [['AUTH LOGIN'], '-ERR Unknown authentication type'],
  ])('%j ends with %s', async (lines, answer) => {
    expect(await (await connect(createPractice(), 'anna', 'coremail.practice.test')).sayAll(...lines)).toEqual([
      answer,
    ]);
  });
});
