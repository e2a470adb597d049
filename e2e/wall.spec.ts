// The teacher's side of a classroom: opening a room, the door, the wall with forty learners, and everything that is done from
// there. The server is a scripted WebSocket (support/toldRoom.ts), so that each test says what the class is like.

import type { Page } from '@playwright/test';
import { smtpTranscript } from '../shared/testing/transcripts.ts';
import { hostileTexts } from '../shared/testing/xss.ts';
import { expectNoComplaint } from './support/accessible.ts';
import { expect, test } from './support/test.ts';
import { clusters, teachAddress, tileOf, ToldRoom } from './support/toldRoom.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const tiles = (page: Page) => page.locator('[data-seat]');
const tile = (page: Page, seat: string) => page.locator(`[data-seat="${seat}"]`);
const dialog = (page: Page) => page.getByRole('dialog');
const panel = (page: Page) => page.getByRole('complementary', { name: /^(Look at|查看)/ });

/** The wall of a class. */
async function wall(page: Page, count = 40, prepare?: (room: ToldRoom) => void): Promise<ToldRoom> {
  await page.route('**/lessons', (route) => route.fulfill({ json: { lessons: [] } }));
  const room = new ToldRoom(count, Date.now());
  room.clusters = clusters;
  prepare?.(room);
  await room.open(page);
  await page.goto(teachAddress);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (count > 0) await expect(tiles(page)).toHaveCount(count);
  return room;
}

test.describe('opening a room', () => {
  test('goes to its door, with the secret behind the # and nowhere else', async ({ page }) => {
    const room = new ToldRoom(0, Date.now());
    await room.open(page);
    await page.route('**/lessons', (route) => route.fulfill({ json: { lessons: [] } }));
    await page.route('**/rooms', (route) =>
      route.fulfill({ json: { code: '428913', secret: 'abc-def', endsMs: room.room.endsMs } }),
    );
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto('/class');
    await button(page, 'Open a room').click();
    await expect(page).toHaveURL(/\/class\/428913\/teach#abc-def$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Join this class');
    await expect(page.getByText('428 913', { exact: true })).toBeVisible();
    expect(room.heard[0]).toEqual({ kind: 'teach', code: '428913', secret: 'abc-def' });
    expect(asked.filter((each) => each.includes('abc-def'))).toEqual([]);
  });

  test('shows six digits, the address, a square and how many are here; the secret is not on the screen', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const room = await wall(page, 0);
    await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('0 here');
    room.change({ here: 17 });
    await expect(page.getByRole('main')).toContainText('17 here');
    await expect(page.getByRole('main')).not.toContainText('s3cret');
    await button(page, 'Copy my link').click();
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await expectNoComplaint(page);
    await button(page, 'To the wall').click();
    await expect(page.getByText('Nobody is here yet.')).toBeVisible();
  });

  test('chooses a lesson of a file, and says which line of one is no lesson', async ({ page }) => {
    const room = await wall(page, 0);
    const file = (text: string) => ({ name: 'mine.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
    await page.locator('input[type=file]').setInputFiles(file('no lesson at all'));
    await expect(page.getByText('This file is no lesson that works.')).toBeVisible();
    expect(room.said).toEqual([]);
  });

  test('names servers that the class may reach besides practice', async ({ page }) => {
    const room = await wall(page, 0);
    await page.getByLabel('Servers besides practice').fill('mail.example:25');
    await button(page, 'Allow these servers').click();
    await expect.poll(() => room.said).toContainEqual({ kind: 'targets', text: 'mail.example:25' });
    room.change({ targets: ['mail.example:25'] });
    await expect(page.getByText('Allowed besides practice: mail.example:25')).toBeVisible();
    await expectNoComplaint(page);
  });

  test('says beside the field why servers are not allowed, and nowhere else', async ({ page }) => {
    const room = await wall(page, 0);
    const field = page.getByLabel('Servers besides practice');
    await field.fill('10.0.0.1');
    await button(page, 'Allow these servers').click();
    room.tell({ kind: 'fault', reason: { id: 'target.refused', params: { host: '10.0.0.1' } } });
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(1);
    await expect(page.locator('form').filter({ has: field }).getByRole('alert')).toContainText('10.0.0.1');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expectNoComplaint(page);
    await field.fill('mail.example:25');
    await button(page, 'Allow these servers').click();
    await expect(field).toHaveAttribute('aria-invalid', 'false');
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
  });

  test('without the secret there is nothing to see', async ({ page }) => {
    await page.goto('/class/428913/teach');
    await expect(page.getByRole('alert')).toContainText('428 913');
    await expect(page.getByRole('link', { name: 'To the join page' })).toBeVisible();
  });
});

test.describe('the wall', () => {
  test('shows the class at a glance', async ({ page }) => {
    const room = await wall(page, 40);
    const bar = page.getByRole('main');
    for (const fact of ['428 913', '37 here', 'step median 4/7']) await expect(bar).toContainText(fact);
    await expect(tile(page, 's3')).toContainText('RCPT TO:<nobody@example.com>');
    await expect(tile(page, 's3')).toContainText('✗');
    await expect(tile(page, 's6')).toContainText('DATA│');
    const same = page.getByRole('region', { name: 'Same mistake' });
    await expect(same.getByRole('listitem').first()).toContainText('11 ×');
    await expect(same.getByRole('listitem').first()).toContainText('(D04)');
    await expect(page.getByRole('region', { name: 'Steps done' }).getByRole('listitem')).toHaveCount(7);
    await expectNoComplaint(page);
    // Only the tile that has changed is drawn anew, and one that is gone goes.
    room.tell({ kind: 'tiles', tiles: [tileOf(3, Date.now(), { nickname: 'Bo' })], gone: ['s4'] });
    await expect(tile(page, 's3')).toContainText('Bo');
    await expect(tiles(page)).toHaveCount(39);
  });

  test('puts who is stuck first, and by what the teacher chooses', async ({ page }) => {
    const now = Date.now();
    await wall(page, 4, (room) => {
      room.tiles = [
        tileOf(0, now, { movedMs: now - 5_000 }),
        tileOf(1, now, { movedMs: now - 130_000 }),
        tileOf(2, now, { movedMs: now - 900_000, step: { at: 7, of: 7, done: 7 } }),
        tileOf(3, now, { movedMs: now - 70_000, hand: { raisedMs: now - 9_000, turn: 3 } }),
      ];
    });
    const seats = () => tiles(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-seat')));
    expect(await seats()).toEqual(['s1', 's3', 's0', 's2']);
    await expect(tile(page, 's1')).toContainText('2:1');
    await expect(tile(page, 's0')).not.toContainText('0:0');
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('hand');
    await expect.poll(seats).toEqual(['s3', 's1', 's0', 's2']);
  });

  test('sends what Mailterm says of a mistake to all who made it, and own words to a selection', async ({ page }) => {
    const room = await wall(page);
    await button(page, 'Send hint to 11').click();
    await expect(dialog(page)).toContainText('Press Enter once on an empty line');
    await button(page, 'Send').click();
    await expect(page.getByText('Sent to 11.')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Select Ana', exact: true }).check();
    await page.getByRole('checkbox', { name: 'Select 小明', exact: true }).check();
    await page.getByRole('region', { name: 'Learners' }).getByRole('button', { name: 'Send hint' }).click();
    await dialog(page).getByRole('textbox', { name: 'Hint' }).fill('An empty line ends the header.');
    await button(page, 'Send').click();
    await expect
      .poll(() => room.said)
      .toEqual([
        { kind: 'hint', to: clusters[0]?.seats, mistake: 'mistake.noBlankLine' },
        { kind: 'hint', to: expect.arrayContaining(['s0', 's2']), text: 'An empty line ends the header.' },
      ]);
  });

  test('pushes a line, dims the terminals, locks and ends only when that is confirmed', async ({ page }) => {
    const room = await wall(page);
    await button(page, 'Push a line').click();
    await dialog(page).getByRole('textbox', { name: 'Line' }).fill('RSET');
    await page.keyboard.press('Enter');
    await button(page, 'Eyes up').click();
    await expect(button(page, 'Eyes up')).toHaveAttribute('aria-pressed', 'true');
    await button(page, 'Room …').click();
    await button(page, 'Lock the room').click();
    await expect(button(page, 'Leave it as it is')).toBeFocused();
    await button(page, 'Leave it as it is').click();
    await button(page, 'Room …').click();
    await button(page, 'Lock the room').click();
    await button(page, 'Yes, do it').click();
    await expect(page.getByRole('main')).toContainText('locked');
    await button(page, 'Room …').click();
    await button(page, 'End the class').click();
    await button(page, 'Yes, do it').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The class is over');
    await expect(button(page, 'Download everything (zip)')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Deleted by itself on');
    expect(room.said).toEqual([
      { kind: 'chip', to: 'all', line: 'RSET' },
      { kind: 'eyesUp', on: true },
      { kind: 'lock', on: true },
      { kind: 'end' },
    ]);
  });

  test('takes a vote: bars grow, and the end names the right answer', async ({ page }) => {
    const room = await wall(page);
    await button(page, 'Vote').click();
    await dialog(page).getByRole('textbox', { name: 'Question' }).fill('RCPT TO:<nobody@…> brings …');
    await button(page, 'Fill in 250 · 450 · 550 · 554').click();
    await button(page, 'Begin the vote').click();
    const poll = page.getByRole('region', { name: 'RCPT TO:<nobody@…> brings …' });
    room.tell({ kind: 'votes', poll: 'p1', counts: { '250': 4, '550': 12 } });
    await expect(poll).toContainText('16 of 37 have voted');
    await button(page, 'End the vote').click();
    await expectNoComplaint(page);
    await poll.getByRole('group').getByRole('button', { name: '550' }).click();
    expect(room.said.at(-1)).toEqual({ kind: 'endPoll', answer: '550' });
    room.endPoll({ counts: { '250': 4, '550': 13 }, answer: '550' });
    await expect(poll).toContainText('✓ right');
    await expect(poll.getByRole('listitem').nth(2)).toContainText('13');
    await button(page, 'Hide the result').click();
    await expect(poll).toHaveCount(0);
  });

  test('says where a session to broadcast comes from, while the room stays open', async ({ page }) => {
    const room = await wall(page);
    await button(page, 'Broadcast').click();
    await dialog(page).getByRole('link', { name: 'To the terminal' }).click();
    await expect(page).toHaveURL(/\/$/);
    const prompt = page.getByRole('textbox').first();
    await prompt.fill('telnet practice 25');
    await prompt.press('Enter');
    await expect(page.getByText(/^220 /).first()).toBeAttached({ timeout: 20_000 });
    await page.goBack();
    await expect(tiles(page)).toHaveCount(40);
    expect(room.heard.filter(({ kind }) => kind === 'teach')).toHaveLength(1);
    await button(page, 'Broadcast').click();
    await page.getByRole('radio', { name: /Work along/ }).check();
    await button(page, 'Begin').click();
    await expect
      .poll(() => room.said.at(-1))
      .toMatchObject({ kind: 'broadcast', mode: 'work', session: expect.any(String), token: expect.any(String) });
    room.change({ broadcast: { mode: 'work' } });
    await button(page, 'End broadcast').click();
    await expect.poll(() => room.said.at(-1)).toEqual({ kind: 'endBroadcast' });
  });
});

test.describe('one seat', () => {
  const { events } = smtpTranscript();
  const raised = (room: ToldRoom) => {
    const now = Date.now();
    room.tiles = room.tiles.map((each) =>
      each.seat === 's4' ? { ...each, hand: { raisedMs: now - 4_000, turn: 9 } } : each,
    );
  };

  test('is read as it grows; a raised hand is answered at its turn', async ({ page }) => {
    const room = await wall(page, 12, raised);
    const hands = page.getByRole('region', { name: 'Raised hands' });
    await expect(hands).toContainText('at turn 9');
    await hands.getByRole('button', { name: 'Answer' }).click();
    await expect.poll(() => room.said).toEqual([{ kind: 'look', seat: 's4' }]);
    room.tell({ kind: 'look', seat: 's4', events: events.slice(0, 20), anew: true });
    await expect(panel(page)).toContainText('EHLO client.example.net');
    await expect(panel(page)).toContainText('Oluwaseun');
    room.tell({ kind: 'look', seat: 's4', events: events.slice(20) });
    await expect(panel(page).getByText('RCPT TO:<nobody@example.com>').first()).toBeInViewport();
    await expect(panel(page)).not.toContainText('d3JvbmctaG9yc2U=');
    await expectNoComplaint(page);
    await panel(page).getByRole('button', { name: 'Handled' }).click();
    await panel(page).getByRole('textbox', { name: 'Hint' }).fill('Who is nobody?');
    await panel(page).getByRole('button', { name: 'Send' }).click();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    expect(room.said.slice(1)).toEqual([
      { kind: 'handled', seat: 's4' },
      { kind: 'hint', to: ['s4'], text: 'Who is nobody?', turn: 9 },
      { kind: 'look' },
    ]);
    await expect(hands.getByRole('button', { name: 'Answer' })).toBeFocused();
  });

  test('may be shown to everybody without a name', async ({ page }) => {
    const room = await wall(page);
    await button(page, 'Show one, nameless').first().click();
    room.tell({ kind: 'look', seat: 's0', events, anew: true });
    await expect(dialog(page)).toContainText('One of 11');
    await expect(dialog(page)).toContainText('•••@example.com');
    await expect(dialog(page)).not.toContainText('nobody@');
    await expect(dialog(page)).not.toContainText('小明');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  });

  test('is taken out of the room when that is confirmed', async ({ page }) => {
    const room = await wall(page, 5);
    await button(page, 'Look at Ana').click();
    await panel(page).getByRole('button', { name: 'Remove' }).click();
    await expect(dialog(page)).toContainText('Remove Ana from the room?');
    await button(page, 'Yes, do it').click();
    expect(room.said.at(-1)).toEqual({ kind: 'kick', seat: 's2' });
    room.tell({ kind: 'tiles', tiles: [], gone: ['s2'] });
    await expect(panel(page)).toHaveCount(0);
  });
});

test('for the projector names become numbers and addresses are masked, also after a reload', async ({ page }) => {
  await wall(page);
  await button(page, 'Hide names').click();
  for (let round = 0; round < 2; round++) {
    await expect(tile(page, 's0')).toContainText('No. 1');
    await expect(page.getByRole('main')).not.toContainText('小明');
    await expect(page.getByRole('main')).not.toContainText('nobody@');
    await expect(tile(page, 's3')).toContainText('RCPT TO:<•••@example.com>');
    await page.reload();
  }
});

test('a broken line mends itself: the same wall, without those who left meanwhile', async ({ page }) => {
  const room = await wall(page, 40);
  room.tiles = room.tiles.filter(({ seat }) => seat !== 's7');
  await room.cut();
  await expect(page.getByText(/line to the room is broken/)).toBeVisible();
  await expect(page.getByText(/line to the room is broken/)).toHaveCount(0);
  await expect(tiles(page)).toHaveCount(39);
  expect(room.heard.filter(({ kind }) => kind === 'teach')).toHaveLength(2);
});

test('what the room refuses is said in its words, and nobody tries again', async ({ page }) => {
  const room = new ToldRoom(0, Date.now());
  room.refuses = { kind: 'out', reason: { id: 'link.lost' } as never };
  await room.open(page);
  await page.goto(teachAddress);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(1500);
  expect(room.heard).toHaveLength(1);
});

test('hostile names and lines are text', async ({ page }) => {
  const now = Date.now();
  const room = await wall(page, hostileTexts.length, (told) => {
    told.tiles = hostileTexts.map((text, index) =>
      tileOf(index, now, {
        nickname: text,
        turns: [{ turn: 1, said: text, reply: text }],
        state: text,
        hand: { raisedMs: now, turn: 1 },
        mistakes: [text],
      }),
    );
    told.clusters = [{ mistake: '__proto__', seats: ['s0'] }];
  });
  room.change({ poll: { id: 'x', question: hostileTexts[0] ?? '', choices: hostileTexts.slice(0, 6) } });
  await expect(page.getByText(hostileTexts[0] ?? '').first()).toBeVisible();
  expect(await page.evaluate(() => '__xss' in globalThis)).toBe(false);
});

test('against the real server: a learner comes, is helped, and the class ends with its archive', async ({
  page,
  context,
}) => {
  await page.route('**/lessons', (route) => route.fulfill({ json: { lessons: [] } }));
  await page.goto('/class');
  await button(page, 'Open a room').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Join this class');
  const code = /\/class\/(\d{6})\//.exec(page.url())?.[1] ?? '';
  const other = await context.newPage();
  await other.goto('/class');
  await other.evaluate((asked) => {
    const line = new WebSocket('/room', 'mailterm.room.v1');
    const heard: string[] = [];
    Object.assign(globalThis, { heard, line });
    line.addEventListener('message', ({ data }) => heard.push(String(data)));
    line.addEventListener('open', () => {
      line.send(JSON.stringify({ kind: 'join', code: asked, nickname: 'Ana' }));
      line.send(JSON.stringify({ kind: 'progress', step: 2, of: 7, done: [true, false] }));
      line.send(JSON.stringify({ kind: 'raise' }));
    });
  }, code);
  const heard = () => other.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join('\n'));
  await expect(page.getByRole('main')).toContainText('1 here');
  // A tile has come, too, but the door stays until the teacher leaves it.
  await button(page, 'To the wall').click();
  await expect(tiles(page)).toContainText(['Ana']);
  await expect(page.getByRole('region', { name: 'Raised hands' })).toContainText('Ana');
  await button(page, 'Look at Ana').click();
  await panel(page).getByRole('textbox', { name: 'Hint' }).fill('Say hello first.');
  await panel(page).getByRole('button', { name: 'Send' }).click();
  await expect.poll(heard).toContain('Say hello first.');
  await panel(page).getByRole('button', { name: 'Handled' }).click();
  await expect(page.getByRole('region', { name: 'Raised hands' })).toHaveCount(0);
  await button(page, 'Eyes up').click();
  await expect(button(page, 'Eyes up')).toHaveAttribute('aria-pressed', 'true');
  // The teacher comes back to the same room.
  await page.reload();
  await expect(tiles(page)).toContainText(['Ana']);
  await button(page, 'Room …').click();
  await button(page, 'End the class').click();
  await button(page, 'Yes, do it').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The class is over');
  await expect.poll(heard).toContain('room.ended');
  const download = page.waitForEvent('download');
  await button(page, 'Download everything (zip)').click();
  expect((await download).suggestedFilename()).toBe(`mailterm-class-${code}.zip`);
});
