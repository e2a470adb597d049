// A transcript as one HTML file, opened from the disk without a network, as whoever received it does.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { htmlOf } from '../shared/src/transcript/export/html/index.ts';
import type { TranscriptDocument } from '../shared/src/transcript/document.ts';
import { imapTranscript } from '../shared/testing/transcripts.ts';
import { expectNoComplaint } from './support/accessible.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';
import { assets, commented, speechOf } from './support/transcripts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'transcript-'));
const link = 'https://mail.example/t/k3v9';
const digest = '8f14e45fceea167a5a36dedd4bea2543c0a9b1d2e3f405162738495a6b7c8d9e';

/** Writes the page to a file and opens that, offline. Whatever is asked for beside the file fails the test. */
async function openFile(page: Page, document: TranscriptDocument, language: 'en' | 'zh', hash = ''): Promise<void> {
  const html = htmlOf(document, await speechOf(document, language), { notes: true, link, digest }, assets);
  const file = path.join(folder, `${language}-${Math.abs(hashCode(html))}.html`);
  writeFileSync(file, html);
  await page.context().setOffline(true);
  await page.route('**', (route) => {
    const address = route.request().url();
    if (address.startsWith('file:') || address.startsWith('data:')) return route.continue();
    asked.push(address);
    return route.abort();
  });
  await page.goto(`${pathToFileURL(file).href}${hash}`);
}

function hashCode(text: string): number {
  let code = 0;
  for (const character of text) code = (code * 31 + (character.codePointAt(0) ?? 0)) | 0;
  return code;
}

const asked: string[] = [];

test.beforeEach(() => {
  asked.length = 0;
});
test.afterEach(() => {
  expect(asked, 'requests').toEqual([]);
});

for (const language of ['en', 'zh'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      test(`looks well: ${language}, ${colorScheme}, ${width} wide`, async ({ page }, testInfo) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await openFile(page, commented(), language);
        await expect(page.getByRole('listitem').first()).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await takePicture(page, `html-${language}-${colorScheme}-${width}`, testInfo);
        await page.evaluate(() => scrollTo(0, 1200));
        await takePicture(page, `html-${language}-${colorScheme}-${width}-turns`, testInfo);
        await expectNoComplaint(page);
        expect(await page.evaluate(() => document.fonts.check("14px 'IBM Plex Mono'"))).toBe(true);
      });
    }
  }
}
void imapTranscript;
