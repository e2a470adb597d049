// The page for everyone: as text, on a projector, with the keyboard alone, on a phone, at 400 %, without anything moving.

import type { Page } from '@playwright/test';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

/** Chooses the conversation as text before the page is there. */
async function asText(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('mailterm.view', 'reader'));
}

const reader = (page: Page) => page.getByRole('region', { name: 'Conversation as text' });

test('as text, a session is a list of turns, and no terminal is there', async ({ page }) => {
  await asText(page);
  const mailterm = await new Mailterm(page).open();
  await mailterm.type('telnet practice 25');
  await expect(reader(page)).toContainText('ESMTP practice server');
  for (const line of ['EHLO me.example', 'MAIL FROM:<alice@practice.test>', 'RCPT TO:<nobody@practice.test>']) {
    await mailterm.type(line);
  }
  await expect(reader(page).getByText('user unknown')).toBeVisible();
  await expect(page.locator('.xterm')).toHaveCount(0);
  // Of the last turns, what a screen reader walks through: who, which class, and the code digit by digit.
  await expect(reader(page).getByRole('list').first()).toMatchAriaSnapshot(`
    - listitem:
      - paragraph: "2 you:"
      - list:
        - listitem:
          - button "Explain this line"
          - code: MAIL FROM:<alice@practice.test>
      - paragraph: "/server:.*done/"
      - list:
        - listitem:
          - button "Explain this line"
          - code: "/2 5 0 .*2 1 0 <alice@practice.test> sender accepted/"
    - listitem:
      - paragraph: "3 you:"
      - list:
        - listitem:
          - button "Explain this line"
          - code: RCPT TO:<nobody@practice.test>
      - paragraph: "/server:.*no/"
      - list:
        - listitem:
          - button "Explain this line"
          - code: "/5 5 0 .*5 1 1 <nobody@practice.test> user unknown/"
      - paragraph:
        - text: "Next:"
        - code: RCPT TO:<bob@practice.test>
  `);
  // What can be read here is not read a second time there: the log announces the latest turn and holds no more.
  await expect(mailterm.log.getByRole('listitem')).toHaveCount(1);
  await expect(mailterm.log).toContainText('550 5.1.1');
});

test('a long reply is announced as a count, and what is certainly wrong at once', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  expect(await mailterm.command('EHLO me.example')).toMatch(/^\d+ lines, the last is/);
  await mailterm.command('MAIL FROM：<alice@practice.test>');
  await expect(page.getByRole('alert')).toContainText('：');
  await mailterm.command('NOOP');
  await expect(page.getByRole('alert')).toHaveText('');
});

test('text can be selected and copied as it was on the wire', async ({ page }) => {
  await asText(page);
  const mailterm = await new Mailterm(page).open();
  await mailterm.type('telnet practice 25');
  const line = reader(page).locator('code', { hasText: '220' });
  await expect(line).toBeVisible();
  const copied = await line.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString();
  });
  expect(copied).toMatch(/^220 mail\.practice\.test ESMTP/);
});

// In the terminal: client/src/terminal/cells.test.ts.
test('as text, a Chinese character takes two cells', async ({ page }) => {
  await asText(page);
  const mailterm = await new Mailterm(page).open();
  await mailterm.type('telnet practice 25');
  await mailterm.type('NOOP 你好世界');
  const code = reader(page).locator('code', { hasText: 'NOOP' }).first();
  await expect(code).toContainText('你好世界');
  const { wide, narrow } = await code.evaluate((element) => {
    const measure = (text: string): number => {
      const span = document.createElement('span');
      span.textContent = text;
      element.append(span);
      const { width } = span.getBoundingClientRect();
      span.remove();
      return width;
    };
    return { wide: measure('你好世界'), narrow: measure('NOOPNOOP') };
  });
  expect(Math.abs(wide - narrow)).toBeLessThan(1);
});

for (const view of ['terminal', 'reader'] as const) {
  test(`nothing moves while replies come in, as ${view}`, async ({ page }) => {
    if (view === 'reader') await asText(page);
    const mailterm = await new Mailterm(page).open();
    await mailterm.type('telnet practice 25');
    await expect(mailterm.log).toContainText('220');
    await expect(mailterm.explanation).toContainText('Introduce yourself');
    await page.evaluate(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      // What moved, whoever caused it: a reply comes half a moment after an Enter, which would excuse it.
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
          // The prompt stands below the conversation and goes down as that grows, until the window is full.
          const others = entry.sources.filter(({ node }) => !(node instanceof Element && node.querySelector('input')));
          if (others.length > 0)
            moved.push(others.map(({ node }) => (node as Element).outerHTML.slice(0, 99)).join(' '));
        }
      }).observe({ type: 'layout-shift' });
    });
    // The explanation beside may change; the conversation and its prompt stay where they are.
    await page.addStyleTag({ content: '[aria-label="Explanation"] { visibility: hidden }' });
    for (const line of ['EHLO me.example', 'MAIL FROM:<alice@practice.test>', 'RCPT TO:<bob@practice.test>']) {
      await mailterm.type(line);
      await page.waitForTimeout(250);
    }
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  });
}

test('a whole session with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  const { keyboard } = page;
  const prompt = page.getByRole('textbox');
  await expect(prompt).toBeFocused();
  await keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText('Ctrl Alt P')).toBeVisible();
  await keyboard.press('Escape');
  await expect(prompt).toBeFocused();
  await expect(prompt).toHaveValue('');
  // Enter takes the suggestion, Alt+1 types the first of the next lines.
  await keyboard.press('Enter');
  await expect(page.getByRole('log')).toContainText('220');
  await expect(page.getByRole('button', { name: /^EHLO/ })).toBeVisible();
  await keyboard.press('Alt+1');
  await expect(prompt).toHaveValue(/^EHLO/);
  await keyboard.press('Enter');
  await expect(page.getByRole('log')).toContainText('the last is 250');
  for (const [line, said] of [
    ['MAIL FROM:<alice@practice.test>', '250 2.1.0'],
    ['RCPT TO:<bob@practice.test>', '250 2.1.5'],
    ['DATA', '354'],
    ['Subject: by hand', ''],
    ['', ''],
    // In a letter a question mark is part of the letter.
    ['?', ''],
    ['.', 'queued'],
  ] as const) {
    await keyboard.type(line);
    await keyboard.press('Enter');
    if (said !== '') await expect(page.getByRole('log')).toContainText(said);
  }
  await expect(dialog).toBeHidden();
  // Back through the lines, to the explanation, and out of the prompt.
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('F6');
  await expect(page.getByRole('region', { name: 'Explanation' })).toBeFocused();
  await keyboard.press('F6');
  await keyboard.press('Escape');
  await keyboard.press('Tab');
  await expect(prompt).not.toBeFocused();
  // Wherever Tab goes, what has the focus shows it: by a ring, or by a colour of its own.
  for (let stop = 0; stop < 12; stop++) {
    expect(await page.evaluate(showsFocus), `stop ${stop} of Tab`).toBe(true);
    await keyboard.press('Tab');
  }
  await prompt.focus();
  await keyboard.press('Control+]');
  await expect(page.locator('label', { hasText: 'mail>' })).toBeVisible();
});

test('a question mark in a secret is part of the secret', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await mailterm.command('EHLO me.example');
  await mailterm.command('AUTH LOGIN');
  await mailterm.command('YWxpY2U=');
  await page.keyboard.press('?');
  await expect(mailterm.input).toHaveValue('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on a projector: one caption, the part in the light, no names, and a black screen', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await mailterm.command('EHLO me.example');
  await page.keyboard.press('Control+Alt+p');
  const caption = page.getByRole('region', { name: 'What it means' });
  await expect(caption).toBeVisible();
  await expect(page.getByRole('region', { name: 'Explanation' })).toBeHidden();
  await mailterm.type('MAIL FROM:<alice@practice.test>');
  const text = reader(page);
  await expect(text).toContainText('MAIL FROM:<•••@practice.test>');
  await expect(text).not.toContainText('alice');
  await expect(caption).not.toContainText('alice');
  const whole = await caption.innerText();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(caption).not.toHaveText(whole);
  const size = await text
    .locator('code')
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(24);
  // Letters are typed, and B is a letter.
  await page.keyboard.type('b');
  await expect(mailterm.input).toHaveValue('b');
  await page.keyboard.press('Control+Alt+b');
  await expect(page.getByRole('button', { name: /The screen is black/ })).toBeVisible();
  await page.keyboard.press('x');
  await expect(page.getByRole('button', { name: /The screen is black/ })).toHaveCount(0);
  await expect(mailterm.input).toHaveValue('b');
  await page.keyboard.press('Control+Alt+p');
  await expect(page.getByRole('region', { name: 'Explanation' })).toBeVisible();
  await expect(mailterm.log).toContainText('alice');
});

test('the map of the states shows where one is, and types what is legal there', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await mailterm.connect('telnet practice 25');
  await mailterm.command('EHLO me.example');
  await page.getByRole('button', { name: 'Map of the states' }).click();
  const map = page.getByRole('dialog', { name: 'Map of the states: SMTP' });
  await expect(map.getByRole('button', { name: /ready for a letter.*you are here/ })).toHaveAttribute(
    'aria-current',
    'step',
  );
  // Another state is looked at with the keyboard; nothing can be typed from there.
  await map.getByRole('button', { name: 'recipient given', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(map.getByRole('heading', { name: 'From “recipient given”' })).toBeVisible();
  await expect(map.getByRole('button', { name: /Put .*DATA/ })).toHaveCount(0);
  await map
    .getByRole('button', { name: /ready for a letter/ })
    .first()
    .click();
  await map.getByRole('button', { name: /Put “MAIL FROM/ }).click();
  await expect(map).toBeHidden();
  await expect(mailterm.input).toHaveValue(/^MAIL FROM:</);
  await expect(mailterm.input).toBeFocused();
});

for (const width of [390, 360]) {
  test.describe(`with fingers, ${width} wide`, () => {
    test.use({ viewport: { width, height: 740 }, hasTouch: true });

    test('chips, signs and the sheet are enough', async ({ page }) => {
      await page.goto('/');
      const prompt = page.getByRole('textbox');
      await prompt.tap();
      await page.getByRole('button', { name: 'Send the line' }).tap();
      await expect(page.getByRole('log')).toContainText('220');
      await page.getByRole('button', { name: /^EHLO/ }).tap();
      await page.getByRole('button', { name: 'Send the line' }).tap();
      await expect(page.getByRole('log')).toContainText('the last is 250');
      // What helps with a line comes with the first session and may move the row of signs under the finger.
      await expect(async () => {
        await prompt.fill('VRFY bob');
        await page.getByRole('button', { name: '@', exact: true }).tap();
        await expect(prompt).toHaveValue('VRFY bob@', { timeout: 1_000 });
      }).toPass();
      await page.getByRole('button', { name: 'Why?' }).tap();
      const sheet = page.getByRole('region', { name: 'Explanation' });
      await expect(sheet).toContainText('Means here');
      await sheet.getByRole('button', { name: 'Map of the states' }).tap();
      const map = page.getByRole('dialog');
      await expect(map).toBeVisible();
      await map.getByRole('button', { name: /Put “NOOP/ }).tap();
      await expect(prompt).toHaveValue('NOOP');
      expect(await overhang(page)).toBeLessThanOrEqual(0);
    });
  });
}

for (const view of ['terminal', 'reader'] as const) {
  test(`at 400 %, which is 320 wide, nothing is lost, as ${view}`, async ({ page }) => {
    if (view === 'reader') await asText(page);
    // A window of 1280 by 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    const mailterm = await new Mailterm(page).open();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await mailterm.type('telnet practice 25');
    await expect(mailterm.log).toContainText('220');
    await mailterm.type('EHLO me.example');
    await expect(mailterm.log).toContainText('the last is');
    // What is offered next comes a moment later, and moves it.
    await expect(async () => {
      await mailterm.input.scrollIntoViewIfNeeded();
      await expect(mailterm.input).toBeInViewport({ ratio: 0.9, timeout: 500 });
    }).toPass({ timeout: 10_000 });
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    for (const name of ['Settings', '中文', 'Why?']) {
      const button = page.getByRole('button', { name, exact: true });
      await button.scrollIntoViewIfNeeded();
      await expect(button).toBeInViewport();
    }
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'high' }).check();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });
}

/** True when the element with the focus looks different from how it looks without; the page itself is no stop. */
function showsFocus(): boolean {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return true;
  const look = () => {
    const { outlineStyle, outlineColor, boxShadow, backgroundColor, borderColor } = getComputedStyle(focused);
    const line = focused.parentElement && getComputedStyle(focused.parentElement).boxShadow;
    return [
      outlineStyle,
      outlineColor,
      boxShadow,
      backgroundColor,
      borderColor,
      line,
      getComputedStyle(focused, '::before').backgroundColor,
    ].join();
  };
  const withFocus = look();
  focused.blur();
  const without = look();
  focused.focus();
  return withFocus !== without;
}

/** How far the page reaches over the right edge of the window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

test('choices are kept, and take effect at once', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const before = await size();
  await dialog.getByRole('radio', { name: 'largest' }).check();
  expect(await size()).toBeCloseTo(before * 1.4);
  await dialog.getByRole('radio', { name: 'high' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await dialog.getByRole('radio', { name: 'dark' }).check();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await size()).toBeCloseTo(before * 1.4);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(0, 0, 0)');
  // The terminal is drawn in the same size: its cells are wider than before.
  await mailterm.connect('telnet practice 25');
  await expect(page.locator('.xterm-rows')).toContainText('220');
});

test('the system is followed: more contrast, no motion, colours of its own', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce', forcedColors: 'active' });
  const mailterm = await new Mailterm(page).open();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await mailterm.connect('telnet practice 25');
  const lively = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        const isMoving = (duration: string) => duration.split(',').some((each) => Number.parseFloat(each) > 0);
        return isMoving(transitionDuration) || (animationName !== 'none' && isMoving(animationDuration));
      }).length,
  );
  expect(lively).toBe(0);
});

for (const language of ['en', 'zh'] as const) {
  test(`the header names the server whole, says whether it is encrypted, and leads to every page: ${language}`, async ({
    page,
  }) => {
    const mailterm = await new Mailterm(page).open('/', language);
    await mailterm.connect('telnet practice 25');
    const header = page.getByRole('banner');
    const kept = [
      header.getByText('practice', { exact: true }),
      header.getByText(':25', { exact: true }),
      header.getByText(language === 'en' ? 'not encrypted' : '未加密'),
      ...(await header.getByRole('link').all()),
    ];
    expect(kept).toHaveLength(8);
    const expectWhole = async () => {
      for (const width of [390, 800, 900, 1000, 1100, 1279, 1280, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        // On a phone the pages step aside for a conversation.
        for (const each of width < 720 ? kept.slice(0, 3) : kept)
          await expect.poll(() => each.evaluate(isWhole), `${width} wide: ${each.toString()}`).toBe(true);
      }
    };
    await expectWhole();
    await mailterm.command('QUIT');
    await expect(header).toContainText(language === 'en' ? 'ended' : '已结束');
    await expectWhole();
  });
}

/** Nothing of it is cut, and nothing lies over its ends. */
function isWhole(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const ends = [left + 2, right - 2].map((x) => document.elementFromPoint(x, (top + bottom) / 2));
  return right > left && element.scrollWidth <= element.clientWidth + 1 && ends.every((end) => element.contains(end));
}
