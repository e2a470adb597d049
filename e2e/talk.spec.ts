// The conversation itself: two sessions side by side, turns that are said again after a hang-up, a letter seen while it is
// typed, literals and IDLE, long replies, and a session that is wiped.

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { startFakeUpstream } from '../server/testing/fakeUpstream.ts';
import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

const rows = (page: Page) => page.locator('.xterm-rows > div');

/** One of two conversations. */
function side(page: Page, name: 'Conversation' | 'Conversation 2') {
  const region = page.getByRole('region', { name, exact: true });
  const input = region.locator('input');
  const log = region.getByRole('log');
  const enter = async (line: string): Promise<void> => {
    await input.fill(line);
    await input.press('Enter');
  };
  return { region, input, log, enter };
}

const answers = (log: Locator) => log.locator('p', { hasText: /^server: / });

test.describe('side by side', () => {
  test('a letter that is sent on one side arrives on the other, where IMAP waits for it', async ({ page }) => {
    const mailterm = await new Mailterm(page).open();
    await mailterm.connect('telnet practice 143');
    await mailterm.command('a1 LOGIN bob practice-code');
    await mailterm.command('a2 SELECT INBOX');
    await mailterm.type('a3 IDLE');
    await expect(page.getByText('The server speaks by itself now')).toBeVisible();

    await page.getByRole('button', { name: 'Side by side' }).click();
    const right = side(page, 'Conversation 2');
    await expect(right.input).toBeFocused();
    await right.enter('telnet practice 25');
    const said = ['EHLO me.example', 'MAIL FROM:<alice@practice.test>', 'RCPT TO:<bob@practice.test>', 'DATA'];
    for (const [at, line] of said.entries()) {
      await expect(answers(right.log)).toHaveCount(at + 1);
      await right.enter(line);
    }
    await expect(answers(right.log)).toHaveCount(said.length + 1);
    for (const line of ['Subject: beside', '', 'hello', '.']) await right.enter(line);
    await expect(right.log).toContainText('queued');
    const left = side(page, 'Conversation');
    await expect(left.log).toContainText('EXISTS');
    await expect(left.region.getByText(/It has told you \d+ things/)).toBeVisible();
    await expectNoComplaint(page);

    // Each side keeps what is typed for it, and the explanation follows the side with the focus.
    await page.keyboard.type('RSET');
    await page.keyboard.press('F6');
    await expect(mailterm.explanation).toBeFocused();
    await page.keyboard.press('F6');
    await expect(left.input).toBeFocused();
    await expect(left.input).toHaveValue('');
    await expect(right.input).toHaveValue('RSET');
    await page.keyboard.type('DONE');
    await page.keyboard.press('Enter');
    await expect(left.log).toContainText('a3 OK');
    await expect(right.log).not.toContainText('DONE');
  });

  test('is left again, and narrow screens have one at a time', async ({ page }) => {
    const mailterm = await new Mailterm(page).open();
    await mailterm.connect('telnet practice 25');
    await page.getByRole('button', { name: 'Side by side' }).click();
    const right = side(page, 'Conversation 2');
    await right.enter('telnet practice 110');
    await expect(right.log).toContainText('+OK');
    // What is typed for a session stays with it.
    await right.input.fill('USER bob');
    await side(page, 'Conversation').input.click();
    await page.setViewportSize({ width: 800, height: 700 });
    await expect(right.region).toHaveCount(0);
    await expect(mailterm.log).toContainText('220 ');
    await page.getByRole('navigation', { name: 'Sessions' }).getByRole('button', { name: 'practice:110' }).click();
    await expect(mailterm.log).toContainText('+OK');
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(right.region).toHaveCount(0);
  });
});

test('after a hang-up the turns are said again, one at a time, and the password is asked for', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 110');
  for (const line of ['USER bob', 'PASS practice-code', 'STAT', 'QUIT']) await mailterm.command(line);
  await page.getByRole('button', { name: 'Connect again and resend turns 1–4' }).click();
  const list = page.getByRole('list', { name: /What will be put into the prompt/ });
  await expect(list.getByRole('listitem')).toHaveText(['USER bob', 'PASS asked again', 'STAT', 'QUIT']);
  await expect(page.locator('body')).not.toContainText('practice-code');
  await expectNoComplaint(page);
  await page.getByRole('button', { name: 'Connect, then one at a time' }).click();

  await expect(mailterm.input).toHaveValue('USER bob');
  await expect(mailterm.log).not.toContainText('you: USER bob');
  await mailterm.input.press('Enter');
  await expect(mailterm.input).toHaveValue('PASS ');
  await expect(page.getByText('type this one again')).toBeVisible();
  await page.keyboard.type('practice-code');
  await page.keyboard.press('Enter');
  await expect(mailterm.input).toHaveValue('STAT');
  await page.getByRole('button', { name: 'Skip it' }).click();
  await expect(mailterm.log).not.toContainText('you: STAT');
});

test('connecting again after openssl s_client -starttls asks for TLS again', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('openssl s_client -starttls smtp -connect practice:25');
  await page.getByRole('button', { name: 'Go on all the same' }).click();
  await expect(mailterm.log).toContainText('From here on you type');
  await page.keyboard.press('Control+]');
  await expect(mailterm.input).toHaveAttribute('placeholder', /openssl s_client -starttls smtp/);
  await page.getByRole('button', { name: 'Connect again' }).first().click();
  await expect(mailterm.log).toContainText('STARTTLS');
});

test('a letter is seen as it stands: header, the missing empty line, body, and whom the envelope names', async ({
  page,
}) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  for (const line of ['EHLO me.example', 'MAIL FROM:<alice@practice.test>', 'RCPT TO:<bob@practice.test>', 'DATA']) {
    await mailterm.command(line);
  }
  for (const line of ['To: carol@practice.test', 'hello']) await mailterm.type(line);
  const letter = page.getByRole('region', { name: 'The letter as it stands' });
  await expect(letter).toContainText('bob@practice.test');
  await expect(letter).toContainText('“hello” is no header field');
  await expect(rows(page).filter({ hasText: /HEAD│\shello/ })).toHaveCount(1);
  for (const line of ['', 'body']) await mailterm.type(line);
  await expect(letter).toContainText('1 lines');
  await expect(rows(page).filter({ hasText: /BODY│\sbody/ })).toHaveCount(1);
  await expect(rows(page).filter({ hasText: '────│' })).toHaveCount(1);
  await mailterm.command('.');
  await expect(letter).toHaveCount(0);
  await expect(rows(page).filter({ hasText: /BODY│\sbody/ })).toHaveCount(1);
});

test('a literal is counted down at the prompt', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 143');
  await mailterm.command('a1 LOGIN {3}');
  await expect(page.getByText('literal 3 left▸')).toBeVisible();
  await page.keyboard.type('bo');
  await expect(page.getByText('literal 1 left▸')).toBeVisible();
});

test('a session is wiped when its owner says so', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await page.getByRole('button', { name: 'kept 5 min' }).click();
  const panel = page.getByRole('region', { name: 'What is kept of this session' });
  await expect(panel).toContainText('5 minutes after the end');
  await panel.getByLabel('Keep it after the end').uncheck();
  await expect(page.getByRole('button', { name: 'not kept' })).toBeVisible();
  await expectNoComplaint(page);
  await panel.getByRole('button', { name: 'Forget now' }).click();
  await expect(panel).toHaveCount(0);
  await expect(mailterm.log).not.toContainText('220 ');
  await page.reload();
  await expect(mailterm.input).toBeFocused();
  await expect(mailterm.log).not.toContainText('220 ');
});

test.describe('a long letter', () => {
  const line = 'A line of a letter that is very long, of seventy-two octets in all …\r\n';
  const count = Math.ceil((10 * 1024 * 1024) / Buffer.byteLength(line));
  const body = line.repeat(count);

  test('of 10 MiB leaves the page responsive, says its size at once, and is saved as it was', async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000);
    const server = await startFakeUpstream((socket) => {
      socket.write('+OK ready\r\n');
      const letter = `+OK follows\r\nSubject: long\r\n\r\n..dot\r\n${body}.\r\n`;
      socket.on('data', (asked) => socket.write(String(asked).startsWith('RETR') ? letter : '+OK\r\n'));
    });
    const mailterm = await new Mailterm(page).open();
    await mailterm.connect(`telnet 127.0.0.1 ${server.port}`);
    // What explains is fetched with the first line.
    await expect(mailterm.explanation).toContainText('+OK');
    await mailterm.command('USER bob');
    await mailterm.command('PASS practice-code');
    await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
    await mailterm.type('RETR 1');
    await expect(page.getByText(`Folded: ${count + 4} lines, 10 MB.`)).toBeVisible({ timeout: 90_000 });
    const tasks = tasksIn(await browser.stopTracing());
    expect(tasks.length).toBeGreaterThan(100);
    expect(Math.max(...tasks)).toBeLessThanOrEqual(100);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as .eml' }).first().click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toBe(`Subject: long\r\n\r\n.dot\r\n${body}`);
    await server.stop();
  });
});

/**
 * How long each task of the page took, in milliseconds of the processor: no frame is drawn while one runs. Time on the wall
 * would count what else the machine does.
 */
function tasksIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const isPage = ({ pid, tid }: TraceEvent) => threads.some((thread) => thread.pid === pid && thread.tid === tid);
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && isPage(event));
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}
