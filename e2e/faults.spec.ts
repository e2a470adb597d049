// The fault lab: a fault is switched on and met, a square of the card flips, and everything can be as it was at first.

import type { Page } from '@playwright/test';
import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const lab = (page: Page) => page.getByRole('region', { name: 'Fault lab' });

async function openLab(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fault lab' }).click();
  await expect(lab(page).getByRole('button', { name: 'Switch on', exact: true })).toBeEnabled();
}

test('a fault that is switched on is met, explained, spent, and flips a square', async ({ page }, testInfo) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await mailterm.command('EHLO me.example');
  await openLab(page);
  await lab(page).getByLabel('When').selectOption('MAIL');
  await lab(page).getByLabel('What happens').selectOption('452 4.3.1 queue full');
  await lab(page).getByRole('button', { name: 'Switch on', exact: true }).click();
  await expect(lab(page)).toContainText('1 left');
  await takePicture(page, 'fault-lab', testInfo);
  await expect(lab(page).getByRole('button', { name: '452, not met yet' })).toBeVisible();
  // The drawer stays open while one types.
  expect(await mailterm.command('MAIL FROM:<me@example.org>')).toBe('452 4.3.1 queue full');
  await lab(page).getByRole('button', { name: '452, met' }).click();
  await expect(lab(page)).toContainText('452 came to your line MAIL FROM:<me@example.org> on practice.');
  await expect(lab(page)).toContainText('Nothing. The practice server does what it should.');
  await page.keyboard.press('Escape');
  await expect(lab(page)).toBeHidden();
  await expect(mailterm.input).toBeFocused();
  await expect(mailterm.explanation).toContainText('Means here');
  expect(await mailterm.command('MAIL FROM:<me@example.org>')).toMatch(/^250 /);
});

test('the card outlives a reload, and never holds a secret', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  for (const line of ['EHLO me.example', 'AUTH LOGIN', 'YWxpY2U=', 'c2VjcmV0LXNlY3JldA=='])
    await mailterm.command(line);
  await openLab(page);
  await lab(page).getByRole('button', { name: '535, met' }).click();
  await expect(lab(page)).toContainText('535 came to your line ••••••');
  expect(await page.evaluate(() => localStorage.getItem('mailterm.bingo'))).not.toMatch(/c2Vj|YWxp/);
  await page.reload();
  await openLab(page);
  await expect(lab(page).getByRole('button', { name: '535, met' })).toBeVisible();
  await lab(page).getByRole('button', { name: 'Empty the card' }).click();
  await expect(lab(page).getByRole('button', { name: '535, not met yet' })).toBeVisible();
});

test('a broken connection, and a mailroom as at first', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 110');
  for (const line of ['USER bob', 'PASS practice-code', 'DELE 1', 'QUIT']) await mailterm.command(line);
  await openLab(page);
  await lab(page).getByLabel('When').selectOption('STAT');
  await lab(page).getByLabel('What happens').selectOption('the connection breaks');
  await lab(page).getByLabel('How often').selectOption('always');
  await lab(page).getByRole('button', { name: 'Switch on', exact: true }).click();
  await expect(lab(page).getByRole('listitem').filter({ hasText: 'POP3 STAT' })).toContainText('always');
  await mailterm.connect('telnet practice 110').catch(() => undefined);
  await mailterm.type('USER bob');
  await mailterm.type('PASS practice-code');
  await mailterm.type('STAT');
  await expect(mailterm.log).toContainText(/reset|broke/i);
  await lab(page).getByRole('button', { name: 'Reset the mailroom' }).click();
  await expect(lab(page)).toContainText('The mailroom is as it was at first.');
  await expect(lab(page)).toContainText('Nothing. The practice server does what it should.');
});

test('a host named after a fault greets with it, and an unknown one says why not', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  expect(await mailterm.connect('telnet 421.busy.fault.test 25')).toMatch(/^421 4\.3\.2 /);
  await mailterm.type('telnet nonsense.fault.test 25');
  await expect(mailterm.log).toContainText('nonsense.fault.test names nothing that is known there');
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`axe has no complaint about the lab, ${scheme}, ${width} wide`, async ({ page }, testInfo) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      const mailterm = await new Mailterm(page).open();
      await mailterm.connect('telnet practice 25');
      await mailterm.command('EHLO me.example');
      await openLab(page);
      await lab(page).getByRole('button', { name: 'Switch on', exact: true }).click();
      await expect(lab(page)).toContainText('1 left');
      await takePicture(page, `lab-${scheme}-${width}`, testInfo);
      await expectNoComplaint(page);
      // Nothing sticks out.
      const wide = await lab(page).evaluate((drawer) => drawer.scrollWidth - drawer.clientWidth);
      expect(wide).toBe(0);
      await lab(page).getByRole('button', { name: '421, not met yet' }).scrollIntoViewIfNeeded();
      await takePicture(page, `lab-card-${scheme}-${width}`, testInfo);
      await mailterm.speak('zh');
      await takePicture(page, `lab-zh-${scheme}-${width}`, testInfo);
    });
  }
}
