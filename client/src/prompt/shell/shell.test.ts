// Small programs in the page: what a line prints, what is said about it, and what can be put into the prompt.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../parse.ts';
import { readShell } from './words.ts';

/** What is printed, and the remarks behind it. */
function run(line: string): string {
  const command = parse(line, { phase: 'local' });
  expect(command.kind).toBe('answer');
  return command.answers
    .map(({ id, params }) => (id === 'prompt.output' ? String(params?.['text']) : id.replace('prompt.', '!')))
    .filter((each) => each !== '!ranHere')
    .join(' · ');
}

describe('a pipeline', () => {
  it.each([
    ['echo -n alice | base64', 'YWxpY2U='],
    ['echo alice | base64', 'YWxpY2UK · !base64Newline'],
    [String.raw`printf '\0alice\0secret' | base64`, 'AGFsaWNlAHNlY3JldA=='],
    [String.raw`printf '\000alice\000secret' | base64`, 'AGFsaWNlAHNlY3JldA=='],
    [String.raw`printf "\0alice\0secret" | base64 -w 0`, 'AGFsaWNlAHNlY3JldA=='],
    [String.raw`printf '\012345\0pw' | base64`, 'CjM0NQBwdw== · !octalAte'],
    [String.raw`printf '%s\0%s\0%s' '' alice secret | base64`, 'AGFsaWNlAHNlY3JldA=='],
    ["printf '%s' '100%' | base64", 'MTAwJQ=='],
    [String.raw`echo -ne '\0alice\0secret' | base64`, 'AGFsaWNlAHNlY3JldA=='],
    [String.raw`echo -n $'\x00a' | base64`, 'AGE='],
    [String.raw`printf '\xff\xfe' | base64`, '//4='],
    ['echo -n 密码，1 | base64', '5a+G56CBLDE= · !fullWidth'],
    ['echo -n "密码，1" | base64', '5a+G56CB77yMMQ=='],
    ['echo -n “密码” | base64', '5a+G56CB · !fullWidth'],
    ['base64 <<< alice', 'YWxpY2UK · !base64Newline'],
    ['echo -n alice | openssl base64', 'YWxpY2U='],
    ['echo -n alice | openssl enc -base64 -A', 'YWxpY2U='],
    ['echo YWxpY2U= | base64 -d', 'alice'],
    ['echo AGFsaWNlAHB3 | base64 --decode', '␀alice␀pw'],
    ['echo YWxpY2UK | openssl base64 -d', 'alice␊ · !decodedNewline'],
    ['echo YWxpY2U | base64 -d', '!base64Length'],
    ['echo YWxp*Y2U | base64 -d', '!base64Stray'],
    ['echo hello', 'hello␊'],
    ['echo -n a b', 'a b'],
    ['echo alice | tr -d "\\n" | base64', 'YWxpY2U='],
    ['echo -n a | xxd', '00000000  61                                               a'],
    ['(echo a; echo -n b) | base64', 'YQpi'],
    [String.raw`perl -MMIME::Base64 -e 'print encode_base64("\000alice\000secret")'`, 'AGFsaWNlAHNlY3JldA=='],
    [`python3 -c "import base64; print(base64.b64encode(b'alice').decode())"`, 'YWxpY2U='],
    ['[Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("alice"))', 'YWxpY2U='],
    ['base64', '!base64Input'],
    ['base64 letter.txt', '!noFiles'],
    ['echo $(date)', '!shellSign'],
    ["echo 'open", '!shellSign'],
    ['echo a | sort', '!notInPage'],
    ['echo a > file', '!shellSign'],
    ["printf ''", '!printedNothing'],
  ])('%s', (line, expected) => {
    // The order of remarks is no promise of this table.
    expect(run(line).split(' · ').sort()).toEqual(expected.split(' · ').sort());
  });

  it('offers base64 to the prompt, and nothing else', () => {
    expect(parse('echo -n alice | base64', { phase: 'local' })).toMatchObject({ lines: ['YWxpY2U='] });
    expect(parse('echo YWxpY2U= | base64 -d', { phase: 'local' })).not.toHaveProperty('lines');
    expect(parse('echo alice', { phase: 'local' })).not.toHaveProperty('lines');
  });

  it('never opens anything, whatever the line is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parse(`echo ${text} | base64`, { phase: 'local' }).kind).not.toBe('quit');
        expect(() => readShell(text)).not.toThrow();
      }),
      { numRuns: 30 },
    );
  });
});

describe('the words of a line', () => {
  it.each([
    ['a b', ['a', 'b']],
    [`'a b' "c d"`, ['a b', 'c d']],
    [String.raw`a\ b "q\"q" 'x\y'`, ['a b', 'q"q', String.raw`x\y`]],
    [`a'b'"c"`, ['abc']],
    [`'' a`, ['', 'a']],
    [String.raw`$'a\tb'`, ['a\tb']],
  ])('%s', (line, words) => {
    expect(readShell(line)).toEqual({ ok: true, pipeline: [[{ words }]] });
  });
});
