// What learners really type instead of the right line, in shipped lessons: the hint written for it comes, and the step can
// still be done.

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '@mailterm/shared/lesson/lesson';
import { parseLesson } from '@mailterm/shared/lesson/parse';
import { playLesson } from './play.ts';

type Row = readonly [step: number, typed: readonly string[], hint: string];

const smtpLetter = ['from:alice@163.com', 'to:bob@qq.com', 'subject:hello smtp', '', 'Text.', '.'];
const again = ['mail from:<alice@163.com>', 'rcpt to:<bob@qq.com>', 'data', ...smtpLetter];
const codes = ['YWxpY2U=', 'cHJhY3RpY2UtY29kZQ=='];

/** Steps are counted from 1. What is typed ends with what puts it right, where the step's solution alone does not. */
const paths: Readonly<Record<string, readonly Row[]>> = {
  'smtp-by-hand': [
    [1, ['telnet smtp.163.com 25', 'helo', 'helo 163.com'], 'S09'],
    [1, ['telnet smtp.163.com 25', 'hleo 163.com', 'helo 163.com'], 'mistake.verbTypo'],
    [2, ['auth login', 'alice', 'auth login', ...codes], 'A02'],
    [2, ['auth login', 'YWxpY2U=', 'YWxpY2U=', 'auth login', ...codes], 'A04'],
    [2, ['auth login', 'quit', '*', 'auth login', ...codes], 'A17'],
    [2, ['auth login', 'alice', 'cHJhY3RpY2UtY29kZQ==', 'auth login', ...codes], 'A18'],
    [2, ['mail from:<alice@163.com>', 'auth login', ...codes], 'S36'],
    [3, ['mail from:<bob@163.com>', 'mail from:<alice@163.com>'], 'S35'],
    [3, ['mail from：<alice@163.com>', 'mail from:<alice@163.com>'], 'S19'],
    [3, ['mail <alice@163.com>', 'mail from:<alice@163.com>'], 'S21'],
    [3, ['mailfrom:<alice@163.com>', 'mail from:<alice@163.com>'], 'S22'],
    [4, ['rset', 'rcpt to:<bob@qq.com>', 'mail from:<alice@163.com>', 'rcpt to:<bob@qq.com>'], 'S24'],
    [4, ['rcpt to:<bbo@qq.com>', 'rcpt to:<bob@qq.com>'], 'S30'],
    [4, ['rcpt to：<bob@qq.com>', 'rcpt to:<bob@qq.com>'], 'S19'],
    [4, ['rcpt bob@qq.com', 'rcpt to:<bob@qq.com>'], 'S21'],
    [5, ['subject:hello smtp', 'data'], 'D01'],
    [5, ['data now', 'data'], 'D03'],
    [5, ['rset', 'data', ...again.slice(0, 3)], 'S24'],
    [5, ['rset', 'mail from:<alice@163.com>', 'data', 'rcpt to:<bob@qq.com>', 'data'], 'S25'],
    [6, ['from:alice@163.com', 'subject:hello smtp', 'Text.', '.', ...again], 'D04'],
    [6, [...smtpLetter.slice(0, -1), ' .', '.'], 'D07'],
    [6, ['Text.', '.', ...again], 'D16'],
  ],
  'auth-login': [
    [1, ['telnet practice 25', 'EHLO', 'EHLO pc.example'], 'S09'],
    [1, ['telnet practice 25', 'EHOL pc.example', 'EHLO pc.example'], 'mistake.verbTypo'],
    [1, ['telnet practice 25', 'HELO pc.example', 'AUTH LOGIN', 'EHLO pc.example'], 'S12'],
    [3, ['AUTH LOGIN', 'QUIT', '*', 'AUTH LOGIN', 'YWxpY2U=', 'cHJhY3RpY2UtY29kZQo='], 'A17'],
    [3, ['AUTH LOGIN', 'YWxpY2U=', 'practice-code', 'AUTH LOGIN', 'YWxpY2U=', 'cHJhY3RpY2UtY29kZQo='], 'A02'],
    [3, ['AUTH LOGIN', ...codes.slice(0, 1), 'cHJhY3RpY2UtY29kZQo='], 'A03'],
    [4, ['AUTH LOGIN', 'YWxpY2U=', 'cHJhY3RpY2UtY29kZQo=', 'AUTH LOGIN', ...codes], 'A03'],
    [4, ['AUTH LOGIN YWxpY2U= cHJhY3RpY2UtY29kZQ==', 'AUTH LOGIN', ...codes], 'A15'],
    [4, ['AUTH LOGIN', 'YWxpY2U', 'AUTH LOGIN', ...codes], 'A05'],
  ],
  'mx-direct': [
    [3, ['MAIL FROM:carol@sender.example', 'MAIL FROM:<carol@sender.example>'], 'S17'],
    [3, ['MAIL FROM carol@sender.example', 'MAIL FROM:<carol@sender.example>'], 'S21'],
    [4, ['RCPT TO:<dave@elsewhere.example>'], 'S29'],
    [5, ['MAIL FROM:<carol@sender.example>', 'RCPT TO:<bbo@practice.test>', 'RCPT TO:<bob@practice.test>'], 'S26'],
    [6, ['Subject: direct', 'DATA', 'From: carol@sender.example', 'Subject: direct', '', 'Text.', '.'], 'D01'],
  ],
  starttls: [
    [2, ['MAIL FROM:<alice@gmail.com>'], 'S16'],
    [4, ['AUTH LOGIN'], 'S14'],
    [6, ['AUTH LOGIN', 'alice', 'AUTH LOGIN', ...codes], 'A02'],
  ],
  'envelope-letter': [
    [
      4,
      [
        'QUIT',
        'telnet practice 143',
        'LOGIN bob practice-code',
        'a1 LOGIN bob practice-code',
        'a2 FETCH * BODY.PEEK[HEADER]',
        'a3 SELECT INBOX',
        'a4 FETCH * BODY.PEEK[HEADER]',
      ],
      'I01',
    ],
    [
      4,
      [
        'QUIT',
        'telnet practice 143',
        'a1 LOGIN bob practice-code',
        'a2 FETCH * BODY.PEEK[HEADER]',
        'a3 SELECT INBOX',
        'a4 FETCH * BODY.PEEK[HEADER]',
      ],
      'I07',
    ],
  ],
};

describe.each(Object.entries(paths))('%s', (id, rows) => {
  it.each(rows)('step %i, typed %j: hint %s', async (step, typed, hint) => {
    const lesson = await readLesson(id);
    const steps = lesson.steps.map((each, i) => (i === step - 1 ? { ...each, solution: typed } : each));
    const { stands } = await playLesson({ ...lesson, steps: steps.slice(0, step) });
    const shown = stands[step - 1]?.hints.map((place) => lesson.steps[step - 1]?.hints[place]?.mistake);
    expect(shown).toContain(hint);
    expect(stands[step - 1]?.done).toBe(true);
  });
});

async function readLesson(id: string): Promise<Lesson> {
  const parsed = parseLesson(await readFile(new URL(`../../../lessons/${id}.md`, import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(`Cannot read ${id}: ${JSON.stringify(parsed.problems)}`);
  return parsed.lesson;
}
