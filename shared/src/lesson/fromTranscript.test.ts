// Lessons that are made of transcripts: whatever was said, the draft is a lesson, and no mask and no secret is in it.

import { describe, expect, it } from 'vitest';
import { hostileTranscript, transcripts } from '../../testing/transcripts.ts';
import type { Comment } from '../transcript/document.ts';
import type { PublicEvent } from '../transcript/event.ts';
import { lessonFrom } from './fromTranscript.ts';
import type { Lesson, LessonStep } from './lesson.ts';
import { parseLesson } from './parse.ts';

function lessonOf(events: readonly PublicEvent[], comments: readonly Comment[] = []): Lesson {
  const parsed = parseLesson(lessonFrom(events, comments));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.lesson;
}

const rows = Object.entries({ ...transcripts, hostile: hostileTranscript });

describe.each(rows)('the draft of the %s transcript', (_name, make) => {
  it('is a lesson in both languages, without masks', () => {
    const { steps, title } = lessonOf(make().events);
    expect([title.en, title.zh]).not.toContain('');
    expect(steps.length).toBeGreaterThan(0);
    for (const { prose, solution } of steps) {
      expect([prose.en, prose.zh]).not.toContain('');
      expect(solution.length).toBeGreaterThan(0);
      expect(solution.join('\n')).not.toMatch(/\*{8}|●/);
    }
  });
});

describe('the draft of a conversation', () => {
  const lesson = lessonOf(transcripts['smtp']?.().events ?? []);

  it('has a step for each command and a check for each reply, in order', () => {
    expect(lesson.steps.map(({ title, checks }) => [title.en, ...checks.map(({ source }) => source)])).toEqual([
      ['Connect', 'banner 220'],
      ['EHLO', 'reply 250 to EHLO'],
      ['STARTTLS', 'reply 220 to STARTTLS'],
      ['EHLO', 'reply 250 to EHLO'],
      // Three lines: the command, the name, the password.
      ['AUTH', 'reply 535 to AUTH'],
      ['AUTH', 'reply 235 to AUTH'],
      ['MAIL', 'reply 250 to MAIL'],
      ['RCPT', 'reply 550 to RCPT'],
      ['RCPT', 'reply 250 to RCPT'],
      ['DATA', 'reply 354 to DATA'],
      ['Write the letter', 'reply 250 to END'],
      ['QUIT', 'reply 221 to QUIT'],
    ]);
  });

  it('types what the practice server takes in the place of secrets', () => {
    const typed = lesson.steps.flatMap(({ solution }) => solution).join('\n');
    expect(typed).toMatch(/YWxpY2U=|AGFsaWNlAHByYWN0aWNlLWNvZGU=/);
  });

  it('of which nothing is left is a lesson, too', () => {
    expect(lessonOf([]).steps[0]?.solution).toEqual(['telnet practice 25']);
  });
});

describe('the draft of a commented conversation', () => {
  const { events } = transcripts['smtp']?.() ?? { events: [] };
  const comment = (turn: number, text: string): Comment => ({
    id: `c${turn}`,
    turn,
    author: 'Wang',
    byOwner: false,
    writtenMs: 0,
    text,
  });
  const titled = (lesson: Lesson, title: string) => lesson.steps.find((step) => step.title.en === title)?.prose;

  const bare = ({ title, checks, hints, solution }: LessonStep) => [
    title,
    checks.map(({ source }) => source),
    hints,
    solution,
  ];

  it('says in each step what was written beside its turns, in the language it was written in', () => {
    const lesson = lessonOf(events, [
      comment(8, 'The **envelope** is not the letter.'),
      comment(8, '信封不是信：`MAIL FROM` 说的是信封。'),
      comment(10, 'Only one recipient is refused.'),
      comment(13, '用 QUIT 道别。'),
      comment(99, 'Beside nothing.'),
    ]);
    expect(titled(lesson, 'MAIL')?.en).toMatch(/^Type .*\n\nThe \*\*envelope\*\* is not the letter\.$/s);
    expect(titled(lesson, 'MAIL')?.zh).toMatch(/^输入 .*\n\n信封不是信：`MAIL FROM` 说的是信封。$/s);
    // Nobody wrote the other language: better these words than none.
    expect(titled(lesson, 'QUIT')?.en).toMatch(/^Type .*\n\n用 QUIT 道别。$/s);
    expect(JSON.stringify(lesson)).not.toContain('Beside nothing');
    expect(lesson.steps.map(({ solution }) => solution)).toEqual(
      lessonOf(events).steps.map(({ solution }) => solution),
    );
  });

  it.each([
    ':::',
    'a\n:::\n\n## { en: "x", zh: "x" }\n\n```solution\nQUIT\n```',
    '```\n:::\nnever closed',
    '~~~~\n```\n:::',
    '```solution\nRSET\n```',
    '<!-- x -->',
    '\n:::en\n'.repeat(500),
    '\u202e\r:::\r\n',
    '好'.repeat(4000),
    '```'.repeat(1000),
  ])('is a lesson with %j beside every turn', (text) => {
    const plain = lessonOf(events);
    const { steps } = lessonOf(
      events,
      Array.from({ length: 14 }, (_, turn) => comment(turn, text)),
    );
    expect(steps.map(bare)).toEqual(plain.steps.map(bare));
  });

  it('is a lesson however much was written', () => {
    const many = Array.from({ length: 2000 }, (_, i) => comment(i % 14, `${'word '.repeat(700)}\n\n`.repeat(2)));
    expect(lessonFrom(events, many).length).toBeLessThan(256 * 1024);
    expect(lessonOf(events, many).steps.length).toBe(lessonOf(events).steps.length);
  });
});
