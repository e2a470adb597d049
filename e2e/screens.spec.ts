// The page as the documents show it: in session with an explained reply, on a desk in English and on a phone in Chinese.
// `PICTURES=docs node node_modules/@playwright/test/cli.js test screens` renews docs/pictures.

import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const screens = [
  { name: 'session-en-light', language: 'en', scheme: 'light', width: 1280, height: 800 },
  { name: 'session-zh-dark', language: 'zh', scheme: 'dark', width: 1280, height: 800 },
  { name: 'phone-zh-dark', language: 'zh', scheme: 'dark', width: 390, height: 844 },
] as const;

for (const { name, language, scheme, width, height } of screens) {
  test(`the page in session: ${name}`, async ({ page }, testInfo) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    const mailterm = await new Mailterm(page).open('/', language);
    expect(await mailterm.connect('telnet practice 25')).toMatch(/^220 /);
    for (const line of ['EHLO me.example', 'MAIL FROM:<alice@practice.test>']) await mailterm.command(line);
    expect(await mailterm.command('RCPT TO:<nobody@practice.test>')).toMatch(/^550 /);
    // Nothing may stick out of the page at any width.
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overhang).toBeLessThanOrEqual(0);
    await takePicture(page, name, testInfo);
  });
}
