// How steps follow each other: what counts for one, what begins it anew, and what is shown meanwhile.

import { describe, expect, it } from 'vitest';
import { checks, factsFor, lessonOf, sent, session, toData, told } from '../../testing/lessons.ts';
import { guessName, standOf } from './check.ts';
import type { LessonFacts, SessionFacts } from './facts.ts';

const smtp = factsFor(session('smtp', ...sent));
const none = factsFor();

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
    expect([foul[0]?.done, told(foul, 1)]).toEqual([
      false,
      'false | this must not happen: the code 550 | `VRFY x`, answered with 550 no',
    ]);
    const mended = standOf(lesson, factsFor(session('smtp', ...head, ...wrong, ...mail)));
    expect([mended[0]?.done, told(mended, 1)]).toEqual([
      true,
      'true | this must not happen: the code 550 | it did not happen',
    ]);
  });

  it('parts what was done before it from what is done after it', () => {
    const both = lessonOf(checks('all:', '- order: [EHLO, MAIL]', 'not:', '- seen 550'));
    const parted = [...head, ...wrong, ...mail];
    expect(standOf(both, factsFor(session('smtp', ...parted)))[0]?.done).toBe(false);
    expect(standOf(both, factsFor(session('smtp', ...parted, ...head.slice(1), ...mail)))[0]?.done).toBe(true);
  });

  it('ends the step when it happens with the very turn that would do it', () => {
    const same = lessonOf(checks('all:', '- cmd VRFY', 'not:', '- seen 550'));
    expect(standOf(same, factsFor(session('smtp', ...head, ...wrong)))[0]?.done).toBe(false);
  });

  it('does not undo what was done before', () => {
    expect(standOf(lesson, factsFor(session('smtp', ...head, ...mail, ...wrong)))[0]?.done).toBe(true);
  });

  it('blocks the step while it lies in a mailbox', () => {
    const box = lessonOf(checks('- banner 220', 'not:', '- mailbox bob has { subject: "old" }'));
    const stands = standOf(box, smtp);
    expect([stands[0]?.done, told(stands, 1)]).toEqual([
      false,
      'false | this must not happen: a letter in bob with subject “old” | in bob: “Old”',
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
    expect(standOf(lesson, factsFor(session('smtp', ...toData.slice(0, 4))))[0]).toMatchObject({
      done: false,
      checks: [{ holds: false }],
    });
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
    // The best of several: others use the machine, too.
    const tookMs = Array.from({ length: 5 }, () => {
      const startedMs = performance.now();
      expect(standOf(lesson, facts).map(({ done }) => done)).toEqual([true, false, false]);
      return performance.now() - startedMs;
    });
    expect(Math.min(...tookMs)).toBeLessThan(250);
  });
});
