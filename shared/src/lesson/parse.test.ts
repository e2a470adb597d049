// The form of a lesson's file: what is read of it, and what is told of a file that cannot be used, with its line.

import { describe, expect, it } from 'vitest';
import { good, lines, read, told, withLine } from '../../testing/lessonFile.ts';

describe('a lesson', () => {
  const [step] = read(good).steps;

  it('has what its front matter says', () => {
    expect(read(good)).toMatchObject({
      id: 'smtp-by-hand',
      title: { en: 'Send, zh: by hand', zh: '手工发送一封邮件' },
      timeMinutes: 15,
      lint: 'before',
      target: {
        persona: 'coremail',
        as: [
          { host: 'smtp.163.com', port: 25, security: 'plain' },
          { host: 'smtp.163.com', port: 465, security: 'tls' },
        ],
      },
    });
  });

  it('has steps with prose, checks, hints and a solution', () => {
    expect(step).toMatchObject({
      title: { en: 'Say hello', zh: '打招呼' },
      line: 8,
      prose: { en: 'Connect.\n\n```\n:::\n```', zh: '连接。' },
      hints: [{ mistake: 'S09', text: { en: 'HELO needs\na name.', zh: '要写名字。' } }],
      predict: { verb: 'RCPT', where: { kind: 'contains', text: 'nobody@lab.test' }, choices: ['250', '550'] },
      questions: [{ name: 'why', text: { en: 'Why?', zh: '为什么？' } }],
      answers: { why: 'because' },
      solution: ['telnet smtp.163.com 25', '', '.'],
    });
  });

  it('has checks as data, each with its line', () => {
    expect(step?.checks).toEqual([
      { line: 20, source: 'banner 220', condition: { kind: 'banner', code: '220' } },
      {
        line: 21,
        source: 'reply 250 to EHLO|HELO | cmd MAIL where contains "a # b"',
        condition: {
          kind: 'any',
          of: [
            { kind: 'reply', code: '250', verbs: ['EHLO', 'HELO'] },
            { kind: 'cmd', verb: 'MAIL', where: { kind: 'contains', text: 'a # b' } },
          ],
        },
      },
    ]);
    expect(step?.not).toEqual([{ line: 25, source: 'seen D04', condition: { kind: 'seen', what: 'D04' } }]);
  });

  it('is the same with other line ends', () => {
    expect(read(`\ufeff${good.replaceAll('\n', '\r\n')}`)).toEqual(read(good));
  });
});

describe('what is told of the file', () => {
  it.each([
    ['', 'line 1: expected `---`: a lesson begins with its id, title and time between two such lines'],
    ['---\nid: x\n', 'line 1: expected a second `---` that ends the front matter'],
    [withLine(2), 'line 1: the front matter has no `id`'],
    [withLine(2, 'id: Big One'), 'line 2: expected small letters, digits and dashes as id, found `Big One`'],
    [withLine(2, 'titel: x'), 'line 2: there is no `titel`; did you mean `title`?'],
    [withLine(2, 'colour: red'), 'line 2: expected id, title, time, target or lint, found `colour`'],
    [withLine(2, 'just words'), 'line 2: expected `key: value`, found `just words`'],
    [withLine(3, 'title: { en: Only English }'), 'line 3: the title has no `zh`'],
    [withLine(3, 'title: Bare'), 'line 3: the title has no `en, zh`'],
    [withLine(4, 'time: long'), 'line 4: expected a number of minutes from 1 to 240 as time, found `long`'],
    [withLine(4, 'id: twice'), 'line 4: `id` stands here a second time'],
    [
      withLine(5, 'target: smtp.163.com:25'),
      'line 5: expected `practice persona=NAME as=HOST:PORT` as target, found `smtp.163.com:25`',
    ],
    [
      withLine(5, 'target: practice persona=x as=y:99999'),
      'line 5: expected `practice persona=NAME as=HOST:PORT` as target, found `as=y:99999`',
    ],
    [withLine(6, 'lint: never'), 'line 6: expected off, before or after as lint, found `never`'],
    [
      withLine(8, '## Say hello'),
      'line 8: expected a heading like `## { en: Say hello, zh: 打招呼 }`, found `## Say hello`',
    ],
    [withLine(8, '## { en: Say hello }'), 'line 8: the title has no `zh`'],
    [withLine(8), 'line 8: expected a heading, `:::en`, `:::zh` or a fence such as ```check, found `:::`'],
    [withLine(9, ':::fr'), 'line 9: expected `en` or `zh`, found `fr`'],
    [withLine(17, ''), 'line 16: the text has no `zh`'],
    [withLine(16, ':::en'), 'line 16: the text has `en` a second time'],
    [withLine(18, ''), 'line 16: expected a line `:::` that ends this `:::zh`'],
    [withLine(19, 'words'), 'line 19: expected a heading, `:::en`, `:::zh` or a fence such as ```check, found `words`'],
    [withLine(19, '```chekc'), 'line 19: there is no `chekc` block; did you mean `check`?'],
    [
      withLine(19, '```javascript'),
      'line 19: expected check, hint, predict, question, solution or answer behind ```, found `javascript`',
    ],
    [withLine(27, '```hint X99'), 'line 27: `X99` is neither a mistake nor a code'],
    [withLine(30), 'line 27: the hint has no `zh`'],
    [
      withLine(32, '```predict RCPT'),
      'line 32: expected a place such as `predict at=RCPT nobody@lab.test`, found `RCPT`',
    ],
    [
      withLine(33, 'choices: [250]'),
      'line 33: expected at least two codes such as `choices: [250, 550]`, found `choices: [250]`',
    ],
    [withLine(35, '```question'), 'line 35: expected a name of letters, digits and dashes, found ``'],
    [withLine(39, '```answer who'), 'line 8: no question is called `who`'],
    [
      good.slice(0, good.indexOf('```solution')),
      'line 42: the lesson has no ```solution: expected the lines that pass it',
    ],
    [
      lines.slice(0, 7).join('\n'),
      'line 7: the lesson has no step: expected a heading like `## { en: Say hello, zh: 打招呼 }`',
    ],
    [good.trimEnd().slice(0, -3), 'line 42: expected a line ``` that ends this `solution`'],
    [`${good}\`\`\`solution\nx\n\`\`\`\n`, 'line 48: this step has a second `solution`'],
  ])('%#', (text, problem) => {
    expect(told(text)).toContain(problem);
  });
});

describe('what is told of a check', () => {
  it.each([
    ['banner', 'expected a code after `banner`, found `…`'],
    ['banner hello', 'expected a code after `banner`, found `hello`'],
    ['reply to EHLO', 'expected a code after `reply`, found `to`'],
    ['reply 250 EHLO', 'expected `to` after `250`, found `EHLO`'],
    ['reply 250 to', 'expected a command after `to`, found `…`'],
    ['reply 250 to EHLLO', '`EHLLO` is no command; did you mean `EHLO`?'],
    ['reply 250 to XYZZYX', '`XYZZYX` is no command of SMTP, POP3 or IMAP, nor END'],
    ['reply 250 to EHLO now', 'expected nothing more after `EHLO`, found `now`'],
    ['replay 250 to EHLO', 'there is no check `replay`; did you mean `reply`?'],
    [
      'eval "process.exit()"',
      'expected banner, reply, cmd, order, mailbox, tls, state, seen, codes, within, answer or program, found `eval`',
    ],
    ['cmd MAIL where', 'expected "text", equals "text", contains "text" or * after `where`, found `…`'],
    ['cmd MAIL where contains "x', 'expected a second " that ends the text'],
    ['order: []', 'expected a list such as [MAIL, RCPT] after `[`, found `]`'],
    ['order: [MAIL, RCTP]', '`RCTP` is no command; did you mean `RCPT`?'],
    ['mailbox', 'expected a name after `mailbox`, found `…`'],
    ['mailbox bob', 'expected `has` after `bob`, found `…`'],
    ['mailbox bob has', 'expected fields such as { subject: "hello" } after `has`, found `…`'],
    ['mailbox bob has { colour: "red" }', 'expected from, to, subject, body, flags or seed, found `colour`'],
    ['mailbox bob has { subject "red" }', 'expected `:` after `subject`, found `red`'],
    ['mailbox bob has { subject: "red"', 'expected `}` after `red`, found `…`'],
    ['tls AUTH', 'expected `before` after `tls`, found `AUTH`'],
    ['state happy', '`happy` is no state of a protocol'],
    ['seen Z99', '`Z99` is neither a mistake nor a code'],
    ['codes {421 abc}', 'expected a code after `codes`, found `abc`'],
    ['within an hour', 'expected a time such as 60s after `within`, found `an`'],
    ['answer why because of it', 'expected nothing more after `because`, found `of`'],
    ['answer other "x"', 'no question is called `other`'],
    ['program', 'expected a check after `program`, found `…`'],
    ['program program banner 220', '`program` cannot stand within `program`'],
  ])('- %s', (check, problem) => {
    expect(told(withLine(20, `- ${check}`))).toContain(`line 20: ${problem}`);
  });

  it('that is no item', () => {
    expect(told(withLine(20, 'banner 220'))).toEqual([
      'line 20: expected `- ` and a check, or `all:`, `any:`, `not:`, found `banner 220`',
    ]);
  });
});
