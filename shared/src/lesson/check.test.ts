// What each check waits for, when it holds, and what it says it saw. Facts come from conversations that are played through
// reader and redactor as a live one is.

import { describe, expect, it } from 'vitest';
import type { DialectId } from '../dialects/facts.ts';
import { Recorded } from '../../testing/transcripts.ts';
import { guessName, standOf } from './check.ts';
import type { LessonFacts, LetterFact, SessionFacts, StepStand } from './facts.ts';
import { factsOf } from './factsOf.ts';
import type { RecordedSession } from './factsOf.ts';
import type { Lesson } from './lesson.ts';
import { parseLesson } from './parse.ts';
import { loadLessonWords } from './words/index.ts';

const words = await loadLessonWords('en');

/** A lesson whose steps have these blocks. */
function lessonOf(...steps: readonly string[]): Lesson {
  const texts = steps.map((blocks) => `## { en: x, zh: x }\n:::en\nx\n:::\n:::zh\nx\n:::\n${blocks}\n`);
  const parsed = parseLesson(
    `---\nid: x\ntitle: { en: x, zh: x }\ntime: 1\n---\n${texts.join('')}\`\`\`solution\nx\n\`\`\`\n`,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.lesson;
}

const checks = (...lines: readonly string[]): string => `\`\`\`check\n${lines.join('\n')}\n\`\`\``;
const question = '```question why\nen: x\nzh: x\n```\n';

function session(dialect: DialectId, ...lines: readonly string[]): RecordedSession {
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

function factsFor(...recorded: readonly RecordedSession[]): LessonFacts {
  return factsOf(recorded, mailboxes, { why: ' Because ' });
}

const toData = [
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
const sent = [...toData, 'C: Subject: Hello', 'C: ', 'C: x', 'C: .', 'S: 250 queued'] as const;
const smtp = factsFor(session('smtp', ...sent));
const imap = factsFor(
  session('imap', 'S: * OK hi', 'C: a1 LOGIN bob secret99', 'S: a1 OK in', 'C: a2 UID FETCH 1 FLAGS', 'S: a2 NO none'),
);
const tls = factsFor(
  session(
    'smtp',
    ...toData.slice(0, 4),
    'C: STARTTLS',
    'S: 220 go',
    'TLS',
    'C: EHLO pc',
    'S: 250 AUTH PLAIN',
    'C: AUTH PLAIN AGEAYmJiYmJiYg==',
    'S: 235 in',
  ),
);
const clear = factsFor(session('smtp', ...toData.slice(0, 4), 'C: AUTH PLAIN AGEAYmJiYmJiYg==', 'S: 530 TLS first'));
const program = { ...smtp, sessions: smtp.sessions.map((each): SessionFacts => ({ ...each, byProgram: true })) };
const none = factsFor();

/** `holds | waited | seen` of the first check of a step. */
function told([step]: readonly StepStand[], at = 0): string {
  const check = step?.checks[at];
  return check ? `${check.holds} | ${words.say(check.waited)} | ${words.say(check.seen)}` : '';
}

describe('each check', () => {
  it.each<[string, LessonFacts, string]>([
    ['banner 220', smtp, 'true | a greeting with 220 | it'],
    ['banner 421', smtp, 'false | a greeting with 421 | the greeting 220 mx.example.org'],
    ['banner 220', none, 'false | a greeting with 220 | nothing yet'],
    ['reply 250 to EHLO|HELO', smtp, 'true | 250 in reply to EHLO / HELO | it'],
    [
      'reply 550 to MAIL',
      smtp,
      'false | 550 in reply to MAIL | `MAIL FROM:<alice@example.org>`, answered with 250 2.1.0 Ok',
    ],
    ['reply 5xx to RCPT', smtp, 'true | 5xx in reply to RCPT | it'],
    ['reply 5.1.1 to RCPT', smtp, 'true | 5.1.1 in reply to RCPT | it'],
    ['reply 221 to QUIT', smtp, 'false | 221 in reply to QUIT | 250 to `.`, then silence'],
    ['reply 250 to END', smtp, 'true | 250 after the dot | it'],
    ['reply 250 to END', factsFor(session('smtp', ...toData)), 'false | 250 after the dot | 354, then silence'],
    [
      'reply 250 to EHLO',
      factsFor(session('smtp', 'S: 220 x', 'C: EHLO pc')),
      'false | 250 in reply to EHLO | `EHLO pc`, then silence',
    ],
    [
      'reply 250 to MAIL',
      factsFor(session('smtp', ...toData.slice(0, 4), 'END')),
      'false | 250 in reply to MAIL | the connection ended after `EHLO pc`',
    ],
    ['reply 235 to AUTH', tls, 'true | 235 in reply to AUTH | it'],
    ['reply NO to FETCH', imap, 'true | NO in reply to FETCH | it'],
    ['cmd UID', imap, 'true | the command UID | it'],
    ['cmd LOGIN where contains "secret99"', imap, 'false | LOGIN with “secret99” in it | `a1 LOGIN ******** ********`'],
    ['cmd RCPT where contains "BOB@"', smtp, 'true | RCPT with “BOB@” in it | it'],
    ['cmd EHLO where "pc"', smtp, 'true | EHLO with “pc” | it'],
    ['cmd EHLO where "p"', smtp, 'false | EHLO with “p” | `EHLO pc`'],
    ['order: [EHLO, DATA, END]', smtp, 'true | EHLO → DATA → END, in this order | it'],
    [
      'order: [EHLO, DATA, MAIL]',
      smtp,
      'false | EHLO → DATA → MAIL, in this order | EHLO → DATA, but no MAIL after it',
    ],
    [
      'mailbox bob has { subject: "hello", body: contains "eight", seed: no }',
      none,
      'true | a letter in bob with subject “hello”, body … “eight” …, seed “no” | it',
    ],
    [
      'mailbox bob has { subject: "old", seed: no }',
      none,
      'false | a letter in bob with subject “old”, seed “no” | letters in bob: 2, none of them like this',
    ],
    ['mailbox bob has { flags: "\\\\Seen" }', none, 'true | a letter in bob with flags “\\Seen” | it'],
    ['mailbox bob/Trash has no { subject: * }', none, 'true | no letter in bob/Trash with subject * | it'],
    ['mailbox bob has no { subject: * }', none, 'false | no letter in bob with subject * | in bob: “Old”'],
    ['mailbox carol has { subject: * }', none, 'false | a letter in carol with subject * | no mailbox carol'],
    ['tls before AUTH', tls, 'true | AUTH within TLS | it'],
    ['tls before AUTH', clear, 'false | AUTH within TLS | `AUTH PLAIN ********` in clear text'],
    ['state rcpt', smtp, 'true | the state “rcpt” | it'],
    ['state selected', imap, 'false | the state “selected” | the state “auth”'],
    ['seen S30', smtp, 'true | S30 | it'],
    ['seen mistake.unknownUser', smtp, 'true | mistake.unknownUser | it'],
    ['seen D04', smtp, 'false | D04 | 250 to `.`, then silence'],
    ['codes {220 250 550}', smtp, 'true | 3 codes: 220 250 550 | it'],
    ['codes {220 421 550}', smtp, 'false | 3 codes: 220 421 550 | 2: 220 550. Missing: 421'],
    ['codes {421}', factsFor(session('smtp', ...sent, 'S: 421 good night')), 'true | 1 codes: 421 | it'],
    ['answer why "because"', none, 'true | the answer to the question “why” | it'],
    ['answer why "no idea"', none, 'false | the answer to the question “why” | “ Because ”'],
    ['answer why *', { ...none, answers: {} }, 'false | the answer to the question “why” | no answer yet'],
    ['program reply 250 to END', program, 'true | a mail program that does `reply 250 to END` | it'],
    [
      'program reply 250 to END',
      smtp,
      'false | a mail program that does `reply 250 to END` | no mail program at the practice ports yet',
    ],
    [
      'program reply 221 to QUIT',
      program,
      'false | a mail program that does `reply 221 to QUIT` | 250 to `.`, then silence',
    ],
  ])('%s', (check, facts, expected) => {
    expect(told(standOf(lessonOf(question + checks(`- ${check}`)), facts))).toBe(expected);
  });

  it('of any holds when one of them does', () => {
    const lesson = lessonOf(checks('any:', '- reply 221 to QUIT', '- reply 354 to DATA'));
    expect(told(standOf(lesson, smtp))).toMatch(/^true/);
    expect(told(standOf(lesson, tls))).toBe(
      'false | one of reply 221 to QUIT | reply 354 to DATA | 235 to `AUTH PLAIN ********`, then silence',
    );
  });

  it('says the same in Chinese', async () => {
    const chinese = await loadLessonWords('zh');
    const [step] = standOf(lessonOf(checks('- reply 250 to END')), factsFor(session('smtp', ...toData)));
    const check = step?.checks[0];
    expect(check && `${chinese.say(check.waited)} ${chinese.say(check.seen)}`).toBe('点号之后的 250 354，之后没有动静');
  });

  it('shows what a server said with its control characters visible', () => {
    const hostile = factsFor(session('smtp', 'S: 220 \u001b[2Jx'));
    expect(told(standOf(lessonOf(checks('- banner 421')), hostile))).toContain('220 ␛[2Jx');
  });
});

describe('order', () => {
  it('is that of one session', () => {
    const two = factsFor(
      session('smtp', 'S: 220 a', 'C: EHLO a', 'S: 250 a'),
      session('smtp', 'S: 220 a', 'C: NOOP', 'S: 250 a'),
    );
    expect(told(standOf(lessonOf(checks('- order: [EHLO, NOOP]')), two))).toMatch(/^false/);
  });
});

describe('within', () => {
  // Every line takes 120 ms in a recorded conversation.
  const noops = Array.from({ length: 20 }, () => ['C: NOOP', 'S: 250 a']).flat();
  const lesson = lessonOf(checks('- order: [EHLO, MAIL]', '- within 2s'));
  const start = ['C: EHLO a', 'S: 250 a'];
  const end = ['C: MAIL FROM:<a@b.c>', 'S: 250 a'];

  it('is too slow when too much time passed', () => {
    const stands = standOf(lesson, factsFor(session('smtp', 'S: 220 a', ...start, ...noops, ...end)));
    expect(stands[0]?.done).toBe(false);
    expect(told(stands, 1)).toMatch(/^false \| all of it within 2 seconds \| \d seconds$/);
  });

  it('counts from the attempt that was quick enough', () => {
    const stands = standOf(lesson, factsFor(session('smtp', 'S: 220 a', ...start, ...noops, ...start, ...end)));
    expect(stands[0]).toMatchObject({ done: true, checks: [{ holds: true }, { holds: true }] });
  });
});

describe('what must not happen', () => {
  const lesson = lessonOf(checks('all:', '- reply 250 to MAIL', 'not:', '- seen 550'));
  const head = ['S: 220 a', 'C: EHLO a', 'S: 250 a'];
  const mail = ['C: MAIL FROM:<a@b.c>', 'S: 250 a'];
  const wrong = ['C: VRFY x', 'S: 550 no'];

  it('is told of, and the step begins anew behind it', () => {
    const foul = standOf(lesson, factsFor(session('smtp', ...head, ...wrong)));
    expect([foul[0]?.done, told(foul, 1)]).toEqual([false, 'false | no `seen 550` | `VRFY x`, answered with 550 no']);
    const mended = standOf(lesson, factsFor(session('smtp', ...head, ...wrong, ...mail)));
    expect([mended[0]?.done, told(mended, 1)]).toEqual([true, 'true | no `seen 550` | it did not happen']);
  });

  it('does not undo what was done before', () => {
    expect(standOf(lesson, factsFor(session('smtp', ...head, ...mail, ...wrong)))[0]?.done).toBe(true);
  });

  it('blocks the step while it lies in a mailbox', () => {
    const box = lessonOf(checks('- banner 220', 'not:', '- mailbox bob has { subject: "old" }'));
    const stands = standOf(box, smtp);
    expect([stands[0]?.done, told(stands, 1)]).toEqual([
      false,
      'false | no `mailbox bob has { subject: "old" }` | in bob: “Old”',
    ]);
    expect(standOf(box, { ...smtp, mailboxes: {} })[0]?.done).toBe(true);
  });
});

describe('steps', () => {
  it('come one after the other', () => {
    const lesson = lessonOf(checks('- reply 250 to MAIL'), checks('- reply 250 to EHLO'), checks('- banner 220'));
    const stands = standOf(lesson, smtp);
    expect(stands.map(({ done }) => done)).toEqual([true, false, false]);
    expect(told(stands.slice(2))).toBe('false | a greeting with 220 | the steps before it come first');
    const again = factsFor(session('smtp', ...sent, 'C: EHLO pc', 'S: 250 again'));
    expect(standOf(lesson, again).map(({ done }) => done)).toEqual([true, true, false]);
  });

  it('are put in order over several sessions by their time', () => {
    const lesson = lessonOf(checks('- reply 250 to EHLO'), checks('- reply 250 to NOOP'));
    const sessions = factsFor(
      session('smtp', 'S: 220 a', 'C: NOOP', 'S: 250 a'),
      session('smtp', 'S: 220 a', 'C: EHLO a', 'S: 250 a'),
    ).sessions as [SessionFacts, SessionFacts];
    const at = (first: number): LessonFacts => ({
      ...none,
      sessions: [
        { ...sessions[0], startedMs: first },
        { ...sessions[1], startedMs: 10_000 },
      ],
    });
    expect(standOf(lesson, at(50_000))[1]?.done).toBe(true);
    expect(standOf(lesson, at(1_000))[1]?.done).toBe(false);
  });

  it('without checks are done at once, and begin where the one before ended', () => {
    const lesson = lessonOf(checks('- reply 250 to MAIL'), '', checks('- reply 250 to EHLO'));
    expect(standOf(lesson, smtp).map(({ done }) => done)).toEqual([true, true, false]);
  });

  it('may begin in the state that they wait for', () => {
    const lesson = lessonOf(checks('- reply 250 to MAIL'), checks('- state mail'));
    expect(standOf(lesson, smtp)[1]?.done).toBe(true);
  });

  it('show the hints whose mistakes were seen in them', () => {
    const hint = (id: string): string => `\`\`\`hint ${id}\nen: x\nzh: x\n\`\`\`\n`;
    const lesson = lessonOf(
      hint('S09') + hint('') + hint('S30') + checks('- reply 250 to END'),
      hint('S30') + checks('- banner 220'),
    );
    expect(standOf(lesson, smtp).map(({ hints }) => hints)).toEqual([[2], []]);
  });
});

describe('a guess', () => {
  const lesson = lessonOf('```predict at=RCPT nobody@\nchoices: [250, 550]\n```\n');
  const [step] = lesson.steps;
  const name = step?.predict ? guessName(step.predict) : '';

  it.each<[Readonly<Record<string, string>>, string]>([
    [{}, 'true | the reply to RCPT … nobody@ | `RCPT TO:<nobody@example.com>`, answered with 550 5.1.1 User unknown'],
    [{ [name]: '550' }, 'true | the reply to RCPT … nobody@ | 550, as you said'],
    [{ [name]: '250' }, 'true | the reply to RCPT … nobody@ | 550; you said 250'],
  ])('%j', (answers, expected) => {
    expect(told(standOf(lesson, { ...smtp, answers }))).toBe(expected);
  });

  it('waits for its line', () => {
    expect(standOf(lesson, tls)[0]).toMatchObject({ done: false, checks: [{ holds: false }] });
  });
});

describe('a long session', () => {
  it('of 1,000 turns is looked through in a moment', () => {
    const lines = Array.from({ length: 1000 }, (_, i) => [`C: VRFY x${i}`, 'S: 550 no']).flat();
    const facts = factsFor(session('smtp', 'S: 220 a', ...lines));
    const all = [
      '- reply 250 to END',
      '- order: [MAIL, RCPT]',
      '- codes {421 550}',
      '- within 5s',
      'not:',
      '- seen 550',
    ];
    const lesson = lessonOf(checks('- banner 220'), checks(...all), checks('- banner 220'));
    const startedMs = performance.now();
    expect(standOf(lesson, facts).map(({ done }) => done)).toEqual([true, false, false]);
    expect(performance.now() - startedMs).toBeLessThan(500);
  });
});
