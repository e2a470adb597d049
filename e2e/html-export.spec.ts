// A transcript as one HTML file, opened from the disk without a network, as whoever received it does.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { htmlOf } from '../shared/src/transcript/export/html/index.ts';
import type { TranscriptDocument } from '../shared/src/transcript/document.ts';
import { conversationOf } from '../shared/src/transcript/conversation.ts';
import { elementNames } from '../shared/src/transcript/export/html/markup.ts';
import { visible } from '../shared/src/charset.ts';
import { attributeNames, unknownMarkup } from '../shared/testing/knownMarkup.ts';
import { silentTranscript, transcripts } from '../shared/testing/transcripts.ts';
import { hostileDocument, hostileTexts } from '../shared/testing/xss.ts';
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

for (const [language, colorScheme, width] of [
  ['en', 'light', 1280],
  ['zh', 'dark', 1280],
  ['en', 'dark', 390],
  ['zh', 'light', 390],
] as const) {
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

test('every protocol is a page that reads without its script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const make of Object.values(transcripts)) {
    const document = make();
    await openFile(page, document, 'en');
    const { turns } = conversationOf(document.events);
    await expect(page.locator('.turn')).toHaveCount(turns.length);
    for (const turn of await page.locator('.turn').all()) await expect(turn.locator('.wire').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Replay' })).toBeHidden();
  }
  await context.close();
});

test('an anchor shows a turn, and a range of turns', async ({ page }) => {
  await openFile(page, commented(), 'en', '#5');
  await expect(page.locator('[id="5"]')).toBeInViewport();
  await expect(page.locator('.lit')).toHaveCount(1);
  await page.evaluate(() => (location.hash = '#5-8'));
  await expect(page.locator('.lit')).toHaveCount(4);
  await page.locator('[id="9"] h2 a').click();
  await expect(page).toHaveURL(/#9$/);
  await expect(page.locator('.lit')).toHaveCount(1);
});

test('keys play, step and go from turn to turn', async ({ page }) => {
  await openFile(page, commented(), 'en');
  const shown = page.locator('.unit:not(.later)');
  const all = await shown.count();
  const said = page.locator('#said');
  await page.keyboard.press(',');
  await expect(page.locator('.remark').last()).toBeHidden();
  await page.keyboard.press(',');
  expect(await shown.count()).toBeLessThan(all);
  await page.getByRole('slider').fill('0');
  await expect(shown).toHaveCount(0);
  // Being connected is a step, too.
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await expect(shown).toHaveCount(1);
  await expect(said).toContainText('greeting. server: 220 mx.example.org');
  await page.keyboard.press('.');
  await expect(shown).toHaveCount(2);
  await expect(said).toContainText('Turn 1. client: EHLO client.example.net');
  expect(new URL(page.url()).hash).toBe('#t=0:00');
  await page.keyboard.press(']');
  await expect(page.locator('[id="2"] h2 a')).toBeFocused();
  await page.keyboard.press('[');
  await expect(page.locator('[id="1"] h2 a')).toBeFocused();
  await expect(page.locator('[id="2"]')).toHaveClass(/later/);
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect.poll(() => shown.count()).toBeGreaterThan(6);
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(shown).toHaveCount(all);
});

test('replay takes the time it took, and pauses no longer than the limit', async ({ page }) => {
  // 8.4 s of silence are in it.
  await openFile(page, silentTranscript(), 'en', '#t=0:00');
  await page.getByLabel('Pauses').selectOption('1000');
  const lengthMs = Number(await page.getByRole('slider').getAttribute('max'));
  expect(lengthMs).toBeGreaterThan(1000);
  expect(lengthMs).toBeLessThan(2500);
  const before = Date.now();
  await page.getByRole('slider').blur();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  expect(Date.now() - before).toBeGreaterThan(lengthMs * 0.8);
  await expect(page.locator('.unit.later')).toHaveCount(0);
  await page.getByLabel('Pauses').selectOption('0');
  expect(Number(await page.getByRole('slider').getAttribute('max'))).toBeGreaterThan(8000);
});

test('a time in the address is a place of the recording', async ({ page }) => {
  await openFile(page, commented(), 'en', '#t=0:02');
  const last = page.locator('.unit:not(.later)').last();
  expect(Number(await last.getAttribute('data-at'))).toBeLessThanOrEqual(2000);
  await expect(page.locator('.unit.later').first()).toBeHidden();
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /^0:02, turn \d+$/);
});

test('predicting hides the answers until they are asked for', async ({ page }) => {
  await openFile(page, commented(), 'en');
  await page.getByRole('button', { name: 'Predict' }).click();
  const turn = page.locator('[id="6"]');
  await expect(turn.locator('.row.server')).toBeHidden();
  await expect(turn.locator('.row.client')).toBeVisible();
  await turn.getByRole('button', { name: 'Show the answer' }).press('Enter');
  await expect(turn.locator('.row.server')).toBeVisible();
  await expect(turn.locator('h2 a')).toBeFocused();
  await expect(page.locator('#said')).toContainText('server: 535 5.7.8');
  await expect(page.locator('[id="7"] .row.server')).toBeHidden();
  await expectNoComplaint(page);
  await page.getByRole('button', { name: 'Predict' }).click();
  await expect(page.locator('[id="7"] .row.server')).toBeVisible();
});

test('finds, hides explanations, and opens the part that is pressed', async ({ page }) => {
  await openFile(page, commented(), 'en');
  await page.keyboard.press('/');
  await page.keyboard.type('user unknown');
  await expect(page.locator('#found')).toHaveText('1 of 1');
  await expect(page.locator('[id="9"]')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('#found')).toHaveText('');
  const part = page.locator('[id="9"] .note.server .parts li').nth(1);
  await expect(part).toBeHidden();
  await page.locator('[id="9"] .unit.server .piece').nth(1).click();
  await expect(part).toBeVisible();
  await expect(part).toContainText('5.1.1');
  await page.getByRole('button', { name: 'Explanations' }).click();
  await expect(page.locator('.note').first()).toBeHidden();
  await expect(page.locator('.comment').first()).toBeVisible();
});

test('prints in two columns, and no page breaks within a turn', async ({ page }, testInfo) => {
  await openFile(page, commented(), 'en', '#t=0:01');
  const pdf = await page.pdf({ preferCSSPageSize: true, path: testInfo.outputPath('print.pdf') });
  const starts = turnStarts(pdf.toString('latin1'));
  expect(starts.length).toBe(14);
  const pages = new Set(starts.map(({ page }) => page));
  expect(pages.size).toBeGreaterThan(1);
  // Where a turn was cut, the next one would begin in the middle of the page behind.
  const heads = [...pages]
    .slice(1)
    .map((each) => Math.max(...starts.filter((one) => one.page === each).map(({ y }) => y)));
  for (const y of heads) expect(y).toBeGreaterThan(760);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 900 });
  const talk = await page.locator('[id="6"] .row.server .talk').boundingBox();
  const notes = await page.locator('[id="6"] .row.server .notes').boundingBox();
  expect(notes?.x).toBeGreaterThan((talk?.x ?? 0) + (talk?.width ?? 0));
  expect(notes?.y).toBe(talk?.y);
  await expect(page.locator('.replay')).toBeHidden();
  await takePicture(page, 'html-print', testInfo);
});

/** Where each turn begins, in the order of the pages: their anchors are named destinations of the document. */
function turnStarts(pdf: string): readonly { readonly page: string; readonly y: number }[] {
  return [...pdf.matchAll(/\/(\d+) \[(\d+) 0 R \/XYZ [\d.]+ ([\d.]+) 0\]/g)]
    .map(([, turn, page, y]) => ({ turn: Number(turn), page: page ?? '', y: Number(y) }))
    .sort((a, b) => a.turn - b.turn);
}

test('hostile text is text', async ({ page }) => {
  await openFile(page, hostileDocument(), 'en');
  await page.getByRole('button', { name: 'Predict' }).click();
  await page.getByRole('searchbox').fill('<script>');
  // Links and parts are pressed as well, as far as they stay on the page.
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.piece').forEach((piece) => piece.click()));
  const names = [elementNames, [...attributeNames, 'style', 'open', 'data-predict', 'aria-valuetext']] as const;
  expect(await page.evaluate(`(${unknownMarkup.toString()})(document, ...${JSON.stringify(names)})`)).toEqual([]);
  expect(await page.evaluate(() => '__xss' in window)).toBe(false);
  const texts = await page
    .locator('.turn:not([id="0"])')
    .evaluateAll((turns) => turns.map((turn) => [...turn.querySelectorAll('.server .wire')].at(-1)?.textContent ?? ''));
  const expected = hostileTexts.map((text, place) => `${place % 5 === 0 ? 550 : 250} ${text}`);
  expect(texts.map(clean)).toEqual(expected.map((text) => clean(visible(text))));
});

/** UTF-8 has no lone surrogates; a tester's line has no line ends. */
function clean(text: string): string {
  return text.replaceAll(/[\ud800-\udfff\ufffd]/g, '?');
}
