// Lessons over HTTP with a real store: what is shipped, what lies in the mailroom, what a solution leads to, and that a code
// is signed for what this server saw and for nothing else.

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseLesson } from '@mailterm/shared/lesson/parse';
import type { CompleteTold, LessonsTold, MailTold, TryTold, VerifiedTold } from '@mailterm/shared/wire/lessons';
import { record } from '../../testing/sharedScene.ts';
import { startSite } from '../../testing/startSite.ts';
import type { Site, Visitor } from '../../testing/startSite.ts';
import { PlayedSession } from '../lessons/playedSession.ts';
import { hashOf } from '../lessons/sign.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const lines = ['EHLO me.example.org', 'MAIL FROM:<me@example.org>', 'RCPT TO:<bob@practice.test>', 'DATA'];
const letter = ['Subject: hello', '', 'One line.', '.'];
const lesson = `---
id: one-letter
title: { en: One letter, zh: 一封信 }
time: 5
---
## { en: Send it, zh: 发信 }
:::en
Send a letter to bob.
:::
:::zh
给 bob 发一封信。
:::
\`\`\`check
- banner 220
- reply 250 to END
- mailbox bob has { subject: "hello", body: contains "One" }
\`\`\`
\`\`\`solution
telnet practice 25
${[...lines, ...letter].join('\n')}
\`\`\`
## { en: Why, zh: 为什么 }
:::en
Answer, then leave.
:::
:::zh
先回答，再离开。
:::
\`\`\`question why
en: Which code asks for the letter?
zh: 哪个代码请你写信？
\`\`\`
\`\`\`check
- answer why "354"
- reply 221 to QUIT
\`\`\`
\`\`\`solution
QUIT
\`\`\`
`;

let site: Site;
beforeAll(async () => {
  site = await startSite({
    MAILTERM_LIMITS: 'readsPerMinute=100000 lessonsPerMinute=100000 lessonTriesPerMinute=100000',
  });
});
afterAll(() => site.stop());

/** Speaks as this visitor and keeps the recording. */
async function speak(who: Visitor, said: readonly string[], host = 'practice'): Promise<string> {
  const target = { host, port: 25, security: 'plain' } as const;
  const stream = site.practice.connect(target, who.label);
  if (!stream) throw new Error('Nothing listens');
  const session = await PlayedSession.open({ target, stream, now: () => site.clock.nowMs, answerMs: 2_000 });
  for (const line of said) await session.say(line);
  session.close();
  return record(site, who, { events: session.events });
}

const whole = [...lines, ...letter, 'QUIT'];
const asked = (sessions: readonly string[], rest: object = {}) => ({
  lesson,
  nickname: ' 小明 ',
  sessions,
  answers: { why: '354' },
  ...rest,
});

async function refusal(answer: Response): Promise<readonly [number, unknown]> {
  return [answer.status, ((await answer.json()) as { error?: { id: string } }).error?.id];
}

describe('the shipped lessons', () => {
  it('are all there, in both languages, in the order in which they are learnt', async () => {
    const { lessons } = await site.nobody.told<LessonsTold>('/lessons');
    expect(lessons.map(({ id }) => id)).toEqual([
      'smtp-by-hand',
      'auth-login',
      'mx-direct',
      'starttls',
      'envelope-letter',
      'pop3-read-delete',
      'imap-first-steps',
      'read-a-bounce',
      'code-bingo',
      'own-client',
    ]);
    for (const { title, steps, timeMinutes } of lessons) {
      expect([title.en !== '', title.zh !== '', steps > 1, timeMinutes > 0]).toEqual([true, true, true, true]);
    }
  });

  it('are files that anybody may read, sent once', async () => {
    const answer = await site.nobody.ask('/lessons/smtp-by-hand.md');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/markdown; charset=utf-8']);
    const text = await answer.text();
    expect(answer.headers.get('etag')).toBe(`"${hashOf(text)}"`);
    expect(text.startsWith('---\nid: smtp-by-hand\n')).toBe(true);
    for (const wrong of ['nothing', '..%2fREADME', 'README']) {
      expect((await site.nobody.ask(`/lessons/${wrong}.md`)).status).toBe(404);
    }
  });

  it('have a page at the address of their list', async () => {
    const answer = await site.nobody.ask('/lessons', { headers: { accept: 'text/html' } });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<div id="page">')]);
  });
});

describe('a visitor’s mail', () => {
  it('is told to nobody else, and not to pages of other sites', async () => {
    const anna = site.visitor();
    await speak(anna, whole);
    const subjects = async (who: Visitor) =>
      (await who.told<MailTold>('/practice/mail')).mailboxes['bob/INBOX']?.map(({ subject }) => subject);
    expect(await subjects(anna)).toContain('hello');
    expect(await subjects(site.visitor())).not.toContain('hello');
    const foreign = await anna.ask('/practice/mail', { origin: 'https://evil.example' });
    expect(await refusal(foreign)).toEqual([403, 'origin.foreign']);
  });
});

describe('a solution that is played', () => {
  it('tells of each step with which line it was done', async () => {
    const told = await site.visitor().told<TryTold>('/lessons/try', { text: lesson });
    expect(told.problems).toEqual([]);
    expect(told.steps.map(({ stand, doneAfter }) => [stand.done, doneAfter])).toEqual([
      [true, '.'],
      [true, 'QUIT'],
    ]);
  });

  it('tells what was waited for and what was seen, and where', async () => {
    const text = lesson.replace('RCPT TO:<bob@practice.test>', 'RCPT TO:<alice@practice.test>');
    const { steps, problems } = await site.visitor().told<TryTold>('/lessons/try', { text });
    expect(steps.map(({ stand }) => stand.done)).toEqual([false, false]);
    expect(steps[0]?.stand.checks.map(({ holds }) => holds)).toEqual([true, true, false]);
    expect(problems).toMatchObject([{ line: 16, id: 'play.check' }]);
  });

  it('is not played where the text is no lesson, too large or nothing', async () => {
    const who = site.visitor();
    expect(await who.told('/lessons/try', { text: lesson.replace('time: 5', 'time: x') })).toMatchObject({
      problems: [{ line: 4 }],
      steps: [],
    });
    expect(await refusal(await who.ask('/lessons/try', { body: { text: 'x'.repeat(65_537) } }))).toEqual([
      413,
      'wire.tooLarge',
    ]);
    expect((await who.ask('/lessons/try', { body: { text: 'x'.repeat(400_000) } })).status).toBe(413);
    expect(await refusal(await who.ask('/lessons/try', { body: {} }))).toEqual([422, 'transcript.field']);
    expect((await who.ask('/lessons/try', { body: '{' })).status).toBe(400);
  });
});

describe('a code', () => {
  it('is signed for what the server saw, and says so to a teacher', async () => {
    const anna = site.visitor();
    const told = await anna.told<CompleteTold>('/lessons/complete', asked([await speak(anna, whole)]));
    expect(told.missing).toEqual([]);
    const { codes } = await site.nobody.told<VerifiedTold>('/lessons/verify', {
      codes: [told.code, 'AAAAA', told.code],
    });
    const genuine = {
      isGenuine: true,
      lesson: 'one-letter',
      hash: hashOf(lesson),
      isShipped: false,
      nickname: '小明',
      completedMs: site.clock.nowMs,
      steps: 2,
    };
    expect(codes).toEqual([genuine, { isGenuine: false, why: 'mistyped' }, genuine]);
    expect(await site.nobody.told('/lessons/verify', { code: told.code })).toEqual(genuine);
  });

  it('says whether the lesson is the shipped file', async () => {
    const anna = site.visitor();
    const text = await (await anna.ask('/lessons/smtp-by-hand.md')).text();
    const parsed = parseLesson(text);
    const [, ...said] = parsed.ok ? parsed.lesson.steps.flatMap(({ solution }) => solution) : [];
    const session = await speak(anna, said, site.practice.doubleOf('smtp.163.com'));
    const signed = async (file: string): Promise<unknown> => {
      const told = await anna.told<CompleteTold>(
        '/lessons/complete',
        asked([session], { lesson: file, answers: { taken: '250' } }),
      );
      return site.nobody.told('/lessons/verify', { code: told.code ?? '' });
    };
    expect(await signed(text)).toMatchObject({ isGenuine: true, lesson: 'smtp-by-hand', isShipped: true });
    const other = text.replace('time: ', 'time: 1');
    expect(await signed(other)).toMatchObject({ isGenuine: true, lesson: 'smtp-by-hand', isShipped: false });
  });

  it('is not signed for steps that are not done', async () => {
    const anna = site.visitor();
    const half = await speak(anna, whole.slice(0, -1));
    expect(await anna.told('/lessons/complete', asked([half]))).toEqual({ missing: [1] });
    const wrong = asked([await speak(anna, whole)], { answers: { why: '250' } });
    expect(await anna.told('/lessons/complete', wrong)).toEqual({ missing: [1] });
    expect(await anna.told('/lessons/complete', asked([]))).toEqual({ missing: [0, 1] });
  });

  it('is not signed for what somebody else did, nor without a cookie, nor for another page', async () => {
    const [anna, eve] = [site.visitor(), site.visitor()];
    const id = await speak(anna, whole);
    for (const [who, rest] of [
      [eve, {}],
      [site.nobody, {}],
      [anna, { origin: undefined }],
      [anna, { origin: 'https://evil.example' }],
    ] as const) {
      const answer = await who.ask('/lessons/complete', { body: asked([id]), ...rest });
      expect(answer.status).toBe('origin' in rest ? 403 : 404);
    }
  });

  it.each([
    ['lesson', { lesson: 7 }, 422, 'transcript.field'],
    ['lesson', { lesson: lesson.replace('time: 5', 'time: x') }, 422, 'lesson.malformed'],
    ['lesson', { lesson: 'x'.repeat(65_537) }, 413, 'wire.tooLarge'],
    ['nickname', { nickname: '  ' }, 422, 'transcript.field'],
    ['nickname', { nickname: 'x'.repeat(33) }, 422, 'transcript.field'],
    ['sessions', { sessions: ['../x'] }, 422, 'transcript.field'],
    ['sessions', { sessions: Array.from({ length: 51 }, (_, i) => `n1-${i}`) }, 422, 'transcript.field'],
    ['answers', { answers: { why: 354 } }, 422, 'transcript.field'],
  ])('is not signed for a bad %s: %#', async (_name, rest, status, id) => {
    const answer = await site.visitor().ask('/lessons/complete', { body: asked([], rest) });
    expect(await refusal(answer)).toEqual([status, id]);
  });

  it('shows nothing unseen in a name', async () => {
    const anna = site.visitor();
    const sessions = [await speak(anna, whole)];
    const { code } = await anna.told<CompleteTold>('/lessons/complete', asked(sessions, { nickname: 'a\u202eb' }));
    expect(await site.nobody.told('/lessons/verify', { code })).toMatchObject({ nickname: 'a⟨U+202E⟩b' });
  });
});

it('says honestly that nothing can be signed where nothing is recorded', async () => {
  const bare = await startSite({}, 'transcripts');
  try {
    const answer = await bare.visitor().ask('/lessons/complete', { body: asked([]) });
    expect(await refusal(answer)).toEqual([501, 'lesson.notRecorded']);
    // Codes of before are still checked.
    expect(await bare.nobody.told('/lessons/verify', { codes: ['x'] })).toEqual({
      codes: [{ isGenuine: false, why: 'mistyped' }],
    });
  } finally {
    await bare.stop();
  }
});
