// The first minute with the page: what it offers, what it sends, and what it never does by itself.

import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

test('Enter alone reaches the practice server within a second', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await expect(mailterm.input).toHaveAttribute('placeholder', 'telnet practice 25');
  const startedMs = Date.now();
  await page.keyboard.press('Enter');
  const greeting = await mailterm.reply();
  expect(Date.now() - startedMs).toBeLessThan(1_000);
  expect(greeting).toMatch(/^220 /);
  await expect(page.getByText('SMTP▸', { exact: true })).toBeVisible();
});

test('a change of language changes everything, explanations of lines on the screen included', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  // The words come after the greeting.
  await expect(mailterm.explanation).toContainText('Introduce yourself');
  await expect(mailterm.explanation).toContainText('These words are our own');
  const english = await mailterm.explanation.innerText();
  expect(english).not.toMatch(/[\u4e00-\u9fff]/);
  await mailterm.speak('zh');
  await expect(mailterm.explanation).toContainText(/[\u4e00-\u9fff]{4}/);
  await expect(mailterm.log).toContainText('服务器：220');
  await mailterm.speak('en');
  await expect.poll(() => mailterm.explanation.innerText()).toBe(english);
});

test('a chip types and does not send', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  const chip = page.getByRole('button', { name: /EHLO/ }).first();
  await chip.click();
  await expect(mailterm.input).toHaveValue(/^EHLO /);
  await page.waitForTimeout(300);
  await expect(mailterm.log).not.toContainText('you: EHLO');
});

test('an address with #telnet fills the prompt and connects to nothing', async ({ page }) => {
  const mailterm = await new Mailterm(page).open('/#telnet=practice:110');
  await expect(mailterm.input).toHaveValue('telnet practice 110');
  await page.waitForTimeout(500);
  await expect(mailterm.log).not.toContainText('+OK');
  await page.keyboard.press('Enter');
  expect(await mailterm.reply()).toMatch(/^\+OK/);
});

test('a secret is masked while it is typed and afterwards, and never enters the history', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await mailterm.command('EHLO me.example');
  await mailterm.command('AUTH LOGIN');
  await mailterm.command('YWxpY2U=');
  await expect(page.getByText('334 pass▸', { exact: true })).toBeVisible();
  await expect(mailterm.input).toHaveAttribute('type', 'password');
  expect(await mailterm.command('cHJhY3RpY2UtY29kZQ==')).toMatch(/^235 /);
  expect(await page.content()).not.toContain('cHJhY3RpY2UtY29kZQ==');
  await page.keyboard.press('ArrowUp');
  await expect(mailterm.input).toHaveValue('AUTH LOGIN');
});

test('several lines that are pasted wait, each for its Enter', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await mailterm.input.focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'EHLO me.example\r\nNOOP\r\nQUIT');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(mailterm.input).toHaveValue('EHLO me.example');
  await page.waitForTimeout(200);
  await expect(mailterm.log).not.toContainText('you: EHLO');
  await page.keyboard.press('Enter');
  await mailterm.reply();
  await expect(mailterm.input).toHaveValue('NOOP');
});

test('the end of a connection offers to connect again', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await mailterm.command('QUIT');
  await expect(page.locator('label', { hasText: 'mail>' })).toBeVisible();
  await expect(mailterm.input).toHaveAttribute('placeholder', 'telnet practice 25');
});

test.describe('bad input gets a sentence', () => {
  for (const [line, said] of [
    ['telnet no-such-host.invalid 25', /no-such-host\.invalid/],
    ['telnet 127.0.0.1 1', /port 1/],
    ['telnet practice 70000', /65535/],
    ['telnet', /telnet/],
    ['tlnet practice 25', /telnet practice 25/],
    ['EHLO me.example', /not connected|no server/i],
    ['telnet　practice　25', /220/],
  ] as const) {
    test(line, async ({ page }) => {
      const mailterm = await new Mailterm(page).open();
      await mailterm.type(line);
      await expect(mailterm.log).toContainText(said);
    });
  }

  test('a line that is too long stays in the prompt', async ({ page }) => {
    const mailterm = await new Mailterm(page).open();
    await mailterm.connect('telnet practice 25');
    const long = 'x'.repeat(13_000);
    await mailterm.input.fill(long);
    await page.keyboard.press('Enter');
    await expect(mailterm.log).toContainText(/12288 octets/);
    await expect(mailterm.input).toHaveValue(long);
  });

  test('full-width punctuation is named as the cause', async ({ page }) => {
    const mailterm = await new Mailterm(page).open();
    await mailterm.connect('telnet practice 25');
    await mailterm.command('EHLO me.example');
    expect(await mailterm.command('MAIL FROM：<alice@practice.test>')).toMatch(/^50[01] /);
    await expect(mailterm.explanation).toContainText('：');
  });
});

test('a refused host with a practice double offers it, and Enter accepts', async ({ page, serve }) => {
  const server = await serve({ MAILTERM_TARGETS: 'practice' });
  const mailterm = await new Mailterm(page).open(server.url);
  await mailterm.type('telnet smtp.163.com 25');
  await expect(mailterm.input).toHaveAttribute('placeholder', /coremail\.practice\.test 25/);
  await page.keyboard.press('Enter');
  expect(await mailterm.reply()).toMatch(/^220 163\.com Anti-spam GT for Coremail System/);
});

test('works under a base path', async ({ page, serve }) => {
  const server = await serve({ BASE_PATH: '/tools/mailterm' });
  const mailterm = await new Mailterm(page).open(`${server.url}/tools/mailterm/`);
  expect(await mailterm.connect('telnet practice 25')).toMatch(/^220 /);
});
