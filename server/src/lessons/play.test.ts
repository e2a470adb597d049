// Lessons are played for real: the practice server in memory, its TLS included. The shipped ones, those of the
// documentation, and ones that must not pass.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '@mailterm/shared/lesson/lesson';
import { parseLesson } from '@mailterm/shared/lesson/parse';
import { loadLessonWords } from '@mailterm/shared/lesson/words/index';
import { playLesson } from './play.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = path.join(root, 'lessons');
const shipped = readdirSync(folder).filter((name) => /^[a-z0-9-]+\.md$/.test(name));

function read(text: string): Lesson {
  const parsed = parseLesson(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.lesson;
}

/** A lesson of one step. */
function lessonOf(check: string, ...solution: readonly string[]): Lesson {
  const head = '---\nid: x\ntitle: { en: x, zh: x }\ntime: 1\n---\n## { en: x, zh: x }\n:::en\nx\n:::\n:::zh\nx\n:::\n';
  return read(`${head}\`\`\`check\n${check}\n\`\`\`\n\`\`\`solution\n${solution.join('\n')}\n\`\`\`\n`);
}

async function problemsOf(lesson: Lesson): Promise<readonly string[]> {
  const words = await loadLessonWords('en');
  const { problems } = await playLesson(lesson);
  return problems.map((problem) => {
    const { waited, seen } = problem;
    return words.tell(problem) + (waited && seen ? ` waited: ${words.say(waited)}. seen: ${words.say(seen)}` : '');
  });
}

describe('shipped lessons', () => {
  it.each(shipped)('%s is passed by its solution', async (name) => {
    const { problems, stands } = await playLesson(read(readFileSync(path.join(folder, name), 'utf8')));
    expect(problems).toEqual([]);
    expect(stands.every(({ done }) => done)).toBe(true);
  });

  it.each(shipped)('%s is not passed without the lines of its last step that waits for some', async (name) => {
    const lesson = read(readFileSync(path.join(folder, name), 'utf8'));
    const waiting = lesson.steps.map(({ checks }) => checks.some(({ condition }) => condition.kind !== 'answer'));
    const at = waiting.lastIndexOf(true);
    const steps = lesson.steps.map((step, i) => (i < at ? step : { ...step, solution: [] }));
    const { problems } = await playLesson({ ...lesson, steps });
    expect(problems).not.toEqual([]);
  });
});

describe('docs/lessons.md', () => {
  const document = readFileSync(path.join(root, 'docs/lessons.md'), 'utf8');
  const [whole = ''] = [...document.matchAll(/^````markdown\n([\s\S]*?)^````$/gm)].map(([, text]) => text ?? '');

  it('has a lesson that is passed, step by step', async () => {
    const { problems, doneWith } = await playLesson(read(whole));
    expect(problems).toEqual([]);
    expect(doneWith).toEqual([2, 13]);
  });

  it('shows checks that can be read', () => {
    const rows = [...document.matchAll(/^\| `((?:\\\||[^`|])+)` +\| (?!`)/gm)].map(([, check = '']) =>
      check.replaceAll('\\|', '|'),
    );
    const checks = rows.filter((row) => row.includes(' '));
    expect(checks.length).toBeGreaterThan(18);
    const question = '```question dot\nen: x\nzh: x\n```\n';
    for (const check of checks) {
      const lesson = whole.replace('- banner 220', `- ${check}`).replace('```question dot', '```question dot2');
      expect(
        parseLesson(
          lesson.replace('answer dot equals', 'answer dot2 equals').replace('```hint S09', `${question}\`\`\`hint S09`),
        ),
        check,
      ).toMatchObject({ ok: true });
    }
  });
});

describe('a solution that does not pass', () => {
  it.each([
    [
      lessonOf(
        '- reply 250 to END',
        'telnet practice 25',
        'EHLO x',
        'MAIL FROM:<a@b.example>',
        'RCPT TO:<bob@practice.test>',
        'DATA',
        'x',
      ),
      'line 14: the solution does not fulfil `reply 250 to END` of step 1 waited: 250 after the dot. seen: 354, then silence',
    ],
    [lessonOf('- reply 250 to EHLO\nnot:\n- seen 500', 'telnet practice 25', 'FOO', 'EHLO x', 'BAR'), undefined],
    [
      lessonOf('- reply 221 to QUIT\nnot:\n- seen 421', 'telnet 421.fault.test 25'),
      'line 16: the solution runs into `seen 421` of step 1, which must not happen waited: this must not happen: the code 421. seen: the greeting 421 Refused for now, as the name asks',
    ],
    [
      lessonOf('- mailbox bob has { subject: "never" }', 'telnet practice 25'),
      'line 14: the solution does not fulfil `mailbox bob has { subject: "never" }` of step 1 waited: a letter in bob with subject “never”. seen: letters in bob: 9, none of them like this',
    ],
    [
      lessonOf('- banner 220', 'telnet mail.example 25'),
      'line 6: nobody listens where this line of the solution leads: `telnet mail.example 25`',
    ],
    [
      lessonOf('- banner 220', 'EHLO x'),
      'line 6: this line of the solution is typed where no connection is open: `EHLO x`',
    ],
    [
      lessonOf('- banner 421', 'telnet practice 25', 'telnet 421.fault.test 25'),
      'line 6: this line of the solution is typed while a connection is open, and would be sent to it: `telnet 421.fault.test 25`',
    ],
    [
      lessonOf('- banner 220', 'dig MX nowhere.practice.test'),
      'line 6: the practice zone has no answer to this line of the solution: `dig MX nowhere.practice.test`',
    ],
  ])('%#', async (lesson, told) => {
    const problems = await problemsOf(lesson);
    if (told === undefined) expect(problems).toEqual([]);
    else expect(problems).toContain(told);
  });
});

describe('what a solution can do', () => {
  it.each([
    [
      'TLS by command',
      '- tls before AUTH\n- reply 235 to AUTH',
      ['telnet practice 587', 'EHLO x', 'STARTTLS', 'EHLO x', 'AUTH PLAIN AGFsaWNlAHByYWN0aWNlLWNvZGU='],
    ],
    [
      'TLS from the start',
      '- tls before AUTH\n- reply 235 to AUTH',
      ['openssl s_client -connect practice:465', 'EHLO x', 'AUTH PLAIN AGFsaWNlAHByYWN0aWNlLWNvZGU='],
    ],
    [
      'TLS asked for by openssl',
      '- tls before LOGIN\n- reply OK to LOGIN',
      ['openssl s_client -connect practice:143 -starttls imap', 'b1 LOGIN bob practice-code'],
    ],
    ['a literal', '- reply OK to LOGIN', ['telnet practice 143', 'b1 LOGIN bob {13}', 'practice-code']],
    [
      'a mail program',
      '- program reply 250 to EHLO',
      ['telnet practice 25', 'program: telnet practice 25', 'program: EHLO x', 'QUIT'],
    ],
  ])('%s', async (_name, check, solution) => {
    expect(await problemsOf(lessonOf(check, ...solution))).toEqual([]);
  });

  it('is no mail program in the page', async () => {
    expect(await problemsOf(lessonOf('- program reply 250 to EHLO', 'telnet practice 25', 'EHLO x'))).toHaveLength(1);
  });

  it('shows no secret in its facts', async () => {
    const { facts } = await playLesson(
      lessonOf('- banner 220', 'telnet practice 25', 'EHLO x', 'AUTH PLAIN AGFsaWNlAHByYWN0aWNlLWNvZGU='),
    );
    expect(facts.sessions[0]?.turns.at(-1)?.line).toBe('AUTH PLAIN ********');
    expect(JSON.stringify(facts.sessions)).not.toContain('AGFsaWNl');
  });

  it('takes no longer than it may', async () => {
    const lesson = lessonOf('- seen D04', 'telnet practice 25', ...Array.from({ length: 400 }, () => 'NOOP'));
    const { problems } = await playLesson(lesson, { playMs: 1 });
    expect(problems).toMatchObject([{ id: 'play.slow' }]);
  });
});
