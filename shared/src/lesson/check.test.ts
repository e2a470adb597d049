// What each check waits for, when it holds, and what it says it saw.

import { describe, expect, it } from 'vitest';
import { checks, factsFor, lessonOf, sent, session, toData, told } from '../../testing/lessons.ts';
import { standOf } from './check.ts';
import type { LessonFacts, SessionFacts } from './facts.ts';
import { loadLessonWords } from './words/index.ts';

const question = '```question why\nen: x\nzh: x\n```\n';
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
    ['seen S30', smtp, 'true | the mistake “There is no such mailbox” | it'],
    ['seen mistake.unknownUser', smtp, 'true | the mistake “There is no such mailbox” | it'],
    [
      'seen D04',
      smtp,
      'false | the mistake “The empty line between header and text is missing” | 250 to `.`, then silence',
    ],
    ['seen 550', smtp, 'true | the code 550 | it'],
    ['codes {220 250 550}', smtp, 'true | 3 codes: 220 250 550 | it'],
    ['codes {220 421 550}', smtp, 'false | 3 codes: 220 421 550 | 2: 220 550. Missing: 421'],
    ['codes {421}', factsFor(session('smtp', ...sent, 'S: 421 good night')), 'true | 1 codes: 421 | it'],
    ['answer why "because"', none, 'true | the answer to the question “why” | it'],
    ['answer why "no idea"', none, 'false | the answer to the question “why” | “ Because ”'],
    ['answer why *', { ...none, answers: {} }, 'false | the answer to the question “why” | no answer yet'],
    ['program reply 250 to END', program, 'true | from a mail program: 250 after the dot | it'],
    [
      'program reply 250 to END',
      smtp,
      'false | from a mail program: 250 after the dot | no mail program at the practice ports yet',
    ],
    [
      'program reply 221 to QUIT',
      program,
      'false | from a mail program: 221 in reply to QUIT | 250 to `.`, then silence',
    ],
  ])('%s', (check, facts, expected) => {
    expect(told(standOf(lessonOf(question + checks(`- ${check}`)), facts))).toBe(expected);
  });

  it('of any holds when one of them does', () => {
    const lesson = lessonOf(checks('any:', '- reply 221 to QUIT', '- reply 354 to DATA'));
    expect(told(standOf(lesson, smtp))).toMatch(/^true/);
    expect(told(standOf(lesson, tls))).toBe(
      'false | 221 in reply to QUIT or 354 in reply to DATA | 235 to `AUTH PLAIN ********`, then silence',
    );
  });

  it('says the same in Chinese', async () => {
    const chinese = await loadLessonWords('zh');
    const [step] = standOf(lessonOf(checks('- reply 250 to END')), factsFor(session('smtp', ...toData)));
    const check = step?.checks[0];
    expect(check && `${chinese.say(check.waited)} ${chinese.say(check.seen)}`).toBe('点号之后的 250 354，之后没有动静');
  });

  it.each([
    ['- seen I12', '错误“标志少了反斜杠”'],
    ['any:\n- reply 221 to QUIT\n- reply 354 to DATA', '对 QUIT 的应答 221，或者对 DATA 的应答 354'],
    ['- program reply 250 to END', '由邮件程序完成：点号之后的 250'],
  ])('names what stands within it in words: %s', async (check, expected) => {
    const chinese = await loadLessonWords('zh');
    const [step] = standOf(lessonOf(checks(check)), smtp);
    expect(step?.checks.map(({ waited }) => chinese.say(waited))).toEqual([expected]);
  });

  it('shows what a server said with its control characters visible', () => {
    const hostile = factsFor(session('smtp', 'S: 220 \u001b[2Jx'));
    expect(told(standOf(lessonOf(checks('- banner 421')), hostile))).toContain('220 ␛[2Jx');
  });
});
