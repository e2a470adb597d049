// Where the words of a practice server's reply come from is said beside its explanation.

import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

test('each reply of a practice server says where its words are from', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet postfix.practice.test 25');
  await expect(mailterm.explanation).toContainText(/These words were seen on Postfix 3\.7/);
  await mailterm.command('EHLO pc.example.test');
  await mailterm.command('RCPT TO:<bob@practice.test>');
  await expect(mailterm.explanation).toContainText(/These words were seen on Postfix 3\.7/);
  await mailterm.speak('zh');
  await expect(mailterm.explanation).toContainText('这句措辞在真实服务器上见过');
});

test('words of our own are called so', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 110');
  await expect(mailterm.explanation).toContainText('These words are our own');
});
