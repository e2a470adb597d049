// A double stands where the recorded server stood: for the transcripts of all three protocols, behind every turn, the lines
// that the page types are answered as recorded, and what comes next is answered by the practice host in that state.

import { describe, expect, it } from 'vitest';
import { fromBase64, toLatin1 } from '@mailterm/shared/octets';
import { doubleOf } from '@mailterm/shared/transcript/double/index';
import type { Double } from '@mailterm/shared/transcript/double/double';
import type { PublicEvent } from '@mailterm/shared/transcript/event';
import { Recorded } from '../../../../shared/testing/transcripts.ts';
import { Dialog } from '../../../testing/dialog.ts';
import { createPractice } from '../index.ts';
import { readDouble } from './read.ts';

const nowMs = 1_768_465_800_000;

function text(base64: string): string {
  return toLatin1(fromBase64(base64) ?? new Uint8Array(0));
}

/** Opens a double and types what was recorded. */
async function begin(double: Double): Promise<Dialog> {
  const practice = createPractice({ now: () => nowMs });
  const read = readDouble(JSON.parse(JSON.stringify(double)));
  if (!read.ok) throw new Error(JSON.stringify(read.why));
  const host = practice.addDouble(read.double);
  expect(practice.knows(host)).toBe(true);
  const dialog = new Dialog(practice.connect({ host, port: double.of.port }, 'anna'));
  expect(await dialog.hear()).toBe(text(double.greeting));
  for (const { typed, reply } of double.steps) expect(await dialog.send(text(typed))).toBe(text(reply));
  return dialog;
}

function doubleAt(events: readonly PublicEvent[], turn: number): Double {
  const double = doubleOf(events, turn);
  if (!double) throw new Error('no double');
  return double;
}

const smtp = new Recorded('smtp', { host: 'mx.recorded.example', port: 25, security: 'plain' })
  .lines(
    'S: 220 mx.recorded.example ESMTP Quirky 7',
    'C: EHLO client.example',
    'S: 250-mx.recorded.example at your service',
    'S: 250-SIZE 5000',
    'S: 250-AUTH LOGIN PLAIN',
    'S: 250 QUIRK',
    'C: AUTH LOGIN',
    'S: 334 VXNlcm5hbWU6',
    'C: bWVAcmVjb3JkZWQuZXhhbXBsZQ==',
    'S: 334 UGFzc3dvcmQ6',
    'C: czNjcmV0LXdvcmQ=',
    'S: 235 you are in',
    'C: MAIL FROM:<me@recorded.example>',
    'S: 250 sender fine by me',
    'C: RCPT TO:<nobody@elsewhere.example>',
    'S: 550 never heard of that one',
    'C: RCPT TO:<you@elsewhere.example>',
    'S: 250 recipient fine by me',
    'C: DATA',
    'S: 354 speak',
    'C: Subject: hello',
    'C: ',
    'C: body',
    'C: .',
    'S: 250 taken as 0001',
    'C: QUIT',
    'S: 221 so long',
  )
  .end();

describe('SMTP', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('says behind turn %i what was recorded', async (turn) => {
    const dialog = await begin(doubleAt(smtp, turn));
    expect(dialog.closed).toBe(false);
  });

  it('goes on in the state of the turn, in the recorded words', async () => {
    const double = doubleAt(smtp, 7);
    expect(double.turn).toBe(7);
    const dialog = await begin(double);
    // The envelope is open: another sender is out of order, another recipient is taken as the recorded server takes one.
    expect((await dialog.say('MAIL FROM:<me@recorded.example>'))[0]).toMatch(/^503/);
    expect(await dialog.say('RCPT TO:<bob@practice.test>')).toEqual(['250 recipient fine by me']);
    expect(await dialog.say('DATA')).toEqual([expect.stringMatching(/^354/)]);
  });

  it('offers the recorded extensions to a second EHLO', async () => {
    const dialog = await begin(doubleAt(smtp, 1));
    expect(await dialog.say('EHLO again.example')).toEqual([
      '250-mx.recorded.example at your service',
      '250-SIZE 5000',
      '250-AUTH LOGIN PLAIN',
      '250 QUIRK',
    ]);
    expect((await dialog.say('STARTTLS'))[0]).toMatch(/^50\d|^454/);
  });

  it('does not hold the secrets of the transcript', () => {
    const sent = JSON.stringify(doubleAt(smtp, 9));
    for (const secret of ['czNjcmV0LXdvcmQ', 's3cret-word']) expect(sent).not.toContain(secret);
    expect(text(doubleAt(smtp, 4).steps.at(-1)?.typed ?? '')).toBe('cHJhY3RpY2UtY29kZQ==\r\n');
  });

  it('does not play the turn that ends the conversation', () => {
    expect(doubleAt(smtp, 10).turn).toBe(9);
    expect(doubleAt(smtp, 99).turn).toBe(9);
  });

  it('plays no letter that was left out, and has one in its place', async () => {
    const without = smtp.map((event) =>
      event.kind === 'unit' && event.frame === 'block'
        ? ({
            v: 1,
            seq: event.seq,
            atMs: event.atMs,
            kind: 'omit',
            from: 'client',
            turn: event.turn,
            octets: 27,
          } as PublicEvent)
        : event,
    );
    const dialog = await begin(doubleAt(without, 9));
    expect((await dialog.say('MAIL FROM:<alice@practice.test>'))[0]).toBe('250 sender fine by me');
  });
});

const pop3 = new Recorded('pop3', { host: 'pop.recorded.example', port: 110, security: 'plain' })
  .lines(
    'S: +OK ready when you are',
    'C: USER me@recorded.example',
    'S: +OK go on',
    'C: PASS s3cret-word',
    'S: +OK 2 letters',
    'C: LIST',
    'S: +OK 2 letters (3000 octets)',
    'S: 1 1000',
    'S: 2 2000',
    'S: .',
    'C: UIDL',
    'S: +OK',
    'S: 1 first-one',
    'S: 2 second-one',
    'S: .',
    'C: RETR 1',
    'S: +OK here',
    'S: Subject: kept',
    'S: ',
    'S: ..dotted',
    'S: .',
  )
  .end();

describe('POP3', () => {
  it('has the mailbox that was listed', async () => {
    const dialog = await begin(doubleAt(pop3, 5));
    expect(await dialog.say('STAT')).toEqual([expect.stringMatching(/^\+OK 2 20\d\d/)]);
    expect(await dialog.say('UIDL 2')).toEqual([expect.stringMatching(/^\+OK 2 second-one/)]);
    expect(await dialog.say('RETR 1')).toEqual(expect.arrayContaining(['Subject: kept', '..dotted', '.']));
    expect((await dialog.say('LIST 2'))[0]).toMatch(/^\+OK 2 2000/);
    expect((await dialog.say('DELE 2'))[0]).toMatch(/^\+OK/);
  });

  it('stands before the login behind a password that was refused', async () => {
    const refused = new Recorded('pop3', { host: 'pop.recorded.example', port: 110, security: 'plain' })
      .lines('S: +OK hello', 'C: USER me', 'S: +OK', 'C: PASS wrong-word', 'S: -ERR no such luck')
      .end();
    const dialog = await begin(doubleAt(refused, 2));
    expect((await dialog.say('STAT'))[0]).toMatch(/^-ERR/);
    await dialog.say('USER alice');
    expect((await dialog.say('PASS practice-code'))[0]).toMatch(/^\+OK/);
  });
});

const imap = new Recorded('imap', { host: 'imap.recorded.example', port: 143, security: 'plain' })
  .lines(
    'S: * OK [CAPABILITY IMAP4rev1] Quirky IMAP',
    'C: a1 LOGIN {19}',
    'S: + go ahead',
    'C: me@recorded.example {11}',
    'S: + and the rest',
    'C: s3cret-word',
    'S: a1 OK welcome',
    'C: a2 SELECT INBOX',
    'S: * 2 EXISTS',
    'S: * OK [UIDVALIDITY 77] yes',
    'S: a2 OK [READ-WRITE] done',
    'C: a3 FETCH 1:2 (UID RFC822.SIZE FLAGS)',
    'S: * 1 FETCH (UID 40 RFC822.SIZE 1500 FLAGS (\\Seen))',
    'S: * 2 FETCH (UID 44 RFC822.SIZE 2500 FLAGS ())',
    'S: a3 OK done',
  )
  .end();

describe('IMAP', () => {
  it('has logged in by literals, and the letters that were listed', async () => {
    const dialog = await begin(doubleAt(imap, 3));
    const fetched = await dialog.say('b1 FETCH 1:2 (UID RFC822.SIZE FLAGS)');
    expect(fetched[0]).toMatch(/^\* 1 FETCH \(.*UID 40/);
    expect(fetched.join('\n')).toMatch(/UID 44/);
    expect(fetched.join('\n')).toMatch(/RFC822.SIZE 2500/);
    expect(fetched[0]).toContain('\\Seen');
  });
});

describe('what is asked for', () => {
  it.each([
    ['protocol', { protocol: 'gopher' }],
    ['of.host', { of: { host: '<script>', port: 25, security: 'plain' } }],
    ['of.port', { of: { host: 'a', port: 0, security: 'plain' } }],
    ['greeting', { greeting: '%%%' }],
    ['steps', { steps: {} }],
    ['steps.0.frame', { steps: [{ frame: 'x' }] }],
    ['steps.0.typed', { steps: [{ turn: 1, frame: 'line', typed: 5, reply: '' }] }],
    ['letters.0.uid', { letters: [{ uid: 'a b' }] }],
    ['letters.0.flags', { letters: [{ flags: ['\r\n'] }] }],
  ])('is refused where %s is wrong', (field, change) => {
    const read = readDouble({ ...doubleAt(smtp, 1), ...change });
    expect(read).toEqual({ ok: false, why: { id: 'practice.doubleMalformed', params: { field } } });
  });

  it('is gone after some hours, and says so', () => {
    let clockMs = nowMs;
    const practice = createPractice({ now: () => clockMs });
    const host = practice.addDouble(doubleAt(smtp, 1));
    expect(practice.refusalOf(host)).toBeUndefined();
    clockMs += 5 * 60 * 60 * 1000;
    expect(practice.refusalOf(host)).toEqual({ id: 'practice.doubleGone' });
    expect(practice.connect({ host, port: 25 }, 'anna')).toBeUndefined();
  });
});
