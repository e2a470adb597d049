// TLS as a person meets it, with a real Postfix and a real Dovecot, whose certificate nobody has signed: from the first
// octet, typed in the middle, and typed by `openssl s_client -starttls`, which does it in sight.

import type { Page } from '@playwright/test';
import { startMailstack } from '../server/testing/mailstack.ts';
import type { Mailstack } from '../server/testing/mailstack.ts';
import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const looks = [
  { name: 'tls-en-light', language: 'en', scheme: 'light', width: 1280, height: 800 },
  { name: 'tls-en-dark', language: 'en', scheme: 'dark', width: 390, height: 844 },
  { name: 'tls-zh-light', language: 'zh', scheme: 'light', width: 390, height: 844 },
  { name: 'tls-zh-dark', language: 'zh', scheme: 'dark', width: 1280, height: 800 },
] as const;

const words = {
  en: {
    goOn: 'Go on all the same',
    practice: /^For practice: accept untrusted certificates/,
    done: 'From here on you type',
  },
  zh: { goOn: '仍要继续', practice: /^练习用：不受信任的证书/, done: '接下来由你输入' },
} as const;

/** What openssl types, and the first thing a person then says. */
const protocols = [
  {
    protocol: 'smtp',
    ask: 'smtpPort',
    implicit: 'smtpsPort',
    typed: ['EHLO me.example.test', 'STARTTLS'],
    after: 'EHLO me',
  },
  { protocol: 'pop3', ask: 'pop3Port', implicit: 'pop3sPort', typed: ['CAPA', 'STLS'], after: 'CAPA' },
  {
    protocol: 'imap',
    ask: 'imapPort',
    implicit: 'imapsPort',
    typed: ['a1 CAPABILITY', 'a2 STARTTLS'],
    after: 'a3 NOOP',
  },
] as const;

const answers = { smtp: /250 CHUNKING$/, pop3: /^\+OK/, imap: /^a3 OK/ } as const;

test.describe.configure({ mode: 'serial' });

let stack: Awaited<ReturnType<typeof startMailstack>>;

test.beforeAll(async () => {
  stack = await startMailstack();
});

test.afterAll(async () => {
  if (!('missing' in stack)) await stack.stop();
});

function running(): Mailstack {
  if ('missing' in stack) {
    test.skip(true, stack.missing);
    throw new Error('skipped');
  }
  return stack;
}

/** Opens the card and checks every fact in it against the certificate that the stack made for itself. */
async function expectFacts(page: Page): Promise<void> {
  const card = page.locator('details', { hasText: 'self-signed certificate' });
  await expect(card.locator('summary')).toHaveText(/^self-signed certificate TLS 1\.3 · TLS_AES_256_GCM_SHA384$/);
  await expect(card.locator('dl')).toBeHidden();
  await card.locator('summary').click();
  await expect(card.locator('dl')).toHaveCount(1);
  const facts = await card.locator('dl').evaluate((list) => {
    const terms = [...list.querySelectorAll('dt')];
    return Object.fromEntries(terms.map((term) => [term.textContent, term.nextElementSibling?.textContent]));
  });
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 7);
  expect(facts).toMatchObject({
    For: 'mail.example.test',
    Names: 'mail.example.test · 127.0.0.1 ✓ 127.0.0.1 is among them',
    'Issued by': 'mail.example.test',
    'SHA-256': expect.stringMatching(/^(?:[0-9A-F]{2}:?){32}$/),
  });
  expect(facts['Valid until']).toMatch(new RegExp(`^${until}-\\d\\d \\((?:29|30) days left\\)$`));
  await card.locator('summary').click();
}

for (const { name, language, scheme, width, height } of looks) {
  test(`what openssl hides is shown, and an untrusted certificate is asked about: ${name}`, async ({
    page,
  }, testInfo) => {
    const { smtpPort } = running();
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    const mailterm = await new Mailterm(page).open('/', language);
    await mailterm.type(`openssl s_client -starttls smtp -connect 127.0.0.1:${smtpPort}`);
    const goOn = page.getByRole('button', { name: words[language].goOn });
    await expect(goOn).toBeVisible();
    await expect(page.getByRole('checkbox', { name: words[language].practice })).not.toBeChecked();
    await takePicture(page, name, testInfo);
    const certificate = page.locator('details', { hasText: 'TLS 1.3' });
    await certificate.locator('summary').click();
    await expect(certificate).toContainText('mail.example.test · 127.0.0.1');
    await takePicture(page, `${name}-chain`, testInfo);
    await certificate.locator('summary').click();
    await goOn.click();
    await expect(goOn).toBeHidden();
    await expect(mailterm.log).toContainText(words[language].done);
    // What matters no more is folded away.
    await expect(page.getByRole('checkbox', { name: words[language].practice })).toBeHidden();
    await takePicture(page, `${name}-up`, testInfo);
  });
}

for (const { protocol, ask, implicit, typed, after } of protocols) {
  test(`${protocol}: openssl s_client -starttls types in sight, and the facts of the certificate are told`, async ({
    page,
  }) => {
    const port = running()[ask];
    const mailterm = await new Mailterm(page).open();
    await mailterm.connect(`openssl s_client -starttls ${protocol} -connect 127.0.0.1:${port}`);
    for (const line of typed) {
      await expect(mailterm.log).toContainText(`typed for you: ${line}`);
      await mailterm.reply();
    }
    await expectFacts(page);
    await expect(mailterm.log).not.toContainText('From here on you type');
    await page.getByRole('button', { name: words.en.goOn }).click();
    await expect(mailterm.log).toContainText('From here on you type');
    expect(await mailterm.command(after)).toMatch(answers[protocol]);
    await expect(mailterm.log).toContainText(`you: ${after}`);
  });

  test(`${protocol}: typed by hand in the middle of a session`, async ({ page }) => {
    const port = running()[ask];
    const mailterm = await new Mailterm(page).open();
    await mailterm.connect(`telnet 127.0.0.1 ${port}`);
    for (const line of typed) await mailterm.command(line);
    await expectFacts(page);
    await page.getByRole('button', { name: words.en.goOn }).click();
    expect(await mailterm.command(after)).toMatch(answers[protocol]);
  });

  test(`${protocol}: TLS from the first octet, and nothing is shown before the certificate is accepted`, async ({
    page,
  }) => {
    const port = running()[implicit];
    const mailterm = await new Mailterm(page).open();
    await mailterm.type(`openssl s_client -connect 127.0.0.1:${port}`);
    await expectFacts(page);
    await expect(mailterm.log).not.toContainText('server: ');
    await page.getByRole('button', { name: words.en.goOn }).click();
    expect(await mailterm.reply()).toMatch(/^(?:220 |\+OK|\* OK)/);
  });
}

test('a certificate for another name is told from the one that was asked for', async ({ page }) => {
  const { smtpsPort } = running();
  const mailterm = await new Mailterm(page).open();
  await mailterm.type(`openssl s_client -connect localhost:${smtpsPort}`);
  const card = page.locator('details', { hasText: 'TLS 1.3' });
  await card.locator('summary').click();
  // The chain is judged before the name; the name that was asked for stands in the sentence, those that it is for below.
  await expect(mailterm.log).toContainText('The certificate of localhost vouches for itself');
  await expect(card).toContainText('mail.example.test · 127.0.0.1 ✗ localhost is not among them');
});

test('the switch for practice is off, stays when it is turned on, and says so each time', async ({
  page,
}, testInfo) => {
  const { smtpsPort } = running();
  const mailterm = await new Mailterm(page).open();
  const line = `openssl s_client -connect 127.0.0.1:${smtpsPort}`;
  const goOn = page.getByRole('button', { name: words.en.goOn });
  const practice = page.getByRole('checkbox', { name: words.en.practice });
  await mailterm.type(line);
  await expect(goOn).toBeVisible();
  await practice.check();
  // It is for the next time: this question is still the person's.
  await expect(goOn).toBeVisible();
  await expect(mailterm.log).not.toContainText('server: ');
  await page.keyboard.press('Control+]');
  await mailterm.type(line);
  expect(await mailterm.reply()).toMatch(/^220 /);
  await expect(mailterm.log).toContainText('by the switch under the certificate');
  await expect(goOn).toBeHidden();
  await takePicture(page, 'tls-switch-on', testInfo);
  // A page that comes back hears of the question again, answers it again, and nothing comes of it.
  await page.reload();
  await mailterm.type('EHLO me');
  await expect(mailterm.log).toContainText('250 CHUNKING');
  await expect(mailterm.log).not.toContainText('nobody asked about');
  await expect(practice).toBeChecked();
  await practice.uncheck();
  await page.keyboard.press('Control+]');
  await mailterm.type(line);
  await expect(goOn).toBeVisible();
  await expect(mailterm.log).not.toContainText('server: ');
});

test('openssl types nothing where another protocol is spoken, and whoever types takes over', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  // Asked for in the words of another protocol.
  await mailterm.connect('openssl s_client -starttls pop3 -connect practice:25');
  await expect(mailterm.log).not.toContainText('typed for you:');
  await expect(mailterm.log).toContainText('nothing more is typed for you');
  await expect(mailterm.log).toContainText('a line that begins with R, Q');
  await mailterm.type('QUIT');
  await expect(mailterm.log).toContainText('you: QUIT');
  await expect(mailterm.log).toContainText('221');
});

test('TLS to a port in clear text is recognised, and one press connects in the right way', async ({ page }) => {
  const { submissionPort } = running();
  const mailterm = await new Mailterm(page).open();
  await mailterm.type(`openssl s_client -connect 127.0.0.1:${submissionPort}`);
  await expect(mailterm.log).toContainText('answered in clear text');
  await expect(mailterm.input).toHaveAttribute('placeholder', `telnet 127.0.0.1 ${submissionPort}`);
  await page.getByRole('button', { name: 'Connect in clear' }).click();
  expect(await mailterm.reply()).toMatch(/^220 /);
});
