// Which ports this server reaches: asked for on the first screen, measured on loopback, and told apart.

import { startFakeUpstream } from '../server/testing/fakeUpstream.ts';
import type { FakeUpstream } from '../server/testing/fakeUpstream.ts';
import { freePort } from '../server/testing/freePort.ts';
import { startStuckServer } from '../server/testing/stuckServer.ts';
import type { StuckServer } from '../server/testing/stuckServer.ts';
import { expectNoComplaint } from './support/accessible.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

let open: FakeUpstream;
let stuck: StuckServer;

test.beforeAll(async () => {
  open = await startFakeUpstream(() => undefined);
  stuck = await startStuckServer('127.0.0.1');
});

test.afterAll(async () => {
  stuck.stop();
  await open.stop();
});

const words = {
  en: {
    ask: 'Which ports does it reach?',
    host: 'Host',
    open: 'open',
    refused: 'refused',
    silent: 'no answer',
    all: 'All of them',
  },
  zh: { ask: '能连到哪些端口？', host: '主机', open: '可连', refused: '被拒绝', silent: '无回应', all: '全部' },
} as const;

for (const [language, locale, colorScheme, width] of [
  ['en', 'en-GB', 'light', 1280],
  ['zh', 'zh-CN', 'dark', 390],
  ['zh', 'zh-CN', 'light', 360],
] as const) {
  test.describe(`${language}, ${colorScheme}, ${width} wide`, () => {
    test.use({ locale, colorScheme, viewport: { width, height: 800 } });

    test('open, refused and silent ports are told apart, with the keyboard alone', async ({
      page,
      serve,
    }, testInfo) => {
      const said = words[language];
      const closed = await freePort();
      const server = await serve({ MAILTERM_TARGETS: 'any', MAILTERM_LIMITS: 'preflightMs=700', LOG_LEVEL: 'warn' });
      await page.goto(server.url);
      await page.getByRole('button', { name: said.ask }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByLabel(said.host)).toBeFocused();
      await page.keyboard.type(`127.0.0.1 ${open.port} ${closed} ${stuck.port}`);
      await page.keyboard.press('Enter');
      const ports = page.locator('[data-outcome]');
      await expect(ports).toHaveCount(3);
      await expect(ports.nth(0)).toContainText(said.open);
      await expect(ports.nth(1)).toContainText(said.refused);
      await expect(ports.nth(2)).toContainText(said.silent);
      expect(open.received()).toHaveLength(0);
      await takePicture(page, `preflight-${language}-${width}`, testInfo);
      await expectNoComplaint(page);
      expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(width);
      await page.getByRole('button', { name: String(open.port) }).click();
      await expect(page.getByRole('textbox').first()).toHaveValue(`telnet 127.0.0.1 ${open.port}`);
    });
  });
}

test('the seven ports of a practice host are known', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: words.en.ask }).click();
  await page.getByLabel(words.en.host).fill('practice');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-outcome=open]')).toHaveCount(7);
  await expect(page.getByText(words.en.all)).toBeVisible();
});

test('says in words why nothing was tried, and does not offer it where nothing could be', async ({ page, serve }) => {
  const listed = await serve({ MAILTERM_TARGETS: 'listed', MAILTERM_TARGET_LIST: 'mx.example:25', LOG_LEVEL: 'warn' });
  await page.goto(listed.url);
  await page.getByRole('button', { name: words.en.ask }).click();
  await page.getByLabel(words.en.host).fill('127.0.0.1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('not on the list')).toBeVisible();
  const practice = await serve({ MAILTERM_TARGETS: 'practice', LOG_LEVEL: 'warn' });
  await page.goto(practice.url);
  await expect(page.locator('footer')).toContainText('practice');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('button', { name: words.en.ask })).toHaveCount(0);
});
