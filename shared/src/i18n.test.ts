// Looking texts up and filling their placeholders.

import { describe, expect, it } from 'vitest';
import { isLanguage, languages, languageTags } from './i18n/languages.ts';
import { fill, sayIn } from './i18n/text.ts';

describe('fill', () => {
  it.each([
    ['no placeholder', { a: 1 }, 'no placeholder'],
    ['{count} of {count}, {name}', { count: 2, name: 'x' }, '2 of 2, x'],
    ['{missing} stays', {}, '{missing} stays'],
    ['{a}', { a: '{b}', b: 'never' }, '{b}'],
    ['{} { a } {1a}', { a: 1 }, '{} { a } {1a}'],
    ['{a}', { a: '$& $1' }, '$& $1'],
  ])('%j with %j is %j', (template, params, filled) => expect(fill(template, params)).toBe(filled));
});

describe('sayIn', () => {
  const catalogue = { 'a.b': { title: 'T {n}', body: 'B {n}' } };

  it('fills title and body', () => {
    expect(sayIn(catalogue, { id: 'a.b', params: { n: 3 } })).toEqual({ title: 'T 3', body: 'B 3' });
  });

  it.each(['a.c', 'toString', '__proto__'])('has no text for %j', (id) => {
    expect(sayIn(catalogue, { id })).toBeUndefined();
  });
});

it('has a tag for every language, and knows no others', () => {
  for (const language of languages) {
    expect(isLanguage(language)).toBe(true);
    expect(Intl.getCanonicalLocales(languageTags[language])).toEqual([languageTags[language]]);
  }
  for (const other of ['fr', 'EN', '', undefined, 0]) expect(isLanguage(other)).toBe(false);
});
