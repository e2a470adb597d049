// A letter that comes faster than anybody reads: while it comes only its latest lines are drawn, and when it has come
// the terminal holds every line that fits into it, without a gap. Nobody has to wait longer than a moment for the page.

import { startFakeUpstream } from '../server/testing/fakeUpstream.ts';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

const lines = 120_000;

/** POP3 enough to be asked for a letter of numbered lines. */
async function startServer() {
  const numbered = Array.from({ length: lines }, (_, n) => `line ${n} of a letter that is very long\r\n`);
  let goOn = (): void => undefined;
  const server = await startFakeUpstream((socket) => {
    socket.write('+OK ready\r\n');
    socket.on('data', (line) => {
      if (!String(line).startsWith('RETR')) return void socket.write('+OK\r\n');
      socket.write(`+OK follows\r\nSubject: flood\r\n\r\n${numbered.slice(0, 1000).join('')}`);
      goOn = () => socket.write(`${numbered.slice(1000).join('')}.\r\n`);
      return undefined;
    });
  });
  return { ...server, goOn: () => goOn() };
}

test('a flood leaves no gap in what can be scrolled back to', async ({ page }) => {
  const server = await startServer();
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect(`telnet 127.0.0.1 ${server.port}`);
  await mailterm.command('USER bob');
  await mailterm.command('PASS practice-code');
  await mailterm.type('RETR 1');
  const rows = page.locator('.xterm-rows > div');
  const fold = await rows.filter({ hasText: /more\slines/ }).boundingBox();
  if (!fold) throw new Error('Cannot unfold the letter: the row for it is not on the screen');
  await page.mouse.click(fold.x + 100, fold.y + fold.height / 2);
  server.goOn();
  // Blanks are hard ones on screen.
  await expect(rows.filter({ hasText: new RegExp(`line\\s${lines - 1}\\sof`) })).toHaveCount(1, { timeout: 20_000 });
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);

  await mailterm.input.focus();
  const numbers = await page.evaluate(scrollBack, 230);
  expect(numbers.length).toBeGreaterThan(7_000);
  // All lines from the first that was seen to the last one; but one that a piece of the letter (256 KiB) ends within can
  // have its number on two rows.
  const missing = Math.max(...numbers) - Math.min(...numbers) + 1 - numbers.length;
  expect(missing).toBeLessThanOrEqual(3);
  await server.stop();
});

/** Pages up, and gives the numbers of the lines that were seen. Runs in the page. */
async function scrollBack(pages: number): Promise<number[]> {
  const seen = new Set<number>();
  for (let page = 0; page < pages; page++) {
    for (const row of document.querySelectorAll('.xterm-rows > div')) {
      const [, number] = /line\s(\d+)\sof/.exec(row.textContent) ?? [];
      if (number !== undefined) seen.add(Number(number));
    }
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true }));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
  return [...seen];
}
