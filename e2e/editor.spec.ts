// The line editor in a real browser: search, completion, tags, the paste tray, letters from files, octets. Nothing is sent
// that Enter did not confirm, and no key is a trap.

import type { Page } from '@playwright/test';
import { startFakeUpstream } from '../server/testing/fakeUpstream.ts';
import type { FakeUpstream } from '../server/testing/fakeUpstream.ts';
import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

const tray = (page: Page) => page.getByRole('region', { name: 'Waiting to be sent' });
const bytes = (page: Page) => page.getByRole('region', { name: 'Show the octets' });
const list = (page: Page) => page.getByRole('listbox', { name: 'What could stand here' });

/** A session with the practice server whose line editor is there. */
async function connected(page: Page, command = 'telnet practice 25'): Promise<Mailterm> {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect(command);
  await expect(page.getByRole('button', { name: 'More for this line' })).toBeVisible();
  return mailterm;
}

async function paste(mailterm: Mailterm, text: string): Promise<void> {
  await mailterm.input.evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function drop(page: Page, content: string): Promise<void> {
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'letter.eml', { type: 'message/rfc822' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, content);
}

async function intoLetter(mailterm: Mailterm): Promise<void> {
  await mailterm.command('EHLO me.example');
  await mailterm.command('MAIL FROM:<me@example.org>');
  await mailterm.command('RCPT TO:<bob@practice.test>');
  expect(await mailterm.command('DATA')).toMatch(/^354 /);
}

test('Tab completes from what the server announced and what was said; Escape, then Tab, leaves', async ({ page }) => {
  const mailterm = await connected(page);
  const { input } = mailterm;
  await mailterm.command('EHLO me.example');
  await input.press('Tab');
  await expect(list(page)).toBeVisible();
  await expect(input).toHaveAttribute('role', 'combobox');
  const active = await input.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
  await expectNoComplaint(page);
  await input.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(input).toBeFocused();

  await page.keyboard.type('ma');
  await input.press('Tab');
  await expect(input).toHaveValue('MAIL FROM:<');
  await page.keyboard.type('me@example.org> b');
  await input.press('Tab');
  await expect(input).toHaveValue('MAIL FROM:<me@example.org> BODY=');
  await input.press('Tab');
  await input.press('ArrowDown');
  // Enter takes what is chosen; it sends nothing.
  await input.press('Enter');
  await expect(input).toHaveValue('MAIL FROM:<me@example.org> BODY=7BIT');
  expect(await mailterm.command('')).toMatch(/^250 /);
  await page.keyboard.type('rcpt to:<');
  await input.press('Tab');
  await expect(input).toHaveValue('rcpt to:<me@example.org>');
  await input.press('Escape');
  await input.press('Tab');
  await expect(input).not.toBeFocused();
});

test('Ctrl+R finds what was typed, never a secret, and only puts it into the prompt', async ({ page }) => {
  const mailterm = await connected(page);
  const { input } = mailterm;
  await mailterm.command('EHLO me.example');
  await mailterm.command('AUTH LOGIN');
  await mailterm.command('Ym9i');
  await mailterm.command('cHJhY3RpY2UtY29kZQ==');
  await mailterm.command('NOOP one');
  await mailterm.command('NOOP two');
  await input.press('Control+r');
  const search = page.getByRole('search');
  const field = search.getByLabel('Search what you typed');
  await expect(field).toBeFocused();
  await page.keyboard.type('noop');
  await expect(search).toContainText('NOOP two');
  await field.press('Control+r');
  await expect(search).toContainText('2 of 2');
  await field.press('Enter');
  await expect(input).toBeFocused();
  await expect(input).toHaveValue('NOOP one');
  await input.fill('');
  for (const secret of ['Ym9i', 'cHJhY']) {
    await input.press('Control+r');
    await field.fill(secret);
    await expect(search).toContainText('Nothing you typed contains this.');
    await field.press('Escape');
  }
  await expect(input).toBeFocused();
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(stored).not.toContain('NOOP');
});

test('the history is kept in the browser only where that is switched on, and wiped where it is switched off', async ({
  page,
}) => {
  const mailterm = await connected(page);
  const kept = page.getByLabel('Keep what I type in this browser');
  const tools = page.getByRole('button', { name: 'More for this line' });
  await mailterm.command('EHLO kept.example');
  await tools.click();
  await expect(kept).not.toBeChecked();
  await kept.check();
  await page.reload();
  await expect(tools).toBeVisible();
  await mailterm.input.press('Control+r');
  await page.keyboard.type('kept');
  await expect(page.getByRole('search')).toContainText('EHLO kept.example');
  await page.keyboard.press('Escape');
  await tools.click();
  await kept.uncheck();
  expect(await page.evaluate(() => localStorage.getItem('mailterm.history'))).toBe('');
});

test('a tag appears before an IMAP command while it is typed, and can be taken away', async ({ page }) => {
  const mailterm = await connected(page, 'telnet practice 143');
  const { input } = mailterm;
  await page.keyboard.type('NOOP');
  await expect(input).toHaveValue('a1 NOOP');
  await input.press('Home');
  for (let i = 0; i < 3; i++) await input.press('Delete');
  await expect(input).toHaveValue('NOOP');
  await input.press('End');
  await input.fill('');
  expect(await mailterm.command('CAPABILITY')).toMatch(/^\* CAPABILITY/);
  await expect(mailterm.log).toContainText('you: a1 CAPABILITY');
  await page.getByRole('button', { name: 'More for this line' }).click();
  await page.getByLabel('Put tags before IMAP commands').uncheck();
  await page.keyboard.press('Escape');
  await input.focus();
  await page.keyboard.type('NOOP');
  await expect(input).toHaveValue('NOOP');
});

test('a pasted script goes line by line, each after its reply; the letter in it is one block', async ({ page }) => {
  const mailterm = await connected(page);
  await mailterm.command('EHLO me.example');
  await paste(
    mailterm,
    'MAIL FROM:<me@example.org>\r\nRCPT TO:<bob@practice.test>\r\nNOOP x\r\nDATA\r\nSubject: pasted\r\n\r\nHello\r\n.\r\nAUTH LOGIN\r\ncHJhY3RpY2UtY29kZQ==\r\nQUIT\r\n',
  );
  await expect(mailterm.input).toHaveValue('MAIL FROM:<me@example.org>');
  await expect(tray(page).getByRole('listitem')).toHaveCount(7);
  await expect(tray(page).getByLabel('Line 6', { exact: true })).toHaveAttribute('type', 'password');
  await expectNoComplaint(page);
  await tray(page).getByLabel('Line 2', { exact: true }).fill('NOOP y');
  await tray(page).getByRole('button', { name: 'Remove line 7' }).click();
  await mailterm.input.focus();
  expect(await mailterm.command('')).toMatch(/^250 /);
  await expect(mailterm.input).toHaveValue('RCPT TO:<bob@practice.test>');
  expect(await mailterm.command('')).toMatch(/^250 /);
  await expect(mailterm.input).toHaveValue('NOOP y');
  expect(await mailterm.command('')).toMatch(/^250 /);
  await expect(mailterm.input).toHaveValue('DATA');
  expect(await mailterm.command('')).toMatch(/^354 /);
  await expect(tray(page)).toContainText('Enter sends the letter.');
  expect(await mailterm.command('')).toMatch(/^250 /);
  await expect(mailterm.input).toHaveValue('AUTH LOGIN');
  await tray(page).getByRole('button', { name: 'Clear' }).click();
  await expect(tray(page)).toBeHidden();
});

test('all at once is one Enter, and everything is sent before the first reply', async ({ page }) => {
  const mailterm = await connected(page);
  await paste(mailterm, 'EHLO me.example\nNOOP\nNOOP\n');
  await tray(page).getByLabel('All at once').check();
  await expect(tray(page)).toContainText('Enter sends everything without waiting.');
  await mailterm.input.focus();
  await mailterm.input.press('Enter');
  await expect(tray(page)).toBeHidden();
  const lines = mailterm.log.locator('p');
  await expect(lines.filter({ hasText: 'server: 250 2' })).toHaveCount(2);
  await expect(lines.filter({ hasText: 'you: ' })).toHaveCount(3);
});

test('a dropped letter is shown with its dots doubled, its size told, and sent by Enter', async ({ page }) => {
  const mailterm = await connected(page);
  await intoLetter(mailterm);
  await drop(page, 'Subject: dropped\n\n.hidden\nend');
  await expect(tray(page)).toContainText('Letter letter.eml');
  await expect(tray(page)).toContainText('4 lines');
  await expect(tray(page)).toContainText('Lines that begin with a dot: 1.');
  await expect(tray(page)).toContainText('Line ends that were not CRLF: 3.');
  await expect(tray(page).locator('b')).toHaveText('.');
  await expectNoComplaint(page);
  await mailterm.input.focus();
  expect(await mailterm.command('')).toMatch(/^250 /);
  await expect(tray(page)).toBeHidden();
});

test('a letter larger than SIZE is told before it is sent; stopping in the middle leaves a clear state', async ({
  page,
}) => {
  const mailterm = await connected(page);
  await intoLetter(mailterm);
  await drop(page, `Subject: long\r\n\r\n${`${'x'.repeat(70)}\r\n`.repeat(60_000)}`);
  await expect(tray(page)).toContainText('Too large: the server takes');
  await mailterm.input.focus();
  await mailterm.input.press('Enter');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('p[role=alert]')).toContainText('Without the dot at its end nothing is delivered.');
  await page.getByRole('button', { name: 'Hang up: nothing is delivered' }).click();
  await expect(page.locator('p[role=alert]')).toBeHidden();
  await expect(mailterm.log).not.toContainText('server: 250 2.0.0 Ok: queued');
});

test('octets are shown with their signs, secrets hidden; typed as escapes they need an Enter more', async ({
  page,
}) => {
  const mailterm = await connected(page);
  const { input } = mailterm;
  await input.press('Control+b');
  await expect(bytes(page)).toContainText('in clear');
  await page.keyboard.type('RSET：');
  await expect(bytes(page)).toContainText('U+FF1A');
  await expectNoComplaint(page);
  await input.fill('');
  await bytes(page).getByLabel('Type octets').check();
  await input.focus();
  await page.keyboard.type('NOOP\\q');
  await input.press('Enter');
  await expect(page.locator('p[role=alert]')).toContainText('“\\q” is no escape here.');
  await input.fill('');
  await page.keyboard.type('NOOP\\x0aNOOP\\r\\n');
  await input.press('Enter');
  await expect(page.locator('p[role=alert]')).toContainText('These 11 octets are sent exactly as shown');
  await expectNoComplaint(page);
  await expect(mailterm.log.locator('p', { hasText: 'you: ' })).toHaveCount(0);
  await input.press('Enter');
  await expect(mailterm.log.locator('p', { hasText: 'you: ' })).toHaveCount(2);
  await expect(input).toHaveValue('');
  await bytes(page).getByLabel('Type octets').uncheck();
  await input.focus();
  await page.keyboard.type('AUTH PLAIN geheim');
  await expect(bytes(page)).toContainText('The line you type');
  await expect(bytes(page)).toContainText('secret');
  await expect(bytes(page)).not.toContainText('67');
});

/** A server outside of the practice world: it greets and takes everything. */
async function outsider(): Promise<FakeUpstream> {
  return startFakeUpstream((socket) => {
    socket.write('220 outside.example ESMTP\r\n');
    socket.on('data', (octets) => {
      for (const line of octets.toString('latin1').split('\r\n').slice(0, -1)) {
        socket.write(line.startsWith('EHLO') ? '250-outside.example\r\n250 AUTH PLAIN LOGIN\r\n' : '250 2.0.0 Ok\r\n');
      }
    });
  });
}

test('outside, a line that is sure to fail is held: Enter sends it as it is, Tab takes what was meant', async ({
  page,
}) => {
  const server = await outsider();
  const heard = () => server.received().toString('latin1');
  const mailterm = await connected(page, `telnet 127.0.0.1 ${server.port}`);
  const { input } = mailterm;
  const alert = page.locator('p[role=alert]');
  await mailterm.command('EHLO me.example');
  await mailterm.type('MAIL FROM：<me@example.org>');
  await expect(alert).toContainText('：');
  await expectNoComplaint(page);
  expect(heard()).toBe('EHLO me.example\r\n');
  // Typing on lets go of it.
  await page.keyboard.type(' ');
  await expect(alert).toBeHidden();
  await input.press('Backspace');
  await input.press('Enter');
  await expect(alert).toBeVisible();
  await input.press('Tab');
  await expect(input).toHaveValue('MAIL FROM:<me@example.org>');
  await expect(input).toBeFocused();
  expect(heard()).toBe('EHLO me.example\r\n');
  expect(await mailterm.command('')).toMatch(/^250 /);
  expect(heard()).toBe('EHLO me.example\r\nMAIL FROM:<me@example.org>\r\n');
  // The same by touch, as it is: not an octet is changed.
  await mailterm.type('RCPT TO：<bob@practice.test>');
  await page.getByRole('button', { name: 'Enter again: send it as it is' }).click();
  await mailterm.reply();
  expect(heard()).toContain('RCPT TO\xef\xbc\x9a<bob@practice.test>\r\n');
  await mailterm.type('DAT');
  await expect(alert).toBeVisible();
  await input.press('Enter');
  await mailterm.reply();
  expect(heard()).toMatch(/\r\nDAT\r\n$/);
  await server.stop();
});

test('on the practice server the mistake is made first; nothing is held that is right', async ({ page }) => {
  const mailterm = await connected(page);
  await mailterm.command('EHLO me.example');
  expect(await mailterm.command('MAIL FROM：<me@example.org>')).toMatch(/^5/);
  await expect(page.locator('p[role=alert]')).toBeHidden();
});

test('what would be lost is asked about, on the practice server, too: Enter means no, Y sends', async ({ page }) => {
  const mailterm = await connected(page);
  const { input } = mailterm;
  const alert = page.locator('p[role=alert]');
  await intoLetter(mailterm);
  await mailterm.type('QUIT');
  await expect(alert).toContainText('Send it?');
  await expectNoComplaint(page);
  await input.press('Enter');
  await expect(alert).toBeHidden();
  await expect(input).toHaveValue('QUIT');
  await input.press('Enter');
  await expect(alert).toBeVisible();
  await page.keyboard.press('y');
  await expect(input).toHaveValue('');
  await expect(mailterm.log).toContainText('QUIT');
});

test('by touch at 360 wide, in the dark and in Chinese: everything is there and fits', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  });
  const page = await context.newPage();
  const mailterm = await new Mailterm(page).open('/', 'zh');
  await mailterm.connect('telnet practice 25');
  await page.getByRole('button', { name: '这一行的更多操作' }).tap();
  await page.getByRole('button', { name: /看每个字节/ }).tap();
  await expect(page.getByRole('region', { name: '看每个字节' })).toBeVisible();
  await paste(mailterm, 'EHLO a\nNOOP\nPASS x\n');
  await expect(page.getByRole('region', { name: '等着发送的内容' })).toBeVisible();
  await page.getByRole('button', { name: /^Tab/ }).tap();
  await expectNoComplaint(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await context.close();
});
