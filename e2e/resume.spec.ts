// A session lives on the server: a reload, a lost network and a second tab lose nothing and disturb nobody.

import type { Page } from '@playwright/test';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

const nextStep = (page: Page) => page.getByRole('status');

/** What the conversation says, as a screen reader hears it. */
const heard = (mailterm: Mailterm) => mailterm.log.locator('p');

test.describe('a session', () => {
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED/] });

  test('is there again after a reload, and goes on', async ({ page }) => {
    const mailterm = await new Mailterm(page).open();
    await mailterm.connect('telnet practice 25');
    await mailterm.command('EHLO me.example');
    const before = await heard(mailterm).allInnerTexts();
    await page.reload();
    await expect(heard(mailterm)).toHaveCount(before.length);
    expect(await heard(mailterm).allInnerTexts()).toEqual(before);
    expect(await mailterm.command('MAIL FROM:<alice@practice.test>')).toMatch(/^250 /);
  });

  test('that has ended is there again, too', async ({ page }) => {
    const mailterm = await new Mailterm(page).open();
    await mailterm.connect('telnet practice 25');
    await mailterm.command('QUIT');
    await expect(nextStep(page)).toContainText('has ended');
    await page.reload();
    await expect(nextStep(page)).toContainText('has ended');
    await expect(mailterm.log).toContainText('221 ');
  });

  test('goes on after the network was gone, with what was typed meanwhile', async ({ page, context }) => {
    const mailterm = await new Mailterm(page).open();
    await mailterm.connect('telnet practice 25');
    await context.setOffline(true);
    await expect(nextStep(page)).toContainText('nothing is lost');
    await mailterm.type('EHLO me.example');
    await context.setOffline(false);
    expect(await mailterm.reply()).toContain('250 HELP');
    await expect(nextStep(page)).toHaveCount(0);
    expect(await mailterm.command('NOOP')).toMatch(/^250 /);
  });

  test('is watched by a second tab, which may take it over', async ({ page, context }) => {
    const first = await new Mailterm(page).open();
    await first.connect('telnet practice 25');
    await first.command('EHLO me.example');
    // A tab that a page opens gets a copy of what the page keeps for itself, as a duplicated one does.
    const [copy] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void window.open('/'))]);
    const second = new Mailterm(copy);
    await expect(nextStep(copy)).toContainText('this one watches');
    await first.type('AUTH PLAIN AGFsaWNlAGNvcnJlY3QtaG9yc2U=');
    await first.reply();
    await expect(second.log).toContainText('AUTH PLAIN');
    await expect(second.log).not.toContainText('AGFsaWNl');
    await second.type('RSET');
    await expect(second.log).toContainText('Another page has this session');
    await second.input.fill('');
    await copy.getByRole('button', { name: 'Take over' }).click();
    await expect(nextStep(copy)).toHaveCount(0);
    await expect(nextStep(page)).toContainText('this one watches');
    await second.type('NOOP');
    await expect(second.log.locator('p', { hasText: 'server: 250 ' }).last()).toBeAttached();
    await expect(first.log).toContainText('NOOP');
    await copy.close();
  });
});

test.describe('a part of the page whose files do not come', () => {
  test.use({ expectedComplaints: [/ERR_FAILED/] });

  test('is there a moment later, with its style', async ({ page }) => {
    const cut = { js: 1, css: 1 };
    await page.route(/\/Certificate-[\w-]+\.(?:js|css)$/, (route) => {
      const kind = route.request().url().endsWith('.css') ? 'css' : 'js';
      return cut[kind]-- > 0 ? route.abort() : route.continue();
    });
    const mailterm = await new Mailterm(page).open();
    await mailterm.type('openssl s_client -connect practice:465');
    await expect(page.getByRole('button', { name: 'Go on all the same' })).toBeVisible();
    const isStyled = await page
      .locator('link[rel="stylesheet"][href*="/Certificate-"]')
      .evaluate((link: HTMLLinkElement) => link.sheet !== null);
    expect(isStyled).toBe(true);
    await expect(mailterm.input).toBeVisible();
  });
});
