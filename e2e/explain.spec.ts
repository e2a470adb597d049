// Explain a transcript: what is pasted or dropped is explained in the page, refusals first, secrets masked, and nothing of it
// leaves the browser.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoComplaint } from './support/accessible.ts';
import { expect, test } from './support/test.ts';

const samples = path.resolve(import.meta.dirname, '../shared/src/paste/samples');
const swaks = readFileSync(path.join(samples, 'swaks.txt'), 'utf8');

/** A dialog as a Chinese terminal shows it: the colon of MAIL FROM came from a Chinese input method. */
const telnet = `Trying 192.0.2.7...
Connected to smtp.example.com.
Escape character is '^]'.
220 smtp.example.com Anti-spam GT for Coremail System
HELO mypc
250 OK
AUTH LOGIN
334 dXNlcm5hbWU6
YWxpY2VAZXhhbXBsZS5jb20=
334 UGFzc3dvcmQ6
cHJhY3RpY2UtY29kZQ==
535 Error: 请使用授权码登录。
MAIL FROM：<alice@example.com>
500 Error: bad syntax
QUIT
221 Bye
Connection closed by foreign host.
`;

/** Opens the page and waits until nothing is loaded any more. */
async function open(page: Page, language: 'en' | 'zh' = 'en'): Promise<void> {
  await page.goto('/explain', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: language === 'en' ? 'EN' : '中文', exact: true }).click();
  await expect(page.getByRole('textbox')).toBeVisible();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').focus();
  await page.evaluate((content) => document.execCommand('insertText', false, content), text);
  const explain = page.getByRole('button', { name: /^(Explain|解读)$/ });
  if (await explain.isVisible()) await explain.click();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const turns = (page: Page) => page.getByRole('list', { name: /line by line|逐行的对话/ });

test('a pasted swaks run is explained, its password masked', async ({ page }) => {
  await open(page);
  await paste(page, swaks);
  await expect(heading(page)).toHaveText('6 replies, 1 refused.');
  await expect(page.getByRole('main')).toContainText('Read as output of swaks, SMTP.');
  const refused = turns(page).getByRole('listitem').filter({ hasText: '535 5.7.8' });
  await expect(refused).toContainText('Reason');
  await expect(refused).toContainText('Who can mend it');
  await expect(turns(page)).toContainText('AUTH PLAIN ●●●●●●●●');
  expect(await page.content()).not.toMatch(/AGFsaWNlAHByYWN0aWNlLWNvZGU|practice-code/);
  // The refusal is open beside it: what it says, means, and why.
  const card = page.getByRole('region', { name: 'Explanation' });
  for (const title of ['Says', 'Means here', 'Most likely, from what was said', 'Part by part']) {
    await expect(card.getByRole('heading', { name: title })).toBeVisible();
  }
  await expect(card.getByRole('button', { name: 'show' })).toHaveCount(0);
});

test('a cause that lies in another line is told by its line', async ({ page }) => {
  await open(page);
  const refusedFirst = ['C: MAIL FROM:<a@x.example>', 'S: 550 no', 'C: RCPT TO:<b@x.example>', 'S: 503 need MAIL'];
  await paste(page, ['S: 220 mx ESMTP', 'C: EHLO pc.example', 'S: 250 mx', ...refusedFirst].join('\n'));
  await turns(page).getByText('503 need MAIL').click();
  const card = page.getByRole('region', { name: 'Explanation' });
  await expect(card).not.toContainText('is in turn');
  await card.getByRole('button', { name: 'The cause is in line 4' }).click();
  await expect(card.getByRole('heading', { level: 2 })).toContainText('Line 4');
});

test('a Chinese telnet dialog is explained in Chinese, and in English at once', async ({ page }) => {
  await open(page, 'zh');
  await paste(page, telnet);
  await expect(heading(page)).toHaveText('7 条应答，2 条是拒绝。');
  await expect(page).toHaveTitle('解读会话记录 · mailterm');
  await expect(turns(page)).toContainText('535 Error: 请使用授权码登录。');
  await expect(turns(page)).toContainText('授权码');
  await page
    .getByRole('button', { name: /^第 14 行/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: '解释', exact: true })).toContainText('全角');
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(heading(page)).toHaveText('7 replies, 2 refused.');
  await expect(page.getByRole('region', { name: 'Explanation' })).toContainText('full-width', { ignoreCase: true });
});

test('a line that is chosen is explained, with the keyboard, too', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await turns(page)
    .getByRole('button', { name: /EHLO client/ })
    .click();
  const card = page.getByRole('region', { name: 'Explanation' });
  await expect(card.getByRole('heading', { name: /^Line 4/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('heading', { name: /^Line 5/ })).toBeVisible();
});

test('nothing leaves the page while it explains', async ({ page }) => {
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  await open(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.context().setOffline(true);
  await paste(page, `${swaks}\n`);
  await expect(heading(page)).toHaveText('6 replies, 1 refused.');
  const lines = turns(page).getByRole('button');
  for (let at = 0; at < (await lines.count()); at++) await lines.nth(at).click();
  await page.getByRole('button', { name: 'Another transcript' }).click();
  // A letter is decoded by a library of its own, which is there already.
  await paste(page, readFileSync(path.join(samples, 'swaks-data.txt'), 'utf8'));
  await expect(heading(page)).toContainText('repl');
  for (const letter of await turns(page)
    .getByRole('button', { name: /Subject:/ })
    .all())
    await letter.click();
  await page.waitForTimeout(500);
  expect(requests).toEqual([]);
  expect(sockets).toEqual([]);
});

test('a file that is dropped or chosen is explained, in the charset that it has', async ({ page }) => {
  await open(page);
  const octets = [...Buffer.from('S: 220 mx\r\nC: AUTH PLAIN AGEAYg==\r\nS: 535 Error: ', 'latin1')].concat([
    0xc7, 0xeb, 0xca, 0xb9, 0xd3, 0xc3, 0xca, 0xda, 0xc8, 0xa8, 0xc2, 0xeb, 0xb5, 0xc7, 0xc2, 0xbc, 13, 10,
  ]);
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], 'talk.log'));
    const target = document.querySelector('main') ?? document.body;
    for (const type of ['dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  }, octets);
  await expect(turns(page)).toContainText('535 Error: 请使用授权码登录');
  await page.getByRole('button', { name: 'Another transcript' }).click();
  await page.locator('input[type=file]').setInputFiles(path.join(samples, 'dsn.txt'));
  await expect(page.getByRole('main')).toContainText('Read as a bounce');
});

test('what was explained is there again after looking a code up', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await page.getByRole('region', { name: 'Explanation' }).getByRole('link', { name: 'More about 535' }).click();
  await expect(heading(page)).toHaveText(/^535/);
  await page.goBack();
  await expect(heading(page)).toHaveText('6 replies, 1 refused.');
});

test('it can be copied, masked, as text and as JSON', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await paste(page, swaks);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('◂ 535 5.7.8 Error: authentication failed');
  expect(text).not.toMatch(/AGFsaWNl|practice-code/);
  await page.getByRole('button', { name: 'Copy as JSON' }).click();
  await expect.poll(async () => (await page.evaluate(() => navigator.clipboard.readText())).startsWith('[')).toBe(true);
  const records = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as Record<string, unknown>[];
  const refused = records.find(({ code }) => code === '535');
  expect(refused).toMatchObject({
    protocol: 'smtp',
    enhanced: '5.7.8',
    reason: 'authfailure',
    answers: { verb: 'AUTH' },
  });
  expect(JSON.stringify(records)).not.toMatch(/AGFsaWNl|practice-code/);
});

test.describe('bad input gets a sentence, and stays to be changed', () => {
  for (const [what, text, said] of [
    ['prose', 'Dear all, nothing works here since Monday. Please help.', 'No mail conversation found'],
    ['blanks', ' \n\t ', undefined],
  ] as const) {
    test(what, async ({ page }) => {
      await open(page);
      await page.getByRole('textbox').fill(text);
      const explain = page.getByRole('button', { name: 'Explain', exact: true });
      if (said === undefined) {
        await expect(explain).toBeDisabled();
        return;
      }
      await explain.click();
      await expect(page.getByRole('alert')).toContainText(said);
      await expect(page.getByRole('textbox')).toHaveValue(text);
    });
  }

  test('a picture', async ({ page }) => {
    await open(page);
    const buffer = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 37) % 256));
    await page.locator('input[type=file]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer });
    await expect(page.getByRole('alert')).toContainText('Not text');
  });

  test('a file that is too long is explained as far as it is read', async ({ page }) => {
    await open(page);
    const talk = 'C: NOOP\r\nS: 250 2.0.0 Ok\r\n';
    const buffer = Buffer.from(talk.repeat(Math.ceil((8.5 * 1024 * 1024) / talk.length)));
    await page.locator('input[type=file]').setInputFiles({ name: 'big.log', mimeType: 'text/plain', buffer });
    await expect(page.getByRole('main')).toContainText('Only the beginning was read', { timeout: 40_000 });
    await expect(page.getByRole('button', { name: 'Show 400 more' })).toBeVisible();
  });
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`axe has no complaint about an explained transcript, ${scheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      const check = async (): Promise<void> => {
        await expectNoComplaint(page);
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overhang).toBeLessThanOrEqual(0);
      };
      await check();
      await page.getByRole('button', { name: 'Try a sample' }).click();
      await expect(heading(page)).toHaveText('6 replies, 1 refused.');
      await check();
    });
  }
}
