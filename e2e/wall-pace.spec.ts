// What a wall costs that never rests: the time of the page's own thread. A file of its own, because a trace of the test would
// cost more than the page.

import { expect, test } from './support/test.ts';
import { teachAddress, ToldRoom } from './support/toldRoom.ts';

test.use({ trace: 'off' });

test('forty tiles that change four times a second leave the page free', async ({ page }) => {
  test.setTimeout(90_000);
  await page.route('**/lessons', (route) => route.fulfill({ json: { lessons: [] } }));
  const room = new ToldRoom(40, Date.now());
  await room.open(page);
  await page.goto(teachAddress);
  await expect(page.locator('[data-seat]')).toHaveCount(40);
  const inspector = await page.context().newCDPSession(page);
  // Time of the thread, not of the clock: other programs of the machine do not count.
  await inspector.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await inspector.send('Performance.enable');
  const busyMs = async () => {
    const { metrics } = await inspector.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  const beforeMs = await busyMs();
  const rounds = 40;
  for (let round = 0; round < rounds; round++) {
    const now = Date.now();
    const turn = { turn: 100 + round, said: `NOOP ${round}`, reply: '250 2.0.0 Ok', replyClass: 'done' as const };
    const changed = room.tiles.map((each) => ({ ...each, turns: [...each.turns.slice(-3), turn], movedMs: now }));
    room.tell({ kind: 'tiles', tiles: changed, gone: [] });
    await page.waitForTimeout(250);
  }
  await expect(page.locator('[data-seat=s0]')).toContainText(`NOOP ${rounds - 1}`);
  const perRoundMs = ((await busyMs()) - beforeMs) / rounds;
  console.log(`forty tiles anew: ${perRoundMs.toFixed(1)} ms of the page's thread`);
  // Half of the time between two changes stays free for frames, without a graphics card.
  expect(perRoundMs).toBeLessThan(125);
});
