// axe finds nothing to mend, and the keyboard is enough.

import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`axe has no complaint, ${scheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      const mailterm = await new Mailterm(page).open();
      await expectNoComplaint(page);
      await mailterm.connect('telnet practice 25');
      await mailterm.command('EHLO me.example');
      await mailterm.command('RCPT TO:<bob@practice.test>');
      await expectNoComplaint(page);
    });
  }
}

const dresses = [
  { scheme: 'light', contrast: 'no-preference' },
  { scheme: 'dark', contrast: 'no-preference' },
  { scheme: 'light', contrast: 'more' },
  { scheme: 'dark', contrast: 'more' },
] as const;

for (const { scheme, contrast } of dresses) {
  test(`axe has no complaint about text, map, dialogs and projector, ${scheme}, contrast ${contrast}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, contrast });
    await page.addInitScript(() => localStorage.setItem('mailterm.view', 'reader'));
    const mailterm = await new Mailterm(page).open();
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoComplaint(page);
    await page.keyboard.press('Escape');
    await mailterm.input.focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoComplaint(page);
    await page.keyboard.press('Escape');
    await mailterm.type('telnet practice 25');
    await expect(mailterm.log).toContainText('220');
    await mailterm.type('RCPT TO:<bob@practice.test>');
    await expect(page.getByText('Means here')).toBeVisible();
    await expectNoComplaint(page);
    await page.getByRole('button', { name: 'Map of the states' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoComplaint(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Alt+p');
    await expect(page.getByRole('region', { name: 'What it means' })).toBeVisible();
    await expectNoComplaint(page);
  });
}

test('the explanation is reached and left with the keyboard, and its chips typed with Alt', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await page.keyboard.press('F6');
  await expect(mailterm.explanation).toBeFocused();
  await page.keyboard.press('F6');
  await expect(mailterm.input).toBeFocused();
  await page.keyboard.press('Alt+1');
  await expect(mailterm.input).not.toHaveValue('');
});
