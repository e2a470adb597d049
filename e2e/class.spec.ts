// A class as it goes, with the server's own rooms: a teacher at the wall, learners in browsers of their own, one of them on a
// phone, and scripted ones beside them.

import type { Browser, BrowserContext, Page } from '@playwright/test';
import { joinRoom, openFrom } from '../server/testing/roomPage.ts';
import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

test.use({ actionTimeout: 15_000 });

/** A learner with a browser of their own. */
class Learner {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly mailterm: Mailterm;
  /** Octets that the page has sent to servers of mail. */
  octets = 0;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    this.mailterm = new Mailterm(page);
    page.on('websocket', (socket) => {
      if (!socket.url().endsWith('/ws')) return;
      socket.on('framesent', ({ payload }) => {
        if (typeof payload !== 'string') this.octets += payload.length;
      });
    });
  }

  static async open(browser: Browser, width = 1280): Promise<Learner> {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    return new Learner(context, await context.newPage());
  }

  get strip() {
    return this.page.getByRole('region', { name: 'Class', exact: true });
  }

  async join(code: string, nickname: string, how: 'Join' | 'Join without a terminal' = 'Join'): Promise<this> {
    await this.page.goto(`/class#${code}`);
    await this.page.getByLabel('Nickname').fill(nickname);
    await this.page.getByRole('button', { name: how, exact: true }).click();
    await expect(this.strip).toContainText(nickname);
    return this;
  }

  /** The wrong order: a recipient before a sender. */
  async mistake(): Promise<void> {
    await this.mailterm.connect('telnet practice 25');
    await this.mailterm.command('EHLO me.example');
    expect(await this.mailterm.command('RCPT TO:<bob@practice.test>')).toMatch(/^503 /);
  }
}

const dialog = (page: Page) => page.getByRole('dialog');

/** What stands on a learner's tile. */
const tile = (page: Page, nickname: string) => page.locator('[data-seat]').filter({ hasText: nickname });

test('a class: from the code on the board to its end', async ({ page, browser, baseURL }) => {
  // Four browsers on a machine that may be busy with other tests.
  test.setTimeout(180_000);
  const [wei, min, ana] = await Promise.all([Learner.open(browser), Learner.open(browser), Learner.open(browser, 390)]);
  await page.goto('/class');
  await page.getByRole('button', { name: 'Open a room' }).click();
  await page.waitForURL(/\/class\/\d{6}\/teach#/);
  const code = /\/class\/(\d{6})/.exec(page.url())?.[1] ?? '';
  const ws = `${(baseURL ?? '').replace('http', 'ws')}/ws`;

  await test.step('learners come in, and the lesson opens by itself', async () => {
    await page.getByRole('combobox', { name: 'Lesson' }).selectOption('smtp-by-hand');
    await Promise.all([
      wei.join(code, 'Li Wei'),
      min.join(code, '小明'),
      ana.join(code, 'Ana', 'Join without a terminal'),
    ]);
    await expect(wei.page.getByRole('heading', { level: 1, name: 'Send a mail by hand' })).toBeVisible();
    // The door stays on the projector while the class comes in.
    await page.getByRole('button', { name: 'To the wall' }).click();
    // Steps are counted from 1: nobody is at step 0 of a lesson.
    await expect(tile(page, 'Li Wei')).toContainText(/step 1\/\d/);
  });

  const forAll = page.getByRole('group', { name: 'For everybody' });
  const room = { code, secret: '', endsMs: 0, deletesMs: 0 };
  const scripted = await joinRoom(ws, room, 'Script');
  const session = await openFrom(ws, scripted.seat);

  await test.step('the same mistake gets one hint', async () => {
    await Promise.all([wei.mistake(), min.mistake()]);
    await page.getByRole('button', { name: 'Send hint to 2' }).first().click();
    await dialog(page).getByRole('button', { name: 'Send', exact: true }).click();
    await expect(wei.page.getByText('Your teacher points at this')).toBeVisible();
    await expect(wei.page.getByText('About turn 2')).toBeVisible();
    await expect(wei.page.getByRole('button', { name: 'RCPT TO:<bob@practice.test>' })).toBeVisible();
    await expect(min.page.getByText('Your teacher points at this')).toBeVisible();
    await expect(ana.page.getByText('Your teacher points at this')).toHaveCount(0);
    await expectNoComplaint(wei.page);
    await wei.page.getByRole('button', { name: 'Put away' }).click();
  });

  await test.step('a raised hand opens the turn that was looked at', async () => {
    await wei.page.keyboard.press('Alt+r');
    await expect(wei.strip.getByRole('status')).toHaveText('Your hand is up, about turn 2. You are next.');
    await wei.mailterm.command('NOOP');
    await page.getByRole('region', { name: 'Raised hands' }).getByRole('button', { name: 'Answer' }).click();
    const look = page.getByRole('complementary');
    // The turn is shown from its first line, with the refusal below it.
    await expect(look.locator('[aria-current=true]')).toContainText('RCPT TO:');
    await expect(look).toContainText('503');
    const own = look.getByRole('radio', { name: 'In my words' });
    if ((await own.count()) > 0) await own.check();
    await look.getByRole('textbox').fill('Who is it from?');
    await look.getByRole('button', { name: 'Send', exact: true }).click();
    const note = wei.page.getByRole('listitem').filter({ hasText: 'Who is it from?' });
    await expect(note).toContainText('About turn 2');
    await note.getByRole('button', { name: 'RCPT TO:<bob@practice.test>', exact: true }).click();
    await note.getByRole('button', { name: 'Put away' }).click();
    await look.getByRole('button', { name: 'Handled' }).click();
    await expect(wei.strip.getByRole('status')).toHaveText('');
    await look.getByRole('button', { name: 'Close' }).click();
    await expect(look).toHaveCount(0);
  });

  await test.step('a line that is pushed is typed with one press, and not sent', async () => {
    await forAll.getByRole('button', { name: 'Push a line' }).click();
    await dialog(page).getByLabel('Line').fill('MAIL FROM:<li@example.org>');
    await dialog(page).getByRole('button', { name: 'Push', exact: true }).click();
    const sent = wei.octets;
    await wei.page.getByRole('button', { name: 'MAIL FROM:<li@example.org>', exact: true }).click();
    await expect(wei.mailterm.input).toHaveValue('MAIL FROM:<li@example.org>');
    expect(wei.octets).toBe(sent);
  });

  await test.step('eyes up holds what is typed, and sends nothing', async () => {
    const sent = wei.octets;
    const turns = await tile(page, 'Li Wei').locator('ol').innerText();
    await forAll.getByRole('button', { name: 'Eyes up' }).click();
    await expect(wei.strip).toContainText('Eyes up, please.');
    await wei.page.keyboard.type('QUIT');
    await wei.page.keyboard.press('Enter');
    await forAll.getByRole('button', { name: 'Eyes up' }).click();
    await expect(wei.mailterm.input).toBeFocused();
    await expect(wei.mailterm.input).toHaveValue('MAIL FROM:<li@example.org>QUIT');
    expect(wei.octets).toBe(sent);
    expect(await tile(page, 'Li Wei').locator('ol').innerText()).toBe(turns);
  });

  await test.step('the teacher’s terminal is on every screen', async () => {
    await forAll.getByRole('button', { name: 'Broadcast' }).click();
    await dialog(page).getByRole('link', { name: 'To the terminal' }).click();
    const teacher = new Mailterm(page);
    await teacher.connect('telnet practice 110');
    await page.goBack();
    await forAll.getByRole('button', { name: 'Broadcast' }).click();
    await dialog(page).getByRole('button', { name: 'Begin' }).click();
    for (const learner of [wei, min, ana]) {
      const shown = learner.page.getByRole('region', { name: 'Your teacher’s terminal' });
      await expect(shown).toContainText('+OK');
    }
    await expectNoComplaint(ana.page);
    await page.getByRole('button', { name: 'End broadcast' }).click();
    await expect(wei.page.getByRole('region', { name: 'Your teacher’s terminal' })).toHaveCount(0);
  });

  await test.step('a vote, with a phone', async () => {
    await forAll.getByRole('button', { name: 'Vote' }).click();
    await dialog(page).getByLabel('Question').fill('What comes after RCPT to nobody?');
    await dialog(page).getByRole('button', { name: 'Fill in 250 · 450' }).click();
    await dialog(page).getByRole('button', { name: 'Begin the vote' }).click();
    // Hers has the width of a phone and no terminal: nothing to type into, and nothing to scroll to the side for.
    await expect(ana.mailterm.input).toHaveCount(0);
    await ana.strip.getByRole('button', { name: '550' }).click();
    await expect(ana.strip).toContainText('You chose 550');
    expect(await ana.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await min.strip.getByRole('button', { name: '250' }).click();
    await expect(page.getByText('2 of 4 have voted')).toBeVisible();
    await page.getByRole('button', { name: 'End the vote' }).click();
    await page.getByRole('group', { name: 'The right answer' }).getByRole('button', { name: '550' }).click();
    await expect(ana.strip).toContainText('1 of 2 ✓ right · yours');
    await expect(min.strip).toContainText('1 of 2 · yours');
    await ana.strip.getByRole('button', { name: 'Put away' }).click();
  });

  await test.step('who was cut off comes back to the same seat and session', async () => {
    await min.context.setOffline(true);
    await expect(min.strip).toContainText('Your seat is kept');
    await expect(tile(page, '小明')).toContainText('away');
    await min.context.setOffline(false);
    await expect(min.strip).not.toContainText('Your seat is kept');
    await min.page.reload();
    await expect(min.strip).toContainText('小明');
    await expect(min.mailterm.log).toContainText('503');
    await min.mailterm.type('NOOP');
    await expect(tile(page, '小明')).toHaveCount(1);
    await expect(tile(page, '小明')).toContainText('NOOP');
    await expect(tile(page, '小明')).not.toContainText('away');
  });

  await test.step('one is taken out, and the class ends', async () => {
    await page.getByRole('button', { name: 'Look at Ana' }).click();
    await page.getByRole('complementary').getByRole('button', { name: 'Remove' }).click();
    await dialog(page).getByRole('button', { name: 'Yes, do it' }).click();
    await expect(ana.page.getByRole('alert')).toContainText('The teacher has ended your seat');
    await page.getByRole('button', { name: 'Room …' }).click();
    await dialog(page).getByRole('button', { name: 'End the class' }).click();
    await dialog(page).getByRole('button', { name: 'Yes, do it' }).click();
    for (const learner of [wei, min]) await expect(learner.page.getByRole('alert')).toContainText('class is over');
    await expect(page.getByRole('heading', { name: 'The class is over' })).toBeVisible();
    await wei.page.getByRole('link', { name: 'Go on at your own terminal' }).click();
    expect(await wei.mailterm.log.innerText()).toContain('503');
  });

  session.cut();
  await Promise.all([wei, min, ana].map(({ context }) => context.close()));
});
