// The two panes are coupled: a part of the line that is pointed at, or reached with the keyboard, in the explanation is
// marked in the conversation, and a line of the conversation that is clicked is explained.

import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

test('a part under the pointer is marked in the conversation, with the same number', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await mailterm.command('EHLO me.example');
  await mailterm.command('MAIL FROM:<alice@practice.test>');
  const marks = page.getByRole('region', { name: 'Conversation' }).locator('[class*="raised"]');
  await expect(marks).toHaveCount(0);
  const part = mailterm.explanation.getByRole('listitem').filter({ hasText: '2.1.0' });
  await part.hover();
  await expect(marks.first()).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(marks).toHaveCount(0);
  await part.getByRole('button').first().focus();
  await expect(marks.first()).toBeVisible();
});

test('a line that is clicked is explained, and Alt with an arrow goes on from there', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await mailterm.command('EHLO me.example');
  await expect(mailterm.explanation.getByRole('heading', { level: 2 })).toContainText('Turn 1');
  await page.locator('.xterm-rows > div', { hasText: '220 mail.practice.test' }).click({ force: true });
  await expect(mailterm.explanation.getByRole('heading', { level: 2 })).toContainText('Greeting');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(mailterm.explanation.getByRole('heading', { level: 2 })).toContainText('Turn 1');
});
