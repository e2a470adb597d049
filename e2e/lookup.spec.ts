// The look-up: every code has an address and a page, a search finds them in both languages, and a session goes on meanwhile.

import type { Page } from '@playwright/test';
import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link');

test('a code has an address of its own, with what it means and what it does not prove', async ({ page }) => {
  await page.goto('/code/smtp/550/5.7.1');
  await expect(page).toHaveTitle('550 5.7.1 · Look up · mailterm');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/^550 5\.7\.1.*no$/);
  await expect(main).toContainText('alone proves no cause');
  for (const part of ['550', '5.7.1', 'X.7.1', '5.X.X', 'X.7.X']) {
    await expect(main.getByRole('link', { name: part, exact: true }).first()).toBeVisible();
  }
  // A dozen wordings that differ, each a page of its own.
  expect(await main.locator('a[href*="/code/provider/"]').count()).toBeGreaterThanOrEqual(12);
  await expect(main.getByRole('link', { name: 'RFC 5321 §4.2.3' }).first()).toHaveAttribute('href', /rfc5321/);
});

for (const [address, name] of [
  ['/code/pop3/IN-USE', 'IN-USE'],
  ['/code/imap/OVERQUOTA', 'OVERQUOTA'],
  ['/code/imap/idle', 'IDLE'],
  ['/code/imap/%5CSeen', '\\Seen'],
  ['/code/imap/$Forwarded', '$Forwarded'],
  ['/code/sasl/plain', 'PLAIN'],
  ['/code/smtp/starttls', 'STARTTLS'],
] as const) {
  test(`${address} is a page in both languages`, async ({ page }) => {
    await page.goto(address);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(name);
    const english = await page.getByRole('main').innerText();
    await page.getByRole('button', { name: '中文' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.getByRole('main')).toContainText(/[\u4e00-\u9fff]{4}/);
    await expect(page).toHaveTitle(`${name} · 查询 · mailterm`);
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await expect(page.getByRole('main')).not.toContainText(/[\u4e00-\u9fff]{4}/);
    await expect.poll(() => page.getByRole('main').innerText()).toBe(english);
  });
}

test('a search is typed, goes into the address, and finds in both languages at once', async ({ page }) => {
  await page.goto('/code');
  await expect(field(page)).toBeFocused();
  for (const [query, name] of [
    ['greylist', /^Greylisted: come back/],
    ['灰名单', /^Greylisted: come back/],
    ['授权码', /authorization code/i],
    ['邮箱已满', /mailbox is full/],
    ['550 5.1.1', /^550 5\.1\.1/],
    ['STARTTLS', /^STARTTLS/],
    ['535 5.7.8 Error: authentication failed', /^User name or password not accepted/],
  ] as const) {
    await field(page).fill(query);
    await expect(results(page).first()).toHaveText(name);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
  }
});

test('a search is an address that can be shared', async ({ page }) => {
  await page.goto('/code?q=%E6%8E%88%E6%9D%83%E7%A0%81');
  await expect(field(page)).toHaveValue('授权码');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/code$/);
  await expect(page.getByRole('heading', { name: 'Look up' })).toBeVisible();
});

test('the keyboard is enough: down, up, Enter, back', async ({ page }) => {
  await page.goto('/code');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('IN-USE');
  await expect(results(page).first()).toHaveText(/^IN-USE/);
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/code\/pop3\/IN-USE$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(field(page)).toHaveValue('IN-USE');
  await expect(results(page).first()).toHaveText(/^IN-USE/);
});

test('lines of a pasted reply are not glued together', async ({ page }) => {
  await page.goto('/code');
  await expect(field(page)).toBeFocused();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData(
      'text/plain',
      '550-5.1.1 The email account that you tried to reach does not exist.\n550 5.1.1 Please try double-checking',
    );
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(results(page).first()).toHaveText(/^No such Gmail account/);
  await expect(results(page).nth(1)).toHaveText(/^550 5\.1\.1/);
});

test('what has no page is said, and searched for', async ({ page }) => {
  await page.goto('/code/smtp/GREYLIST');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page for “GREYLIST”');
  await expect(results(page).first()).toHaveText(/^Greylisted/);
  await page.goto('/code/imap/%zz');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page for “%zz”');
  await page.goto('/code?q=zzzzqqqq');
  await expect(page.getByText('Nothing found for “zzzzqqqq”.')).toBeVisible();
});

test('every shelf can be browsed, and its words lead to their pages', async ({ page }) => {
  await page.goto('/code');
  for (const [shelf, word] of [
    ['SMTP', '421'],
    ['POP3', 'UIDL'],
    ['IMAP', 'IDLE'],
    ['SASL', 'SCRAM-SHA-256'],
  ] as const) {
    await page.getByRole('link', { name: shelf, exact: true }).click();
    await page
      .getByRole('link', { name: new RegExp(`^${word} `) })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${word}`));
    await page.goBack();
  }
  await page.getByRole('link', { name: 'Reasons' }).click();
  await page.getByRole('link', { name: 'Mailbox full' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('mailboxfull');
});

test('looking something up leaves the session and the prompt as they are', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await mailterm.command('EHLO me.example');
  await mailterm.command('MAIL FROM:<alice@practice.test>');
  expect(await mailterm.command('RCPT TO:<nobody@practice.test>')).toMatch(/^550 /);
  await page.keyboard.type('RCPT TO:<bob');
  await mailterm.explanation.getByRole('link', { name: 'More about 550' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^550/);
  await page.getByRole('button', { name: '中文' }).click();
  await page.goBack();
  await expect(mailterm.input).toHaveValue('RCPT TO:<bob');
  await expect(page.getByText('SMTP▸', { exact: true })).toBeVisible();
  await expect(mailterm.explanation).toContainText(/[\u4e00-\u9fff]{4}/);
  await mailterm.speak('zh');
  await mailterm.input.fill('RCPT TO:<bob@practice.test>');
  await page.keyboard.press('Enter');
  await expect(mailterm.log).toContainText('RCPT TO:<bob@practice.test>');
  await expect(mailterm.log.locator('p', { hasText: '服务器：250' }).last()).toBeAttached();
});

test('loads no terminal and opens no line to the server', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  await page.goto('/code/smtp/550', { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /screen|xterm|addon/.test(path))).toEqual([]);
  expect(sockets).toEqual([]);
});

test('works under a base path', async ({ page, serve }) => {
  const server = await serve({ BASE_PATH: '/tools/mailterm' });
  await page.goto(`${server.url}/tools/mailterm/code/smtp/421`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^421/);
  await field(page).fill('OVERQUOTA');
  await expect(results(page).first()).toHaveText(/^OVERQUOTA/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${server.url}/tools/mailterm/code/imap/OVERQUOTA`);
  await page.getByRole('link', { name: 'Explain', exact: true }).click();
  await expect(page).toHaveURL(`${server.url}/tools/mailterm/explain`);
  await page.getByRole('link', { name: 'Terminal', exact: true }).click();
  await expect(page.locator('label', { hasText: 'mail>' })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`axe has no complaint about the look-up, ${scheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      for (const address of [
        '/code',
        '/code/smtp/550/5.7.1',
        '/code/provider',
        '/code?q=greylist',
        '/code/smtp/nothing',
      ]) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
        await expectNoComplaint(page);
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overhang).toBeLessThanOrEqual(0);
      }
    });
  }
}
