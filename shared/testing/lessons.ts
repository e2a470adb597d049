// Lessons and learners' sessions for tests: conversations are played through reader and redactor as a live one is.

import type { DialectId } from '../src/dialects/facts.ts';
import type { LessonFacts, LetterFact, StepStand } from '../src/lesson/facts.ts';
import { factsOf } from '../src/lesson/factsOf.ts';
import type { RecordedSession } from '../src/lesson/factsOf.ts';
import type { Lesson } from '../src/lesson/lesson.ts';
import { parseLesson } from '../src/lesson/parse.ts';
import { loadLessonWords } from '../src/lesson/words/index.ts';
import { Recorded } from './transcripts.ts';

const words = await loadLessonWords('en');

/** A lesson whose steps have these blocks. */
export function lessonOf(...steps: readonly string[]): Lesson {
  const texts = steps.map((blocks) => `## { en: x, zh: x }\n:::en\nx\n:::\n:::zh\nx\n:::\n${blocks}\n`);
  const parsed = parseLesson(
    `---\nid: x\ntitle: { en: x, zh: x }\ntime: 1\n---\n${texts.join('')}\`\`\`solution\nx\n\`\`\`\n`,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.lesson;
}

/** A block of checks. */
export const checks = (...lines: readonly string[]): string => `\`\`\`check\n${lines.join('\n')}\n\`\`\``;

/** A session that goes on, unless its last line is END. */
export function session(dialect: DialectId, ...lines: readonly string[]): RecordedSession {
  const target = { host: 'mx.example.org', port: 25, security: 'plain' } as const;
  const isOpen = lines.at(-1) !== 'END';
  const events = new Recorded(dialect, target).lines(...(isOpen ? lines : lines.slice(0, -1))).end();
  return { events: isOpen ? events.filter(({ kind }) => kind !== 'close') : events, byProgram: false };
}

const letter: LetterFact = {
  from: 'Alice <alice@example.org>',
  to: 'bob@example.com',
  subject: 'Hello',
  body: 'See you\nat eight.',
  flags: ['\\Seen'],
  isSeed: false,
};
const mailboxes = { 'bob/INBOX': [letter, { ...letter, subject: 'Old', isSeed: true }], 'bob/Trash': [] };

/** Sessions with the mailboxes and the answer of a learner. */
export function factsFor(...recorded: readonly RecordedSession[]): LessonFacts {
  return factsOf(recorded, mailboxes, { why: ' Because ' });
}

/** SMTP up to the go-ahead for a letter. */
export const toData = [
  'S: 220 mx.example.org',
  'C: EHLO pc',
  'S: 250-mx.example.org',
  'S: 250 SIZE',
  'C: MAIL FROM:<alice@example.org>',
  'S: 250 2.1.0 Ok',
  'C: RCPT TO:<nobody@example.com>',
  'S: 550 5.1.1 User unknown',
  'C: RCPT TO:<bob@example.com>',
  'S: 250 Ok',
  'C: DATA',
  'S: 354 go on',
] as const;
/** The same with its letter. */
export const sent = [...toData, 'C: Subject: Hello', 'C: ', 'C: x', 'C: .', 'S: 250 queued'] as const;
/** `holds | waited | seen` of the first check of a step. */
export function told([step]: readonly StepStand[], at = 0): string {
  const check = step?.checks[at];
  return check ? `${check.holds} | ${words.say(check.waited)} | ${words.say(check.seen)}` : '';
}
