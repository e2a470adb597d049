import { describe, expect, it } from 'vitest';
import { isLoopbackName, readHostName } from './hostName.ts';

describe('readHostName', () => {
  it.each([
    ['smtp.163.com', 'smtp.163.com'],
    ['SMTP.163.Com', 'smtp.163.com'],
    ['smtp.163.com.', 'smtp.163.com'],
    ['practice', 'practice'],
    ['_smtp.example.test', '_smtp.example.test'],
    ['例子.测试', 'xn--fsqu00a.xn--0zwm56d'],
    ['ｓｍｔｐ．163。com', 'smtp.163.com'],
    ['bücher.test', 'xn--bcher-kva.test'],
    ['xn--bcher-kva.test', 'xn--bcher-kva.test'],
    ['8.8.8.8', '8.8.8.8'],
    ['8.8.8.8.', '8.8.8.8'],
    ['127.1', '127.0.0.1'],
    ['2130706433', '127.0.0.1'],
    ['0x7f000001', '127.0.0.1'],
    ['0x7f.1', '127.0.0.1'],
    ['017700000001', '127.0.0.1'],
    ['0177.0.0.01', '127.0.0.1'],
    ['0', '0.0.0.0'],
    ['①②⑦.0.0.1', '127.0.0.1'],
    ['１２７.0.0.1', '127.0.0.1'],
    ['::1', '::1'],
    ['[::1]', '::1'],
    ['[FE80::1%eth0]', 'fe80::1%eth0'],
    ['::FFFF:10.0.0.1', '::ffff:10.0.0.1'],
    [`${'a'.repeat(63)}.test`, `${'a'.repeat(63)}.test`],
  ])('reads %j as %j', (typed, host) => expect(readHostName(typed)).toBe(host));

  it.each([
    '',
    '.',
    '。',
    ' ',
    'smtp 163.com',
    'smtp.163.com:25',
    'smtp.163.com/path',
    'alice@163.com',
    'smtp..163.com',
    'smtp.163.com..',
    '8.8.8.8..',
    '-a.test',
    'a-.test',
    'a%2eb.test',
    'a%00.test',
    'a\0.test',
    'a\r\nb.test',
    '*.test',
    '256.256.256.256',
    '1.2.3.4.5',
    '99999999999',
    '[smtp.163.com]',
    '[]',
    'fe80:::1',
    `${'a'.repeat(64)}.test`,
    `${'a.'.repeat(127)}test`,
    'a'.repeat(10_000),
    '中'.repeat(300),
  ])('reads %j as no host', (typed) => expect(readHostName(typed)).toBeUndefined());
});

describe('isLoopbackName', () => {
  it.each(['localhost', 'LOCALHOST.', '127.0.0.1', '127.9.9.9', '::1', '[::1]', '127.1'])('%s is', (host) =>
    expect(isLoopbackName(host)).toBe(true),
  );
  it.each(['', '0.0.0.0', '::', 'localhost.example.test', '127.0.0.1.example.test', '10.0.0.1'])('%j is not', (host) =>
    expect(isLoopbackName(host)).toBe(false),
  );
});
