// The local prompt takes what tutorials print: a mail program becomes lines to type, base64 is made in the page, known servers
// are a press away, a mistyped name is asked about. Nothing leaves the page before Enter.

import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import type { PageLanguage } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const swaks =
  'swaks --to bob@practice.test --from alice@practice.test --server practice -a LOGIN -au alice -ap practice-code --body Hi';

test('swaks becomes lines, each with its own Enter, and the letter arrives; its password goes nowhere', async ({
  page,
}) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.type(swaks);
  await expect(mailterm.log).toContainText('the same by hand');
  await expect(page.locator('body')).not.toContainText('practice-code');
  await page.getByRole('button', { name: 'Put them into the prompt' }).click();
  await expect(mailterm.input).toHaveValue('telnet practice 25');
  await expect(mailterm.log).not.toContainText('220');
  const next = async (line: string): Promise<string> => {
    await expect(mailterm.input).toHaveValue(line);
    await page.keyboard.press('Enter');
    return mailterm.reply();
  };
  expect(await next('telnet practice 25')).toMatch(/^220 /);
  expect(await next('EHLO pc.practice.test')).toMatch(/250/);
  expect(await next('AUTH LOGIN')).toMatch(/^334 /);
  expect(await next('YWxpY2U=')).toMatch(/^334 /);
  // The step of the password is empty: the person fills it.
  await expect(mailterm.input).toHaveValue('');
  expect(await mailterm.command('cHJhY3RpY2UtY29kZQ==')).toMatch(/^235 /);
  expect(await next('MAIL FROM:<alice@practice.test>')).toMatch(/^250 /);
  expect(await next('RCPT TO:<bob@practice.test>')).toMatch(/^250 /);
  expect(await next('DATA')).toMatch(/^354 /);
  // The letter is one block: all of it is in sight before its Enter.
  const tray = page.getByRole('region', { name: 'Waiting to be sent' });
  for (const line of ['From: <alice@practice.test>', 'To: <bob@practice.test>', 'Subject: test', 'Hi']) {
    await expect(tray).toContainText(line);
  }
  expect(await next('')).toMatch(/^250 /);
  expect(await next('QUIT')).toMatch(/^221 /);
});

test('base64 is made in the page and a press puts it into the prompt; the line is in no history', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await mailterm.type('echo alice | base64');
  await expect(mailterm.log).toContainText('YWxpY2UK');
  await expect(mailterm.log).toContainText('0A');
  await mailterm.type('echo -n alice | base64');
  await page.getByRole('button', { name: 'YWxpY2U=' }).click();
  await expect(mailterm.input).toHaveValue('YWxpY2U=');
  await mailterm.input.fill('');
  await page.keyboard.press('ArrowUp');
  await expect(mailterm.input).toHaveValue('');
  expect(asked.join(' ')).not.toMatch(/alice|YWxpY2U/);
});

test('known servers are listed, and a press types the command', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await page.getByRole('button', { name: 'presets' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'smtp.qq.com:465' }).click();
  await expect(mailterm.input).toHaveValue('openssl s_client -quiet -connect smtp.qq.com:465');
  await expect(mailterm.log).not.toContainText('Looking');
});

test('a mistyped host is asked about once, and not connected to', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.type('telnet practicf 25');
  await expect(mailterm.log).toContainText('Did you mean practice?');
  await page.getByRole('button', { name: 'telnet practice 25' }).click();
  await page.keyboard.press('Enter');
  expect(await mailterm.reply()).toMatch(/^220 /);
});

test('a conversation that is pasted can be explained, and done once more', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  const pasted = '220 mx.test ESMTP\nEHLO me.example\n250 mx.test\nMAIL FROM:<a@x.test>\n550 5.1.8 no such domain\n';
  await mailterm.input.evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, pasted);
  await expect(page.getByRole('region', { name: 'The same by hand, 3 lines' })).toContainText('MAIL FROM:<a@x.test>');
  await page.getByRole('link', { name: 'Explain a conversation' }).click();
  await expect(page.getByRole('main')).toContainText('5.1.8');
});

test('a link fills the prompt, and the first Enter waits for the grammar', async ({ page }) => {
  const mailterm = await new Mailterm(page).open('/#telnet=practice:110');
  await expect(mailterm.input).toHaveValue('telnet practice 110');
  await page.keyboard.press('Enter');
  expect(await mailterm.reply()).toMatch(/^\+OK/);
});

const looks = [
  { language: 'en', scheme: 'light', width: 1280 },
  { language: 'zh', scheme: 'dark', width: 1280 },
  { language: 'zh', scheme: 'light', width: 390 },
  { language: 'en', scheme: 'dark', width: 360 },
] as const satisfies readonly { language: PageLanguage; scheme: string; width: number }[];

for (const { language, scheme, width } of looks) {
  test(`axe has no complaint about scripts and servers: ${language}, ${scheme}, ${width}`, async ({
    page,
  }, testInfo) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 844 });
    const mailterm = await new Mailterm(page).open('/', language);
    const sights = { script: `1. $ ${swaks}`, presets: 'presets' };
    for (const [name, line] of Object.entries(sights)) {
      await mailterm.type(line);
      await expect(page.getByRole('region', { name: /by hand|手工|Known|常用/ })).toBeVisible();
      await takePicture(page, `grammar-${name}-${language}-${scheme}-${width}`, testInfo);
      await expectNoComplaint(page);
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overhang).toBeLessThanOrEqual(0);
    }
  });
}
