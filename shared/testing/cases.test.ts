// Every case file, fed whole, octet by octet, and cut at random places: the readings must be the expected ones, and the
// same each time.

import { describe, expect, it } from 'vitest';
import { atRandom, checkCase, octetByOctet, readCase, whole } from './caseRunner.ts';
import { findCases, parseCase } from './cases.ts';

const cases = findCases();

describe.each(cases.map((testCase) => [testCase.file, testCase] as const))('%s', (_file, testCase) => {
  it(testCase.description, () => {
    const units = readCase(testCase, whole);
    expect(checkCase(testCase, units).join('\n\n')).toBe('');
    expect(readCase(testCase, octetByOctet)).toEqual(units);
    for (const seed of [1, 2, 3]) expect(readCase(testCase, atRandom(seed))).toEqual(units);
  });
});

describe('the case runner', () => {
  const source = ['# x', 'S: SSH-2.0', '   ^^^^^^^ raw.text content', '   = state open'].join('\n');

  it('is content with a true case', () => {
    const testCase = parseCase(source, 'raw', 'x.txt');
    expect(checkCase(testCase, readCase(testCase, whole))).toEqual([]);
  });

  it.each([
    ['a wrong id', source.replace('raw.text', 'raw.tekst'), 'x.txt:3: expected raw.tekst'],
    ['a wrong place', source.replace('   ^^^^^^^', '   ^^^^^^'), 'x.txt:3: expected raw.text'],
    ['a wrong kind', source.replace('content', 'plain'), 'x.txt:3: expected raw.text plain'],
    [
      'a wrong fact',
      source.replace('= state open', '= state closed'),
      'x.txt:4: expected "state closed", found ["open"]',
    ],
    ['an unknown field', source.replace('= state', '= stat'), 'x.txt:4: "stat" is no field'],
  ])('notices %s', (_name, wrong, message) => {
    const testCase = parseCase(wrong, 'raw', 'x.txt');
    expect(checkCase(testCase, readCase(testCase, whole)).join()).toContain(message);
  });

  it.each([
    ['S: x', 'does not say what it shows'],
    ['# x\n   = state open', 'x.txt:2: nothing was said yet'],
    ['# x\nS: ab\n   ^^^^ id', 'x.txt:3: the carets stand beyond the line'],
    ['# x\nnonsense', 'x.txt:2'],
  ])('refuses the file %j', (text, message) => {
    expect(() => parseCase(text, 'raw', 'x.txt')).toThrow(message);
  });
});
