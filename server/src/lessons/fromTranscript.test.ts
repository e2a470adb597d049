// A conversation with the practice server becomes a lesson that its own solution passes.

import { expect, it } from 'vitest';
import { lessonFrom } from '@mailterm/shared/lesson/fromTranscript';
import { parseLesson } from '@mailterm/shared/lesson/parse';
import { conversationOf } from '@mailterm/shared/transcript/conversation';
import { createPractice } from '../practice/index.ts';
import { openPracticeTls } from '../practice/listening/certificate.ts';
import { playLesson } from './play.ts';
import { PlayedSession } from './playedSession.ts';

/** Written beside every turn. */
const remark = 'This is the envelope, not the letter.\n\n```\n:::\nQUIT';

const plain = (port: number) => ({ host: 'practice', port, security: 'plain' }) as const;

it.each([
  [
    'a letter behind a login',
    plain(587),
    [
      'EHLO me.example.org',
      'STARTTLS',
      'EHLO me.example.org',
      'AUTH LOGIN',
      'YWxpY2U=',
      'cHJhY3RpY2UtY29kZQ==',
      'MAIL FROM:<alice@practice.test>',
      'RCPT TO:<bob@practice.test>',
      'DATA',
      'Subject: ``` and "quotes"',
      '',
      '..dots',
      '.',
      'NOOB',
      'QUIT',
    ],
  ],
  ['a mailbox by POP3', plain(110), ['USER alice', 'PASS practice-code', 'STAT', 'RETR 1', 'RETR 99', 'QUIT']],
  [
    'a mailbox by IMAP over TLS',
    { host: 'practice', port: 993, security: 'tls' } as const,
    ['a1 LOGIN alice practice-code', 'a2 SELECT INBOX', 'a3 UID FETCH 1 (FLAGS)', 'a4 SELECT Nowhere', 'a5 LOGOUT'],
  ],
])('%s', async (_name, target, lines) => {
  const tls = await openPracticeTls(undefined, { warn: () => undefined });
  const stream = createPractice({ tls }).connect(target, 'anna');
  if (!stream) throw new Error('Nothing listens');
  const session = await PlayedSession.open({ target, stream, now: Date.now, answerMs: 2_000 });
  for (const line of lines) await session.say(line);
  session.close();
  const turns = conversationOf(session.events).turns.map(({ turn }) => turn);
  const comments = turns.map((turn) => ({
    id: `c${turn}`,
    turn,
    author: '',
    byOwner: true,
    writtenMs: 0,
    text: remark,
  }));
  const text = lessonFrom(session.events, comments);
  const parsed = parseLesson(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.lesson.steps.flatMap(({ solution }) => solution).slice(1)).toEqual(lines);
  for (const { prose } of parsed.lesson.steps) expect(prose.en).toContain('not the letter');
  expect((await playLesson(parsed.lesson, { tls })).problems).toEqual([]);
});
