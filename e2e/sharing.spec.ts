import { smtpTranscript } from '../shared/testing/transcripts.ts';
import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const mine = {
  recordings: [
    { id: 'n-a1', title: '', target: { host: 'practice', port: 25, security: 'plain' }, dialect: 'smtp', isPractice: true, startedMs: Date.now() - 60000, turns: 7, secrets: 3, expiresMs: Date.now() + 29 * 86400000, links: [] },
    { id: 'n-a2', title: 'Why does 163 say 535?', target: { host: 'smtp.example.com', port: 587, security: 'plain' }, dialect: 'smtp', isPractice: false, startedMs: Date.now() - 86400000, endedMs: Date.now() - 86000000, turns: 14, secrets: 1, expiresMs: Date.now() + 12 * 86400000, links: [
      { id: 'n-x1', title: 'Why does 163 say 535?', revision: 2, createdMs: 1, expiresMs: Date.now() + 5 * 86400000, visibility: 'link', comments: 'visitors', waiting: 2, turns: 14 },
      { id: 'n-x2', title: '', revision: 1, createdMs: 1, visibility: 'owner', comments: 'off', waiting: 0, turns: 9 },
    ] },
  ],
  links: [{ id: 'n-x3', title: 'A pasted one', revision: 1, createdMs: 1, visibility: 'link', comments: 'owner', waiting: 0, turns: 3 }],
  used: { octets: 812345, limit: 50 * 1024 * 1024 },
};

for (const [language, locale, colorScheme, width] of [
  ['en', 'en-GB', 'light', 1280],
  ['zh', 'zh-CN', 'dark', 1280],
  ['zh', 'zh-CN', 'light', 390],
  ['en', 'en-GB', 'dark', 390],
] as const) {
  test.describe(`${language} ${colorScheme} ${width}`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 800 } });
    test('looks', async ({ page }, testInfo) => {
      const name = `${language}-${width}`;
      await page.route('**/recordings', (route) => route.fulfill({ json: mine }));
      await page.route('**/recordings/*', (route) => route.fulfill({ json: smtpTranscript() }));
      await page.route('**/recordings/*/share', (route) => route.fulfill({ json: { link: mine.recordings[1]?.links[0], deleteToken: 'abcdefghijklmnopqrstuv' } }));
      const mailterm = await new Mailterm(page).open('/', language);
      await mailterm.connect('telnet practice 25');
      await mailterm.command('EHLO me.example');
      await page.getByRole('button', { name: /^(Share|分享)/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.locator('dialog li').first()).toBeVisible();
      await takePicture(page, `share-${name}`, testInfo);
      await expectNoComplaint(page);
      await page.getByRole('button', { name: /^(Create the link|生成链接)/ }).scrollIntoViewIfNeeded();
      await takePicture(page, `share2-${name}`, testInfo);
      await page.getByRole('button', { name: /^(Create the link|生成链接)/ }).click();
      await expect(page.getByRole('heading', { name: /^(The link is ready|链接已经生成)/ })).toBeVisible();
      await takePicture(page, `done-${name}`, testInfo);
      await expectNoComplaint(page);
      await page.getByRole('dialog').getByRole('link', { name: /^(My transcripts|我的)/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('listitem').first()).toBeVisible();
      await takePicture(page, `mine-${name}`, testInfo);
      await page.getByRole('button', { name: /^(Change|更改)/ }).first().click();
      await page.getByRole('button', { name: /^(Rename|改名)/ }).first().click();
      await page.getByRole('button', { name: /^(Delete|删除)/ }).first().click();
      await takePicture(page, `mine2-${name}`, testInfo);
      await expectNoComplaint(page);
      await page.goto('/transcripts/open');
      await expect(page.getByRole('textbox')).toBeVisible();
      await takePicture(page, `open-${name}`, testInfo);
      await expectNoComplaint(page);
      expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
}
