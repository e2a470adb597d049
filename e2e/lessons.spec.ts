// Lessons in the browser: each shipped one by its own solution, wrong paths and their hints, without a mouse, without a
// screen, on a narrow one, and what is left after a reload.

import { Program } from '../server/testing/practicePorts.ts';
import type { PortsTold } from '../shared/src/wire/ports.ts';
import { expectNoComplaint } from './support/accessible.ts';
import { LessonPage, shippedLesson, shippedLessons } from './support/lessons.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const ownClient = 'own-client';

for (const id of shippedLessons.filter((each) => each !== ownClient)) {
  for (const language of ['en', 'zh'] as const) {
    test(`${id}, ${language}: its solution, typed in the browser, completes it`, async ({ page }) => {
      const lesson = shippedLesson(id);
      const view = await new LessonPage(page).open(id, language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title[language]);
      for (const [place, step] of lesson.steps.entries()) {
        await expect(view.pane.getByRole('heading', { level: 2 })).toContainText(step.title[language]);
        await view.pass(step, place);
      }
      await complete(view);
    });
  }
}

/** The server agrees by what it recorded, and signs it. */
async function complete({ pane }: LessonPage): Promise<void> {
  await pane.getByRole('textbox').fill('Ana');
  await pane.getByRole('button', { name: /^(?:Get the completion code|领取完成码)$/ }).click();
  await expect(pane.locator('output')).not.toBeEmpty();
}

for (const language of ['en', 'zh'] as const) {
  test(`${ownClient}, ${language}: a program at the practice ports completes it`, async ({ page, serve }) => {
    const server = await serve({ MAILTERM_PRACTICE_PORTS: 'smtp=0,pop3=0', MAILTERM_TARGETS: 'practice' });
    const lesson = shippedLesson(ownClient);
    const view = await new LessonPage(page).open(ownClient, language, server.url);
    const told = (await (await page.request.get(`${server.url}/practice/ports`)).json()) as PortsTold;
    let program: Program | undefined;
    for (const [place, step] of lesson.steps.entries()) {
      await view.guess(step);
      for (const typed of step.solution) {
        if (typed.startsWith('program:')) program = await run(typed.replace(/^program: ?/, ''), told, program);
        else await view.enter(typed);
      }
      await view.answer(step);
      await view.expectDone(step, place);
    }
    await complete(view);
  });
}

/** What a program of one's own does with a line of the solution. */
async function run(line: string, { ports, room = '' }: PortsTold, program: Program | undefined): Promise<Program> {
  const service = /^telnet practice (\d+)$/.exec(line)?.[1];
  if (service !== undefined) {
    const opened = Program.clear(ports.find(({ name }) => name === (service === '25' ? 'smtp' : 'pop3'))?.port ?? 0);
    await opened.hear(/^(?:220|\+OK)/);
    return opened;
  }
  if (!program) throw new Error(`There is no connection for "${line}"`);
  const plain = Buffer.from(`\0alice%${room}\0practice-code`).toString('base64');
  const said = line.replace(/^USER bob$/, `USER bob%${room}`).replace(/^(AUTH PLAIN ).*/, `$1${plain}`);
  const inLetter = /^(?:From|To|Subject): |^$|^Hello/.test(said);
  await program.say(said, inLetter ? /(?:)/ : /^(?:\d\d\d |\+OK)/m);
  return program;
}

test('a mistake gets the hint that was written for it, and "why not yet?" says what was seen', async ({
  page,
}, info) => {
  const view = await new LessonPage(page).open('smtp-by-hand');
  await view.enter('telnet smtp.163.com 25');
  await expect(view.log).toContainText('smtp.163.com is played by the practice server coremail.practice.test');
  await expect(view.pane.getByRole('group', { name: 'Hints' })).toBeHidden();
  await view.enter('EHLO');
  await expect(view.pane.getByRole('group', { name: 'Hints' })).toContainText('A name is missing');
  await expect(view.pane.getByText('Seen so far')).toBeHidden();
  await view.pane.getByRole('button', { name: 'Why not yet?' }).click();
  await expect(view.pane.getByText('Seen so far')).toContainText('550');
  await takePicture(page, 'lesson-mistake', info);
  await expectNoComplaint(page);
  const { steps } = shippedLesson('smtp-by-hand');
  await view.enter('helo 163.com');
  await view.expectDone(steps[0]!, 0);
  for (const place of [1, 2, 3, 4]) await view.pass(steps[place]!, place);
  for (const line of ['from:alice@163.com', 'subject:hello smtp', 'Text.', '.']) await view.enter(line);
  await expect(view.pane.getByRole('group', { name: 'Hints' })).toContainText(/empty line/i);
  await expect(view.steps.nth(5)).toHaveAccessibleName(/not done$/);
});

test('whoever types on behind the step on screen gets the hint of the step that is being done', async ({ page }) => {
  const view = await new LessonPage(page).open('smtp-by-hand');
  await view.enter('telnet smtp.163.com 25');
  await view.enter('HELO 163.com');
  await view.enter('MAIL FROM:<alice@163.com>');
  const hints = view.pane.getByRole('group', { name: 'Hints' });
  await expect(hints).toContainText('About what you typed for step 2');
  await expect(hints).toContainText(/login|AUTH/i);
  await expect(view.pane.getByRole('heading', { level: 2 })).toContainText('Connect and say hello');
  await expect(page.getByText(/^Hint: /)).toBeAttached();
});

test('a question that is waited for goes by no name of the lesson file', async ({ page }) => {
  const { steps } = shippedLesson('auth-login');
  const view = await new LessonPage(page).open('auth-login');
  await view.pass(steps[0]!, 0);
  await expect(view.pane.getByRole('heading', { level: 2 })).toContainText('Read the question');
  await expect(view.pane.getByRole('list', { name: /wait/i })).toContainText('the answer to the question above');
});

test('hints are opened in order, and the solution is typed in but not run', async ({ page }) => {
  const view = await new LessonPage(page).open('smtp-by-hand');
  await view.pane.getByRole('button', { name: 'Hint', exact: true }).click();
  await view.pane.getByRole('button', { name: 'Another hint' }).click();
  await expect(view.pane.getByText('The lines that pass this step')).toBeHidden();
  await view.pane.getByRole('button', { name: 'Show the solution' }).click();
  await view.pane.getByRole('button', { name: 'Put them into the prompt one by one' }).click();
  await expect(view.input).toHaveValue('telnet smtp.163.com 25');
  await expect(view.log.locator('p')).toHaveCount(0);
});

test('a line whose reply is to be guessed waits for the guess', async ({ page }) => {
  const { steps } = shippedLesson('starttls');
  const view = await new LessonPage(page).open('starttls');
  await view.pass(steps[0]!, 0);
  const [line = ''] = steps[1]!.solution;
  await view.input.fill(line);
  await view.input.press('Enter');
  await expect(page.getByRole('alert').first()).toContainText('The lesson asks first');
  await view.input.press('Enter');
  await expect(view.log).not.toContainText(line);
  await view.input.press('2');
  await expect(view.input).toHaveValue(line);
  await view.input.press('Enter');
  await expect(view.log).toContainText(line);
  await expect(view.pane).toContainText(`Your guess: ${steps[1]!.predict!.choices[1]}.`);
  await expect(view.pane).toContainText('The server said 530.');
});

test('the first lesson by keyboard and by ear', async ({ page }) => {
  const { steps } = shippedLesson('smtp-by-hand');
  const view = await new LessonPage(page).open('smtp-by-hand');
  await expect(page.getByRole('heading', { level: 1, name: 'Send a mail by hand' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Step 1 of 7: Connect and say hello' })).toBeVisible();
  await expect(view.steps.first()).toHaveAttribute('aria-current', 'step');
  await expect(view.pane.getByRole('list', { name: 'What this step waits for' }).getByRole('listitem')).toHaveCount(2);
  await view.input.focus();
  await page.keyboard.press('F6');
  await expect(view.pane).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('region', { name: 'Explanation' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(view.input).toBeFocused();
  for (const line of steps[0]!.solution) await view.enter(line);
  const said = page.locator('[role=status].unseen', { hasText: 'Step 1 is done: Connect and say hello.' });
  await expect(said).toHaveCount(1);
  await page.keyboard.press('Alt+KeyN');
  await expect(page.getByRole('heading', { level: 2, name: /^Step 2 of 7/ })).toBeFocused();
  await page.keyboard.press('Alt+KeyH');
  await expect(view.pane.getByRole('group', { name: 'Hints' })).toBeVisible();
  await expectNoComplaint(page);
});

test('it survives a reload together with its session, and starts over only when asked twice', async ({ page }) => {
  const { steps } = shippedLesson('smtp-by-hand');
  const view = await new LessonPage(page).open('smtp-by-hand');
  for (const place of [0, 1]) await view.pass(steps[place]!, place);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: /^Step 3 of 7/ })).toBeVisible();
  await expect(view.log).toContainText('235');
  await view.pass(steps[2]!, 2);
  await view.pane.getByRole('button', { name: 'Start over' }).click();
  await view.pane.getByRole('button', { name: 'Go on' }).click();
  await expect(view.steps.first()).toHaveAccessibleName(/, done$/);
  await view.pane.getByRole('button', { name: 'Start over' }).click();
  await view.pane.getByRole('group', { name: 'Start over' }).getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Step 1 of 7/ })).toBeVisible();
  await expect(view.steps.first()).toHaveAccessibleName(/not done$/);
});

test('a session that is opened while the lesson is still fetched counts', async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/lessons/starttls.md', async (route) => {
    await released;
    await route.continue();
  });
  const view = await new LessonPage(page).open('starttls', 'en', '', false);
  await expect(view.pane).toContainText('Fetching the lesson');
  // Nobody knows yet whether the lesson plays this one itself.
  await view.input.fill('telnet smtp.163.com 25');
  await view.input.press('Enter');
  await expect(page.getByText('The lesson is still being fetched').first()).toBeVisible();
  await view.input.fill('');
  const [step] = shippedLesson('starttls').steps;
  for (const line of step!.solution) await view.enter(line);
  release();
  await view.expectDone(step!, 0);
});

test('what the server did not record is missing, and the transcript can be handed in', async ({ page }) => {
  const { steps } = shippedLesson('smtp-by-hand');
  const view = await new LessonPage(page).open('smtp-by-hand');
  for (const [place, step] of steps.entries()) await view.pass(step, place);
  // A page that says it is done where it is not.
  await page.route('**/lessons/complete', (route) => {
    const asked = route.request().postDataJSON() as object;
    return route.continue({ postData: JSON.stringify({ ...asked, sessions: [] }) });
  });
  await view.pane.getByRole('textbox').fill('Ana');
  await view.pane.getByRole('button', { name: 'Get the completion code' }).click();
  await expect(view.pane.getByRole('button', { name: '1: Connect and say hello', exact: true })).toBeVisible();
  await expect(view.pane.locator('output')).toHaveCount(0);
  await view.pane.getByRole('button', { name: 'Transcript of coremail.practice.test:25' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test.describe('on a screen 360 pixels wide', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the step stands in a strip and the lesson in a sheet', async ({ page }, info) => {
    const view = await new LessonPage(page).open('smtp-by-hand');
    const sheet = view.pane.filter({ has: page.getByRole('heading', { level: 2 }) });
    const strip = page.getByRole('button', { name: /^1\/7/ });
    await expect(sheet).toBeVisible();
    await expectNoComplaint(page);
    await takePicture(page, 'lesson-sheet', info);
    await sheet.getByRole('button', { name: 'telnet smtp.163.com 25' }).click();
    await expect(sheet).toBeHidden();
    await expect(view.input).toHaveValue('telnet smtp.163.com 25');
    await view.input.press('Enter');
    await expect(view.log).toContainText('220 163.com');
    await view.enter('helo');
    await expect(view.pane).toContainText('A name is missing');
    await takePicture(page, 'lesson-strip', info);
    await expectNoComplaint(page);
    await view.enter('helo 163.com');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(sheet.getByRole('heading', { level: 2 })).toContainText('Log in');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^2\/7/ })).toBeFocused();
    await expect(strip).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
