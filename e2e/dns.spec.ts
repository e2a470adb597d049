// Lookups at the local prompt: which servers take the mail of a domain and who may send for it, explained, and the way from
// there to one of them. The names of the world come from a name server of the test's own.

import { startRecordServer } from '../server/testing/recordServer.ts';
import type { RecordServer } from '../server/testing/recordServer.ts';
import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const name = 'school.example';
let names: RecordServer;

test.beforeAll(async () => {
  names = await startRecordServer({
    [`MX ${name}`]: [
      { type: 'MX', name, ttl: 300, data: { preference: 20, exchange: 'spare.school.example' } },
      { type: 'MX', name, ttl: 300, data: { preference: 10, exchange: 'mx.school.example' } },
    ],
    [`TXT ${name}`]: [
      { type: 'TXT', name, ttl: 600, data: 'v=spf1 ip4:192.0.2.0/24 include:spf.post.example ~all' },
      { type: 'TXT', name, ttl: 600, data: 'google-site-verification=abc' },
    ],
    [`A inner.${name}`]: [{ type: 'A', name: `inner.${name}`, ttl: 9, data: '10.0.0.5' }],
    [`A broken.${name}`]: { rcode: 2 },
  });
});

test.afterAll(() => names.stop());

function settings(targets: string): Readonly<Record<string, string>> {
  const { address, port } = names.place;
  return { MAILTERM_TARGETS: targets, MAILTERM_NAME_SERVERS: `${address}:${port}`, LOG_LEVEL: 'warn' };
}

test('dig names the mail servers, and a press types the line that connects', async ({ page }, testInfo) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.type('dig MX practice.test');
  await expect(mailterm.log).toContainText('status: NOERROR');
  await expect(mailterm.log).toContainText('10 mail.practice.test.');
  await expect(mailterm.explanation).toContainText('mail.practice.test, because its number is the lowest');
  await takePicture(page, 'dig-mx', testInfo);
  const line = 'telnet mail.practice.test 25';
  await mailterm.explanation.getByRole('button', { name: line }).click();
  await expect(mailterm.input).toHaveValue(line);
  await expect(mailterm.log).not.toContainText('Connected');
  await page.keyboard.press('Enter');
  expect(await mailterm.reply()).toMatch(/^220 /);
});

test('dig, host and nslookup each answer in their own way, and say why where they cannot', async ({ page, serve }) => {
  const server = await serve(settings('practice'));
  const mailterm = await new Mailterm(page).open(server.url);
  await mailterm.type('dig +short TXT practice.test');
  await expect(mailterm.log).toContainText('"v=spf1 mx -all"');
  await mailterm.type('host -t mx practice.test');
  await expect(mailterm.log).toContainText('practice.test mail is handled by 10 mail.practice.test.');
  await mailterm.type('nslookup -type=mx nobody.practice.test');
  await expect(mailterm.log).toContainText("** server can't find nobody.practice.test: NXDOMAIN");
  await mailterm.type(`dig MX ${name}`);
  await expect(mailterm.log).toContainText('Only the practice world is looked up here');
  await mailterm.type('dig www.practice.test');
  await expect(mailterm.log).toContainText('IN  CNAME  practice.test.');
  await expect(mailterm.explanation).toContainText('www.practice.test stands for practice.test');
  expect(names.asked.filter((question) => question === `MX ${name}`)).toEqual([]);
});

test('nslookup stays open until it is left', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.type('nslookup');
  await expect(mailterm.log).toContainText('set q=mx');
  await mailterm.type('set q=mx');
  await mailterm.type('practice.test');
  await expect(mailterm.log).toContainText('practice.test  mail exchanger = 10 mail.practice.test.');
  await mailterm.type('exit');
  await mailterm.type('practice.test');
  await expect(mailterm.log).toContainText('To connect to it: telnet practice.test');
});

test('who may send, what a key is worth and what happens to forgeries is said part by part', async ({
  page,
  serve,
}) => {
  const server = await serve(settings('any'));
  const mailterm = await new Mailterm(page).open(server.url);
  const { explanation } = mailterm;
  await mailterm.type(`dig TXT ${name}`);
  await expect(explanation).toContainText('From other addresses: softfail.');
  await expect(explanation).toContainText('Allows 192.0.2.0/24.');
  await expect(explanation.getByRole('link', { name: 'RFC 7208 §8.5' })).toBeVisible();
  await expect(explanation.getByRole('button')).toHaveText(['dig TXT spf.post.example', `dig TXT _dmarc.${name}`]);
  await mailterm.type('dig TXT _dmarc.practice.test');
  await expect(explanation).toContainText('Letters that fail go to the spam folder.');
  await mailterm.type('dig old._domainkey.practice.test TXT');
  await expect(explanation).toContainText('Every signature with this selector fails.');
  await mailterm.type('dig MX nomail.practice.test');
  await expect(explanation).toContainText('takes no mail at all');
  await mailterm.type('dig -x 192.0.2.10');
  await expect(mailterm.log).toContainText('10.2.0.192.in-addr.arpa.');
  await expect(explanation).toContainText('192.0.2.10 is called mail.practice.test');
  await mailterm.type(`dig broken.${name}`);
  await expect(mailterm.log).toContainText('SERVFAIL');
});

test('a public server does not tell what lies inside of a network', async ({ page, serve }) => {
  const server = await serve(settings('public'));
  const mailterm = await new Mailterm(page).open(server.url);
  await mailterm.type(`dig inner.${name}`);
  await expect(mailterm.log).toContainText('ADDRESSES NOT SHOWN: 1');
  await expect(mailterm.log).not.toContainText('10.0.0.5');
  await expect(mailterm.explanation).toContainText('They belong to the inside of some network');
  await mailterm.type('dig -x 10.0.0.5');
  await expect(mailterm.log).toContainText('belongs to the inside of some network');
});

for (const [language, scheme, width] of [
  ['en', 'light', 1280],
  ['zh', 'dark', 1280],
  ['zh', 'light', 390],
  ['en', 'dark', 360],
] as const) {
  test(`an explained answer, ${language}, ${scheme}, ${width} wide`, async ({ page, serve }, testInfo) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: width < 720 ? 800 : 900 });
    const server = await serve(settings('any'));
    const mailterm = await new Mailterm(page).open(server.url, language);
    await mailterm.type(`dig TXT ${name}`);
    if (width < 720) await page.getByRole('button', { name: language === 'en' ? 'Why?' : '为什么？' }).click();
    await expect(page.getByRole('heading', { name: 'TXT' })).toBeVisible();
    await takePicture(page, `dig-txt-${language}-${scheme}-${width}`, testInfo);
    await expectNoComplaint(page);
    expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
