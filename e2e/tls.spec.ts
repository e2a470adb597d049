// TLS as a person meets it: typed in the middle of a session with a real Postfix, whose certificate nobody has signed.

import { startMailstack } from '../server/testing/mailstack.ts';
import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const looks = [
  { name: 'tls-en-light', language: 'en', scheme: 'light', width: 1280, height: 800, question: 'Go on all the same' },
  { name: 'tls-en-dark', language: 'en', scheme: 'dark', width: 390, height: 844, question: 'Go on all the same' },
  { name: 'tls-zh-light', language: 'zh', scheme: 'light', width: 1280, height: 800, question: '仍要继续' },
  { name: 'tls-zh-dark', language: 'zh', scheme: 'dark', width: 390, height: 844, question: '仍要继续' },
] as const;

test.describe.configure({ mode: 'serial' });

let stack: Awaited<ReturnType<typeof startMailstack>>;

test.beforeAll(async () => {
  stack = await startMailstack();
});

test.afterAll(async () => {
  if (!('missing' in stack)) await stack.stop();
});

for (const { name, language, scheme, width, height, question } of looks) {
  test(`an untrusted certificate is shown and asked about: ${name}`, async ({ page }, testInfo) => {
    if ('missing' in stack) return test.skip(true, stack.missing);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    const mailterm = await new Mailterm(page).open('/', language);
    await mailterm.connect(`openssl s_client -starttls smtp -connect 127.0.0.1:${stack.smtpPort}`);
    await mailterm.command('EHLO me.example');
    expect(await mailterm.command('STARTTLS')).toMatch(/^220 /);
    const certificate = page.locator('details', { hasText: 'TLS 1.3' });
    await certificate.locator('summary').click();
    await expect(certificate).toContainText('mail.example.test · 127.0.0.1');
    await takePicture(page, name, testInfo);
    await page.getByRole('button', { name: question }).click();
    expect(await mailterm.command('EHLO me.example')).toContain('250 CHUNKING');
    await expect(page.getByRole('button', { name: question })).toBeHidden();
    await takePicture(page, `${name}-up`, testInfo);
  });
}

test('TLS before the greeting: nothing of the server is shown before its certificate is accepted', async ({ page }) => {
  if ('missing' in stack) return test.skip(true, stack.missing);
  const mailterm = await new Mailterm(page).open();
  await mailterm.input.fill(`openssl s_client -connect 127.0.0.1:${stack.imapsPort}`);
  await page.keyboard.press('Enter');
  const accept = page.getByRole('button', { name: 'Go on all the same' });
  await expect(accept).toBeVisible();
  await expect(mailterm.log).not.toContainText('* OK');
  await accept.click();
  await expect(mailterm.log).toContainText('* OK');
});

test('TLS to a port in clear text is recognised, and one press connects in the right way', async ({ page }) => {
  if ('missing' in stack) return test.skip(true, stack.missing);
  const mailterm = await new Mailterm(page).open();
  await mailterm.type(`openssl s_client -connect 127.0.0.1:${stack.submissionPort}`);
  await expect(mailterm.log).toContainText('answered in clear text');
  await expect(mailterm.input).toHaveAttribute('placeholder', `telnet 127.0.0.1 ${stack.submissionPort}`);
  await page.getByRole('button', { name: 'Connect in clear' }).click();
  expect(await mailterm.reply()).toMatch(/^220 /);
});
