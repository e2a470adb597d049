// What is found in a line before it goes: the same whether the session was read at once or as it grew.

import { expect, test } from 'vitest';
import { loadLinter } from './linter.ts';
import { logOf } from './testing/talk.ts';

const lines = ['S: 220 x ESMTP', 'C: EHLO a.example', 'S: 250-x', 'S: 250 AUTH PLAIN'];
const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id);

test('a line is looked through in the state of its session, which grows', async () => {
  const linter = await loadLinter('smtp');
  for (let upTo = 1; upTo < lines.length; upTo++)
    linter.lint(logOf({ dialect: 'smtp', lines: lines.slice(0, upTo) }), 'NOOP');
  const session = logOf({ dialect: 'smtp', lines });
  expect(ids(linter.lint(session, 'MAIL FROM:<a@a.example>'))).toEqual([]);
  expect(ids(linter.lint(session, 'DATA'))).toEqual(['mistake.rcptFirst']);
  expect(linter.lint(session, 'MAIL FROM：<a@a.example>')).toMatchObject([
    { id: 'mistake.fullWidth', fix: 'MAIL FROM:<a@a.example>' },
  ]);
  const afresh = await loadLinter('smtp');
  expect(ids(afresh.lint(session, 'DATA'))).toEqual(['mistake.rcptFirst']);
});

test('lines of a letter that are under way count', async () => {
  const linter = await loadLinter('smtp');
  const letter = [
    'C: MAIL FROM:<a@a.example>',
    'S: 250 ok',
    'C: RCPT TO:<b@b.example>',
    'S: 250 ok',
    'C: DATA',
    'S: 354 go',
  ];
  const session = logOf({ dialect: 'smtp', lines: [...lines, ...letter, 'C: Subject: x'] });
  expect(ids(linter.lint(session, 'QUIT'))).toContain('mistake.commandInLetter');
});
