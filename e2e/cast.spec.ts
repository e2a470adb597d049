// A transcript as a recording plays in asciinema's own player: its text, its markers and its masks, in both versions. The
// player is served from node_modules, on an address of its own; nothing else is fetched.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { conversationOf } from '@mailterm/shared/transcript/conversation';
import { castOf } from '@mailterm/shared/transcript/export/asciicast';
import { loadTranscriptSpeech } from '@mailterm/shared/transcript/speech';
import { gb18030, hostileTranscript, imapTranscript, smtpTranscript } from '../shared/testing/transcripts.ts';
import { expect, test } from './support/test.ts';

const player = path.resolve(import.meta.dirname, '../node_modules/asciinema-player/dist/bundle');
const origin = 'http://player.test';

const sheet = `<!doctype html><html lang="en"><title>player</title><link rel="stylesheet" href="asciinema-player.css">
<div id="screen"></div><script src="asciinema-player.min.js"></script>`;

/** Opens a recording in the player. Everything that it asks for is answered here, or not at all. */
async function open(page: Page, cast: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname, origin: asked } = new URL(route.request().url());
    if (asked !== origin) return route.abort();
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: sheet });
    if (pathname === '/session.cast') return route.fulfill({ contentType: 'application/x-asciicast', body: cast });
    const file = path.join(player, path.basename(pathname));
    const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  await page.goto(`${origin}/`);
  await page.evaluate(() => {
    const { AsciinemaPlayer } = window as unknown as {
      AsciinemaPlayer: { create(url: string, at: Element | null, options: object): Player };
    };
    const played: Played = { markers: [], player: undefined };
    played.player = AsciinemaPlayer.create('/session.cast', document.querySelector('#screen'), {
      preload: true,
      controls: true,
      speed: 50,
    });
    played.player.addEventListener('marker', ({ index, label }) => played.markers.push([index, label]));
    played.player.addEventListener('ended', () => (played.hasEnded = true));
    (window as unknown as { played: Played }).played = played;
  });
}

interface Player {
  addEventListener(kind: string, heard: (event: { index: number; label: string }) => void): void;
  play(): Promise<void>;
  seek(to: { marker: number } | number): Promise<void>;
  pause(): Promise<void>;
}

interface Played {
  readonly markers: [index: number, label: string][];
  player: Player | undefined;
  hasEnded?: boolean;
}

/** Plays to the end; the markers that were passed. */
async function playToEnd(page: Page): Promise<readonly [number, string][]> {
  await page.evaluate(() => void (window as unknown as { played: Played }).played.player?.play());
  await page.waitForFunction(() => (window as unknown as { played: Played }).played.hasEnded);
  return page.evaluate(() => (window as unknown as { played: Played }).played.markers);
}

/** Shows the screen as it is when a turn begins. */
async function seekTo(page: Page, marker: number): Promise<void> {
  await page.evaluate(async (marker) => {
    const { player } = (window as unknown as { played: Played }).played;
    await player?.pause();
    await player?.seek({ marker });
  }, marker);
}

const rows = (page: Page) => page.locator('.ap-term, .ap-terminal').first();

for (const version of [2, 3] as const) {
  test(`asciicast v${version} plays, with a marker for each turn and no secret`, async ({ page }) => {
    const document = smtpTranscript();
    const speech = await loadTranscriptSpeech('smtp', 'en', gb18030);
    await open(page, castOf(document, speech, { notes: true, version }));
    const markers = await playToEnd(page);
    const { turns } = conversationOf(document.events);
    expect(markers).toHaveLength(turns.length);
    expect(markers.map(([, label]) => label)).toEqual(
      expect.arrayContaining([
        '#0 greeting',
        '#4 AUTH LOGIN',
        '#5 secret hidden',
        '#9 RCPT TO:<nobody@example.com>',
        '#13 QUIT',
      ]),
    );
    await expect(rows(page)).toContainText('SMTP▸ RCPT TO:<bob@example.com>');
    await expect(rows(page)).toContainText('..one dot at the start of this line');
    await expect(rows(page)).toContainText('221 2.0.0 Bye');
    await expect(page.locator('body')).not.toContainText(/horse|d3JvbmctaG9yc2U/);
    // Behind the rail of the player stands one dot for each marker.
    await expect(page.locator('.ap-marker')).toHaveCount(turns.length);
  });

  test(`a marker of asciicast v${version} leads to its turn`, async ({ page }) => {
    const speech = await loadTranscriptSpeech('imap', 'zh', gb18030);
    await open(page, castOf(imapTranscript(), speech, { notes: true, version }));
    await playToEnd(page);
    await seekTo(page, 4);
    await expect(rows(page)).toContainText('a3 OK FETCH completed');
    await expect(rows(page)).not.toContainText('NONEXISTENT');
  });
}

test('what a hostile server sends is shown by the player and obeyed by nobody', async ({ page }) => {
  const speech = await loadTranscriptSpeech('smtp', 'en', gb18030);
  await open(page, castOf(hostileTranscript(), speech, { notes: false, version: 3 }));
  await playToEnd(page);
  await expect(rows(page)).toContainText('<script>alert(1)</script>');
  await expect(rows(page)).toContainText('邮箱不存在');
  await seekTo(page, 6);
  await expect(rows(page)).toContainText('550 ␛]0;owned␇␛[2J␛[31mred ␛Pq␛\\');
  await expect(rows(page)).toContainText('550 ⟨U+009B⟩2J⟨U+009D⟩0;owned⟨U+009C⟩');
  await expect(page).toHaveTitle('player');
});
