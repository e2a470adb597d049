// TLS to the practice server as a person meets it: asked for in the conversation and from the first octet, with a certificate
// whose authority is our own.

import type { Page } from '@playwright/test';
import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

/** The card names the authority; then the person goes on. */
async function acceptOwnAuthority(page: Page): Promise<void> {
  const card = page.locator('details', { hasText: 'issued for practice' });
  await expect(card.locator('summary')).toContainText('TLS 1.3');
  await card.locator('summary').click();
  await expect(card).toContainText('Mailterm practice CA');
  await expect(card).toContainText('✓ practice is among them');
  await card.locator('summary').click();
  await page.getByRole('button', { name: 'Go on all the same' }).click();
}

test('openssl s_client -starttls smtp to practice port 587', async ({ page }, testInfo) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('openssl s_client -starttls smtp -connect practice:587');
  for (const line of ['EHLO me.example.test', 'STARTTLS']) {
    await expect(mailterm.log).toContainText(`typed for you: ${line}`);
    await mailterm.reply();
  }
  await expect(mailterm.log).toContainText('the authority behind it is Mailterm’s own');
  await takePicture(page, 'practice-tls', testInfo);
  await acceptOwnAuthority(page);
  expect(await mailterm.command('EHLO me')).toContain('250');
  expect(await mailterm.command('NOOP')).toMatch(/^250/);
});

test('openssl s_client to practice port 993, and the switch that does not ask again', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  const line = 'openssl s_client -connect practice:993';
  await mailterm.type(line);
  await page.getByRole('checkbox', { name: /^For practice: accept untrusted certificates/ }).check();
  await acceptOwnAuthority(page);
  expect(await mailterm.reply()).toMatch(/^\* OK/);
  await page.keyboard.press('Control+]');
  expect(await mailterm.connect(line)).toMatch(/^\* OK/);
  await expect(mailterm.log).toContainText('by the switch under the certificate');
});
