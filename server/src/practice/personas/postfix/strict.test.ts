import { expect, it } from 'vitest';
import { Dialog } from '../../../../testing/dialog.ts';
import { createPractice } from '../../index.ts';

const clock = { nowMs: 1_618_364_054_000 };
const practice = createPractice({ now: () => clock.nowMs });

async function greeted(host: string, name: string): Promise<Dialog> {
  const dialog = new Dialog(practice.connect({ host, port: 25 }, 'anna'));
  await dialog.sayAll(`EHLO ${name}`, 'MAIL FROM:<carol@example.test>');
  return dialog;
}

it('a name that is not complete is refused, and only at RCPT', async () => {
  const mypc = await greeted('strict.practice.test', 'mypc');
  expect(await mypc.say('RCPT TO:<bob@practice.test>')).toEqual([
    '504 5.5.2 <mypc>: Helo command rejected: need fully-qualified hostname',
  ]);
  const whole = await greeted('strict.practice.test', 'pc.example.test');
  expect((await whole.say('RCPT TO:<bob@practice.test>'))[0]).toMatch(/^250 /);
});

it('a stranger is sent away once, and taken after half a minute', async () => {
  const rcpt = 'RCPT TO:<bob@practice.test>';
  const first = await greeted('greylist.practice.test', 'pc.example.test');
  expect(await first.say(rcpt)).toEqual(['450 4.2.0 <bob@practice.test>: Recipient address rejected: Greylisted']);
  clock.nowMs += 29_000;
  const early = await greeted('greylist.practice.test', 'pc.example.test');
  expect((await early.say(rcpt))[0]).toMatch(/^450 /);
  clock.nowMs += 1_000;
  const later = await greeted('greylist.practice.test', 'pc.example.test');
  expect((await later.say(rcpt))[0]).toMatch(/^250 /);
});

it('who speaks before the greeting is hung up on', async () => {
  const hasty = new Dialog(practice.connect({ host: 'postscreen.practice.test', port: 25 }, 'anna'));
  expect(await hasty.say('EHLO pc.example.test')).toEqual(['521 5.5.1 Protocol error']);
  await hasty.hear();
  expect(hasty.closed).toBe(true);
});
