// What goes wrong with an answer, on a whole connection: once by the name that is dialled, once as it is switched on.

import type { Duplex } from 'node:stream';
import { connect } from 'node:tls';
import { expect, it } from 'vitest';
import { Dialog } from '../../../testing/dialog.ts';
import { createPractice } from '../index.ts';
import type { Practice } from '../index.ts';
import { openPracticeTls } from '../listening/certificate.ts';
import type { Fault } from './fault.ts';

const ports = { smtp: 25, pop3: 110 } as const;

const switched = (fault: Pick<Fault, 'protocol' | 'stage' | 'act'> & { readonly left?: number }): Practice => {
  const practice = createPractice();
  practice.setFaults('anna', [{ id: 'it', ...fault }]);
  return practice;
};

const talk = (practice: Practice, protocol: 'smtp' | 'pop3', host = 'practice'): Dialog =>
  new Dialog(practice.connect({ host, port: ports[protocol] }, 'anna'));

const errorOf = (stream: Duplex): Promise<NodeJS.ErrnoException> =>
  new Promise((resolve) => stream.once('error', (error: NodeJS.ErrnoException) => resolve(error)));

it('drops the connection with a reset, once, and then no more', async () => {
  const practice = switched({ protocol: 'smtp', stage: 'EHLO', act: { kind: 'drop' }, left: 1 });
  const dialog = talk(practice, 'smtp');
  const broken = errorOf(dialog.stream);
  expect(await dialog.say('EHLO pc')).toEqual([expect.stringMatching(/^220 /)]);
  expect((await broken).code).toBe('ECONNRESET');
  expect(practice.faultsOf('anna')).toEqual([]);
  expect((await talk(practice, 'smtp').say('EHLO pc')).at(-1)).toMatch(/^250 /);
});

it('says half of an answer and then nothing, whatever comes, and ends with the client', async () => {
  const dialog = talk(createPractice(), 'smtp', 'noop-half.fault.test');
  await dialog.hear();
  const whole = '250 2.0.0 Ok\r\n';
  expect(await dialog.send('NOOP\r\n')).toBe(whole.slice(0, whole.length / 2));
  expect(await dialog.sayAll('NOOP', 'QUIT')).toEqual([]);
  expect(dialog.ended).toBe(false);
  dialog.stream.end();
  await dialog.hear();
  expect(dialog.closed).toBe(true);
});

it('answers late and in order, and then the rest that came meanwhile', async () => {
  const dialog = talk(
    switched({ protocol: 'pop3', stage: 'USER', act: { kind: 'delay', delayMs: 60 }, left: 1 }),
    'pop3',
  );
  await dialog.hear();
  const startedMs = performance.now();
  expect(await dialog.send('USER bob\r\nNONSENSE\r\n')).toBe('');
  dialog.stream.end();
  await new Promise((resolve) => dialog.stream.once('end', resolve));
  expect(performance.now() - startedMs).toBeGreaterThanOrEqual(59);
  expect(await dialog.hear()).toMatch(/^\+OK Send[^\n]*\n-ERR Unknown[^\n]*\n$/);
});

it('gives lines that do not belong together', async () => {
  const smtp = talk(createPractice(), 'smtp', 'ehlo-broken.fault.test');
  await smtp.hear();
  const lines = await smtp.say('EHLO pc');
  expect(lines.slice(-2)).toEqual([expect.stringMatching(/^450-/), expect.stringMatching(/^250 /)]);
  const pop3 = talk(createPractice(), 'pop3', 'retr-broken.fault.test');
  await pop3.sayAll('USER bob', 'PASS practice-code');
  const letter = await pop3.say('RETR 1');
  expect(letter.length).toBeGreaterThan(5);
  expect(letter).not.toContain('.');
});

it('says garbage and goes on', async () => {
  const dialog = talk(switched({ protocol: 'smtp', stage: 'MAIL', act: { kind: 'garbage' }, left: 3 }), 'smtp');
  await dialog.say('EHLO pc');
  expect(await dialog.send('MAIL FROM:<a@b.test>\r\n')).toMatch(/\x00.*\r\n$/s);
  expect((await dialog.say('RCPT TO:<bob@practice.test>'))[0]).toMatch(/^250 /);
});

it('says a reply in the place of another', async () => {
  const act = { kind: 'reply', lines: ['-ERR [SYS/TEMP] Not now'] } as const;
  const practice = switched({ protocol: 'pop3', stage: 'STAT', act, left: 1 });
  const dialog = talk(practice, 'pop3');
  await dialog.sayAll('USER bob', 'PASS practice-code');
  expect(await dialog.say('STAT')).toEqual(['-ERR [SYS/TEMP] Not now']);
  expect((await dialog.say('STAT'))[0]).toMatch(/^\+OK \d/);
  expect(practice.faultsOf('anna')).toEqual([]);
});

it('is gone after a reset, with the letters that came', async () => {
  const practice = switched({ protocol: 'smtp', stage: 'NOOP', act: { kind: 'drop' } });
  const read = async (...lines: readonly string[]): Promise<string | undefined> => {
    const reader = talk(practice, 'pop3');
    const [answer] = await reader.sayAll('USER bob', 'PASS practice-code', ...lines);
    reader.stream.end();
    await reader.hear();
    return answer;
  };
  const before = await read('STAT');
  await read('DELE 1', 'QUIT');
  expect(await read('STAT')).not.toBe(before);
  practice.reset('anna');
  expect(practice.faultsOf('anna')).toEqual([]);
  expect(await read('STAT')).toBe(before);
});

it('lets the handshake fail, behind STARTTLS and on a port of TLS', async () => {
  const practice = createPractice({ tls: await openPracticeTls(undefined, { warn: () => undefined }) });
  const quiet = async (): Promise<void> => {
    for (let turn = 0; turn < 30; turn++) await new Promise(setImmediate);
  };
  const inClear = practice.connect({ host: 'tls.fault.test', port: 25 }, 'anna');
  if (inClear === undefined) throw new Error('Nobody listens there');
  for (const line of ['EHLO pc', 'STARTTLS']) {
    inClear.write(`${line}\r\n`);
    await quiet();
  }
  expect(String(inClear.read())).toMatch(/\r\n220 [^\n]*\r\n$/);
  expect((await errorOf(connect({ socket: inClear, rejectUnauthorized: false }))).code).toMatch(/^ERR_SSL_/);
  const socket = practice.connect({ host: 'tls.fault.test', port: 465 }, 'anna');
  if (socket === undefined) throw new Error('Nobody listens there');
  expect((await errorOf(connect({ socket, rejectUnauthorized: false }))).code).toMatch(/^ERR_SSL_/);
});
