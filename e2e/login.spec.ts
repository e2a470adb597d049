// The login helper: every mechanism of the practice server in every protocol, real servers, what it shows, and that a secret
// is nowhere but in the field it was typed into and in the line that the person sends.

import type { Locator, Page } from '@playwright/test';
import { startMailstack } from '../server/testing/mailstack.ts';
import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const code = 'practice-code';
const token = 'practice-token';

/** How many answers a mechanism has. */
const answersOf = { 'SCRAM-SHA-256': 3, 'CRAM-MD5': 1, XOAUTH2: 1, PLAIN: 1, LOGIN: 2 } as const;

type Mechanism = keyof typeof answersOf;

const protocols = {
  smtp: { open: 'telnet practice 25', ask: 'EHLO me.example', done: /^235/ },
  pop3: { open: 'telnet practice 110', ask: 'CAPA', done: /^\+OK/ },
  imap: { open: 'telnet practice 143', ask: 'a1 CAPABILITY', done: /^a2 OK/ },
} as const;

/** The card of the helper. */
class Card {
  readonly root: Locator;
  readonly user: Locator;
  readonly secret: Locator;
  readonly put: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('region', { name: /^(Log in|登录)/ });
    this.user = this.root.getByLabel(/^(User name|用户名)/);
    this.secret = this.root.locator('input[type=password]');
    this.put = this.root.getByRole('button', { name: /^(Put into the prompt|放进输入行)/ });
  }
}

/** What the page holds in text: what is on it, in its attributes, in its storage, and in its address. */
async function heldBy(page: Page): Promise<string> {
  return page.evaluate(() => {
    const stores = [localStorage, sessionStorage].map((store) => JSON.stringify({ ...store }));
    return [document.documentElement.outerHTML, ...stores, location.href].join('\n');
  });
}

/** Goes through a login by keyboard; the focus is in the field of the name. */
async function logIn(page: Page, mechanism: Mechanism, secret: string, done: RegExp): Promise<void> {
  const mailterm = new Mailterm(page);
  const card = new Card(page);
  await expect(card.user).toBeFocused();
  await page.keyboard.type('alice');
  await page.keyboard.press('Tab');
  await page.keyboard.type(secret);
  await page.keyboard.press('Enter');
  await expect(mailterm.input).toHaveValue(new RegExp(`${mechanism}$`));
  await expect(mailterm.input).toBeFocused();
  await page.keyboard.press('Enter');
  for (let answer = 0; answer < answersOf[mechanism]; answer += 1) {
    await expect(card.put).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(mailterm.input).toBeFocused();
    const isLast = mechanism === 'SCRAM-SHA-256' && answer === 2;
    await expect(mailterm.input).toHaveValue(isLast ? '' : /./);
    if (mechanism === 'SCRAM-SHA-256' && answer === 2) await expect(card.root).toContainText('The signature is right');
    await page.keyboard.press('Enter');
  }
  await expect(card.root).toBeHidden();
  await expect(mailterm.log.locator('p', { hasText: /^server: / }).last()).toHaveText(
    new RegExp(`^server: ${done.source.slice(1)}`),
  );
}

for (const [protocol, { open, ask, done }] of Object.entries(protocols)) {
  test(`${protocol} logs in with each mechanism of the practice server, by keyboard`, async ({ page }) => {
    // Five whole sessions.
    test.slow();
    const mailterm = await new Mailterm(page).open();
    for (const mechanism of Object.keys(answersOf) as Mechanism[]) {
      await mailterm.connect(open);
      await mailterm.command(ask);
      await page.getByRole('button', { name: 'Help me log in' }).click();
      const card = new Card(page);
      const ways = card.root.getByLabel('Way to log in');
      if ((await ways.inputValue()) !== mechanism) await ways.selectOption(mechanism);
      await card.user.focus();
      await logIn(page, mechanism, mechanism === 'XOAUTH2' ? token : code, done);
      await page.keyboard.press('Control+]');
      await expect(page.getByRole('button', { name: 'Connect again', exact: true })).toBeVisible();
    }
  });
}

/** A secret that stands nowhere else, and every form of it that a leak could have. */
const secret = 'Geheim-4711-xyzzy';
const forms = [
  secret,
  ...['', 'a', 'ab'].map((before) => btoa(before + secret).slice(before.length === 0 ? 0 : 4, -4)),
  Buffer.from(secret).toString('hex'),
];

function expectNoSecret(text: string, where: string): void {
  for (const form of forms) expect(text, where).not.toContain(form);
}

for (const mechanism of Object.keys(answersOf) as Mechanism[]) {
  test(`a secret given to ${mechanism} is nowhere but in its field and in the line that is sent`, async ({
    page,
    context,
    serve,
  }) => {
    const server = await serve({ LOG_LEVEL: 'trace', MAILTERM_TARGETS: 'practice' });
    const mailterm = await new Mailterm(page).open(server.url);
    await mailterm.connect('telnet practice 587');
    await mailterm.command('EHLO me.example');
    // Somebody watches: a second tab that is a copy of this one.
    const copying = context.waitForEvent('page');
    await page.evaluate(() => void open(location.href));
    const copy = await copying;
    const published: string[] = [];
    copy.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => published.push(payload.toString('latin1'))),
    );
    await copy.reload();
    await expect(copy.getByRole('log')).toContainText('EHLO me.example');

    await mailterm.command(`AUTH ${mechanism}`);
    const card = new Card(page);
    await card.user.fill('alice');
    for (let answer = 0; answer < answersOf[mechanism]; answer += 1) {
      if (mechanism === 'SCRAM-SHA-256' && answer === 2) break;
      const needsSecret = answer === answersOf[mechanism] - 1 || mechanism === 'SCRAM-SHA-256';
      if (needsSecret) await card.secret.fill(secret);
      expectNoSecret(await heldBy(page), 'the page while it is typed');
      await card.put.click();
      const isLast = mechanism === 'SCRAM-SHA-256' ? answer === 1 : needsSecret;
      if (isLast) await expect(card.secret).toHaveValue('');
      await expect(mailterm.input).toHaveAttribute('type', answer === 0 && mechanism === 'LOGIN' ? 'text' : 'password');
      await page.keyboard.press('Enter');
      await mailterm.reply();
    }
    // XOAUTH2 is refused in two steps.
    if (mechanism === 'XOAUTH2') {
      await expect(card.root).toContainText('The server refuses the token');
      await card.put.click();
      await page.keyboard.press('Enter');
    }
    await expect(mailterm.log).toContainText(/server: 535/);
    expectNoSecret(await heldBy(page), 'the page afterwards');
    await mailterm.input.focus();
    for (let line = 0; line < 8; line += 1) {
      await page.keyboard.press('ArrowUp');
      expectNoSecret(await mailterm.input.inputValue(), 'the history');
      expect(await mailterm.input.inputValue()).not.toMatch(/^[A-Za-z0-9+/=]{12,}$/);
    }
    await expect(copy.getByRole('log')).toContainText(/535/);
    expect(published.join('\n')).toContain('"public"');
    expectNoSecret(published.join('\n'), 'what watchers get');
    expectNoSecret(await heldBy(copy), 'the page of a watcher');
    expect(server.log()).toContain('"msg":"request"');
    expectNoSecret(server.log(), 'the log of the server');
  });
}

test('a line that was put into the prompt is taken out again when its login is over', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await mailterm.command('EHLO me.example');
  await mailterm.command('AUTH PLAIN');
  const card = new Card(page);
  await card.user.fill('alice');
  await card.secret.fill(secret);
  await card.put.click();
  await expect(mailterm.input).not.toHaveValue('');
  // Ctrl+] leaves, as in telnet: what is sent now would be a command for Mailterm.
  await page.keyboard.press('Control+]');
  await expect(card.root).toBeHidden();
  await expect(mailterm.input).toHaveValue('');
  expectNoSecret(await heldBy(page), 'the page afterwards');
});

test('who types base64 alone is left alone, and help can be called back', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await mailterm.command('EHLO me.example');
  await mailterm.command('AUTH LOGIN');
  const card = new Card(page);
  await expect(card.root).toContainText('The server asks for the user name.');
  // It came by itself: whoever types goes on typing.
  await expect(mailterm.input).toBeFocused();
  await card.root.getByRole('button', { name: 'I type base64 myself' }).click();
  await expect(card.root).toBeHidden();
  await mailterm.command(btoa('alice'));
  await expect(card.root).toBeHidden();
  await page.getByRole('button', { name: 'Help me log in' }).click();
  await expect(card.root).toContainText('The server asks for the password.');
  await card.root.getByRole('button', { name: '* cancel' }).click();
  await expect(mailterm.input).toHaveValue('*');
  await page.keyboard.press('Enter');
  expect(await mailterm.reply()).toMatch(/^50/);
});

test.describe('real servers', () => {
  let stack: Awaited<ReturnType<typeof startMailstack>>;

  test.beforeAll(async () => {
    stack = await startMailstack();
  });

  test.afterAll(async () => {
    if (!('missing' in stack)) await stack.stop();
  });

  const real = [
    { protocol: 'smtp', port: 'submissionPort', ask: 'EHLO me.example', tls: 'STARTTLS', done: /^235/ },
    { protocol: 'pop3', port: 'pop3Port', ask: 'CAPA', tls: 'STLS', done: /^\+OK/ },
    { protocol: 'imap', port: 'imapPort', ask: 'a1 CAPABILITY', tls: 'a2 STARTTLS', done: /^a2 OK/ },
  ] as const;

  test('with TLS nothing is to be warned about, and nothing asked', async ({ page }) => {
    if ('missing' in stack) {
      test.skip(true, stack.missing);
      return;
    }
    const mailterm = await new Mailterm(page).open();
    await mailterm.type(`openssl s_client -starttls smtp -connect 127.0.0.1:${stack.submissionPort}`);
    await page.getByRole('button', { name: 'Go on all the same' }).click();
    await expect(mailterm.log).toContainText('From here on you type');
    await mailterm.type('EHLO me.example');
    await page.getByRole('button', { name: 'Help me log in' }).click();
    const card = new Card(page);
    await expect(card.root).not.toContainText('This connection is not encrypted.');
    await logIn(page, 'PLAIN', code, /^235/);
  });

  for (const { protocol, port, ask, tls, done } of real) {
    for (const mechanism of ['PLAIN', 'LOGIN'] as const) {
      test(`${protocol}, ${mechanism}: warns in clear text, offers TLS, and logs in all the same`, async ({ page }) => {
        if ('missing' in stack) {
          test.skip(true, stack.missing);
          return;
        }
        const mailterm = await new Mailterm(page).open();
        await mailterm.connect(`telnet 127.0.0.1 ${stack[port]}`);
        await mailterm.command(ask);
        await page.getByRole('button', { name: 'Help me log in' }).click();
        const card = new Card(page);
        await card.root.getByLabel('Way to log in').selectOption(mechanism);
        await card.user.fill('alice');
        await card.secret.fill(code);
        await expect(card.root).toContainText('This connection is not encrypted.');
        await card.put.click();
        await expect(mailterm.input).toHaveValue('');
        const better = card.root.getByRole('button', { name: `Encrypt first: ${tls}` });
        await expect(better).toBeFocused();
        await better.click();
        await expect(mailterm.input).toHaveValue(tls);
        await mailterm.input.fill('');
        await card.put.click();
        await card.root.getByRole('button', { name: 'All the same, in clear text' }).click();
        await card.put.click();
        await page.keyboard.press('Enter');
        for (let answer = 0; answer < answersOf[mechanism]; answer += 1) {
          await expect(card.put).toBeFocused();
          await page.keyboard.press('Enter');
          await expect(mailterm.input).toBeFocused();
          await page.keyboard.press('Enter');
        }
        await expect(card.root).toBeHidden();
        await expect(mailterm.log.locator('p', { hasText: /^server: / }).last()).toHaveText(
          new RegExp(`^server: ${done.source.slice(1)}`),
        );
      });
    }
  }
});

const looks = [
  { name: 'login-en-light', language: 'en', scheme: 'light', width: 1280, height: 800 },
  { name: 'login-en-dark', language: 'en', scheme: 'dark', width: 360, height: 740 },
  { name: 'login-zh-light', language: 'zh', scheme: 'light', width: 390, height: 844 },
  { name: 'login-zh-dark', language: 'zh', scheme: 'dark', width: 1280, height: 800 },
] as const;

for (const { name, language, scheme, width, height } of looks) {
  test(`the card is for everyone: ${name}`, async ({ page }, testInfo) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    const mailterm = await new Mailterm(page).open('/', language);
    const card = new Card(page);
    const see = async (what: string): Promise<void> => {
      await takePicture(page, `${name}-${what}`, testInfo);
      expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await mailterm.connect('telnet practice 25');
    await mailterm.command('EHLO me.example');
    const help = page.getByRole('button', { name: /^(Help me log in|帮我登录)$/ });
    await expect(help).toBeVisible();
    await see('offered');
    await help.click();
    await card.user.fill('alice');
    await card.secret.fill(code);
    await see('begin');
    await expectNoComplaint(page);
    await mailterm.command('AUTH SCRAM-SHA-256');
    await card.put.click();
    await page.keyboard.press('Enter');
    await mailterm.reply();
    await see('scram');
    await mailterm.command('*');
    await mailterm.command('AUTH PLAIN');
    await card.root.locator('summary').click();
    await card.root.getByRole('button', { name: /^(Decode a sample|解一行样例看看)$/ }).click();
    await expect(card.root).toContainText('␀tim␀tanstaaftanstaaf');
    await see('plain');
    await expectNoComplaint(page);
  });
}
