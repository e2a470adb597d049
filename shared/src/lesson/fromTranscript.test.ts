// Lessons that are made of transcripts: whatever was said, the draft is a lesson, and no mask and no secret is in it.

import { describe, expect, it } from 'vitest';
import { hostileTranscript, transcripts } from '../../testing/transcripts.ts';
import type { PublicEvent } from '../transcript/event.ts';
import { lessonFrom } from './fromTranscript.ts';
import type { Lesson } from './lesson.ts';
import { parseLesson } from './parse.ts';

function lessonOf(events: readonly PublicEvent[]): Lesson {
  const parsed = parseLesson(lessonFrom(events));
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
