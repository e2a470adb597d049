// The access code as a person meets it: a page that works without a script, in both languages and both themes, on a wide
// screen and on a narrow one; then Mailterm as always.

import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const code = 'Correct-Horse_7';
const settings = { MAILTERM_ACCESS_CODE: code, MAILTERM_TARGETS: 'practice', LOG_LEVEL: 'warn' };

// Chromium reports every page that comes with such a status.
test.use({ expectedComplaints: [/status of 401 \(Unauthorized\)/] });

const looks = [
  { name: 'access-en-light', locale: 'en-GB', colorScheme: 'light', width: 1280, height: 800 },
  { name: 'access-en-dark', locale: 'en-GB', colorScheme: 'dark', width: 390, height: 844 },
  { name: 'access-zh-light', locale: 'zh-CN', colorScheme: 'light', width: 390, height: 844 },
  { name: 'access-zh-dark', locale: 'zh-CN', colorScheme: 'dark', width: 1280, height: 800 },
] as const;

const words = {
  'en-GB': {
    lead: 'This Mailterm asks for an access code.',
    label: 'Access code',
    enter: 'Enter',
    wrong: 'not the access code',
  },
  'zh-CN': { lead: '这个 Mailterm 需要访问口令。', label: '访问口令', enter: '进入', wrong: '口令不对' },
} as const;

for (const { name, locale, colorScheme, width, height } of looks) {
  test.describe(name, () => {
    test.use({ locale, colorScheme, viewport: { width, height }, javaScriptEnabled: false });

    test('the form asks, complains and opens, without a script', async ({ page, serve }, testInfo) => {
      const { lead, label, enter, wrong } = words[locale];
      const server = await serve({ ...settings, BASE_PATH: '/mail' });
      await page.goto(`${server.url}/mail/`);
      await expect(page.getByRole('heading')).toHaveText(lead);
      await expect(page.getByLabel(label)).toBeFocused();
      await takePicture(page, name, testInfo);
      await page.getByLabel(label).fill('wrong-code');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toContainText(wrong);
      await takePicture(page, `${name}-wrong`, testInfo);
      // Nothing is wider than the screen, and everything can be hit with a thumb.
      expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(width);
      for (const target of await page.locator('a, button, input').all()) {
        expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(40);
      }
      await page.getByLabel(label).fill(code);
      await page.getByRole('button', { name: enter }).click();
      await expect(page).toHaveURL(`${server.url}/mail/`);
      await expect(page.getByRole('heading', { name: lead })).toHaveCount(0);
      const [cookie] = (await page.context().cookies()).filter((each) => each.name === 'mailterm_access');
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: false, path: '/mail' });
    });
  });
}

test('the other language is one press away', async ({ page, serve }) => {
  const server = await serve(settings);
  await page.goto(`${server.url}/code/smtp/550`);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.getByRole('heading')).toHaveText(words['zh-CN'].lead);
  await page.getByLabel(words['zh-CN'].label).fill('wrong-code');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(words['zh-CN'].wrong);
  await page.getByLabel(words['zh-CN'].label).fill(code);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${server.url}/code/smtp/550`);
});

test('behind the form is Mailterm: a session with the practice server', async ({ page, serve }) => {
  const server = await serve(settings);
  await page.goto(`${server.url}/`);
  await expectNoComplaint(page);
  await page.getByLabel('Access code').fill(code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toBeVisible();
  const mailterm = await new Mailterm(page).open(`${server.url}/`);
  expect(await mailterm.connect('telnet practice 25')).toMatch(/^220 /);
});
