// The words of a page that was taken away, by language. One line for each; the compiler names a missing one.

import type { Params } from '../../../../dialect.ts';
import type { Language } from '../../../../i18n/languages.ts';
import { fill } from '../../../../i18n/text.ts';
import { english } from './en.ts';
import type { HtmlWordId, HtmlWords } from './ids.ts';
import { chinese } from './zh.ts';

const words: Readonly<Record<Language, HtmlWords>> = { en: english, zh: chinese };

/** A word or sentence with its placeholders filled. */
export type Tell = (id: HtmlWordId, params?: Params) => string;

/** The words of one language. */
export function tellIn(language: Language): Tell {
  return (id, params) => fill(words[language][id], params);
}
