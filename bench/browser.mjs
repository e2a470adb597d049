// The two pages in a real browser, alike from outside: `open` until the greeting stands on the screen, `retrieve` until a
// letter is drawn to its last row. What is measured is what the page shows; no page knows that it is watched.
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/setup/browser.mjs';

/** Runs before the page's own scripts: when frames came, and what the page has acknowledged. */
function watch() {
  const seen = { acknowledged: 0, gaps: [], isTiming: false };
  globalThis.seen = seen;
  let beforeMs = performance.now();
  const frame = (nowMs) => {
    if (seen.isTiming) seen.gaps.push(nowMs - beforeMs);
    beforeMs = nowMs;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const { send } = WebSocket.prototype;
  WebSocket.prototype.send = function sendAndSee(data) {
    if (typeof data === 'string' && data.includes('"ack"')) seen.acknowledged = JSON.parse(data).octets;
    send.call(this, data);
  };
}

/** Starts the browser of this machine, the one of the browser tests. */
export async function startBrowser() {
  const executablePath = findBrowser();
  return chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
}

const look = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' };

/** A page in a context of its own: nothing is cached. */
async function newPage(browser) {
  const context = await browser.newContext(look);
  const page = await context.newPage();
  await page.addInitScript(watch);
  return { context, page };
}

/** Milliseconds from the navigation until a row of the terminal begins with these words. */
function greetingMs(page, words) {
  return page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const poll = () => {
          const rows = [...document.querySelectorAll('.xterm-rows > div')];
          if (rows.some((row) => row.textContent.includes(wanted))) resolve(performance.now());
          else requestAnimationFrame(poll);
        };
        poll();
      }),
    words,
  );
}

/** Times a letter: milliseconds until `isDrawn` of the page says so, and the longest time between two frames. */
async function timeLetter(page, ask, isDrawn, argument) {
  await page.evaluate(() => void (globalThis.seen.isTiming = true));
  const startMs = performance.now();
  await ask();
  await page.waitForFunction(isDrawn, argument, { timeout: 180_000, polling: 'raf' });
  const tookMs = performance.now() - startMs;
  const gaps = await page.evaluate(() => globalThis.seen.gaps);
  return { tookMs, gapMs: Math.max(...gaps) };
}

/** The minimal page with the bare pipe. */
export async function openMinimal(browser, { page: address, pipe }) {
  const { context, page } = await newPage(browser);
  await page.goto(`${address}/?pipe=${encodeURIComponent(pipe)}`, { waitUntil: 'commit' });
  return {
    greetingMs: await greetingMs(page, '+OK ready'),
    retrieve: async (mibs, octets) => {
      const ask = () => page.evaluate((line) => globalThis.bench.send(line), `RETR ${mibs}`);
      const before = await page.evaluate(() => globalThis.bench.drawnOctets);
      return timeLetter(page, ask, (all) => globalThis.bench.drawnOctets >= all, before + octets);
    },
    close: () => context.close(),
  };
}

/** Mailterm's page: its prompt is filled by the address, and Enter connects. */
export async function openMailterm(browser, { page: address, port }) {
  const { context, page } = await newPage(browser);
  await page.goto(`${address}/#telnet=127.0.0.1:${port}`, { waitUntil: 'commit' });
  const input = page.locator('input[enterkeyhint=send]');
  await page.evaluate(pressEnter);
  return {
    greetingMs: await greetingMs(page, '+OK ready'),
    retrieve: async (mibs, octets) => {
      // A line that is sure to fail would be held: letters come after the login only.
      let sum = '+OK ready\r\n'.length;
      for (const line of ['USER bob', 'PASS practice-code']) {
        await input.fill(line);
        await input.press('Enter');
        sum += line.length + 2 + '+OK\r\n'.length;
        await page.waitForFunction((all) => globalThis.seen.acknowledged >= all, sum);
      }
      const typed = `RETR ${mibs}`;
      await input.fill(typed);
      await page.evaluate(unfold);
      const all = sum + typed.length + 2 + octets;
      return timeLetter(
        page,
        () => input.press('Enter'),
        (wanted) => globalThis.seen.acknowledged >= wanted && document.querySelector('[aria-busy=true]') === null,
        all,
      );
    },
    close: () => context.close(),
  };
}

/** Presses Enter as soon as the prompt is filled. Runs in the page, so that the way there takes no time. */
function pressEnter() {
  const look = () => {
    const input = document.querySelector('input[enterkeyhint=send]');
    if (!input?.value.startsWith('telnet ')) return requestAnimationFrame(look);
    return input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  };
  look();
}

/** Clicks the row that stands for lines left out, as soon as there is one, until there is none. Runs in the page. */
function unfold() {
  let waitFrames = 0;
  const look = () => {
    const row = [...document.querySelectorAll('.xterm-rows > div')].find((each) =>
      /more\slines/.test(each.textContent),
    );
    if (row && waitFrames-- <= 0) {
      const { left, top, height } = row.getBoundingClientRect();
      const at = { bubbles: true, clientX: left + 100, clientY: top + height / 2 };
      row.dispatchEvent(new MouseEvent('click', at));
      globalThis.seen.unfolded = (globalThis.seen.unfolded ?? 0) + 1;
      waitFrames = 60;
    }
    requestAnimationFrame(look);
  };
  look();
}
