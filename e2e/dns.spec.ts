// Which servers take the mail of a domain, asked at the local prompt, and the way from there to one of them.

import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

test('dig names the mail servers, and a press types the line that connects', async ({ page }, testInfo) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.type('dig MX practice.test');
  await expect(mailterm.log).toContainText('status: NOERROR');
  await expect(mailterm.log).toContainText('10 mail.practice.test.');
  await takePicture(page, 'dig-mx', testInfo);
  const line = 'telnet mail.practice.test 25';
  await page.getByRole('button', { name: line }).click();
  await expect(mailterm.input).toHaveValue(line);
  await expect(mailterm.log).not.toContainText('Connected');
  await page.keyboard.press('Enter');
  expect(await mailterm.reply()).toMatch(/^220 /);
});

test('dig, host and nslookup each answer in their own way, and say why where they cannot', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.type('dig +short TXT practice.test');
  await expect(mailterm.log).toContainText('"v=spf1 mx -all"');
  await mailterm.type('host -t mx practice.test');
  await expect(mailterm.log).toContainText('practice.test mail is handled by 10 mail.practice.test.');
  await mailterm.type('nslookup -type=mx nobody.practice.test');
  await expect(mailterm.log).toContainText("** server can't find nobody.practice.test: NXDOMAIN");
  await mailterm.type('dig MX example.com');
  await expect(mailterm.log).toContainText('Only the practice world is looked up here');
  await mailterm.type('dig -x 192.0.2.10');
  await expect(mailterm.log).toContainText('10.2.0.192.in-addr.arpa.');
});
