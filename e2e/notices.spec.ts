// What looks like success and is not: named on the card of the reply, and when the person leaves before it is done.

import type { Page } from '@playwright/test';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

async function logIn(page: Page, mailterm: Mailterm): Promise<void> {
  await mailterm.input.focus();
  await page.keyboard.type('PASS practice-code');
  await page.keyboard.press('Enter');
  expect(await mailterm.reply()).toMatch(/^\+OK/);
}

test('POP3: an accepted name, and a mark that nothing follows', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  const { explanation } = mailterm;
  await mailterm.connect('telnet practice 110');
  await mailterm.command('USER alice');
  await expect(explanation.getByRole('heading', { name: 'Looks fine, but' })).toHaveCount(0);
  expect(await mailterm.command('USER bob')).toMatch(/^\+OK/);
  await expect(explanation.getByRole('heading', { name: 'Looks fine, but' })).toBeVisible();
  await expect(explanation).toContainText('+OK does not mean that the name exists');
  await logIn(page, mailterm);
  expect(await mailterm.command('DELE 1')).toMatch(/^\+OK/);
  await page.keyboard.press('Control+]');
  await expect(mailterm.log).toContainText('DELE only marks.');
});

test('IMAP, in Chinese: the structure in place of the letter, and a flag without its backslash', async ({ page }) => {
  const mailterm = await new Mailterm(page).open('/', 'zh');
  const { explanation, input } = mailterm;
  await mailterm.connect('telnet practice 143');
  await input.focus();
  await page.keyboard.type('a1 LOGIN alice practice-code');
  await page.keyboard.press('Enter');
  await expect(mailterm.log).toContainText('a1 OK');
  for (const [line, notice] of [
    ['a2 SELECT INBOX', undefined],
    ['a3 FETCH 1 BODY', '这是结构，不是邮件内容'],
    ['a4 STORE 1 +FLAGS (Flagged)', '只设了一个自定的关键字'],
  ] as const) {
    await mailterm.type(line);
    await expect(mailterm.log).toContainText(`${line.slice(0, 2)} OK`);
    const heading = explanation.getByRole('heading', { name: '看起来没问题，其实' });
    await expect(heading).toHaveCount(notice === undefined ? 0 : 1);
    if (notice !== undefined) await expect(explanation).toContainText(notice);
  }
});
