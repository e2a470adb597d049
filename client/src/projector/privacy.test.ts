import { expect, test } from 'vitest';
import { hideNames, withoutNames } from './privacy.ts';

test.each([
  ['MAIL FROM:<alice@practice.test>', 'MAIL FROM:<•••@practice.test>'],
  ['From: 张三 <zhang.san+x@lab.example>', 'From: 张三 <•••@lab.example>'],
  ['to bob@a.example, carol@b.example', 'to •••@a.example, •••@b.example'],
  ['用户 李雷@例子.测试', '用户 •••@例子.测试'],
  ['Trying 203.0.113.7, port 25', 'Trying •••, port 25'],
  ['at 2001:db8:0:1::25 port 25', 'at ••• port 25'],
  ['Connected to 127.0.0.1, port 25', 'Connected to 127.0.0.1, port 25'],
  ['250 2.1.5 Recipient OK', '250 2.1.5 Recipient OK'],
  ['came 09:31:22.120', 'came 09:31:22.120'],
  ['RCPT TO:<@relay>', 'RCPT TO:<@relay>'],
])('%s', (line, shown) => {
  expect(withoutNames(line)).toBe(shown);
});

test('a name is found across the pieces of a line', () => {
  expect(hideNames(['RCPT', ' ', 'TO:<', 'al', 'ice', '@', 'practice.test', '>'])).toEqual([
    'RCPT',
    ' ',
    'TO:<',
    '•••',
    '',
    '@',
    'practice.test',
    '>',
  ]);
});
