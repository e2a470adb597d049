// Sharing, as a person does it: the preview, the link in somebody else's browser, the list of one's own, and files that open
// again. A real server records the sessions and keeps them in SQLite.

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page, TestInfo } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import type { startServer } from './support/server.ts';
import { expect, test } from './support/test.ts';

const login = 'AUTH PLAIN AGJvYgBwcmFjdGljZS1jb2Rl';
/** What the login must not be found as. */
const secrets = ['AGJvYgBwcmFjdGljZS1jb2Rl', 'practice-code'];

/** A server with a folder of its own for what it keeps. */
async function keeping(serve: typeof startServer, testInfo: TestInfo): Promise<string> {
  const { url } = await serve({
    MAILTERM_TRANSCRIPTS: 'on',
    MAILTERM_DATA: testInfo.outputPath('data'),
    LOG_LEVEL: 'warn',
  });
  return url;
}

/** A session with a login and a sender, recorded. */
async function talk(page: Page, url: string): Promise<Mailterm> {
  const mailterm = await new Mailterm(page).open(`${url}/`);
  await mailterm.connect('telnet practice 25');
  for (const line of ['EHLO me.example', login, 'MAIL FROM:<bob@practice.test>', 'RCPT TO:<alice@practice.test>']) {
    await mailterm.command(line);
  }
  return mailterm;
}

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Share|分享)/ }).click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
}

async function createLink(page: Page): Promise<{ readonly link: string; readonly deleteLink: string }> {
  await page.getByRole('button', { name: 'Create the link' }).click();
  await expect(page.getByRole('heading', { name: 'The link is ready' })).toBeFocused();
  return {
    link: await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue(),
    deleteLink: await page.getByRole('textbox', { name: 'Delete link' }).inputValue(),
  };
}

/** Every address that a page asks for, goes to or puts into its history, from now on. */
function addressesOf(page: Page): readonly string[] {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  page.on('websocket', (socket) => addresses.push(socket.url()));
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  return addresses;
}

/** Somebody else: no cookie, no storage. */
async function stranger(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'en-GB' })).newPage();
}

test('a practice session is shared, read by somebody else without what was hidden, and deleted', async ({
  page,
  serve,
  browser,
}, testInfo) => {
  const url = await keeping(serve, testInfo);
  const addresses = addressesOf(page);
  await talk(page, url);
  await openShare(page);
  const dialog = page.getByRole('dialog');
  const preview = dialog.getByRole('group', { name: 'What readers will see' });
  await expect(preview).toContainText('AUTH PLAIN ●●●●●●●●');
  await expect(preview).toContainText('MAIL FROM:<bob@practice.test>');
  await expect(dialog).toContainText('Passwords and other secrets: 1');
  await dialog.getByLabel('My addresses').check();
  await expect(preview).not.toContainText('bob@practice.test');
  await expect(preview).toContainText('alice@practice.test');
  await expect(dialog).toContainText('Mail addresses: 1');
  await dialog.getByLabel('Title').fill('My first letter');
  const shown = await preview.innerText();
  const { link, deleteLink } = await createLink(page);
  expect(link.length).toBeGreaterThan(url.length + 20);

  const other = await stranger(browser);
  const othersAddresses = addressesOf(other);
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('My first letter');
  await expect(other.getByRole('main')).toContainText('alice@practice.test');
  for (const form of ['', '.json', '.txt', '.md', '.html', '.cast']) {
    const text = form === '' ? await other.content() : await (await other.request.get(`${link}${form}`)).text();
    for (const hidden of [...secrets, 'bob@practice.test']) expect(text, form).not.toContain(hidden);
  }
  // What the preview showed is what is there, line by line.
  const stored = await (await other.request.get(`${link}.txt?notes=0`)).text();
  for (const line of shown.split('\n').filter((each) => /^(?:250|235|220|RCPT|EHLO)/.test(each))) {
    expect(stored).toContain(line);
  }

  await other.goto(deleteLink);
  await other.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(async () => (await other.request.get(`${link}.json`)).status()).toBe(404);
  const all = [...addresses, ...othersAddresses].join('\n');
  expect(all).toContain('/ws');
  expect(all).toContain(link);
  for (const hidden of secrets) expect(all).not.toContain(hidden);
  await other.context().close();
});

test('my transcripts: named, hidden, changed, revised, taken away and deleted; nobody else sees them', async ({
  page,
  serve,
  browser,
}, testInfo) => {
  const url = await keeping(serve, testInfo);
  await talk(page, url);
  await openShare(page);
  const { link } = await createLink(page);
  await page.getByRole('dialog').getByRole('link', { name: 'My transcripts' }).click();
  const list = page.getByRole('region', { name: 'Recordings' });
  await expect(list.getByRole('heading', { name: 'practice:25' })).toBeVisible();
  await expect(list).toContainText('running');
  await expect(list).toContainText('1 secret hidden');

  await list.getByRole('button', { name: 'Rename' }).click();
  await page.keyboard.type('A letter by hand');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('heading', { name: 'A letter by hand' })).toBeVisible();
  await expect(list.getByRole('button', { name: 'Rename' })).toBeFocused();

  await list.getByRole('button', { name: 'Hide from others' }).click();
  await expect(list).toContainText('hidden from others');
  const other = await stranger(browser);
  expect((await other.request.get(`${link}.json`)).status()).toBe(404);
  await list.getByRole('button', { name: 'Show to others' }).click();
  await expect(list).toContainText('readable for who has the address');
  expect((await other.request.get(`${link}.json`)).status()).toBe(200);

  await list.getByRole('button', { name: 'Change…' }).click();
  await list.getByLabel('Title').fill('Shown to the class');
  await list.getByLabel('The link works for').selectOption('keep');
  await list.getByRole('button', { name: 'Save' }).click();
  await expect(list.getByRole('link', { name: 'Shown to the class' })).toBeVisible();
  await expect(list).toContainText('until deleted');

  await list.getByRole('button', { name: 'New revision…' }).click();
  await page.getByRole('dialog').getByLabel('Other addresses').check();
  await page.getByRole('button', { name: 'Replace what the link shows' }).click();
  await expect(page.getByRole('heading', { name: 'The link shows the new revision' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(list).toContainText('revision 2');
  expect(await (await other.request.get(`${link}.json`)).text()).not.toContain('alice@practice.test');

  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download all (.zip)' }).click(),
  ]);
  const files = unzipSync(new Uint8Array(await readFile(await zip.path())));
  expect(Object.keys(files).length).toBeGreaterThan(0);

  await other.goto(`${url}/transcripts`);
  await expect(other.getByText('No session of yours has been recorded yet.')).toBeVisible();
  await other.context().close();

  await list.getByRole('button', { name: 'Delete' }).last().click();
  await page.getByRole('button', { name: 'Delete' }).last().click();
  await expect(list.getByRole('link', { name: 'Shown to the class' })).toHaveCount(0);
  await list.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('what is saved opens again, in each form, and is shared only when asked', async ({
  page,
  serve,
  browser,
}, testInfo) => {
  const url = await keeping(serve, testInfo);
  await talk(page, url);
  await openShare(page);
  const files: string[] = [];
  for (const form of ['.json', '.cast', '.txt', '.md', '.html']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: form }).click(),
    ]);
    const file = testInfo.outputPath(download.suggestedFilename());
    expect(file).toMatch(new RegExp(`practice-[\\d-]{10}\\${form}$`));
    await download.saveAs(file);
    const text = await readFile(file, 'utf8');
    expect(text).toContain('practice.test');
    for (const secret of secrets) expect(text, form).not.toContain(secret);
    files.push(file);
  }
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  for (const file of files.slice(0, 3)) {
    await page.goto(`${url}/transcripts/open`);
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByText('Opened in this browser only.'), file).toBeVisible();
    await expect(page.getByRole('main')).toContainText('RCPT TO:<alice@practice.test>');
  }
  expect(sent).toEqual([]);
  await page.getByRole('button', { name: 'Share…' }).click();
  const { link } = await createLink(page);
  const other = await stranger(browser);
  await other.goto(link);
  await expect(other.getByRole('main')).toContainText('RCPT TO:<alice@practice.test>');
  await other.context().close();
});

test('a recording of the list is taken away in every form, and its letter octet for octet', async ({
  page,
  serve,
}, testInfo) => {
  const url = await keeping(serve, testInfo);
  const mailterm = await talk(page, url);
  await mailterm.command('DATA');
  for (const line of ['Subject: 100 % yours', '', '..a dot', '.']) await mailterm.type(line);
  await expect(page.getByText(/queued/).first()).toBeVisible();
  await page.goto(`${url}/transcripts`);
  const saved = async (click: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'latin1') };
  };
  const opener = page.getByRole('button', { name: 'Download…' });
  await opener.click();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  for (const form of ['.txt', '.md', '.html', '.json', '.cast', '.sh']) {
    const { name, text } = await saved(() => page.getByRole('button', { name: form }).click());
    expect(name).toMatch(new RegExp(`^practice-[\\d-]{10}\\${form}$`));
    for (const secret of secrets) expect(text, form).not.toContain(secret);
  }
  await expectNoComplaint(page);
  await page.getByRole('heading', { level: 2 }).getByRole('link').click();
  await page.getByRole('button', { name: 'Copy, save, print' }).click();
  await expectNoComplaint(page);
  const { name, text } = await saved(() => page.getByRole('button', { name: /letter-\d+\.eml/ }).click());
  expect(name).toMatch(/^letter-\d+\.eml$/);
  expect(text).toBe('Subject: 100 % yours\r\n\r\n.a dot\r\n');
});

test('an explained paste opens as a transcript, and what is none says so', async ({ page, serve }, testInfo) => {
  const url = await keeping(serve, testInfo);
  await page.goto(`${url}/explain`);
  await page
    .getByRole('textbox')
    .fill('C: EHLO me.example\nS: 250 mx.example\nC: RCPT TO:<a@b.example>\nS: 550 5.1.1 no such user\n');
  await page.getByRole('button', { name: 'Explain', exact: true }).click();
  await page.getByRole('button', { name: 'Open as a transcript' }).click();
  await expect(page).toHaveURL(`${url}/transcripts/open`);
  await expect(page.getByRole('main')).toContainText('550 5.1.1 no such user');
  // It has neither a greeting nor times.
  await expect(page.getByRole('main')).not.toContainText(/By its greeting|after 0 ms/);
  await page.getByRole('button', { name: 'Open another' }).click();
  await page.getByRole('textbox').fill('{"format":"something.else"}');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('alert')).toContainText('Mailterm');
  await page.getByRole('textbox').fill('Dear diary');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('alert')).toContainText('There is no conversation with a mail server in it.');
});

test('where nothing is recorded, the tab has enough to save it, without its secrets', async ({
  page,
  serve,
}, testInfo) => {
  const { url } = await serve({ MAILTERM_TRANSCRIPTS: 'off', LOG_LEVEL: 'warn' });
  await talk(page, url);
  await openShare(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Mailterm has no recording of this session');
  await expect(dialog.getByRole('button', { name: 'Create the link' })).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Text (.txt)' }).click(),
  ]);
  const file = testInfo.outputPath('own.txt');
  await download.saveAs(file);
  const text = await readFile(file, 'utf8');
  expect(text).toContain('RCPT TO:<alice@practice.test>');
  for (const secret of secrets) expect(text).not.toContain(secret);
});

test('a practice session travels in the address alone, without what was left out; nothing is sent', async ({
  page,
  serve,
  browser,
}) => {
  // Nothing is recorded here, and nothing has to be.
  const { url } = await serve({ MAILTERM_TRANSCRIPTS: 'off', LOG_LEVEL: 'warn' });
  await talk(page, url);
  await openShare(page);
  const dialog = page.getByRole('dialog');
  const held = dialog.getByRole('textbox', { name: 'Link that holds the session' });
  await expect(held).toHaveValue(/\/transcripts\/open#session=[\w-]+$/);
  const whole = await held.inputValue();
  await dialog.getByLabel('My addresses').check();
  await expect(held).toHaveValue(/#session=/);
  await expect(held).not.toHaveValue(whole);
  const link = await held.inputValue();
  expect(link.length).toBeLessThan(8_000);

  const other = await stranger(browser);
  const asked: string[] = [];
  other.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await other.goto(link);
  const main = other.getByRole('main');
  await expect(main).toContainText('RCPT TO:<alice@practice.test>');
  await expect(main).toContainText('Nobody vouches for it');
  await expect(main).not.toContainText('bob@practice.test');
  for (const secret of secrets) expect(await other.content()).not.toContain(secret);
  expect(asked.filter((each) => !each.startsWith('GET ') || each.includes('session='))).toEqual([]);

  // The next link in the same tab, and what was cut on its way.
  await other.goto(link.slice(0, -400));
  await expect(other.getByRole('alert')).toContainText('The link is incomplete or was changed');
  await other.goto(whole);
  await expect(main).toContainText('bob@practice.test');
  await main.getByRole('button', { name: 'Open another' }).click();
  await expect(other).toHaveURL(`${url}/transcripts/open`);
  await expectNoComplaint(other);
  await other.context().close();
});

test('a session that an address does not hold says so', async ({ page, serve }, testInfo) => {
  const url = await keeping(serve, testInfo);
  await talk(page, url);
  await openShare(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: '.json' }).click(),
  ]);
  const document = JSON.parse(await readFile(await download.path(), 'utf8')) as { events: { seq: number }[] };
  // Random digits do not become shorter than half of them.
  for (let notes = 0; notes < 20; notes++) {
    const note = randomBytes(4_500).toString('hex');
    document.events.push({ v: 1, seq: document.events.length, atMs: 99_000, kind: 'note', note } as { seq: number });
  }
  await page.goto(`${url}/transcripts/open`);
  const buffer = Buffer.from(JSON.stringify(document));
  await page.locator('input[type=file]').setInputFiles({ name: 'long.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Share…' }).click();
  const held = page.getByRole('region', { name: 'A link that holds the session itself' });
  await expect(held).toContainText('does not fit into an address: 65536 characters at most. Create the link above');
  await expect(held.getByRole('textbox')).toHaveCount(0);
});

test.describe('a recording that is another one meanwhile', () => {
  test.use({ expectedComplaints: [/409/] });

  test('what was said after the preview is not shared before it was looked at', async ({ page, serve }, testInfo) => {
    const url = await keeping(serve, testInfo);
    await talk(page, url);
    await openShare(page);
    // As where a secret was learnt that stood in it.
    await page.route('**/share', async (route) => {
      const asked = route.request().postDataJSON() as { digest: string };
      await route.continue({ postData: JSON.stringify({ ...asked, digest: '0'.repeat(64) }) });
    });
    await page.getByRole('button', { name: 'Create the link' }).click();
    await expect(page.getByRole('dialog').getByRole('alert').first()).toContainText('please look at it again');
    await page.unroute('**/share');
    await createLink(page);
  });
});

test('a link is made with the keyboard alone', async ({ page, serve }, testInfo) => {
  const url = await keeping(serve, testInfo);
  await talk(page, url);
  await page.getByRole('button', { name: /^Share/ }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  const reached = async () => dialog.evaluate(() => document.activeElement?.textContent ?? '');
  for (let step = 0; step < 30 && (await reached()) !== 'Create the link'; step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The link is ready' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

const named = {
  en: {
    create: 'Create the link',
    made: 'The link is ready',
    mine: 'My transcripts',
    change: 'Change…',
    delete: 'Delete',
    open: 'Open a file or a paste',
  },
  zh: {
    create: '生成链接',
    made: '链接已经生成',
    mine: '我的会话记录',
    change: '更改…',
    delete: '删除',
    open: '打开文件或粘贴的内容',
  },
} as const;

for (const [language, locale, colorScheme, width] of [
  ['zh', 'zh-CN', 'light', 1280],
  ['en', 'en-GB', 'dark', 390],
] as const) {
  test.describe(`${language}, ${colorScheme}, ${width} wide`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 800 } });

    test('every place of sharing can be used by everyone', async ({ page, serve }, testInfo) => {
      test.slow();
      const said = named[language];
      const picture = async (name: string) => {
        await takePicture(page, `${name}-${language}-${width}`, testInfo);
        await expectNoComplaint(page);
        expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(width);
      };
      const url = await keeping(serve, testInfo);
      const mailterm = await new Mailterm(page).open(`${url}/`, language);
      await mailterm.connect('telnet practice 25');
      for (const line of ['EHLO me.example', login, 'MAIL FROM:<bob@practice.test>']) await mailterm.command(line);
      await openShare(page);
      await picture('share');
      await page.getByRole('button', { name: said.create }).click();
      await expect(page.getByRole('heading', { name: said.made })).toBeFocused();
      await picture('shared');
      await page.getByRole('dialog').getByRole('link', { name: said.mine }).click();
      await page.getByRole('button', { name: said.change }).click();
      await page.getByRole('button', { name: said.delete }).first().click();
      await picture('my-transcripts');
      await page.getByRole('heading', { level: 2 }).getByRole('link').click();
      await expect(page.getByRole('main')).toContainText('EHLO me.example');
      await picture('own-transcript');
      await page.goBack();
      await page.getByRole('link', { name: said.open }).click();
      await expect(page.getByRole('textbox')).toBeVisible();
      await picture('open-transcript');
    });
  });
}
