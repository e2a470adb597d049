import { describe, expect, it } from 'vitest';
import { languageOf, parseOptions } from './options.ts';

const nothing = { language: 'en', json: false, color: 'auto' } as const;

describe('parseOptions', () => {
  it.each([
    [[], nothing],
    [['-'], nothing],
    [['a.txt'], { ...nothing, file: 'a.txt' }],
    [['--', '-a.txt'], { ...nothing, file: '-a.txt' }],
    [['--json', 'a.txt', '--lang', 'zh'], { ...nothing, file: 'a.txt', json: true, language: 'zh' }],
    [['--lang=zh', '--width=60'], { ...nothing, language: 'zh', width: 60 }],
    [['--protocol', 'imap', '--color=never'], { ...nothing, protocol: 'imap', color: 'never' }],
    [['--colour', 'always'], { ...nothing, color: 'always' }],
  ])('%j', (words, options) => expect(parseOptions(words, {})).toEqual({ kind: 'run', options }));

  it.each([
    [['--foo'], 'unknownOption', '--foo'],
    [['-x'], 'unknownOption', '-x'],
    [['--json=yes'], 'unknownOption', '--json=yes'],
    [['--lang'], 'missingValue', '--lang'],
    [['--lang', 'fr'], 'badValue', '--lang'],
    [['--protocol=http'], 'badValue', '--protocol'],
    [['--width', '0'], 'badValue', '--width'],
    [['--width', '1e2'], 'badValue', '--width'],
    [['--color', 'red'], 'badValue', '--color'],
    [['a', 'b'], 'tooManyFiles', 'b'],
    [['--toString'], 'unknownOption', '--toString'],
  ])('%j is wrong', (words, problem, option) =>
    expect(parseOptions(words, {})).toMatchObject({ kind: 'misuse', problem, option }),
  );

  it('helps in the language that is asked for, whatever stands before', () => {
    expect(parseOptions(['--help', '--lang', 'zh'], {})).toEqual({ kind: 'help', language: 'zh' });
    expect(parseOptions(['-V'], { LANG: 'zh_CN.UTF-8' })).toEqual({ kind: 'version', language: 'zh' });
    expect(parseOptions(['--foo', '--lang=zh'], {})).toMatchObject({ kind: 'misuse', language: 'zh' });
  });
});

describe('languageOf', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
    [{ LC_MESSAGES: 'zh_TW', LANG: 'en_US' }, 'zh'],
    [{ LC_ALL: '', LANG: 'zh' }, 'zh'],
    [{ LANG: 'zhx' }, 'en'],
  ])('%j is %s', (environment, language) => expect(languageOf(environment)).toBe(language));
});
