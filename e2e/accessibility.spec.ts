// axe finds nothing to mend, and the keyboard is enough.

import { AxeBuilder } from '@axe-core/playwright';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`axe has no complaint, ${scheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      const mailterm = await new Mailterm(page).open();
      const check = async (): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      };
      await check();
      await mailterm.connect('telnet practice 25');
      await mailterm.command('EHLO me.example');
      await mailterm.command('RCPT TO:<bob@practice.test>');
      await check();
    });
  }
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
