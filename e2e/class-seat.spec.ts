// A learner's seat against a room that this test plays: what is told to the page, and what the page says. The room of the
// server is in class.spec.ts.

import type { Page, WebSocketRoute } from '@playwright/test';
import type { LearnerMessage, RoomTold, ToLearner } from '../shared/src/wire/room/messages.ts';
import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const code = '428913';

const told: RoomTold = {
  code,
  endsMs: Date.UTC(2030, 0, 1),
  deletesMs: Date.UTC(2030, 0, 2),
  here: 12,
  isLocked: false,
  eyesUp: false,
};

/** A room as far as one seat sees it. */
class Room {
  readonly said: LearnerMessage[] = [];
  /** What answers `join` instead of a seat. */
  refusal: ToLearner | undefined;
  #line: WebSocketRoute | undefined;
  #room = told;

  static async of(page: Page): Promise<Room> {
    const room = new Room();
    // The seat is not one of the server's: sessions there belong to nobody's class.
    await page.addInitScript(() => {
      const send = Reflect.get(WebSocket.prototype, 'send');
      WebSocket.prototype.send = function (data) {
        const text = typeof data === 'string' ? data.replace(/,"seat":"secret-1"(?=[^{]*\}$)/, '') : data;
        send.call(this, this.url.endsWith('/ws') ? text : data);
      };
    });
    await page.routeWebSocket(/\/room$/, (line) => {
      room.#line = line;
      line.onMessage((text) => room.#hear(JSON.parse(String(text)) as LearnerMessage));
    });
    return room;
  }

  say(message: ToLearner): void {
    this.#line?.send(JSON.stringify(message));
  }

  tell(change: { readonly [Name in keyof RoomTold]?: RoomTold[Name] | undefined }): void {
    this.#room = { ...this.#room, ...change } as RoomTold;
    this.say({ kind: 'room', room: this.#room });
  }

  async cut(): Promise<void> {
    await this.#line?.close({ code: 1012 });
  }

  heard<Kind extends LearnerMessage['kind']>(kind: Kind) {
    return this.said.filter((message): message is Extract<LearnerMessage, { kind: Kind }> => message.kind === kind);
  }

  #hear(message: LearnerMessage): void {
    this.said.push(message);
    if (message.kind !== 'join') return;
    if (this.refusal) return this.say(this.refusal);
    this.say({ kind: 'seated', seat: 'secret-1', place: 's1', nickname: message.nickname, mailroom: 's01' });
    this.tell({});
  }
}

async function join(page: Page, nickname = 'Li Wei'): Promise<Mailterm> {
  await page.goto(`/class#${code}`);
  await page.getByLabel('Nickname').fill(nickname);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  const mailterm = new Mailterm(page);
  await expect(mailterm.input).toBeFocused();
  return mailterm;
}

const strip = (page: Page) => page.getByRole('region', { name: /^(Class|课堂)$/ });

/** Octets that this page has sent to servers of mail. */
async function countOctets(page: Page): Promise<() => number> {
  let octets = 0;
  page.on('websocket', (socket) => {
    if (!socket.url().endsWith('/ws')) return;
    socket.on('framesent', ({ payload }) => {
      if (typeof payload !== 'string') octets += payload.length;
    });
  });
  return () => octets;
}

test.describe('joining a class', () => {
  test('takes six digits and a nickname, from the first screen on', async ({ page }, testInfo) => {
    const room = await Room.of(page);
    await page.goto('/');
    await page.getByRole('link', { name: 'Class code' }).click();
    await expect(page).toHaveURL('/class');
    await expect(page.getByLabel('Class code')).toBeFocused();
    await expectNoComplaint(page);
    await takePicture(page, 'class-join', testInfo);
    await page.keyboard.type('428');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('six digits');
    await page.keyboard.type(' 913');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('nickname');
    await page.keyboard.type('Li Wei');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/class/${code}`);
    await expect(strip(page)).toContainText('Class 428 913');
    expect(room.heard('join')).toEqual([{ kind: 'join', code, nickname: 'Li Wei' }]);
  });

  test('says in words why one is not let in, and asks again', async ({ page }) => {
    const room = await Room.of(page);
    room.refusal = { kind: 'fault', reason: { id: 'room.nicknameTaken', params: { nickname: 'Li Wei' } } };
    await page.goto(`/class#${code}`);
    await page.getByLabel('Nickname').fill('Li Wei');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Li Wei already');
    room.refusal = undefined;
    await page.getByLabel('Nickname').fill('Wei');
    await page.keyboard.press('Enter');
    await expect(strip(page)).toContainText('Wei');
    expect(room.heard('join').at(-1)).toEqual({ kind: 'join', code, nickname: 'Wei' });
  });
});

test.describe('a seat', () => {
  test('shows who looks on, raises a hand about a turn, and takes what the teacher sends', async ({
    page,
  }, testInfo) => {
    const room = await Room.of(page);
    const octets = await countOctets(page);
    const mailterm = await join(page);
    await expect(strip(page)).toContainText('Your teacher sees this screen (passwords masked).');
    await mailterm.connect('telnet practice 25');
    await mailterm.command('EHLO me.example');
    await mailterm.command('RCPT TO:<bob@practice.test>');
    await expect.poll(() => room.heard('session').length).toBe(1);
    await page.keyboard.press('Alt+r');
    const { session } = room.heard('session')[0] ?? { session: '' };
    await expect.poll(() => room.heard('raise')).toEqual([{ kind: 'raise', turn: 2, session }]);
    room.say({ kind: 'hand', hand: { turn: 2, before: 3 } });
    await expect(strip(page).getByRole('status')).toHaveText('Your hand is up, about turn 2. 3 before you.');
    await page.keyboard.press('Alt+r');
    await expect.poll(() => room.heard('lower').length).toBe(1);

    const sent = octets();
    room.say({ kind: 'hint', note: 'n1', text: 'Look at the order of the commands.' });
    room.say({ kind: 'hint', note: 'n2', mistake: 'mistake.webRequest' });
    room.say({ kind: 'chip', note: 'n3', line: 'MAIL FROM:<alice@practice.test>' });
    await expect(page.getByText('Look at the order')).toBeVisible();
    await expect(page.getByText('That is how one speaks to a web server')).toBeVisible();
    await expect.poll(() => room.heard('seen').map(({ note }) => note)).toEqual(['n1', 'n2', 'n3']);
    await expectNoComplaint(page);
    await takePicture(page, 'class-notes', testInfo);
    await page.getByRole('button', { name: 'MAIL FROM:<alice@practice.test>' }).first().click();
    await expect(mailterm.input).toHaveValue('MAIL FROM:<alice@practice.test>');
    expect(octets()).toBe(sent);
    await page.getByRole('button', { name: 'Put away' }).first().click();
    await expect(page.getByText('Look at the order')).toHaveCount(0);

    room.tell({ eyesUp: true });
    await expect(strip(page)).toContainText('Eyes up, please.');
    await page.keyboard.type('QUIT');
    await page.keyboard.press('Enter');
    await expectNoComplaint(page);
    await takePicture(page, 'class-eyes', testInfo);
    room.tell({ eyesUp: false });
    await expect(mailterm.input).toBeFocused();
    await expect(mailterm.input).toHaveValue('MAIL FROM:<alice@practice.test>QUIT');
    expect(octets()).toBe(sent);
  });

  test('says to which servers besides practice the class may go', async ({ page }) => {
    const room = await Room.of(page);
    await join(page);
    await expect(strip(page)).not.toContainText('Besides practice');
    room.tell({ targets: ['mail.example:25', '[2001:db8::1]:110'] });
    await expect(strip(page)).toContainText(
      'Besides practice servers, this class may connect to: mail.example:25, [2001:db8::1]:110',
    );
    await expectNoComplaint(page);
    room.tell({ targets: undefined });
    await expect(strip(page)).not.toContainText('Besides practice');
  });

  test('keeps what is typed while eyes are up, where it was typed, and sends none of it', async ({ page }) => {
    const room = await Room.of(page);
    const octets = await countOctets(page);
    const mailterm = await join(page);
    await mailterm.connect('telnet practice 25');
    await mailterm.command('EHLO me.example');
    const caret = () => mailterm.input.evaluate((input: HTMLInputElement) => input.selectionStart);
    const sent = octets();
    await page.keyboard.type('MAIL <a@b>');
    for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowLeft');
    room.tell({ eyesUp: true });
    await expect(strip(page)).toContainText('Eyes up, please.');
    await page.keyboard.type('FROM:');
    await page.keyboard.press('Enter');
    await expect(mailterm.input).toHaveValue('MAIL FROM:<a@b>');
    // A press elsewhere takes the focus; a sign that is typed then still comes into the prompt.
    await strip(page).getByText('428 913').click();
    await page.keyboard.type('!');
    await expect(mailterm.input).toBeFocused();
    room.tell({ eyesUp: false });
    await expect(strip(page)).not.toContainText('Eyes up, please.');
    await expect(mailterm.input).toBeFocused();
    await expect(mailterm.input).toHaveValue('MAIL FROM:!<a@b>');
    expect(await caret()).toBe('MAIL FROM:!'.length);
    expect(octets()).toBe(sent);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect.poll(octets).toBeGreaterThan(sent);
    expect(await mailterm.reply()).toMatch(/^250 /);
  });

  test('is led to the line that a hint is about, also from another session', async ({ page }, testInfo) => {
    const room = await Room.of(page);
    const mailterm = await join(page);
    await mailterm.connect('telnet practice 25');
    await mailterm.command('EHLO me.example');
    await mailterm.command('RCPT TO:<bob@practice.test>');
    await expect.poll(() => room.heard('session').length).toBe(1);
    const { session } = room.heard('session')[0] ?? { session: '' };
    await mailterm.command('RSET');
    room.say({ kind: 'hint', note: 'n1', text: 'Who is it from?', turn: 2, session });
    await expect(page.getByText('About turn 2')).toBeVisible();
    const line = page.getByRole('button', { name: 'RCPT TO:<bob@practice.test>', exact: true });
    await line.click();
    await expect(mailterm.explanation).toContainText('RCPT');
    await expectNoComplaint(page);
    await takePicture(page, 'class-about', testInfo);

    await mailterm.command('QUIT');
    await mailterm.connect('telnet practice 110');
    await mailterm.command('USER alice');
    await expect(mailterm.log).not.toContainText('RCPT TO');
    await line.click();
    await expect(mailterm.log).toContainText('RCPT TO:<bob@practice.test>');
    await expect(mailterm.explanation).toContainText('RCPT');
    room.say({ kind: 'hint', note: 'n2', text: 'Before that.', turn: 2, session: 'elsewhere' });
    await expect(page.getByText('About turn 2 of a session that is no longer on this page')).toBeVisible();
  });

  test('votes, and sees the result', async ({ page }, testInfo) => {
    const room = await Room.of(page);
    await join(page);
    const poll = { id: 'p1', question: 'What does the server answer to RCPT?', choices: ['250', '450', '550'] };
    room.tell({ poll });
    await strip(page).getByRole('button', { name: '550' }).click();
    await expect.poll(() => room.heard('vote')).toEqual([{ kind: 'vote', poll: 'p1', choice: '550' }]);
    await expect(strip(page)).toContainText('You chose 550');
    await expectNoComplaint(page);
    await takePicture(page, 'class-vote', testInfo);
    room.tell({ poll: { ...poll, result: { counts: { 250: 3, 550: 9 }, answer: '550' } } });
    await expect(strip(page)).toContainText('9 of 12 ✓ right · yours');
    await expectNoComplaint(page);
    await takePicture(page, 'class-result', testInfo);
    await strip(page).getByRole('button', { name: 'Put away' }).click();
    await expect(strip(page)).not.toContainText('9 of 12');
  });

  test('comes back after a reload and after a cut, to the same session', async ({ page }) => {
    const room = await Room.of(page);
    const mailterm = await join(page);
    await mailterm.connect('telnet practice 25');
    await expect.poll(() => room.heard('session').length).toBe(1);
    await room.cut();
    await expect(strip(page)).toContainText('Your seat is kept');
    await expect.poll(() => room.heard('join').at(-1)).toMatchObject({ seat: 'secret-1' });
    await expect(strip(page)).not.toContainText('Your seat is kept');
    await page.reload();
    await expect(mailterm.log).toContainText('220 ');
    await expect.poll(() => room.heard('join').length).toBe(3);
    expect(room.heard('join').at(-1)).toEqual({ kind: 'join', code, nickname: 'Li Wei', seat: 'secret-1' });
    await expect.poll(() => new Set(room.heard('session').map(({ session }) => session)).size).toBe(1);
    expect(await mailterm.command('NOOP')).toMatch(/^\d{3} /);
  });

  test('is left in one press, and ends in words', async ({ page }, testInfo) => {
    const room = await Room.of(page);
    await join(page);
    room.say({ kind: 'out', reason: { id: 'room.kicked' } });
    await expect(page.getByRole('alert')).toContainText('practising by yourself');
    await expectNoComplaint(page);
    await takePicture(page, 'class-over', testInfo);
    await page.getByRole('link', { name: 'Go on at your own terminal' }).click();
    await expect(page).toHaveURL('/');
    await join(page);
    await strip(page).getByRole('button', { name: 'Leave' }).click();
    await expect(page).toHaveURL('/');
    await expect.poll(() => room.heard('leave').length).toBe(1);
  });

  test('needs no terminal on a phone', async ({ page }, testInfo) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const room = await Room.of(page);
    await page.goto(`/class#${code}`);
    await page.getByLabel('Nickname').fill('Ana');
    await takePicture(page, 'class-join-phone', testInfo);
    await page.getByRole('button', { name: 'Join without a terminal' }).click();
    await expect(page.getByRole('heading', { name: 'You are in.' })).toBeVisible();
    room.tell({ poll: { id: 'p1', question: 'Which code comes back?', choices: ['250', '550'] } });
    await strip(page).getByRole('button', { name: '250' }).click();
    await strip(page).getByRole('button', { name: 'Raise hand' }).click();
    await expect.poll(() => room.heard('raise').length).toBe(1);
    room.say({ kind: 'hint', note: 'n1', text: 'Think of the mailbox.' });
    room.say({ kind: 'chip', note: 'n2', line: 'RSET' });
    await expect(strip(page)).toContainText('Think of the mailbox.');
    await expect.poll(() => room.heard('seen').map(({ note }) => note)).toEqual(['n1']);
    await expect(page.getByText('RSET')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectNoComplaint(page);
    await takePicture(page, 'class-vote-phone', testInfo);
  });
});
