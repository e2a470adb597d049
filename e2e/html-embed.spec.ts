// A transcript in somebody's own page: framed from another origin, as high as what is in it.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { embedHeight, embedOf, embedPolicy, embedSnippet } from '../shared/src/transcript/export/html/index.ts';
import { hostileDocument } from '../shared/testing/xss.ts';
import { expectNoComplaint } from './support/accessible.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';
import { assets, commented, speechOf } from './support/transcripts.ts';

const link = 'https://mail.example/t/k3v9';
const title = 'A refused login';

/** Serves one page at an origin of its own; it ends with the test. */
async function serve(html: string, policy?: string): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy !== undefined) response.setHeader('content-security-policy', policy);
    response.end(html);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const options = { notes: true, link, turns: { from: 5, to: 8 } };

/** Opens a page of another origin that frames turns 5 to 8. */
async function openHost(page: Page, language: 'en' | 'zh', hostPolicy?: string): Promise<() => void> {
  const document = commented();
  const embed = embedOf(document, await speechOf(document, language), options, assets);
  const framed = await serve(embed, `${embedPolicy}; frame-ancestors *`);
  const snippet = embedSnippet(`${framed.origin}/t/k3v9/embed?from=5&to=8`, {
    title,
    height: embedHeight(document, options),
  });
  const around = `<!doctype html><html lang="en"><title>A blog</title><meta name="color-scheme" content="light dark"><main style="max-width:800px;margin:24px auto;font-family:serif"><h1>Why 535?</h1><p>This is what the server said:</p>${snippet}<p>Behind it.</p></main></html>`;
  const host = await serve(around, hostPolicy);
  await page.goto(host.origin);
  return () => [framed, host].forEach(({ close }) => close());
}

async function heights(page: Page): Promise<{ readonly frame: number; readonly content: number }> {
  const frame = (await page.locator('iframe').boundingBox())?.height ?? 0;
  const content = await page
    .frameLocator('iframe')
    .locator('body')
    .evaluate((body) => body.getBoundingClientRect().height);
  return { frame, content: Math.ceil(content) };
}

for (const language of ['en', 'zh'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the frame is as high as its content, and stays so: ${language}, ${colorScheme}`, async ({
      page,
    }, testInfo) => {
      await page.emulateMedia({ colorScheme });
      const close = await openHost(page, language);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('.turn')).toHaveCount(4);
      await expect(frame.locator('.comment')).toHaveCount(0);
      await expect(frame.getByRole('link', { name: 'Why is nobody@example.com refused?' })).toHaveAttribute(
        'href',
        link,
      );
      await expect.poll(async () => (await heights(page)).frame - (await heights(page)).content).toBe(0);
      const before = await heights(page);
      await frame.locator('summary').first().click();
      await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(before.frame);
      await page.setViewportSize({ width: 390, height: 800 });
      await expect.poll(async () => (await heights(page)).frame - (await heights(page)).content).toBe(0);
      await takePicture(page, `embed-${language}-${colorScheme}-390`, testInfo);
      await page.setViewportSize({ width: 1280, height: 1000 });
      await expect.poll(async () => (await heights(page)).frame - (await heights(page)).content).toBe(0);
      await takePicture(page, `embed-${language}-${colorScheme}-1280`, testInfo);
      await expectNoComplaint(page);
      close();
    });
  }
}

test.describe('where the page around allows no scripts', () => {
  test.use({ expectedComplaints: [/script-src|inline script/i] });

  test('the frame has a height all the same', async ({ page }) => {
    const close = await openHost(page, 'en', "script-src 'none'");
    await expect(page.frameLocator('iframe').locator('.turn')).toHaveCount(4);
    const { frame } = await heights(page);
    expect(frame).toBeGreaterThan(200);
    expect(frame).toBeLessThanOrEqual(900);
    close();
  });
});

test('the page around believes no height but that of its own frames', async ({ page }) => {
  const close = await openHost(page, 'en');
  await expect.poll(async () => (await heights(page)).frame - (await heights(page)).content).toBe(0);
  const before = (await heights(page)).frame;
  await page.evaluate(() => postMessage({ mailterm: 'size', height: 5 }, '*'));
  await page.evaluate(() => postMessage({ mailterm: 'size', height: '9px;color:red' }, '*'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect((await heights(page)).frame).toBe(before);
  close();
});

test('hostile text is text in a frame', async ({ page }) => {
  const hostile = hostileDocument();
  const framed = await serve(embedOf(hostile, await speechOf(hostile, 'en'), { notes: true }, assets), embedPolicy);
  await page.goto(framed.origin);
  await expect(page.locator('.turn').last()).toBeAttached();
  expect(await page.evaluate(() => '__xss' in window)).toBe(false);
  expect(await page.evaluate(() => document.querySelectorAll('script, style, img, iframe, svg, form').length)).toBe(2);
  framed.close();
});
