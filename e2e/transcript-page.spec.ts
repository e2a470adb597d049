// The page of a shared transcript: it reads as a live conversation does, is replayed, stepped through, guessed, searched,
// linked to, printed and commented on. What the server answers is told by the tests.

import { commentCharactersMax } from '../shared/src/transcript/comment.ts';
import type { Page } from '@playwright/test';
import {
  documentOf,
  hostileTranscript,
  imapTranscript,
  pop3Transcript,
  smtpTranscript,
} from '../shared/testing/transcripts.ts';
import { expectNoComplaint } from './support/accessible.ts';
import { expect, test } from './support/test.ts';
import { comment, tellTranscript } from './support/toldTranscripts.ts';

const turns = (page: Page) => page.getByRole('list', { name: /turn by turn|逐回合/ }).locator(':scope > li[id]');
const turn = (page: Page, number: number) => page.locator(`#turn-${number}`);
const card = (page: Page) => page.getByRole('region', { name: /^(Explanation|解释)$/ });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function open(page: Page, address = '/t/Abc-1'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(turns(page).first()).toBeVisible();
}

test.describe('a transcript', () => {
  test.beforeEach(({ page }) => tellTranscript(page, smtpTranscript()));

  test('reads turn by turn, with what each means, and names its facts', async ({ page }) => {
    await open(page);
    await expect(page).toHaveTitle('Why is nobody@example.com refused? · mailterm');
    const head = page.locator('main > header');
    await expect(head).toContainText('mx.example.org:587');
    for (const fact of ['15 Jan 2026', '13 turns', 'secrets hidden', 'recorded by Mailterm']) {
      await expect(head).toContainText(fact);
    }
    await expect(turns(page)).toHaveCount(14);
    await expect(turn(page, 9)).toContainText('RCPT TO:<nobody@example.com>');
    await expect(turn(page, 9)).toContainText('550 5.1.1');
    await expect(turn(page, 9)).toContainText('Recipient refused');
    // The letter keeps its lines.
    await expect(turn(page, 12).getByText('To: bob@example.com').first()).toContainText(/org>\nTo: bob/);
    // The first refusal is explained, in the words of the live page, and there is nothing to reveal.
    await expect(card(page).getByRole('heading', { level: 2 })).toContainText('Turn 6');
    await expect(card(page)).toContainText('Means here');
    await expect(card(page).getByRole('button', { name: 'show' })).toHaveCount(0);
    await turn(page, 9).getByText('Recipient address rejected').click();
    await expect(card(page).getByRole('heading', { level: 2 })).toContainText('Turn 9');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(card(page).getByRole('heading', { level: 2 })).toContainText('Turn 10');
  });

  test('is one language at a time, and a link chooses it without remembering it', async ({ page }) => {
    await open(page, '/t/Abc-1?lang=zh');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(turn(page, 9)).toContainText('客户端');
    await expect(page.locator('main')).toContainText('隐去');
    await page.goto('/explain');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await open(page, '/t/Abc-1?lang=zh#9');
    await button(page, 'EN').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('#9');
  });

  test('links to turns: one, several, copied, and one that is not there', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/t/Abc-1#9');
    await expect(turn(page, 9)).toBeInViewport();
    await expect(turn(page, 9)).toHaveAttribute('data-linked', 'true');
    await expect(page.locator('[data-linked=true]')).toHaveCount(1);
    await expect(card(page).getByRole('heading', { level: 2 })).toContainText('Turn 9');
    await page.getByRole('link', { name: 'Link to turn 5' }).click();
    await expect(page).toHaveURL(/#5$/);
    await page.getByRole('link', { name: 'Link to turn 8' }).click({ modifiers: ['Shift'] });
    await expect(page).toHaveURL(/#5-8$/);
    await expect(page.locator('[data-linked=true]')).toHaveCount(4);
    await expect(turn(page, 8)).toContainText('The link to #5-8 is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.evaluate(() => (location.hash = '#12'));
    await expect(turn(page, 12)).toBeInViewport();
    await page.evaluate(() => (location.hash = '#77'));
    await expect(page.getByText('This transcript has no #77.')).toBeVisible();
  });

  test('shows no notes where the link says so, and again on demand', async ({ page }) => {
    await open(page, '/t/Abc-1?notes=0');
    await expect(turn(page, 9)).not.toContainText('Recipient refused');
    await expect(card(page)).toHaveCount(0);
    await button(page, 'Notes').click();
    await expect(turn(page, 9)).toContainText('Recipient refused');
    await expect(page).toHaveURL(/Abc-1$/);
  });

  test('is replayed with its times', async ({ page }) => {
    await page.clock.install();
    await open(page);
    await page.clock.pauseAt(Date.now() + 60_000);
    const ofIt = page.getByRole('slider');
    await button(page, 'Play').click();
    await page.clock.runFor(100);
    expect(await turns(page).count()).toBeLessThanOrEqual(1);
    // Greeted at 165 ms, and a line every 120 ms from then on.
    await page.clock.runFor(1000);
    const soon = await turns(page).count();
    expect(soon).toBeGreaterThanOrEqual(3);
    expect(soon).toBeLessThanOrEqual(5);
    await button(page, 'Pause').click();
    await page.clock.runFor(5000);
    await expect(turns(page)).toHaveCount(soon);
    await expect(ofIt).toHaveAttribute('aria-valuetext', /^0:01 of 0:04, turn \d$/);
    await page.keyboard.press('p');
    await page.clock.runFor(6000);
    await expect(turns(page)).toHaveCount(14);
    await expect(button(page, 'Play')).toBeVisible();
    // Twice as fast.
    await page.getByLabel('Speed').selectOption('4');
    await page.keyboard.press('p');
    await page.clock.runFor(400);
    expect(await turns(page).count()).toBeGreaterThan(soon);
  });

  test('begins at the moment of a link, and steps with keys', async ({ page }) => {
    await open(page, '/t/Abc-1?at=0:02');
    const begun = await turns(page).count();
    expect(begun).toBeGreaterThan(3);
    expect(begun).toBeLessThan(10);
    const entries = () => page.locator('li[data-key]').count();
    const before = await entries();
    await page.keyboard.press('.');
    expect(await entries()).toBeGreaterThan(before);
    await page.keyboard.press(',');
    expect(await entries()).toBe(before);
    await page.keyboard.press('[');
    expect(await turns(page).count()).toBeLessThanOrEqual(begun);
    for (let pressed = 0; pressed < 20; pressed++) await page.keyboard.press(']');
    await expect(turns(page)).toHaveCount(14);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('one turn back, one turn on');
  });

  test('step by step begins with the first turn', async ({ page }) => {
    await open(page, '/t/Abc-1?step=1');
    await expect(turns(page)).toHaveCount(1);
    await button(page, 'Next').click();
    await expect(turns(page)).toHaveCount(2);
    await expect(turn(page, 1)).toContainText('EHLO client.example.net');
    await expect(turn(page, 1)).not.toContainText('250-');
    // What is new is said to those who do not see it.
    await expect(page.getByRole('status').filter({ hasText: 'client: EHLO' })).toHaveCount(1);
    await button(page, 'Next').click();
    await expect(turn(page, 1)).toContainText('250 STARTTLS');
    await expect(card(page).getByRole('heading', { level: 2 })).toContainText('Turn 1');
    await button(page, 'Step by step').click();
    await expect(turns(page)).toHaveCount(14);
  });

  test('hides each reply until it is guessed', async ({ page }) => {
    await open(page);
    await button(page, 'Predict').click();
    const asked = page.getByRole('region', { name: 'Predict' });
    await expect(asked).toContainText('Turn 1 What will the server answer?');
    expect(await page.content()).not.toContain('250-PIPELINING');
    await asked.getByRole('button', { name: 'done' }).click();
    await expect(asked.getByRole('status')).toHaveText('Right: ✓ done.');
    await expect(turn(page, 1)).toContainText('250-PIPELINING');
    await asked.getByRole('button', { name: 'no', exact: true }).click();
    await expect(asked.getByRole('status')).toHaveText('You said ✗ no; it is ✓ done.');
    await expect(asked).toContainText('1 of 2 right');
    while (await asked.getByRole('button', { name: 'Just show it' }).isVisible()) {
      await asked.getByRole('button', { name: 'Just show it' }).click();
    }
    await expect(asked).toContainText('That was the whole conversation: 1 of 2 right.');
    await expect(turns(page)).toHaveCount(14);
    await button(page, 'Stop predicting').click();
    await expect(asked).toHaveCount(0);
  });

  test('is searched', async ({ page }) => {
    await open(page, '/t/Abc-1?step=1');
    await page.keyboard.press('/');
    // Across the pieces of a line, whatever the case.
    await page.keyboard.type('mail FROM:<ALICE');
    const search = page.getByRole('search');
    await expect(search.getByRole('status')).toHaveText('1 of 1');
    await expect(turn(page, 8)).toBeInViewport();
    await search.getByRole('searchbox').fill('250 ');
    await expect(search.getByRole('status')).toHaveText(/^1 of \d+$/);
    await page.keyboard.press('Enter');
    await expect(search.getByRole('status')).toHaveText(/^2 of/);
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    const [, n, of] = /^(\d+) of (\d+)$/.exec(await search.getByRole('status').innerText()) ?? [];
    expect(n).toBe(of);
    expect(
      await page.evaluate(() => [CSS.highlights.get('found')?.size, CSS.highlights.get('found-now')?.size]),
    ).toEqual([Number(of), 1]);
    await search.getByRole('searchbox').fill('nowhere');
    await expect(search.getByRole('status')).toHaveText('not found');
    await page.keyboard.press('Escape');
    await expect(search).toHaveCount(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('is copied, and saved in every form', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await button(page, 'Copy, save, print').click();
    for (const form of ['txt', 'md', 'html', 'cast']) {
      await expect(page.locator(`a[href$="/t/Abc-1.${form}?lang=en"]`)).toBeVisible();
    }
    await expect(page.locator('a[href$="/t/Abc-1.json"]')).toBeVisible();
    await button(page, 'What was said').click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/RCPT TO:<nobody@example\.com>\n.*550 5\.1\.1/);
    expect(copied).not.toContain('wrong-horse');
    await button(page, 'With explanations').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Recipient refused');
    await button(page, 'Copy the frame for a web page').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^<iframe src="http.*\/t\/Abc-1\/embed" /);
    await page.keyboard.press('Escape');
    await expect(button(page, 'What was said')).toHaveCount(0);
  });

  test('on paper: all of it, light, explanations beside, no turn torn', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, '/t/Abc-1?step=1');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(turns(page)).toHaveCount(14);
    await expect(
      turn(page, 9)
        .getByText('This server does not know', { exact: false })
        .or(turn(page, 9).locator('strong').first()),
    ).toBeVisible();
    const facts = await turn(page, 9).evaluate((element) => {
      const style = getComputedStyle(element);
      return { columns: style.gridTemplateColumns.split(' ').length, torn: style.breakInside };
    });
    expect(facts).toEqual({ columns: 2, torn: 'avoid' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    for (const name of ['Next', 'Predict']) await expect(button(page, name)).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(turns(page)).toHaveCount(1);
  });
});

for (const [name, transcript, said] of [
  ['POP3', pop3Transcript, '-ERR no such message'],
  ['IMAP', imapTranscript, 'a4 NO [NONEXISTENT] no such mailbox'],
] as const) {
  test(`${name} is read as SMTP is`, async ({ page }) => {
    await tellTranscript(page, transcript());
    await open(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${name} with`);
    await expect(page.getByText(said, { exact: false }).first()).toBeVisible();
    await expect(card(page)).toContainText('Means here');
    expect(await page.content()).not.toContain('correct-horse');
    await expectNoComplaint(page);
  });
}

test('what a hostile server, its owner and visitors write is text', async ({ page }) => {
  const evil =
    '<img src=x onerror=alert(1)> [x](javascript:alert(1)) **bold** \u202eevil\u001b[2J [ok](https://example.com/)';
  await tellTranscript(page, hostileTranscript(), {
    comments: [comment(1, evil, { author: '<script>alert(1)</script>\u202e\u001b' })],
  });
  await open(page);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('␛[2J<script>alert(1)</script> ⟨U+202E⟩');
  await expect(turn(page, 1).getByRole('article')).toContainText('<script>alert(1)</script>⟨U+202E⟩␛');
  await expect(turn(page, 1).getByRole('article')).toContainText('<img src=x onerror=alert(1)>');
  await expect(turn(page, 1).getByRole('article').getByRole('link')).toHaveCount(1);
  await expect(turn(page, 1).getByRole('link', { name: 'ok' })).toHaveAttribute(
    'rel',
    'nofollow noopener noreferrer ugc',
  );
  await expect(page.getByText('<script>alert(1)</script><img src=x onerror=alert(1)>').first()).toBeVisible();
  const drawn = await page.evaluate(() => ({
    elements: document.querySelectorAll('main script, main img, main style, main iframe').length,
    obeyed: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.exec(document.body.innerText)?.[0],
  }));
  expect(drawn).toEqual({ elements: 0, obeyed: undefined });
});

test.describe('comments', () => {
  test.use({ expectedComplaints: [/Failed to load resource/] });
  const visitors = { comments: 'visitors' } as const;

  test('stand at their turn; a visitor writes one, which waits', async ({ page }) => {
    await tellTranscript(page, smtpTranscript(), {
      link: visitors,
      comments: [
        comment(6, 'A **newline** in the code. Try `printf`.', { author: 'Wang (postmaster)' }),
        comment(6, 'Fixed.', { byOwner: true, span: 0 }),
      ],
    });
    let sent: unknown;
    await page.route('**/links/Abc-1/comments', async (route) => {
      sent = route.request().postDataJSON();
      await route.fulfill({ json: { comment: comment(9, 'Is it?'), waits: true } });
    });
    await open(page);
    const beside = turn(page, 6).getByRole('list', { name: 'Comments on turn 6' });
    await expect(beside.getByRole('listitem')).toHaveCount(2);
    await expect(beside.locator('strong', { hasText: 'newline' })).toBeVisible();
    await expect(beside).toContainText('who shared this');
    await expect(beside).toContainText('about “535”');
    await button(page, 'Comment on turn 9').click();
    await expect(page.getByLabel('Comment on turn 9', { exact: true })).toBeFocused();
    await page.keyboard.type('Is it?');
    await page.getByLabel('Your name').fill('Li');
    await button(page, 'Send').click();
    await expect(turn(page, 9)).toContainText('It will be shown when the owner has allowed it.');
    expect(sent).toEqual({ turn: 9, author: 'Li', text: 'Is it?' });
    await expect(turn(page, 9).getByRole('article')).toHaveCount(0);
    await expectNoComplaint(page);
  });

  test('that are refused say why, and the text stays', async ({ page }) => {
    await tellTranscript(page, smtpTranscript(), { link: visitors });
    await page.route('**/links/Abc-1/comments', (route) => route.abort());
    await open(page);
    await button(page, 'Comment on turn 9').click();
    await expect(page.getByLabel('Comment on turn 9', { exact: true })).toBeFocused();
    await page.keyboard.type('Is it?');
    await button(page, 'Send').click();
    await expect(turn(page, 9)).toContainText('does not reach its own server');
    await expect(page.getByLabel('Comment on turn 9', { exact: true })).toHaveValue('Is it?');
    await page.getByLabel('Comment on turn 9', { exact: true }).fill('x'.repeat(commentCharactersMax + 1));
    await expect(turn(page, 9)).toContainText('Too long by 1 characters.');
    await expect(button(page, 'Send')).toBeDisabled();
  });

  test('that wait are shown or deleted by the owner', async ({ page }) => {
    const asked: string[] = [];
    await tellTranscript(page, smtpTranscript(), {
      link: { ...visitors, visibility: 'owner' },
      isMine: true,
      waiting: [comment(6, 'First'), comment(9, 'The second')],
    });
    await page.route('**/links/Abc-1/comments/**', async (route) => {
      asked.push(`${route.request().method()} ${new URL(route.request().url()).pathname}`);
      await route.fulfill({ status: 204 });
    });
    await page.route('**/links/Abc-1/comments', (route) =>
      route.fulfill({ json: { comment: comment(1, 'Mine', { byOwner: true }), waits: false } }),
    );
    await open(page);
    await expect(page.locator('main > header')).toContainText('2 comments wait for you.');
    await expect(page.locator('main > header')).toContainText('only you see this');
    await turn(page, 6).getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page.locator('main > header')).toContainText('A comment waits for you.');
    await expect(turn(page, 6)).not.toContainText('waits');
    await turn(page, 9).getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(turn(page, 9)).toContainText('Delete it for good?');
    await turn(page, 9).getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(turn(page, 9).getByRole('article')).toHaveCount(0);
    expect(asked).toEqual(['POST /links/Abc-1/comments/c6-5/show', 'POST /links/Abc-1/comments/c9-10/delete']);
    await button(page, 'Comment on turn 1').click();
    await expect(page.getByLabel('Comment on turn 1', { exact: true })).toBeFocused();
    await expect(page.getByLabel('Your name')).toHaveCount(0);
    await page.keyboard.type('Mine');
    await button(page, 'Send').click();
    await expect(turn(page, 1).getByRole('article')).toContainText('Mine');
  });
});

test.describe('without a transcript', () => {
  test.use({ expectedComplaints: [/Failed to load resource/] });

  test('a page that is not there says so', async ({ page }) => {
    await page.route('**/links/Abc-1', (route) =>
      route.fulfill({ status: 404, json: { error: { id: 'transcript.notFound' } } }),
    );
    await page.goto('/t/Abc-1');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no transcript here.');
    await page.getByRole('link', { name: 'Explain a conversation of your own' }).click();
    await expect(page).toHaveURL(/\/explain$/);
  });

  test('offline it can be tried again', async ({ page }) => {
    await page.route('**/links/Abc-1', (route) => route.abort());
    await page.goto('/t/Abc-1');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('could not be fetched');
    await page.unroute('**/links/Abc-1');
    await tellTranscript(page, smtpTranscript());
    await button(page, 'Try again').click();
    await expect(turns(page)).toHaveCount(14);
  });

  test('one in which nobody spoke says what happened', async ({ page }) => {
    const { events } = smtpTranscript();
    await tellTranscript(page, { ...documentOf(events.slice(0, 2), ''), origin: 'imported' });
    await page.goto('/t/Abc-1');
    await expect(page.getByText('Nothing was said.')).toBeVisible();
    await expect(page.locator('main')).toContainText('Nobody vouches for it');
  });

  test('a delete link asks, deletes and says so', async ({ page }) => {
    let sent: unknown;
    await page.route('**/links/Abc-1/delete', async (route) => {
      sent = route.request().postDataJSON();
      await route.fulfill({ status: 204 });
    });
    await page.goto('/t/Abc-1/delete#tok-en_1');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Delete this transcript?');
    expect(sent).toBeUndefined();
    await expectNoComplaint(page);
    await button(page, 'Delete for good').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The transcript is gone.');
    expect(sent).toEqual({ deleteToken: 'tok-en_1' });
    await page.goto('/t/Abc-2/delete');
    await expect(page.getByText('lacks the part that allows deleting')).toBeVisible();
    await expect(button(page, 'Delete for good')).toHaveCount(0);
  });
});

test.describe('with the real server', () => {
  // A page that was deleted is asked for on purpose.
  test.use({ expectedComplaints: [/Failed to load resource/] });

  test('a shared transcript is read by others, who comment on it, until it is deleted', async ({ page, browser }) => {
    await page.goto('/explain', { waitUntil: 'networkidle' });
    const { format, v, hidden, title, origin, events, comments } = smtpTranscript();
    const document = { format, v, title, origin, hidden, events, comments };
    const shared = await page.evaluate(
      async (body) => {
        const headers = { 'Content-Type': 'application/json' };
        const answer = await fetch('/links/import', { method: 'POST', headers, body: JSON.stringify(body) });
        return (await answer.json()) as { link: { id: string }; deleteToken: string };
      },
      { document, life: 'day', comments: 'visitors' },
    );
    const address = `/t/${shared.link.id}`;

    const visitor = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await visitor.goto(`${address}#9`);
    await expect(turn(visitor, 9)).toBeInViewport();
    await expect(visitor.locator('main > header')).toContainText('没有人为它作证');
    await button(visitor, '评论第 9 回合').click();
    await visitor.getByLabel('评论第 9 回合', { exact: true }).fill('是 **nobody** 吗？ <b>x</b>');
    await visitor.getByLabel('你的名字').fill('小李');
    await button(visitor, '发送').click();
    await expect(turn(visitor, 9)).toContainText('分享者允许之后才会显示');
    await visitor.reload();
    await expect(turn(visitor, 9)).toBeVisible();
    await expect(turn(visitor, 9).getByRole('article')).toHaveCount(0);

    await open(page, address);
    await expect(page.locator('main > header')).toContainText('A comment waits for you.');
    await expect(turn(page, 9).getByRole('article')).toContainText('小李');
    await turn(page, 9).getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page.locator('main > header')).not.toContainText('waits');
    await visitor.reload();
    await expect(turn(visitor, 9).getByRole('article')).toContainText('是 nobody 吗？ <b>x</b>');
    await expect(turn(visitor, 9).getByRole('button', { name: '删除' })).toHaveCount(0);

    // Who has the delete link needs no cookie.
    await visitor.goto(`${address}/delete#${shared.deleteToken}`);
    await button(visitor, '彻底删除').click();
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('会话记录已删除。');
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no transcript here.');
    await visitor.context().close();
  });

  test('what the menu offers is there', async ({ page }) => {
    await page.goto('/explain', { waitUntil: 'networkidle' });
    const id = await page.evaluate(async (document) => {
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify({ document, life: 'day', comments: 'off' });
      const answer = await fetch('/links/import', { method: 'POST', headers, body });
      return ((await answer.json()) as { link: { id: string } }).link.id;
    }, smtpTranscript());
    await open(page, `/t/${id}?lang=zh&notes=0`);
    await button(page, '复制、保存、打印').click();
    const links = await page
      .locator('main > header a[download]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links).toHaveLength(6);
    for (const link of [...links, `/t/${id}.svg`, `/t/${id}/embed`]) {
      expect((await page.request.get(link ?? '')).status(), link ?? '').toBe(200);
    }
    await expect(button(page, 'Continue from here').or(button(page, '从这里继续'))).toBeVisible();
  });
});

for (const [language, width, scheme] of [
  ['en', 1280, 'light'],
  ['zh', 390, 'dark'],
] as const) {
  test(`everybody can use it: ${language}, ${width} wide, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 844 });
    await tellTranscript(page, smtpTranscript(), {
      link: { comments: 'visitors', expiresMs: Date.UTC(2026, 1, 14) },
      comments: [comment(6, 'See [there](https://example.com/).', { author: 'Wang' })],
    });
    await open(page, `/t/Abc-1?lang=${language}#6-7`);
    await expectNoComplaint(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    if (width < 1100) await expect(card(page)).toBeInViewport();
    await page.getByRole('button', { expanded: false }).last().click();
    await expectNoComplaint(page);
    await page.keyboard.press('Escape');
  });
}
