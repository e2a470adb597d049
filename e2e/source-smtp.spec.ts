// The SMTP dialog of the source document, typed key by key as it is printed there. Each server line equals the printed
// one (queue ids aside), and each is explained by words of its own in English and in Chinese.

import { explained, expectDistinct } from './support/explained.ts';
import type { Explained } from './support/explained.ts';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

const dialog: readonly (readonly [string, string | RegExp])[] = [
  ['helo 163.com', '250 OK'],
  ['auth login', '334 dXNlcm5hbWU6'],
  ['YWxpY2U=', '334 UGFzc3dvcmQ6'],
  ['cHJhY3RpY2UtY29kZQ==', '235 Authentication successful'],
  ['mail from:<alice@163.com>', '250 Mail OK'],
  ['rcpt to:<bob@qq.com>', '250 Mail OK'],
  ['data', '354 End data with <CR><LF>.<CR><LF>'],
];

const letter = [
  'from:alice@163.com',
  'to:bob@qq.com',
  'date:10/10/2021',
  'subject:hello smtp',
  '',
  'See you at eight.',
];

test('the SMTP dialog of the source document', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  const explanations: Explained[] = [];
  expect(await mailterm.connect('telnet coremail.practice.test 25')).toBe(
    '220 163.com Anti-spam GT for Coremail System (163com[20141201])',
  );
  explanations.push(await explained(mailterm));
  for (const [line, answer] of dialog) {
    expect(await mailterm.command(line)).toBe(answer);
    // A remark on a success is never shown as an error.
    await expect(mailterm.explanation.getByRole('heading', { name: 'Most likely, from what was said' })).toHaveCount(0);
    explanations.push(await explained(mailterm));
  }
  await expect(page.getByText('DATA│', { exact: true })).toBeVisible();
  for (const line of letter) await mailterm.type(line);
  expect(await mailterm.command('.')).toMatch(/^250 Mail OK queued as smtp\d+,\S+ \d{10}$/);
  explanations.push(await explained(mailterm));
  expect(await mailterm.command('quit')).toBe('221 Bye');
  explanations.push(await explained(mailterm));
  expectDistinct(explanations);

  // What was sent by SMTP is read by POP3, in the same visitor's mailroom.
  expect(await mailterm.connect('telnet coremail.practice.test 110')).toMatch(/^\+OK /);
  await mailterm.command('user bob');
  const login = await mailterm.command('pass practice-code');
  const count = /^\+OK (\d+) message\(s\) \[\d+ byte\(s\)\]$/.exec(login)?.[1];
  await mailterm.command(`retr ${count}`);
  await expect(mailterm.log).toContainText('subject:hello smtp');
  await expect(mailterm.log).toContainText('See you at eight.');
});
