// Writing a lesson and checking who has done one, as a teacher does it: the editor, a lesson made of what was said, a link
// that holds a lesson, and completion codes. A stranger's lesson is only text.

import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import type { Page, TestInfo } from '@playwright/test';
import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import type { startServer } from './support/server.ts';
import { expect, test } from './support/test.ts';

/** A server with a folder of its own for what it keeps. */
async function keeping(serve: typeof startServer, testInfo: TestInfo): Promise<string> {
  const { url } = await serve({
    MAILTERM_TRANSCRIPTS: 'on',
    MAILTERM_DATA: testInfo.outputPath('data'),
    LOG_LEVEL: 'warn',
  });
  return url;
}

const fieldOf = (page: Page) => page.getByRole('textbox', { name: /^(Text of the lesson|课程正文)$/ });
const fragmentFor = (text: string): string => `#lesson=${deflateRawSync(text).toString('base64url')}`;

async function openEditor(page: Page, address = '/lessons/edit'): Promise<void> {
  await page.goto(address);
  await expect(fieldOf(page)).toBeVisible();
}

async function replaceInField(page: Page, from: string, to: string): Promise<void> {
  const field = fieldOf(page);
  const text = await field.inputValue();
  expect(text).toContain(from);
  await field.fill(text.replace(from, to));
}

test('a problem is named with its line, and a solution is played until it passes', async ({ page }) => {
  await openEditor(page);
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('heading', { name: 'Say hello' })).toBeVisible();
  await expect(preview.getByRole('status')).toHaveText('No problems.');
  await expectNoComplaint(page);

  await replaceInField(page, '- reply 221 to QUIT', '- reply 221 for QUIT');
  await expect(preview.getByRole('status')).toHaveText('1 problem');
  const problem = preview.getByRole('region', { name: '1 problems' }).getByRole('listitem');
  await expect(problem).toContainText('expected');
  await expectNoComplaint(page);
  await problem.getByRole('button').click();
  await expect(fieldOf(page)).toBeFocused();
  const selected = await fieldOf(page).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe('- reply 221 for QUIT');
  await expect(page.getByRole('button', { name: 'Play the solution' })).toHaveAttribute('aria-disabled', 'true');

  await replaceInField(page, '- reply 221 for QUIT', '- reply 250 to QUIT');
  await page.getByRole('button', { name: 'Play the solution' }).click();
  await expect(preview.getByRole('status')).toHaveText('The solution does not pass the lesson: see step 2.');
  await expect(preview).toContainText('Done after EHLO me.example.org');
  await expect(preview).toContainText(/Waited: .*250.*QUIT.* Seen: .*221/);
  await expectNoComplaint(page);

  await replaceInField(page, '- reply 250 to QUIT', '- reply 221 to QUIT');
  // What was played was another text.
  await expect(preview.getByRole('status')).toHaveText('No problems.');
  await page.getByRole('button', { name: 'Play the solution' }).click();
  await expect(preview.getByRole('status')).toHaveText('The solution passes the lesson.');
  await preview.getByRole('button', { name: '中文' }).click();
  await expect(preview.getByRole('heading', { name: '打招呼' })).toBeVisible();
});

test('a lesson is kept as a draft, saved, opened from its file, and studied', async ({ page }, testInfo) => {
  await openEditor(page);
  await replaceInField(page, 'id: my-lesson', 'id: about-helo');
  await replaceInField(page, 'en: My lesson', 'en: About HELO');
  await expect(page.getByRole('heading', { name: 'About HELO' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'About HELO' })).toBeVisible();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('about-helo.md');
  const file = testInfo.outputPath('about-helo.md');
  await saved.saveAs(file);
  expect(await readFile(file, 'utf8')).toBe(await fieldOf(page).inputValue());

  await page.getByRole('button', { name: 'New lesson' }).click();
  await expect(page.getByRole('heading', { name: 'My lesson' })).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'About HELO' })).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.md', mimeType: 'text/markdown', buffer: Buffer.alloc(70_000, 'x') });
  await expect(page.getByText('This is larger than a lesson may be')).toBeVisible();

  await page.getByRole('button', { name: 'Open as a lesson' }).click();
  await expect(page).toHaveURL(/\/lessons\/own$/);
  await expect(page.getByText('About HELO').first()).toBeVisible();
});

test('a link holds the lesson, and no server is told of it', async ({ page, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openEditor(page);
  await replaceInField(page, 'en: My lesson', 'en: By link');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/lessons\/own#lesson=[\w-]+$/);

  const reader = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await reader.goto(link);
  await expect(reader.getByText('By link').first()).toBeVisible();
  expect(asked.filter((each) => each.includes('lesson=') || each.includes('By link'))).toEqual([]);
  // The same text in the editor; a link that was cut says so.
  await openEditor(reader, link.replace('/lessons/own', '/lessons/edit'));
  await expect(reader.getByRole('heading', { name: 'By link' })).toBeVisible();
  await reader.goto('about:blank');
  await openEditor(reader, link.replace('/lessons/own', '/lessons/edit').slice(0, -60));
  await expect(reader.getByText('The link is incomplete')).toBeVisible();
  await reader.context().close();
});

const hostile = `---
id: hostile
title: { en: "<img src=x onerror=alert(1)>", zh: "<script>alert(1)</script>" }
time: 5
---
## { en: "<iframe src=https://evil.example></iframe>", zh: "<b>x</b>" }
:::en
<script>fetch('https://evil.example/a')</script> <img src="https://evil.example/b.png" onerror="alert(2)">

![pixel](https://evil.example/c.png) [go](javascript:alert(3)) [data](data:text/html,<script>alert(4)</script>)

<https://evil.example/d> <style>@import 'https://evil.example/e.css'</style> \`<svg onload=alert(5)>\`{type}

> <object data="https://evil.example/f"></object> \u202e\u001b[2J
:::
:::zh
<form action="https://evil.example/g"><input autofocus onfocus=alert(6)></form>
:::
\`\`\`hint
en: <img src=https://evil.example/h onerror=alert(7)>
zh: <img src=https://evil.example/i onerror=alert(8)>
\`\`\`
\`\`\`check
- cmd NOOP where contains "<img src=https://evil.example/j>"
\`\`\`
\`\`\`solution
telnet evil.example 25
\`\`\`
`;

test('a stranger’s lesson is text: it runs nothing, fetches nothing and draws no markup', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  page.on('dialog', (dialog) => {
    foreign.push(dialog.message());
    void dialog.dismiss();
  });
  for (const at of ['/lessons/edit', '/lessons/own']) {
    await page.goto('about:blank');
    await page.goto(`${at}${fragmentFor(hostile)}`);
    await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
    const drawn = await page.evaluate(() => {
      for (const closed of document.querySelectorAll('details')) closed.open = true;
      const names = [
        'img',
        'iframe',
        'object',
        'embed',
        'form[action]',
        'script',
        '[onerror]',
        '[onload]',
        '[onfocus]',
      ];
      const styles = [...document.querySelectorAll('style')].filter((each) => each.textContent.includes('evil'));
      const links = [...document.querySelectorAll('a')]
        .filter((a) => !/^(https?|mailto):/.test(a.href))
        .map((a) => a.href);
      return [...names.filter((name) => document.querySelector(`#page ${name}`)), ...links, ...styles.map(String)];
    });
    expect(drawn).toEqual([]);
  }
  await page.goto('about:blank');
  await openEditor(page, `/lessons/edit${fragmentFor(hostile)}`);
  await page.getByRole('button', { name: 'Play the solution' }).click();
  // Its solution leads to the practice server or nowhere.
  await expect(page.getByText(/does not pass/)).toBeVisible();
  expect(foreign).toEqual([]);
});

test('what was said becomes a lesson that its own solution passes', async ({ page, serve }, testInfo) => {
  const url = await keeping(serve, testInfo);
  const mailterm = await new Mailterm(page).open(`${url}/`);
  await mailterm.connect('telnet practice 25');
  for (const line of [
    'EHLO me.example.org',
    'NOOB',
    'MAIL FROM:<me@example.org>',
    'RCPT TO:<bob@practice.test>',
    'QUIT',
  ]) {
    await mailterm.command(line);
  }
  await page.getByRole('button', { name: 'Lesson…' }).click();
  await expect(page.getByRole('heading', { name: 'A conversation with practice' })).toBeVisible();
  await page.getByRole('button', { name: 'Play the solution' }).click();
  await expect(page.getByText('The solution passes the lesson.')).toBeVisible();

  await page.goto(`${url}/transcripts`);
  await page
    .getByRole('link', { name: /practice/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Copy, save, print' }).click();
  await page.getByRole('button', { name: 'Make a lesson of it' }).click();
  await expect(page.getByRole('heading', { name: 'A conversation with practice' })).toBeVisible();
  await expect(fieldOf(page)).toHaveValue(/- reply 500 to NOOP/);
});

const short = `---
id: hello
title: { en: Hello, zh: 你好 }
time: 5
---
## { en: Say hello, zh: 打招呼 }
:::en
Say hello.
:::
:::zh
打招呼。
:::
\`\`\`check
- reply 250 to EHLO
\`\`\`
\`\`\`solution
telnet practice 25
EHLO me.example.org
\`\`\`
`;

test('a teacher tells genuine codes from others', async ({ page, serve }, testInfo) => {
  const url = await keeping(serve, testInfo);
  const mailterm = await new Mailterm(page).open(`${url}/`);
  await mailterm.connect('telnet practice 25');
  await mailterm.command('EHLO me.example.org');
  const code = await page.evaluate(async (lesson) => {
    const recordings = (await (await fetch('recordings')).json()) as { recordings: { id: string }[] };
    const answer = await fetch('lessons/complete', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        lesson,
        nickname: '小明',
        sessions: recordings.recordings.map(({ id }) => id),
        answers: {},
      }),
    });
    return ((await answer.json()) as { code: string }).code;
  }, short);
  await page.goto(`${url}/verify`);
  const codes = page.getByRole('textbox', { name: 'Codes' });
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('status')).toHaveText('There is no code yet. Paste one.');
  const wrong = code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`;
  await codes.fill(`${code.toLowerCase()}\n\n${wrong}\n${code.replaceAll('-', ' ')}`);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('status')).toHaveText('2 of 3 genuine');
  const rows = page.getByRole('table', { name: 'Results' }).getByRole('row');
  await expect(rows.nth(1)).toContainText(/1.*genuine.*小明.*hello.*1 steps.*another one: [0-9a-f]{16}/);
  await expect(rows.nth(2)).toContainText(/3.*mistyped/);
  await expect(rows.nth(3)).toContainText(/4.*the same as line 1/);
  await expectNoComplaint(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoComplaint(page);
  for (const row of await rows.all()) expect((await row.boundingBox())?.width ?? 0).toBeLessThanOrEqual(390 - 32);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the editor is accessible and fits a phone, ${theme}, in Chinese`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 390, height: 844 });
    await openEditor(page);
    await page.getByRole('button', { name: '中文', exact: true }).first().click();
    await expect(page.getByRole('heading', { name: '写一课' })).toBeVisible();
    await expectNoComplaint(page);
    await page.getByRole('button', { name: '预览', exact: true }).click();
    await page.getByRole('button', { name: '演示解法' }).click();
    await expect(page.getByText('解法能通过这一课。')).toBeVisible();
    await expectNoComplaint(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}
